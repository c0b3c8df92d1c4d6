/**
 * The researcher's workspace: what it keeps of the pooled hand-overs, and what it needs from its store. It lies in
 * a database of its own, never mixed with the person's own journeys.
 */
import type { TableName } from './columns';
import type { Cells, FileNote, ReadProblem } from './hand-over';
import type { ExcludeReason } from './vocabulary';

export type WorkspaceStudy = {
  readonly studyId: string;
  /** Epoch ms. */
  readonly openedAt: number;
  /** Active seconds from which a visit is a contact, as the study set it. */
  readonly contactSeconds: number;
};

/** What became of a file: `older` = a newer export of its install is here already; `known` = read before. */
export const FILE_OUTCOMES = ['merged', 'older', 'known', 'codes', 'refused'] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

export type WorkspaceFile = {
  /** Study and name: a file that is read again replaces its line. */
  readonly fileKey: string;
  readonly studyId: string;
  readonly name: string;
  readonly readAt: number;
  readonly outcome: FileOutcome;
  readonly problem: ReadProblem | null;
  readonly notes: readonly FileNote[];
  readonly participantId: string;
  readonly installId: string;
  /** When it was written; 0 = unknown. */
  readonly exportedAt: number;
  /** Touchpoints in it, and of them those that were already deleted by their person. */
  readonly rows: number;
  readonly deleted: number;
};

/** One case of a person as it lies in the store; cases that are one journey are joined at reading. */
export type WorkspaceCase = {
  readonly participantId: string;
  readonly caseId: string;
  readonly installId: string;
  /** Its row of `journeys.csv`; made from the touchpoints where the hand-over had none. */
  readonly cells: Cells;
  readonly rows: number;
  /** Start of the first and the last touchpoint, epoch ms. */
  readonly first: number;
  readonly last: number;
};

export type EventKey = {
  readonly studyId: string;
  readonly participantId: string;
  readonly installId: string;
  readonly eventId: string;
};

/** Rows are never deleted by the researcher: left out, with a reason, and put back at any time. */
export type Exclusion = EventKey & {
  readonly reason: ExcludeReason;
  readonly note: string;
  readonly excludedAt: number;
};

export const CODED_FIELDS = ['stage', 'touchpoint_type'] as const;
export type CodedField = (typeof CODED_FIELDS)[number];

export type Code = {
  readonly studyId: string;
  readonly eventId: string;
  readonly coder: string;
  readonly field: string;
  readonly value: string;
  readonly codedAt: number;
  /** Whether the rule's and other coders' answers were hidden. */
  readonly blind: boolean;
};

/** A case that the researcher wants to stand alone. */
export type ApartCase = { readonly studyId: string; readonly caseId: string };

/** Whose rows, from which install's file, of which time: what decides between two of them. */
type Source = {
  readonly installId: string;
  readonly ownInstallId: string;
  readonly fileId: string;
  readonly exportedAt: number;
};

/** Rows of one case, packed, by start. */
export type PackedRows = Source & {
  readonly participantId: string;
  readonly caseId: string;
  readonly count: number;
  /** Start of the first and the last, epoch ms. */
  readonly first: number;
  readonly last: number;
  readonly bytes: Uint8Array;
};

/** A small table of one install, packed whole. */
export type PackedTable = Source & {
  readonly participantId: string;
  readonly table: TableName;
  readonly count: number;
  readonly bytes: Uint8Array;
};

/** Everything pooled of one person, as it lies in the store. */
export type PackedPerson = {
  readonly participantId: string;
  /** What the person deleted, by event id: rows of `tombstones.csv`. */
  readonly deleted: ReadonlyMap<string, Cells>;
  /** Ids of the files that were read. */
  readonly fileIds: readonly string[];
  /** Which exports hold for the touchpoints of which install, also where no row is left. */
  readonly sources: readonly Source[];
  readonly cases: readonly WorkspaceCase[];
  readonly touchpoints: readonly PackedRows[];
  readonly tables: readonly PackedTable[];
};

export type WorkspaceStore = {
  studies(): Promise<WorkspaceStudy[]>;
  putStudy(study: WorkspaceStudy): Promise<void>;
  /** Forgets everything of a study. */
  removeStudy(studyId: string): Promise<void>;

  files(studyId: string): Promise<WorkspaceFile[]>;
  putFiles(files: readonly WorkspaceFile[]): Promise<void>;

  /**
   * Changes persons and writes the line about their file in one strict transaction: a file is pooled whole or not
   * at all. `change` must not wait for anything; it returns the persons that are new or other than stored.
   */
  pool(
    studyId: string,
    participantIds: readonly string[],
    change: (stored: ReadonlyMap<string, PackedPerson>) => {
      readonly persons: readonly PackedPerson[];
      /** Of two codes of one row, coder and field the later one holds. */
      readonly codes: readonly Code[];
      readonly file: WorkspaceFile;
    },
  ): Promise<WorkspaceFile>;
  personIds(studyId: string): Promise<string[]>;
  person(studyId: string, participantId: string): Promise<PackedPerson | undefined>;
  /** What is small of a person: no touchpoints. */
  smallOf(
    studyId: string,
    participantId: string,
  ): Promise<Pick<PackedPerson, 'deleted' | 'tables'> | undefined>;

  cases(studyId: string): Promise<WorkspaceCase[]>;
  /** The packed rows of a person's case, in no particular order. */
  rowsOf(studyId: string, participantId: string, caseId: string): Promise<PackedRows[]>;
  rowsOfPerson(studyId: string, participantId: string): Promise<PackedRows[]>;

  exclusions(studyId: string): Promise<Exclusion[]>;
  putExclusions(exclusions: readonly Exclusion[]): Promise<void>;
  removeExclusions(keys: readonly EventKey[]): Promise<void>;

  codes(studyId: string): Promise<Code[]>;
  putCodes(codes: readonly Code[]): Promise<void>;
  removeCodes(codes: readonly Code[]): Promise<void>;

  apart(studyId: string): Promise<ApartCase[]>;
  setApart(studyId: string, caseIds: readonly string[], apart: boolean): Promise<void>;

  /** Grows with every write to the study: what is shown is read anew when it changes. */
  version(studyId: string): Promise<number>;
};
