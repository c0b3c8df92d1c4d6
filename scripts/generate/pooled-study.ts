/**
 * The files a researcher has on the desk when a study ends, and what pooling must make of them: hand-overs, an
 * older export, a copy, a second browser of one person, late deletions, a re-save by Excel, and files that must
 * be refused.
 */
import { zipSync } from 'fflate';
import type { Touchpoint } from '../../lib/core/touchpoint';
import { resave } from './excel';
import { makeInstall, type Install } from './install';
import { writeHandOver, type HandOverFile } from './write-hand-over';

export const STUDY_ID = 'running-shoes-2026';
const OTHER_STUDY = 'coffee-2026';
const HOUR = 3_600_000;
/** When the first participant hands over; the others follow hourly. */
const HANDED_OVER = Date.UTC(2026, 3, 1, 9);

export type PooledStudyWish = {
  readonly participants: number;
  /** Rows of each install. */
  readonly rows: number;
  readonly seed: number;
  /** Copies, deletions, re-saves and broken files among them; else one clean zip a participant. */
  readonly awkward: boolean;
};

export type DeskFile = HandOverFile & {
  /** What it is: `refused` files must be told with a reason, and change nothing. */
  readonly what:
    | 'hand_over'
    | 'older_export'
    | 'copy'
    | 'second_install'
    | 'excel'
    | 'refused_broken'
    | 'refused_encoding'
    | 'refused_other_study'
    | 'refused_newer';
};

/** What is left when all rules have been applied. */
export type Pooled = {
  /** Participants with rows, sorted. */
  readonly participants: readonly string[];
  /** Event ids that must be there, sorted; every other must not. */
  readonly eventIds: readonly string[];
  /** Ids that stood in an older file and were deleted since. */
  readonly deletedIds: readonly string[];
};

export type PooledStudy = { readonly files: readonly DeskFile[]; readonly pooled: Pooled };

export async function makePooledStudy(wish: PooledStudyWish): Promise<PooledStudy> {
  const files: DeskFile[] = [];
  const installs: Install[] = [];
  const deletedIds: string[] = [];
  for (let index = 1; index <= wish.participants; index += 1) {
    const now = HANDED_OVER + index * HOUR;
    const install = personOf(wish, index, 'a');
    const role = wish.awkward ? index : 0;
    if (role === 3) {
      const { older, newer } = corrected(install, now);
      const old = await writeHandOver(older, now - 100 * HOUR, 'zip');
      files.push({ ...old, what: 'older_export' });
      files.push({ ...(await writeHandOver(newer, now, 'zip')), what: 'hand_over' });
      files.push({ ...old, fileName: `Copy of ${old.fileName}`, what: 'copy' });
      installs.push(newer);
      deletedIds.push(...newer.tombstones.map((each) => each.eventId));
    } else if (role === 5) {
      const second = personOf(wish, index, 'b');
      files.push({ ...(await writeHandOver(install, now, 'zip')), what: 'hand_over' });
      files.push({ ...(await writeHandOver(second, now + 60_000, 'zip')), what: 'second_install' });
      installs.push(install, second);
    } else if (role === 7) {
      const { fileName, bytes } = await writeHandOver(install, now, 'csv');
      files.push({ fileName, bytes: resave(new TextDecoder().decode(bytes), 'utf8_bom'), what: 'excel' });
      installs.push(install);
    } else if (role === 11) {
      const { fileName, bytes } = await writeHandOver(install, now, 'zip');
      files.push({ fileName, bytes: bytes.slice(0, Math.floor(bytes.length * 0.6)), what: 'refused_broken' });
    } else {
      files.push({ ...(await writeHandOver(install, now, 'zip')), what: 'hand_over' });
      installs.push(install);
    }
  }
  if (wish.awkward) files.push(...(await strays(wish)));
  return { files, pooled: { ...whatIsLeft(installs), deletedIds: deletedIds.sort() } };
}

function personOf(wish: PooledStudyWish, index: number, install: string): Install {
  return makeInstall({
    studyId: STUDY_ID,
    participantId: `P${String(index).padStart(2, '0')}`,
    install,
    seed: wish.seed * 100_003 + index * 31 + install.charCodeAt(0),
    rows: wish.rows,
    // figures of the two ways of recording are never pooled: one person shows whether that holds
    recordingScope: wish.awkward && index === 19 ? 'all_sites' : 'listed_sites',
  });
}

/** An export, and a later one of the same install: rows added, one corrected, the first two deleted. */
function corrected(install: Install, now: number): { older: Install; newer: Install } {
  const rows = install.touchpoints;
  const kept = rows.slice(2);
  const change = (row: Touchpoint, at: number): Touchpoint =>
    at === 0 ? { ...row, person: { ...row.person, stage: 'advocacy' }, note: 'corrected later' } : row;
  return {
    older: { ...install, touchpoints: rows.slice(0, Math.floor(rows.length * 0.6)) },
    newer: {
      ...install,
      touchpoints: kept.map(change),
      tombstones: rows.slice(0, 2).map(({ eventId }) => ({ eventId, deletedAt: now - HOUR })),
    },
  };
}

/** Files that do not belong or cannot be read. */
async function strays(wish: PooledStudyWish): Promise<DeskFile[]> {
  const stranger = makeInstall({
    studyId: OTHER_STUDY,
    participantId: 'X01',
    install: 'a',
    seed: wish.seed + 1,
    rows: 12,
    recordingScope: 'listed_sites',
  });
  const csv = async (participant: number): Promise<HandOverFile> => {
    const install = personOf({ ...wish, rows: 12 }, participant, 'c');
    // letters that the old code page has, and that are no UTF-8 in it
    const touchpoints = install.touchpoints.map((row) => ({ ...row, product: 'Кроссовки' }));
    return writeHandOver({ ...install, touchpoints }, HANDED_OVER, 'csv');
  };
  const encoded = await csv(8);
  const newer = await csv(9);
  const text = new TextDecoder().decode(newer.bytes).replaceAll(/,1\r\n/gu, ',99\r\n');
  return [
    { ...(await writeHandOver(stranger, HANDED_OVER, 'zip')), what: 'refused_other_study' },
    {
      fileName: 'P08 saved in Excel.csv',
      bytes: resave(new TextDecoder().decode(encoded.bytes), 'windows_1251'),
      what: 'refused_encoding',
    },
    {
      fileName: 'P09 from a newer version.zip',
      bytes: zipSync({ 'touchpoints.csv': new TextEncoder().encode(text) }, { mtime: HANDED_OVER }),
      what: 'refused_newer',
    },
  ];
}

function whatIsLeft(installs: readonly Install[]): Omit<Pooled, 'deletedIds'> {
  return {
    participants: [...new Set(installs.map((each) => each.settings.participantId))].sort(),
    eventIds: installs.flatMap((each) => each.touchpoints.map((row) => row.eventId)).sort(),
  };
}
