import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { packHandover, prepareHandover, type HandoverOptions } from '../../../lib/app/handover';
import { makeStudyKey, openWithStudyKey } from '../../../lib/app/study-key';
import { bluntField, bluntJourneyField, takeOutPicture, takeOutRows } from '../../../lib/app/take-out';
import type { Participation } from '../../../lib/core/diary';
import type { Store } from '../../../lib/core/ports';
import { HANDOVER_TABLES } from '../../../lib/core/study';
import { openDatabase } from '../../../lib/store/database';
import { openStore } from '../../../lib/store/open-store';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { SAMPLE_STUDY } from '../../support/study';

const DAY = Date.UTC(2026, 2, 2, 12);
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const STUDY_ID = SAMPLE_STUDY.studyId;
let databases = 0;
let store: Store;

const participation: Participation = {
  studyId: STUDY_ID,
  study: SAMPLE_STUDY,
  version: 3,
  hash: '0a',
  participantId: 'P07',
  persona: '',
  language: 'en',
  state: 'active',
  joinedAt: DAY,
  endedAt: null,
};

const options = (change: Partial<HandoverOptions> = {}): HandoverOptions => ({
  caseIds: ['J-P07-k3f9q2'],
  participation,
  level: 'path_template',
  blind: false,
  tables: HANDOVER_TABLES,
  now: Date.UTC(2026, 10, 21, 9, 30),
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...change,
});

beforeEach(async () => {
  store = openStore(openDatabase(`handover-${(databases += 1)}`));
  await store.putJourney(journeyOf({ studyId: STUDY_ID, need: 'for my back' }));
  await store.addTouchpoints([
    touchpointOf({
      eventId: 'T-1',
      start: DAY,
      note: 'my doctor said so',
      evidenceIds: ['E-1'],
      brands: [{ brand: 'Acme', relation: 'subject' }],
    }),
    touchpointOf({ eventId: 'T-2', start: DAY + 60_000 }),
    touchpointOf({ eventId: 'T-3', start: DAY + 86_400_000, excluded: true, excludeReason: 'test_run' }),
  ]);
  await store.putDiaryRows('studies', [participation]);
  await store.putDiaryRows('evidence', [{ evidenceId: 'E-1', eventId: 'T-1', takenAt: DAY, picture: PNG }]);
  await store.putDiaryRows('answers', [
    {
      answerId: 'A-1',
      promptId: '',
      eventId: 'T-1',
      questionId: 'q',
      language: 'en',
      value: 'secret',
      answeredAt: DAY,
    },
  ]);
});

const filesOf = async (change: Partial<HandoverOptions> = {}) => {
  const { files } = await prepareHandover(store, options(change));
  return Object.fromEntries(files.map(({ name, text }) => [name, text ?? '']));
};

describe('a hand-over', () => {
  test('is the very bytes that were shown, under study, participant and time', async () => {
    const handover = await prepareHandover(store, options());
    const { fileName, blob } = await packHandover({ ...handover, publicKey: '' });
    expect(fileName).toBe(`desire-path_${STUDY_ID}_P07_20261121T093000Z.zip`);
    const packed = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    expect(Object.keys(packed).sort()).toEqual(handover.files.map(({ name }) => name).sort());
    for (const { name, bytes, text } of handover.files) {
      expect(packed[name]).toEqual(bytes);
      if (text !== null) expect(strFromU8(packed[name]!)).toBe(text);
    }
  });

  test('holds the tables that the study asks for and no others', async () => {
    expect(Object.keys(await filesOf({ tables: ['journeys', 'answers'] })).sort()).toEqual(
      ['answers.csv', 'datapackage.json', 'journeys.csv', 'touchpoints.csv'].sort(),
    );
    const all = Object.keys(await filesOf());
    expect(all).toEqual(expect.arrayContaining(['evidence/E-1.png', 'brands.csv', 'participants.csv']));
    expect(all).not.toContain('codes.csv');
  });

  test('sealed, only the study’s key opens it', async () => {
    const { privateKey, publicKey } = await makeStudyKey();
    const handover = { ...(await prepareHandover(store, options())), publicKey };
    const { fileName, blob } = await packHandover(handover);
    expect(fileName).toMatch(/\.zip\.age$/);
    const opened = await openWithStudyKey(new Uint8Array(await blob.arrayBuffer()), privateKey);
    expect(Object.keys(unzipSync(opened!)).sort()).toEqual(handover.files.map(({ name }) => name).sort());
  });

  test('blinded, it names no brand anywhere', async () => {
    const files = await filesOf({ blind: true });
    const { 'datapackage.json': codebook, ...tables } = files;
    expect(codebook).toBeDefined();
    expect(Object.values(tables).join('\n')).not.toMatch(/acme|beta/i);
  });
});

describe('taking out', () => {
  test('a row goes with its picture and its answers, is counted, and comes back whole', async () => {
    const before = await filesOf();
    const { count, putBack } = await takeOutRows(store, ['T-1']);
    expect(count).toBe(1);
    const after = await filesOf();
    expect(Object.values(after).join('\n')).not.toMatch(/doctor|secret/);
    expect(Object.keys(after)).not.toContain('evidence/E-1.png');
    expect(after['removed.csv']).toBe(
      'study_id,participant_id,install_id,local_date,deleted,redacted,excluded\r\n' +
        `${STUDY_ID},P07,,2026-03-02,1,0,0\r\n${STUDY_ID},P07,,2026-03-03,0,0,1\r\n`,
    );
    expect(after['tombstones.csv']).toContain('T-1');
    await putBack();
    const back = await filesOf();
    expect(back['touchpoints.csv']).toBe(before['touchpoints.csv']);
    expect(back['answers.csv']).toBe(before['answers.csv']);
    expect(back['removed.csv']).toBe(before['removed.csv']);
  });

  test('a field is emptied where it says something, the row says so, and it comes back', async () => {
    const before = (await filesOf())['touchpoints.csv'];
    const { count, putBack } = await bluntField(store, ['T-1', 'T-2'], 'note');
    expect(count).toBe(1);
    expect((await store.touchpoint('T-1'))?.redacted).toEqual(['note']);
    expect((await store.touchpoint('T-2'))?.redacted).toEqual([]);
    expect((await filesOf())['touchpoints.csv']).not.toContain('doctor');
    expect(await store.diaryRows('removals')).toEqual([
      { localDate: '2026-03-02', deleted: 0, redacted: 1, excluded: 0 },
    ]);
    await putBack();
    expect((await filesOf())['touchpoints.csv']).toBe(before);
  });

  test('a journey’s words and a single picture go and come back', async () => {
    const needBack = await bluntJourneyField(store, 'J-P07-k3f9q2', 'need');
    const pictureBack = await takeOutPicture(store, 'E-1');
    const files = await filesOf();
    expect(files['journeys.csv']).not.toContain('for my back');
    expect(Object.keys(files)).not.toContain('evidence/E-1.png');
    await needBack();
    await pictureBack();
    const back = await filesOf();
    expect(back['journeys.csv']).toContain('for my back');
    expect(Object.keys(back)).toContain('evidence/E-1.png');
  });
});
