/**
 * The shape of a document that comes from outside, as plain data: one description from which the check of a file
 * (`readShape`) and its published JSON Schema (`schemaOf`) are both made, so that they cannot disagree.
 */

/** Form of a text. The expressions are ours, without nested repetition; none ever comes from a file. */
export type Form = { readonly name: string; readonly pattern: string };

/** `T` is the type of what the shape lets through; it exists for the compiler only. */
export type Shape<T> = ShapeNode & { readonly is?: () => T };

type ShapeNode =
  | {
      readonly kind: 'text';
      readonly least: number;
      readonly most: number;
      readonly form: Form | null;
      readonly about: string;
    }
  | { readonly kind: 'number'; readonly whole: boolean; readonly from: number; readonly to: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'constant'; readonly value: string | number }
  | { readonly kind: 'list'; readonly of: ShapeNode; readonly least: number; readonly most: number }
  | {
      readonly kind: 'object';
      readonly fields: Readonly<Record<string, ShapeNode>>;
      /** True: every field may be left out; else none may. */
      readonly partial: boolean;
    }
  /** Objects told apart by the word in their field `by`. */
  | {
      readonly kind: 'union';
      readonly by: string;
      readonly cases: Readonly<Record<string, Extract<ShapeNode, { kind: 'object' }>>>;
    }
  | { readonly kind: 'or_null'; readonly of: ShapeNode };

export type ShapeProblem = {
  /** Where in the document, `brands[2].hosts[0]`; '' = the document itself. */
  readonly place: string;
  readonly kind:
    | 'missing'
    | 'unknown_field'
    | 'wrong_kind'
    | 'too_short'
    | 'too_long'
    | 'bad_form'
    | 'not_a_word'
    | 'out_of_range';
  /** What stands there, cut short. */
  readonly value: string;
};

type Fields<T> = { readonly [K in keyof T]-?: Shape<NonNullable<T[K]> | (null extends T[K] ? null : never)> };

export const text = (most: number, least = 0, about = ''): Shape<string> => ({
  kind: 'text',
  least,
  most,
  form: null,
  about,
});
export const formed = (form: Form, most: number, optional = false, about = ''): Shape<string> => ({
  kind: 'text',
  least: optional ? 0 : 1,
  most,
  form,
  about,
});
export const whole = (from: number, to: number): Shape<number> => ({ kind: 'number', whole: true, from, to });
export const real = (from: number, to: number): Shape<number> => ({ kind: 'number', whole: false, from, to });
export const flag = (): Shape<boolean> => ({ kind: 'flag' });
export const word = <const W extends readonly string[]>(words: W): Shape<W[number]> => ({
  kind: 'word',
  words,
});
export const constant = <const V extends string | number>(value: V): Shape<V> => ({
  kind: 'constant',
  value,
});
export const listOf = <T>(of: Shape<T>, most: number, least = 0): Shape<readonly T[]> => ({
  kind: 'list',
  of,
  least,
  most,
});
export const object = <T>(fields: Fields<T>): Shape<T> => ({ kind: 'object', fields, partial: false });
export const partial = <T>(fields: Fields<T>): Shape<T> => ({ kind: 'object', fields, partial: true });
export const orNull = <T>(of: Shape<T>): Shape<T | null> => ({ kind: 'or_null', of });
/** Each case holds the field `by` itself, as a constant. */
export const union = <T>(by: string, cases: Readonly<Record<string, Shape<unknown>>>): Shape<T> => ({
  kind: 'union',
  by,
  cases: cases as Readonly<Record<string, Extract<ShapeNode, { kind: 'object' }>>>,
});

/** More are not listed: whoever mends a file mends it step by step. */
const MAX_PROBLEMS = 100;

/**
 * Every problem of a value, in the order of the shape, and the value with nothing in it that the shape does not
 * name. Only own fields are looked at and the result is built anew, so that a key such as `__proto__` does nothing.
 */
export function readShape<T>(
  shape: Shape<T>,
  value: unknown,
):
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] } {
  const problems: ShapeProblem[] = [];
  const read = readNode(shape, value, '', (problem) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  });
  return problems.length === 0 ? { ok: true, value: read as T } : { ok: false, problems };
}

type Tell = (problem: ShapeProblem) => void;

function readNode(shape: ShapeNode, value: unknown, place: string, tell: Tell): unknown {
  const refuse = (kind: ShapeProblem['kind'], at = place): null => {
    tell({ place: at, kind, value: shown(value) });
    return null;
  };
  switch (shape.kind) {
    case 'text': {
      if (typeof value !== 'string') return refuse('wrong_kind');
      // by code points, as JSON Schema counts
      const length = lengthOf(value, shape.most);
      if (length < shape.least) return refuse('too_short');
      if (length > shape.most) return refuse('too_long');
      const isOpen = shape.least === 0 && value === '';
      return shape.form === null || isOpen || new RegExp(shape.form.pattern, 'u').test(value)
        ? value
        : refuse('bad_form');
    }
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('wrong_kind');
      if (shape.whole && !Number.isInteger(value)) return refuse('wrong_kind');
      return value < shape.from || value > shape.to ? refuse('out_of_range') : value;
    case 'flag':
      return typeof value === 'boolean' ? value : refuse('wrong_kind');
    case 'word':
      return typeof value === 'string' && shape.words.includes(value) ? value : refuse('not_a_word');
    case 'constant':
      return value === shape.value ? value : refuse('not_a_word');
    case 'list': {
      if (!Array.isArray(value)) return refuse('wrong_kind');
      if (value.length < shape.least) return refuse('too_short');
      if (value.length > shape.most) return refuse('too_long');
      return value.map((each, index) => readNode(shape.of, each, `${place}[${index}]`, tell));
    }
    case 'object':
      return isRecord(value) ? readFields(shape, value, place, tell) : refuse('wrong_kind');
    case 'union': {
      if (!isRecord(value)) return refuse('wrong_kind');
      const at = below(place, shape.by);
      const name = Object.hasOwn(value, shape.by) ? value[shape.by] : undefined;
      if (name === undefined) return refuse('missing', at);
      const found =
        typeof name === 'string' && Object.hasOwn(shape.cases, name) ? shape.cases[name] : undefined;
      if (found !== undefined) return readFields(found, value, place, tell);
      tell({ place: at, kind: 'not_a_word', value: shown(name) });
      return null;
    }
    case 'or_null':
      return value === null ? null : readNode(shape.of, value, place, tell);
  }
}

function readFields(
  shape: Extract<ShapeNode, { kind: 'object' }>,
  value: Readonly<Record<string, unknown>>,
  place: string,
  tell: Tell,
): Readonly<Record<string, unknown>> {
  const read: [string, unknown][] = [];
  for (const [name, of] of Object.entries(shape.fields)) {
    if (Object.hasOwn(value, name)) read.push([name, readNode(of, value[name], below(place, name), tell)]);
    else if (!shape.partial) tell({ place: below(place, name), kind: 'missing', value: '' });
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(shape.fields, name)) {
      tell({ place: below(place, name.slice(0, 60)), kind: 'unknown_field', value: shown(value[name]) });
    }
  }
  return Object.fromEntries(read);
}

function below(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Code points; text of more than `most` × 2 units is too long in any case and is not walked. */
function lengthOf(value: string, most: number): number {
  return value.length > most * 2 ? value.length : [...value].length;
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.slice(0, 80);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

/** JSON Schema (2020-12) of the same shape. */
export function schemaOf(shape: ShapeNode): Readonly<Record<string, unknown>> {
  switch (shape.kind) {
    case 'text': {
      const open = shape.least === 0 && shape.form !== null;
      return {
        type: 'string',
        ...(shape.about === '' ? {} : { description: shape.about }),
        ...(shape.least > 0 ? { minLength: shape.least } : {}),
        maxLength: shape.most,
        ...(shape.form === null
          ? {}
          : { pattern: open ? `^$|(?:${shape.form.pattern})` : shape.form.pattern }),
      };
    }
    case 'number':
      return { type: shape.whole ? 'integer' : 'number', minimum: shape.from, maximum: shape.to };
    case 'flag':
      return { type: 'boolean' };
    case 'word':
      return { enum: shape.words };
    case 'constant':
      return { const: shape.value };
    case 'list':
      return {
        type: 'array',
        items: schemaOf(shape.of),
        ...(shape.least > 0 ? { minItems: shape.least } : {}),
        maxItems: shape.most,
      };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, of]) => [name, schemaOf(of)]),
        ),
        ...(shape.partial ? {} : { required: Object.keys(shape.fields) }),
        additionalProperties: false,
      };
    case 'union':
      return { oneOf: Object.values(shape.cases).map(schemaOf) };
    case 'or_null':
      return { anyOf: [schemaOf(shape.of), { type: 'null' }] };
  }
}
