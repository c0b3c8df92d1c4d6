/** What is known of the store's own condition: damage, errors by name, backups, self-tests. No content. */
import type { Mark } from './journal';

export const DAMAGE_KINDS = [
  /** Rows were there, and none is left. */
  'emptied',
  'rows_missing',
  /** Rows that no line of the journal tells of. */
  'rows_added',
  /** A row reads differently from what was written. */
  'rows_changed',
  /** A row cannot be read at all. */
  'rows_unreadable',
  /** Lines at the end of the journal are gone: the newest writes are lost. */
  'journal_cut',
  /** A line of the journal does not follow from the one before. */
  'journal_changed',
] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

export type Damage = {
  readonly noticedAt: number;
  readonly kinds: readonly DamageKind[];
  /** Touchpoints that should be there, and that are. */
  readonly expected: number;
  readonly found: number;
};

export type SelfTest = {
  readonly at: number;
  readonly touchpoints: number;
  readonly journeys: number;
  readonly lines: number;
  readonly missing: number;
  readonly changed: number;
  readonly added: number;
  readonly unreadable: number;
  readonly brokenAt: number | null;
  readonly kinds: readonly DamageKind[];
  /** Journeys whose kept counts were not those of their rows; they were counted anew. */
  readonly miscounted: number;
};

export type Health = {
  /** Noticed and not yet answered by the person. */
  readonly damage: Damage | null;
  /** Damage the person has seen and gone on from. */
  readonly accepted: readonly Damage[];
  readonly errors: Readonly<Record<string, { readonly count: number; readonly lastAt: number }>>;
  /** The last backup: when, and how many lines the journal had. */
  readonly backup: { readonly at: number; readonly sequence: number; readonly touchpoints: number } | null;
  readonly reminderDismissedAt: number | null;
  readonly selfTest: SelfTest | null;
  /** The newest schema version that ever wrote here. */
  readonly newestSchema: number;
};

export const UNKNOWN_HEALTH: Health = {
  damage: null,
  accepted: [],
  errors: {},
  backup: null,
  reminderDismissedAt: null,
  selfTest: null,
  newestSchema: 0,
};

/** What the person must hear of now: a condition that keeps the store from working, or damage not yet answered. */
export const TROUBLE_KINDS = ['full', 'cannot_open', 'blocked', 'newer', 'damaged'] as const;
export type TroubleKind = (typeof TROUBLE_KINDS)[number];
export type Trouble = { readonly kind: TroubleKind; readonly since: number };

/**
 * The cheap look at every start: the mark outside the database against the journal's end and the rows counted.
 * @param atCanary chain of the line at which the canary stands; undefined = that line is not there
 */
export function compareMarks(look: {
  readonly canary: Mark | null;
  readonly head: Mark;
  readonly atCanary: string | undefined;
  readonly touchpoints: number;
  readonly journeys: number;
}): { readonly kinds: readonly DamageKind[]; readonly expected: number } {
  const { canary, head, atCanary, touchpoints, journeys } = look;
  const kinds: DamageKind[] = [];
  const isCut = canary !== null && canary.sequence > head.sequence;
  const should = isCut ? canary : head;
  const had = should.touchpoints + should.journeys;
  if (had > 0 && touchpoints + journeys === 0) kinds.push('emptied');
  else {
    if (touchpoints < should.touchpoints || journeys < should.journeys) kinds.push('rows_missing');
    if (touchpoints > should.touchpoints || journeys > should.journeys) kinds.push('rows_added');
  }
  if (isCut) kinds.push('journal_cut');
  else if (canary !== null && canary.sequence > 0 && atCanary !== canary.chain) kinds.push('journal_changed');
  return { kinds, expected: should.touchpoints };
}

const WEEK = 7 * 86_400_000;

/**
 * True when it is time for a gentle word about a backup: enough new touchpoints, none made within a week, and not
 * told to wait within a week.
 * @param every new touchpoints after which to remind; 0 = never
 */
export function isBackupDue(
  health: Health,
  { touchpoints, every, now }: { readonly touchpoints: number; readonly every: number; readonly now: number },
): boolean {
  if (every <= 0 || touchpointsSinceBackup(health, touchpoints) < every) return false;
  const last = Math.max(health.backup?.at ?? 0, health.reminderDismissedAt ?? 0);
  return now - last >= WEEK;
}

export function touchpointsSinceBackup({ backup }: Health, touchpoints: number): number {
  return Math.max(0, touchpoints - (backup?.touchpoints ?? 0));
}
