/** The IndexedDB schema through Dexie. Nobody outside `lib/store` imports dexie. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Gap, Span } from '../core/gap';
import type { Health } from '../core/health';
import type { Journey } from '../core/journey';
import type { JournalEntry } from '../core/journal';
import type { PersonRule } from '../core/person-rule';
import type { DiaryTables, Settings, Tombstone } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';
import { DATABASE_NAME, DATABASE_VERSION } from './database-name';
import type { DigestRow, FoldRow } from './digests';
import { upcastJourney, upcastTouchpoint } from '../core/upcast';

type SettingsRow = { readonly key: 'settings'; readonly value: Partial<Settings> };
type HealthRow = { readonly key: 'health'; readonly value: Partial<Health> };

export type Database = Dexie & {
  touchpoints: EntityTable<Touchpoint, 'eventId'>;
  tombstones: EntityTable<Tombstone, 'eventId'>;
  gaps: EntityTable<Gap, 'gapId'>;
  spans: EntityTable<Span, 'spanId'>;
  journeys: EntityTable<Journey, 'caseId'>;
  personRules: EntityTable<PersonRule, 'ruleId'>;
  settings: Table<SettingsRow, 'settings'>;
  studies: EntityTable<DiaryTables['studies'], 'studyId'>;
  consents: EntityTable<DiaryTables['consents'], 'consentId'>;
  prompts: EntityTable<DiaryTables['prompts'], 'promptId'>;
  answers: EntityTable<DiaryTables['answers'], 'answerId'>;
  dayNotes: EntityTable<DiaryTables['dayNotes'], 'localDate'>;
  evidence: EntityTable<DiaryTables['evidence'], 'evidenceId'>;
  removals: EntityTable<DiaryTables['removals'], 'localDate'>;
  journal: EntityTable<JournalEntry, 'sequence'>;
  health: Table<HealthRow, 'health'>;
  digests: EntityTable<DigestRow, 'caseId'>;
  folds: EntityTable<FoldRow, 'caseId'>;
};

export { DATABASE_NAME, DATABASE_VERSION };

/** @param factory stands in for the browser's IndexedDB */
export function openDatabase(
  name = DATABASE_NAME,
  factory?: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'>,
): Database {
  // strict: a promise that resolved means the bytes were handed to the disk, not just to a cache
  const database = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    ...(factory && { indexedDB: factory }),
  }) as Database;
  database.version(DATABASE_VERSION).stores({
    touchpoints:
      'eventId, [caseId+start], [pageHost+pagePath], [caseId+addressKey], *visitIds, *documents, start',
    gaps: 'gapId, start',
    spans: 'spanId, start',
    tombstones: 'eventId',
    journeys: 'caseId, state, openedAt',
    personRules: 'ruleId, [pageHost+pagePath]',
    studies: 'studyId',
    consents: 'consentId',
    prompts: 'promptId',
    answers: 'answerId',
    dayNotes: 'localDate',
    evidence: 'evidenceId, eventId',
    removals: 'localDate',
    settings: 'key',
    journal: 'sequence, [id+revision]',
    health: 'key',
    digests: 'caseId',
    folds: 'caseId',
  });
  // asked for a row that is not there, Dexie passes undefined
  database.touchpoints.hook('reading', (row: Touchpoint | undefined) => row && upcastTouchpoint(row));
  database.journeys.hook('reading', (row: Journey | undefined) => row && upcastJourney(row));
  return database;
}
