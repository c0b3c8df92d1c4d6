/**
 * docs/study-file.schema.json is written from the shape that the parser reads by (`npx vitest run --project unit -u`
 * writes it anew); a validator of JSON Schema and the parser must say the same of every sample.
 */
import Ajv2020 from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { writeStudy } from '../../lib/core/parse-study';
import { readShape, schemaOf } from '../../lib/core/shape';
import { STUDY_FILE_SHAPE } from '../../lib/core/study-shape';
import { SAMPLE_STUDY } from '../support/study';

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Desire Path study file',
  description:
    'What a researcher sets up and a participant agrees to. Beyond this schema, ids and hosts are unique, title, explanation, need and questions stand in every language of the study, prompts name a question there is, and listed_sites needs a site.',
  ...schemaOf(STUDY_FILE_SHAPE),
};

test('the published schema is the one the parser reads by', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/study-file.schema.json',
  );
});

const valid = new Ajv2020({ strict: true }).compile(schema);

/** Every field of the sample, replaced by values of every kind, and every field left out. */
function* samples(): Generator<unknown> {
  const sample: unknown = JSON.parse(writeStudy(SAMPLE_STUDY));
  yield sample;
  const strange = [
    null,
    '',
    'x',
    'X y',
    '*',
    -1,
    0,
    1.5,
    1e9,
    true,
    [],
    {},
    ['x'],
    'a'.repeat(6_000),
    '😀'.repeat(60),
  ];
  for (const path of pathsIn(sample)) {
    yield changed(sample, path, undefined);
    for (const value of strange) yield changed(sample, path, value);
    yield changed(sample, [...path, 'more'], 'x');
  }
}

function* pathsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    yield [...path, key];
    yield* pathsIn(each, [...path, key]);
  }
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const entries = copy as Record<string, unknown>;
  entries[key] = changed(entries[key], rest, to);
  if (rest.length === 0 && to === undefined && !Array.isArray(copy)) delete entries[key];
  return copy;
}

test('schema and parser say the same of every sample', () => {
  const counts = { valid: 0, invalid: 0 };
  const disagree: unknown[] = [];
  for (const made of samples()) {
    // as it would stand in a file: no holes, no undefined
    const sample: unknown = JSON.parse(JSON.stringify(made));
    const bySchema = valid(sample);
    const read = readShape(STUDY_FILE_SHAPE, sample);
    if (bySchema !== read.ok) disagree.push({ bySchema, read, errors: valid.errors });
    counts[bySchema ? 'valid' : 'invalid'] += 1;
  }
  expect(disagree).toEqual([]);
  expect(counts.valid).toBeGreaterThan(100);
  expect(counts.invalid).toBeGreaterThan(1_000);
});
