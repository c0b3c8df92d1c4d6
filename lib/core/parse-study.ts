/**
 * A study file is read whole or not at all: shape and caps, then what one field says of another. Written, hashed and
 * named by version here too, so that everyone means the same by "the study as it was agreed to".
 */
import { canonicalText } from './canonical-text';
import { sha256 } from './sha256';
import { readShape, type ShapeProblem } from './shape';
import type { LocalText, Study } from './study';
import {
  MAX_STUDY_TEXT,
  STUDY_FILE_SHAPE,
  STUDY_FORMAT,
  STUDY_FORMAT_VERSION,
  STUDY_SHAPE,
} from './study-shape';

export type StudyProblem = {
  /** Where in the file, `brands[2].name`; '' = the whole file. */
  readonly place: string;
  readonly kind:
    | ShapeProblem['kind']
    | 'too_large'
    | 'not_json'
    | 'not_a_study'
    | 'newer_version'
    /** What one field says of another. */
    | 'twice'
    | 'text_missing'
    | 'no_such_question'
    | 'wrong_order'
    | 'no_site'
    | 'several_focal'
    | 'no_blind_code';
  readonly value: string;
};

export type ReadStudy =
  { readonly ok: true; readonly study: Study } | { readonly ok: false; readonly problem: StudyProblem };

/** @param found the text of a file, or what a row of the store holds */
export function parseStudy(found: unknown): ReadStudy {
  if (typeof found !== 'string') return firstOf(problemsOfStudy(found), found);
  if (found.length > MAX_STUDY_TEXT) return refuse('too_large', String(found.length));
  let parsed: unknown;
  try {
    parsed = JSON.parse(found.replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse('not_json', '');
  }
  const { format, formatVersion } = (parsed ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== STUDY_FORMAT) return refuse('not_a_study', '');
  if (typeof formatVersion === 'number' && formatVersion > STUDY_FORMAT_VERSION) {
    return refuse('newer_version', String(formatVersion));
  }
  const read = readShape(STUDY_FILE_SHAPE, parsed);
  if (!read.ok) return firstOf(read.problems, null);
  const { format: _format, formatVersion: _version, ...study } = read.value;
  return firstOf(rulesBroken(study), study);
}

/** Everything that is wrong with a study; [] = it can be used. */
function problemsOfStudy(found: unknown): readonly StudyProblem[] {
  const read = readShape(STUDY_SHAPE, found);
  return read.ok ? rulesBroken(read.value) : read.problems;
}

/** All at once of a study in the making, whose fields are all there: forms and caps, and what one says of another. */
export function openPointsOf(draft: Study): readonly StudyProblem[] {
  const read = readShape(STUDY_SHAPE, draft);
  const points: readonly StudyProblem[] = [...(read.ok ? [] : read.problems), ...rulesBroken(draft)];
  const first = new Map(points.map((point) => [point.place, point] as const).reverse());
  return [...first.values()].reverse();
}

function firstOf(problems: readonly StudyProblem[], study: unknown): ReadStudy {
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, problem };
  const read = readShape(STUDY_SHAPE, study);
  return read.ok ? { ok: true, study: read.value } : firstOf(read.problems, null);
}

function refuse(kind: StudyProblem['kind'], value: string): ReadStudy {
  return { ok: false, problem: { place: '', kind, value } };
}

/** What a schema of single fields cannot say. */
function rulesBroken(study: Study): readonly StudyProblem[] {
  const problems: StudyProblem[] = [];
  const tell = (place: string, kind: StudyProblem['kind'], value = ''): void => {
    problems.push({ place, kind, value });
  };
  const inAll = (place: string, local: LocalText): void => {
    for (const language of study.languages) {
      if ((local[language] ?? '').trim() === '') tell(`${place}.${language}`, 'text_missing');
    }
  };
  const unique = (place: string, values: readonly string[]): void => {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) !== index) tell(`${place}[${index}]`, 'twice', value);
    }
  };

  unique('languages', study.languages);
  inAll('title', study.title);
  inAll('explanation', study.explanation);
  inAll('need', study.need);
  for (const side of ['from', 'until'] as const) {
    if (study[side] !== '' && !isDay(study[side])) tell(side, 'bad_form', study[side]);
  }
  if (study.from !== '' && study.until !== '' && study.until < study.from) {
    tell('until', 'wrong_order', study.until);
  }
  if (study.band.high < study.band.low) tell('band.high', 'wrong_order', String(study.band.high));
  if (study.recordingScope === 'listed_sites' && study.sites.length === 0) tell('sites', 'no_site');
  unique(
    'sites',
    study.sites.map((site) => site.host),
  );
  unique(
    'brands',
    study.brands.map((brand) => brand.name.toLowerCase()),
  );
  unique(
    'brands.blindCode',
    study.brands.map((brand) => brand.blindCode).filter((code) => code !== ''),
  );
  const focal = study.brands.findIndex((brand) => brand.role === 'focal');
  for (const [index, brand] of study.brands.entries()) {
    if (brand.role === 'focal' && index !== focal) tell(`brands[${index}].role`, 'several_focal', brand.name);
    if (study.handover.blindBrands && brand.blindCode === '') {
      tell(`brands[${index}].blindCode`, 'no_blind_code', brand.name);
    }
  }
  unique(
    'personas',
    study.personas.map((persona) => persona.personaId),
  );
  for (const [index, persona] of study.personas.entries()) inAll(`personas[${index}].name`, persona.name);
  unique(
    'questions',
    study.questions.map((question) => question.questionId),
  );
  for (const [index, question] of study.questions.entries()) {
    const place = `questions[${index}]`;
    inAll(`${place}.text`, question.text);
    if (question.kind === 'scale' && question.to <= question.from) {
      tell(`${place}.to`, 'wrong_order', String(question.to));
    }
    if (question.kind !== 'choice') continue;
    unique(
      `${place}.options`,
      question.options.map((option) => option.value),
    );
    for (const [at, option] of question.options.entries()) inAll(`${place}.options[${at}].text`, option.text);
  }
  unique(
    'prompts',
    study.prompts.map((prompt) => prompt.ruleId),
  );
  const asked = new Set(study.questions.map((question) => question.questionId));
  for (const [index, prompt] of study.prompts.entries()) {
    if (!asked.has(prompt.questionId)) {
      tell(`prompts[${index}].questionId`, 'no_such_question', prompt.questionId);
    }
  }
  unique('handover.tables', study.handover.tables);
  return problems;
}

/** No 31st of February. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date);
}

/** SHA-256 of the study's canonical text, 64 hex digits: the same for the same content, however it was written. */
export function hashOfStudy(study: Study): string {
  return sha256(canonicalText(study));
}

/** What every row carries: the version and the beginning of the hash, `3-1a2b3c4d5e6f`. */
export function studyVersionText(study: Study, hash = hashOfStudy(study)): string {
  return `${study.version}-${hash.slice(0, 12)}`;
}

/** The file's text: two blanks deep, for people who look into it. */
export function writeStudy(study: Study): string {
  return `${JSON.stringify({ format: STUDY_FORMAT, formatVersion: STUDY_FORMAT_VERSION, ...study }, null, 2)}\n`;
}
