/** The workspace's store over its own database. Every write is one transaction and moves the study's version on. */
import type { Code, EventKey, PackedPerson, WorkspaceStore } from '../core/workspace';
import type { WorkspaceDatabase } from './workspace-database';

export function openWorkspace(database: WorkspaceDatabase): WorkspaceStore {
  const { studies, versions, files, persons, pieces, smallTables, cases, exclusions, codes, apart } =
    database;

  const write = <T>(studyId: string, change: () => Promise<T>): Promise<T> =>
    database.transaction('rw', database.tables, async () => {
      const changed = await change();
      const before = await versions.get(studyId);
      await versions.put({ studyId, version: (before?.version ?? 0) + 1 });
      return changed;
    });

  const personAt = async (studyId: string, participantId: string): Promise<PackedPerson | undefined> => {
    const row = await persons.get([studyId, participantId]);
    if (row === undefined) return undefined;
    const key = [studyId, participantId];
    const of = '[studyId+participantId]';
    return {
      ...row,
      cases: await cases.where(of).equals(key).toArray(),
      touchpoints: await pieces.where(of).equals(key).toArray(),
      tables: await smallTables.where(of).equals(key).toArray(),
    };
  };

  const putPerson = async (studyId: string, person: PackedPerson): Promise<void> => {
    const key = [studyId, person.participantId];
    const of = '[studyId+participantId]';
    await Promise.all([cases, pieces, smallTables].map((table) => table.where(of).equals(key).delete()));
    const { participantId, deleted, fileIds, sources } = person;
    await persons.put({ studyId, participantId, deleted, fileIds, sources });
    await cases.bulkPut(person.cases.map((each) => ({ ...each, studyId })));
    await pieces.bulkAdd(person.touchpoints.map((each) => ({ ...each, studyId })));
    await smallTables.bulkAdd(person.tables.map((each) => ({ ...each, studyId })));
  };

  const addCodes = async (rows: readonly Code[]): Promise<void> => {
    const known = await codes.bulkGet(rows.map(codeKey));
    await codes.bulkPut(rows.filter((row, at) => (known[at]?.codedAt ?? -1) < row.codedAt));
  };

  return {
    studies: () => studies.toArray(),
    putStudy: (study) => write(study.studyId, async () => void (await studies.put(study))),
    removeStudy: (studyId) =>
      write(studyId, async () => {
        for (const table of [studies, files, persons, cases, exclusions, codes, apart])
          await table.where('studyId').equals(studyId).delete();
        for (const table of [pieces, smallTables])
          await table.where('[studyId+participantId]').between([studyId, ''], [studyId, '\uffff']).delete();
      }),

    files: (studyId) => files.where('studyId').equals(studyId).toArray(),
    putFiles: (lines) => write(lines[0]?.studyId ?? '', async () => void (await files.bulkPut([...lines]))),

    pool: (studyId, participantIds, change) =>
      write(studyId, async () => {
        const stored = new Map<string, PackedPerson>();
        for (const participantId of participantIds) {
          const person = await personAt(studyId, participantId);
          if (person !== undefined) stored.set(participantId, person);
        }
        const { persons: changed, codes: found, file } = change(stored);
        for (const person of changed) await putPerson(studyId, person);
        if (found.length > 0) await addCodes(found);
        await files.put(file);
        return file;
      }),
    personIds: async (studyId) =>
      (await persons.where('studyId').equals(studyId).primaryKeys()).map(
        ([, participantId]) => participantId,
      ),
    person: personAt,
    smallOf: async (studyId, participantId) => {
      const key = [studyId, participantId];
      const row = await persons.get([studyId, participantId]);
      if (row === undefined) return undefined;
      const tables = await smallTables.where('[studyId+participantId]').equals(key).toArray();
      return { deleted: row.deleted, tables };
    },

    cases: (studyId) => cases.where('studyId').equals(studyId).toArray(),
    rowsOf: (studyId, participantId, caseId) =>
      pieces.where('[studyId+participantId+caseId]').equals([studyId, participantId, caseId]).toArray(),

    rowsOfPerson: (studyId, participantId) =>
      pieces.where('[studyId+participantId]').equals([studyId, participantId]).toArray(),

    exclusions: (studyId) => exclusions.where('studyId').equals(studyId).toArray(),
    putExclusions: (rows) =>
      write(rows[0]?.studyId ?? '', async () => void (await exclusions.bulkPut([...rows]))),
    removeExclusions: (keys) =>
      write(keys[0]?.studyId ?? '', () => exclusions.bulkDelete(keys.map(exclusionKey))),

    codes: (studyId) => codes.where('studyId').equals(studyId).toArray(),
    putCodes: (rows) => write(rows[0]?.studyId ?? '', () => addCodes(rows)),
    removeCodes: (rows) => write(rows[0]?.studyId ?? '', () => codes.bulkDelete(rows.map(codeKey))),

    apart: (studyId) => apart.where('studyId').equals(studyId).toArray(),
    setApart: (studyId, caseIds, alone) =>
      write(studyId, async () => {
        if (alone) await apart.bulkPut(caseIds.map((caseId) => ({ studyId, caseId })));
        else await apart.bulkDelete(caseIds.map((caseId): [string, string] => [studyId, caseId]));
      }),

    version: async (studyId) => (await versions.get(studyId))?.version ?? 0,
  };
}

function exclusionKey({
  studyId,
  participantId,
  installId,
  eventId,
}: EventKey): [string, string, string, string] {
  return [studyId, participantId, installId, eventId];
}

function codeKey({ studyId, eventId, coder, field }: Code): [string, string, string, string] {
  return [studyId, eventId, coder, field];
}
