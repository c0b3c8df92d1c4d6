/** What may stand in a study file, field by field, with the caps that keep a made-up one harmless. */
import { MAX_HOST_GLOBS } from './host-glob';
import { SITE_KINDS, type JourneySite } from './journey';
import { LANGUAGE_IDS } from './ports';
import {
  constant,
  flag,
  formed,
  listOf,
  object,
  orNull,
  partial,
  real,
  text,
  union,
  whole,
  word,
  type Form,
  type Shape,
} from './shape';
import {
  FEEDBACKS,
  HANDOVER_TABLES,
  PROMPT_EVENTS,
  SHARE_LEVELS,
  type LocalText,
  type PromptTrigger,
  type Study,
  type StudyBrand,
  type StudyPersona,
  type StudyPrompt,
  type StudyQuestion,
} from './study';
import { BRAND_ROLES, RECORDING_SCOPES, STAGES } from './vocabulary';

export const STUDY_FORMAT = 'desire-path-study';
export const STUDY_FORMAT_VERSION = 1;
/** Characters of a study file; a large one has some 20,000. */
export const MAX_STUDY_TEXT = 600_000;

const ID: Form = { name: 'id', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' };
const VALUE: Form = { name: 'value', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$' };
const DATE: Form = { name: 'date', pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$' };
const CLOCK: Form = { name: 'clock', pattern: '^(?:[01][0-9]|2[0-3]):[0-5][0-9]$' };
const HOST: Form = {
  name: 'host',
  pattern: '^[a-z0-9](?:[a-z0-9-]{0,62})(?:\\.[a-z0-9](?:[a-z0-9-]{0,62})){0,9}$',
};
const HOST_GLOB: Form = { name: 'host_glob', pattern: '^(?=[a-z0-9.*-]*[a-z0-9])[a-z0-9.*-]+$' };
const EMAIL: Form = { name: 'email', pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$' };
const RECIPIENT: Form = { name: 'recipient', pattern: '^age1[02-9ac-hj-np-z]{58}$' };

const local = (most: number): Shape<LocalText> =>
  partial<LocalText>(
    Object.fromEntries(LANGUAGE_IDS.map((id) => [id, text(most)])) as {
      readonly [L in keyof LocalText]-?: Shape<string>;
    },
  );
const id = formed(ID, 60);
const host = formed(HOST, 253);
const clock = formed(CLOCK, 5);
const hours = orNull(object<{ from: string; until: string }>({ from: clock, until: clock }));

const ASKED = { questionId: id, text: local(500) };
const QUESTION = union<StudyQuestion>('kind', {
  scale: object<Extract<StudyQuestion, { kind: 'scale' }>>({
    ...ASKED,
    kind: constant('scale'),
    from: whole(-10, 10),
    to: whole(-10, 10),
    fromWord: local(80),
    toWord: local(80),
  }),
  choice: object<Extract<StudyQuestion, { kind: 'choice' }>>({
    ...ASKED,
    kind: constant('choice'),
    several: flag(),
    options: listOf(
      object<{ value: string; text: LocalText }>({ value: formed(VALUE, 40), text: local(200) }),
      30,
      2,
    ),
  }),
  text: object<Extract<StudyQuestion, { kind: 'text' }>>({ ...ASKED, kind: constant('text') }),
  number: object<Extract<StudyQuestion, { kind: 'number' }>>({ ...ASKED, kind: constant('number') }),
});

const TRIGGER = union<PromptTrigger>('kind', {
  event: object<Extract<PromptTrigger, { kind: 'event' }>>({
    kind: constant('event'),
    on: word(PROMPT_EVENTS),
  }),
  interval: object<Extract<PromptTrigger, { kind: 'interval' }>>({
    kind: constant('interval'),
    at: listOf(clock, 12, 1),
  }),
  signal: object<Extract<PromptTrigger, { kind: 'signal' }>>({
    kind: constant('signal'),
    perDay: whole(1, 12),
    from: clock,
    until: clock,
  }),
});

const FIELDS: { readonly [K in keyof Study]: Shape<Study[K]> } = {
  studyId: formed(ID, 60, false, 'Begins with a letter; stands in every row'),
  version: whole(1, 1_000_000),
  languages: listOf(word(LANGUAGE_IDS), LANGUAGE_IDS.length, 1),
  title: local(200),
  explanation: local(5_000),
  contact: object<Study['contact']>({
    name: text(200, 1),
    email: formed(EMAIL, 200, true),
    phone: text(60),
  }),
  controller: text(500, 1, 'Who answers for the data, as the law calls it'),
  legalBasis: local(1_000),
  ethicsNumber: text(200),
  retention: local(1_000),
  recipients: local(1_000),
  rights: local(2_000),
  returnTo: local(1_000),
  from: formed(DATE, 10, true, 'Local date; empty = open'),
  until: formed(DATE, 10, true, 'Local date, inclusive; empty = open'),
  hours,
  quietHours: hours,
  recordingScope: word(RECORDING_SCOPES),
  sites: listOf(object<JourneySite>({ host, kind: word(SITE_KINDS) }), 200),
  neverRecord: listOf(
    formed(HOST_GLOB, 100, false, 'A host stands for everything below it; * for any run of characters'),
    MAX_HOST_GLOBS,
  ),
  need: local(200),
  category: text(200),
  brands: listOf(
    object<StudyBrand>({
      name: text(100, 1),
      hosts: listOf(host, 30),
      aliases: listOf(text(100, 1), 30),
      role: word(BRAND_ROLES),
      blindCode: formed(VALUE, 40, true),
    }),
    100,
  ),
  personas: listOf(object<StudyPersona>({ personaId: id, name: local(200) }), 50),
  stageNames: partial<Study['stageNames']>(
    Object.fromEntries(STAGES.map((stage) => [stage, local(80)])) as {
      readonly [S in keyof Study['stageNames']]-?: Shape<LocalText>;
    },
  ),
  sessionGapMinutes: whole(1, 1_440),
  contactSeconds: real(0, 3_600),
  countBy: word(['brand', 'seller'] as const),
  band: object<Study['band']>({ low: whole(1, 1_000), high: whole(1, 1_000) }),
  questions: listOf(QUESTION, 50),
  prompts: listOf(
    object<StudyPrompt>({
      ruleId: id,
      trigger: TRIGGER,
      questionId: id,
      expiresMinutes: whole(1, 2_880),
      maxPerDay: whole(1, 24),
    }),
    50,
  ),
  feedback: word(FEEDBACKS),
  handover: object<Study['handover']>({
    tables: listOf(word(HANDOVER_TABLES), HANDOVER_TABLES.length),
    shareLevel: word(SHARE_LEVELS),
    blindBrands: flag(),
  }),
  publicKey: formed(RECIPIENT, 62, true, 'age recipient; empty = hand-overs are not sealed'),
};

/** The study as it is worked with. */
export const STUDY_SHAPE: Shape<Study> = object<Study>(FIELDS);

/** The study as it stands in the file: with what kind of file it is. */
export const STUDY_FILE_SHAPE = object<
  Study & { format: typeof STUDY_FORMAT; formatVersion: typeof STUDY_FORMAT_VERSION }
>({
  format: constant(STUDY_FORMAT),
  formatVersion: constant(STUDY_FORMAT_VERSION),
  ...FIELDS,
});
