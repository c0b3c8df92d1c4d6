/** The IndexedDB schema through Dexie. Nobody outside `lib/store` imports dexie. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Gap, Span } from '../core/gap';
import type { Journey } from '../core/journey';
import type { PersonRule } from '../core/person-rule';
import type { Settings } from '../core/ports';
import type { Touchpoint } from '../core/touchpoint';

/** A removed row: its id only, so that a late message of its page cannot bring it back. */
type Tombstone = { readonly eventId: string; readonly deletedAt: number };

type SettingsRow = { readonly key: 'settings'; readonly value: Partial<Settings> };

export type Database = Dexie & {
  touchpoints: EntityTable<Touchpoint, 'eventId'>;
  tombstones: EntityTable<Tombstone, 'eventId'>;
  gaps: EntityTable<Gap, 'gapId'>;
  spans: EntityTable<Span, 'spanId'>;
  journeys: EntityTable<Journey, 'caseId'>;
  personRules: EntityTable<PersonRule, 'ruleId'>;
  settings: Table<SettingsRow, 'settings'>;
};

export function openDatabase(name = 'desire-path'): Database {
  // strict: a promise that resolved means the bytes were handed to the disk, not just to a cache
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    touchpoints: 'eventId, [caseId+start], [pageHost+pagePath], [caseId+addressKey], *visitIds, *documents',
    gaps: 'gapId, start',
    spans: 'spanId, start',
    tombstones: 'eventId',
    journeys: 'caseId',
    personRules: 'ruleId, [pageHost+pagePath]',
    settings: 'key',
  });
  return database;
}
