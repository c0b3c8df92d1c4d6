import { describe, expect, test } from 'vitest';
import type { LanguageId } from '../../../lib/core/ports';
import { readNotes, type ReadNote } from '../../../lib/core/read-notes';
import { noteWordsOf } from '../../../lib/languages/notes';

const BRANDS = [
  { name: 'Acme', aliases: ['Акме'] },
  { name: 'Beta Sport', aliases: ['Beta'] },
];
/** A Friday. */
const TODAY = '2026-11-27';

const NOTHING: Omit<ReadNote, 'line'> = {
  date: '',
  time: '',
  part: '',
  channel: '',
  brand: '',
  seller: '',
  valence: null,
  note: '',
};
const read = (text: string, language = 'en') =>
  readNotes(text, { words: noteWordsOf(language as LanguageId), brands: BRANDS, today: TODAY });

describe('lines of notes', () => {
  test.each<[string, string, Partial<ReadNote>]>([
    [
      'en',
      'Mon 17:30 shop Acme, liked it',
      { date: '2026-11-23', time: '17:30', channel: 'store', brand: 'Acme', valence: 1, note: 'liked it' },
    ],
    [
      'en',
      'radio Beta yesterday evening',
      { date: '2026-11-26', part: 'evening', channel: 'radio', brand: 'Beta Sport' },
    ],
    [
      'en',
      '21.11. 9.15 shop Mediaworld Acme -2 nobody had time',
      {
        date: '2026-11-21',
        time: '09:15',
        channel: 'store',
        brand: 'Acme',
        seller: 'Mediaworld',
        valence: -2,
        note: 'nobody had time',
      },
    ],
    ['en', 'tv Gamma 8pm', { time: '20:00', channel: 'tv', brand: 'Gamma' }],
    [
      'en',
      '- Friday friend told me about Acme',
      { date: '2026-11-27', channel: 'word_of_mouth', brand: 'Acme', note: 'told me' },
    ],
    ['en', '31/12 leaflet', { date: '2025-12-31', channel: 'print' }],
    ['en', '31.02. leaflet', { channel: 'print', note: '31.02.' }],
    ['en', 'something I cannot place', { note: 'something I cannot place' }],
    [
      'ru',
      'пн 17:30 магазин Акме, понравилось',
      { date: '2026-11-23', time: '17:30', channel: 'store', brand: 'Acme', valence: 1, note: 'понравилось' },
    ],
    [
      'ru',
      'вчера вечером по радио Beta',
      { date: '2026-11-26', part: 'evening', channel: 'radio', brand: 'Beta Sport' },
    ],
    [
      'ru',
      'в среду в 18 часов не понравилось в салоне Acme',
      {
        date: '2026-11-25',
        time: '18:00',
        channel: 'store',
        brand: 'Acme',
        valence: -1,
        note: 'не понравилось',
      },
    ],
    [
      'el',
      'Δευτέρα 17:30 κατάστημα Acme, μου άρεσε',
      { date: '2026-11-23', time: '17:30', channel: 'store', brand: 'Acme', valence: 1, note: 'μου άρεσε' },
    ],
    [
      'el',
      'χθες το βράδυ στο ραδιόφωνο Beta',
      { date: '2026-11-26', part: 'evening', channel: 'radio', brand: 'Beta Sport' },
    ],
    [
      'lv',
      'pirmdien 17:30 veikals Acme, patika',
      { date: '2026-11-23', time: '17:30', channel: 'store', brand: 'Acme', valence: 1, note: 'patika' },
    ],
    [
      'lv',
      'vakar vakarā radio Beta',
      { date: '2026-11-26', part: 'evening', channel: 'radio', brand: 'Beta Sport' },
    ],
    [
      'mk',
      'понеделник 17:30 продавница Acme, ми се допадна',
      {
        date: '2026-11-23',
        time: '17:30',
        channel: 'store',
        brand: 'Acme',
        valence: 1,
        note: 'ми се допадна',
      },
    ],
    [
      'mk',
      'вчера навечер на радио Beta',
      { date: '2026-11-26', part: 'evening', channel: 'radio', brand: 'Beta Sport' },
    ],
    [
      'de',
      'Mo 17:30 Geschäft Acme, hat mir gefallen',
      {
        date: '2026-11-23',
        time: '17:30',
        channel: 'store',
        brand: 'Acme',
        valence: 1,
        note: 'hat mir gefallen',
      },
    ],
    [
      'de',
      'gestern Abend im Radio Beta',
      { date: '2026-11-26', part: 'evening', channel: 'radio', brand: 'Beta Sport' },
    ],
    [
      'de',
      'Di 17 Uhr nicht gefallen: Laden Acme',
      {
        date: '2026-11-24',
        time: '17:00',
        channel: 'store',
        brand: 'Acme',
        valence: -1,
        note: 'nicht gefallen',
      },
    ],
  ])('%s: %s', (language, line, found) => {
    const [note, ...others] = read(line, language);
    expect(others).toEqual([]);
    expect(note).toEqual({ ...NOTHING, line: line.replace(/^- /, ''), ...found });
  });

  test('empty lines are none, and a line over the limit is not read', () => {
    expect(read('\n  \r\n')).toEqual([]);
    expect(read('shop\n'.repeat(500))).toHaveLength(200);
  });

  test('nothing of a line is lost: what was not understood stands in the note', () => {
    const [note] = read('yesterday shop 300 g of <b>bolts</b> & "nuts"');
    expect(note?.note).toBe('300 g of <b>bolts</b> & "nuts"');
  });
});
