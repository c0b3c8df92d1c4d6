/** Small hand-overs written by hand, for the tests of pooling. */
import { strToU8, zipSync } from 'fflate';
import { TABLES, type Column, type TableName } from '../../lib/core/columns';
import { csvLine } from '../../lib/core/csv';
import type { Bundle } from '../../lib/app/pool/bundles';

export type Cells = Readonly<Record<string, string>>;

const PLAIN: Cells = {
  case_id: 'J-P01-a',
  activity: 'view product',
  start: '2026-03-02T18:00:00.000Z',
  complete: '2026-03-02T18:01:00.000Z',
  study_id: 'washing',
  participant_id: 'P01',
  install_id: 'I-a',
  stage: 'consideration',
  stage_auto: 'consideration',
  stage_source: 'rule',
  touchpoint_type: 'product_page',
  touchpoint_kind: 'action',
  channel: 'website',
  channel_mode: 'online',
  initiator: 'customer',
  device: 'this_computer',
  experienced_by: 'self',
  brand: 'Acme',
  brand_relation: 'subject',
  brand_role: 'focal',
  contact: 'true',
  active_s: '12.5',
  capture: 'auto',
  contingency: 'event',
  recorded_at: '2026-03-02T18:01:00.100Z',
  time_precision: 'exact',
  time_zone: 'Europe/Riga',
  utc_offset_min: '120',
  page_host: 'acme.example',
  page_path: '/p/{id}',
  confidence: '0.843',
  excluded: 'false',
  recording_scope: 'listed_sites',
  app_version: '0.1.0',
  schema_version: '1',
};

/** A touchpoint that is plain but for `change`. */
export function row(eventId: string, change: Cells = {}): Cells {
  return { ...PLAIN, event_id: eventId, session_id: `S-${eventId}`, ...change };
}

export function csv(table: TableName, rows: readonly Cells[]): string {
  const columns: readonly Column[] = TABLES[table];
  const names = columns.map(({ name }) => name);
  return [names, ...rows.map((cells) => names.map((name) => cells[name] ?? ''))].map(csvLine).join('');
}

export function asFile(name: string, content: string | Uint8Array): Bundle {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return {
    name,
    kind: 'file',
    files: [{ path: name, file: new Blob([bytes as Uint8Array<ArrayBuffer>]) }],
  };
}

export type HandOverText = {
  readonly touchpoints: readonly Cells[];
  readonly created?: string;
  readonly installId?: string;
  readonly participantId?: string;
  readonly deleted?: readonly string[];
  readonly tables?: { readonly [K in TableName]?: readonly Cells[] };
};

/** A zip as the product writes it. */
export function zipOf({
  touchpoints,
  created = '',
  installId = 'I-a',
  participantId = 'P01',
  deleted = [],
  tables = {},
}: HandOverText): Uint8Array {
  const tombstones = deleted.map((eventId) => ({
    event_id: eventId,
    install_id: installId,
    deleted_at: '2026-03-09T10:00:00.000Z',
  }));
  const files = {
    'touchpoints.csv': csv('touchpoints', touchpoints),
    'tombstones.csv': csv('tombstones', tombstones),
    ...Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => [`${table}.csv`, csv(table as TableName, rows ?? [])]),
    ),
    'datapackage.json': JSON.stringify({
      created,
      handOver: { studyId: 'washing', participantId, installId },
    }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
