/** The workspace's own IndexedDB: pooled hand-overs never lie beside the person's own journeys. */
import { Dexie, type Table } from 'dexie';
import type {
  ApartCase,
  Code,
  Exclusion,
  PackedPerson,
  PackedRows,
  PackedTable,
  WorkspaceCase,
  WorkspaceFile,
  WorkspaceStudy,
} from '../core/workspace';

type OfStudy<T> = T & { readonly studyId: string };
export type PersonRow = OfStudy<Pick<PackedPerson, 'participantId' | 'deleted' | 'fileIds' | 'sources'>>;

export type WorkspaceDatabase = Dexie & {
  studies: Table<WorkspaceStudy, string>;
  versions: Table<{ readonly studyId: string; readonly version: number }, string>;
  files: Table<WorkspaceFile, string>;
  persons: Table<PersonRow, [string, string]>;
  pieces: Table<OfStudy<PackedRows>, number>;
  smallTables: Table<OfStudy<PackedTable>, number>;
  cases: Table<OfStudy<WorkspaceCase>, [string, string, string]>;
  exclusions: Table<Exclusion, [string, string, string, string]>;
  codes: Table<Code, [string, string, string, string]>;
  apart: Table<ApartCase, [string, string]>;
};

export const WORKSPACE_DATABASE = 'desire-path-workspace';

export function openWorkspaceDatabase(name = WORKSPACE_DATABASE): WorkspaceDatabase {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as WorkspaceDatabase;
  database.version(1).stores({
    studies: 'studyId',
    versions: 'studyId',
    files: 'fileKey, studyId',
    persons: '[studyId+participantId], studyId',
    pieces: '++, [studyId+participantId], [studyId+participantId+caseId]',
    smallTables: '++, [studyId+participantId]',
    cases: '[studyId+participantId+caseId], studyId, [studyId+participantId]',
    exclusions: '[studyId+participantId+installId+eventId], studyId',
    codes: '[studyId+eventId+coder+field], studyId',
    apart: '[studyId+caseId], studyId',
  });
  return database;
}
