/** `datapackage.json`: the codebook, a Frictionless Table Schema generated from the column lists. */
import { TABLES, type Column, type ColumnType, type TableName } from '../core/columns';
import type { ExportSource, Format } from '../core/format';
import { utcText } from '../core/local-time';

const FIELD_TYPES: { readonly [K in ColumnType]: string } = {
  id: 'string',
  text: 'string',
  list: 'string',
  enum: 'string',
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  datetime: 'datetime',
};

const KEYS: { readonly [T in TableName]: string | readonly string[] } = {
  touchpoints: 'event_id',
  touchpoint_brands: ['event_id', 'brand', 'relation'],
  journeys: 'case_id',
  days: ['participant_id', 'install_id', 'local_date'],
  gaps: ['participant_id', 'install_id', 'start', 'reason'],
  brands: 'brand',
  prompts: 'prompt_id',
  answers: 'answer_id',
  removed: ['participant_id', 'install_id', 'local_date'],
  tombstones: 'event_id',
  participants: 'participant_id',
  consents: ['participant_id', 'text_hash', 'agreed'],
  codes: ['event_id', 'coder', 'field'],
  exclusions: ['participant_id', 'install_id', 'event_id'],
};

export default {
  fileName: 'datapackage.json',
  mediaType: 'application/json',
  async *write(source) {
    yield codebookText(source);
  },
} satisfies Format;

/** Of one person's hand-over, or of what was pooled from several. */
export function codebookText({ tables, who, now }: Pick<ExportSource, 'tables' | 'who' | 'now'>): string {
  const resources = tables.map((table) => ({
    name: table,
    path: `${table}.csv`,
    profile: 'tabular-data-resource',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: { fields: TABLES[table].map(field), primaryKey: KEYS[table], missingValues: [''] },
  }));
  const description =
    `${who.participantId === '' ? 'Purchase journeys of several people' : 'One person’s purchase journeys'}, recorded ` +
    'with Desire Path. Text cells that a spreadsheet would run as a formula, or a reader would take for a missing ' +
    'value, begin with an apostrophe; take one leading apostrophe away to read them. Lists are joined by "|". Times ' +
    'are UTC; utc_offset_min gives the local day.';
  const codebook = {
    name: 'desire-path',
    profile: 'tabular-data-package',
    created: utcText(now),
    description,
    handOver: who,
    resources,
  };
  return `${JSON.stringify(codebook, null, 2)}\n`;
}

function field(column: Column): object {
  return {
    name: column.name,
    type: FIELD_TYPES[column.type],
    description: column.about,
    ...(column.type === 'datetime' ? { format: '%Y-%m-%dT%H:%M:%S.%fZ' } : {}),
    ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(column.values === undefined ? {} : { constraints: { enum: column.values } }),
  };
}
