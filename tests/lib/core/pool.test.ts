import { describe, expect, test } from 'vitest';
import { joinCases, type CaseFacts } from '../../../lib/core/join-cases';
import { keyOf, poolRows, type HandOver, type RowKey } from '../../../lib/core/pool';

type Row = RowKey & { readonly note: string };

/** `A1:x` = event 1 of install A, with a note. */
function row(text: string, participantId = 'P01'): Row {
  const [place = '', note = ''] = text.split(':');
  return { participantId, installId: place[0] ?? '', eventId: place.slice(1), note };
}

function file(
  fileId: string,
  exportedAt: number,
  ownInstallId: string,
  rows: string,
  deleted = '',
  participantId = 'P01',
): HandOver<Row> {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  return {
    fileId,
    studyId: 'S',
    participantId,
    ownInstallId,
    exportedAt,
    rows: words(rows).map((text) => row(text, participantId)),
    deleted: words(deleted),
  };
}

const say = (rows: readonly Row[]): string[] =>
  rows.map((each) => `${each.participantId} ${each.installId}${each.eventId}:${each.note}`).sort();

type Case = {
  readonly what: string;
  readonly files: readonly HandOver<Row>[];
  readonly rows: readonly string[];
  readonly deleted: number;
  readonly replaced: number;
};

const CASES: readonly Case[] = [
  { what: 'nothing', files: [], rows: [], deleted: 0, replaced: 0 },
  {
    what: 'the newer export of an install replaces all its rows, also those it no longer has',
    files: [file('a', 1, 'A', 'A1:old A2:old'), file('b', 2, 'A', 'A1:new A3:new')],
    rows: ['P01 A1:new', 'P01 A3:new'],
    deleted: 0,
    replaced: 2,
  },
  {
    what: 'it leaves the rows of the other installs of the person alone, and those of other persons',
    files: [
      file('a', 1, 'A', 'A1:a'),
      file('b', 2, 'B', 'B1:b'),
      file('c', 3, 'A', 'A1:c'),
      file('d', 4, 'A', 'A1:d', '', 'P02'),
    ],
    rows: ['P01 A1:c', 'P01 B1:b', 'P02 A1:d'],
    deleted: 0,
    replaced: 1,
  },
  {
    what: 'the same file twice is one',
    files: [file('a', 1, 'A', 'A1:a'), file('a', 1, 'A', 'A1:a')],
    rows: ['P01 A1:a'],
    deleted: 0,
    replaced: 1,
  },
  {
    what: 'a deletion wins over an older export, over a newer one, and over a copy in another install',
    files: [
      file('a', 1, 'A', 'A1:a A2:a'),
      file('b', 2, 'B', 'B1:b A1:copy', '2'),
      file('c', 3, 'A', 'A1:c A2:c'),
    ],
    rows: ['P01 A1:c', 'P01 B1:b'],
    deleted: 1,
    replaced: 3,
  },
  {
    what: 'a deletion of one person touches nobody else’s row of that id',
    files: [file('a', 1, 'A', '', '1'), file('b', 1, 'A', 'A1:b', '', 'P02')],
    rows: ['P02 A1:b'],
    deleted: 0,
    replaced: 0,
  },
  {
    what: 'copies count only where the install’s own export has no such row',
    files: [file('b', 9, 'B', 'A1:copy A2:copy B1:b'), file('a', 1, 'A', 'A1:own')],
    rows: ['P01 A1:own', 'P01 A2:copy', 'P01 B1:b'],
    deleted: 0,
    replaced: 1,
  },
  {
    what: 'an install whose newest export is empty has no rows',
    files: [file('a', 1, 'A', 'A1:a'), file('b', 2, 'A', '')],
    rows: [],
    deleted: 0,
    replaced: 1,
  },
];

describe('which rows of which files count', () => {
  test.each(CASES)('$what', ({ files, rows, deleted, replaced }) => {
    const pooled = poolRows(files);
    expect({ rows: say(pooled.rows), deleted: pooled.deleted, replaced: pooled.replaced }).toEqual({
      rows,
      deleted,
      replaced,
    });
  });

  test('the order of the files, and reading one again, change nothing', () => {
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const some = (count: number, letters: string) =>
      Array.from({ length: count }, () => `${letters[random(letters.length)]}${random(6)}:f`).join(' ');
    for (let round = 0; round < 200; round += 1) {
      const files = Array.from({ length: 2 + random(5) }, (_, at) => {
        const own = 'AB'[random(2)] ?? 'A';
        const rows = [...new Set(some(random(8), own === 'A' ? 'A' : 'AB').split(' '))].map(
          (text) => `${text}${at}`,
        );
        return file(
          `f${at}`,
          random(4),
          own,
          rows.filter((text) => text.length > 2).join(' '),
          `${random(9)}`,
        );
      });
      const expected = say(poolRows(files).rows);
      const shuffled = [...files, files[0]!]
        .map((each) => ({ each, at: random(1_000_000) }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(say(poolRows(shuffled).rows)).toEqual(expected);
      expect(new Set(expected).size).toBe(new Set(poolRows(files).rows.map(keyOf)).size);
    }
  });
});

describe('which cases are one', () => {
  const one = (caseId: string, change: Partial<CaseFacts> = {}): CaseFacts => ({
    caseId,
    participantId: 'P01',
    installId: 'A',
    need: 'washing machine',
    cycleNo: 1,
    recordingScope: 'listed_sites',
    openedAt: 1,
    ...change,
  });
  test.each([
    [
      'two installs of one person',
      [one('J-1'), one('J-2', { installId: 'B', openedAt: 2 })],
      [],
      [['J-2', 'J-1']],
    ],
    [
      'the one opened first stays',
      [one('J-1', { openedAt: 5 }), one('J-2', { installId: 'B' })],
      [],
      [['J-1', 'J-2']],
    ],
    [
      'however it is spelled',
      [one('J-1'), one('J-2', { installId: 'B', need: ' Washing Machine ' })],
      [],
      [['J-2', 'J-1']],
    ],
    ['two persons stay two', [one('J-1'), one('J-2', { installId: 'B', participantId: 'P02' })], [], []],
    ['two needs stay two', [one('J-1'), one('J-2', { installId: 'B', need: 'dryer' })], [], []],
    ['two cycles stay two', [one('J-1'), one('J-2', { installId: 'B', cycleNo: 2 })], [], []],
    [
      'two ways of recording are never one',
      [one('J-1'), one('J-2', { installId: 'B', recordingScope: 'all_sites' })],
      [],
      [],
    ],
    [
      'an install with two such cases: nobody can say which',
      [one('J-1'), one('J-2'), one('J-3', { installId: 'B' })],
      [],
      [],
    ],
    ['taken apart by the researcher', [one('J-1'), one('J-2', { installId: 'B' })], ['J-2'], []],
  ] as const)('%s', (_what, cases, apart, joined) => {
    expect([...joinCases(cases, new Set<string>(apart))]).toEqual(joined);
  });
});
