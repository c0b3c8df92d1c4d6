import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { speak, speakOn, wordArea } from '../../../lib/languages/area';

/** An area that notes what is loaded; a file that fails fails once. */
function area(log: string[], { fails = '' } = {}) {
  let left = fails === '' ? 0 : 1;
  const file = (id: string) => () => {
    log.push(id);
    if (id === fails && left > 0) {
      left -= 1;
      return Promise.reject(new Error('the file is gone'));
    }
    return Promise.resolve(`hello in ${id}`);
  };
  const files = Object.fromEntries(LANGUAGE_IDS.map((id) => [`./${id}.ts`, file(id)]));
  return wordArea(files, (words, id) => ({ words, id }));
}

test('only a language that is spoken is loaded, once, and is then the same words every time', async () => {
  const log: string[] = [];
  const wordsOf = area(log);
  expect(() => wordsOf('ru')).toThrow('the words in ru are not loaded');
  await Promise.all([speak('ru'), speak('ru')]);
  expect([wordsOf('ru'), log]).toEqual([{ words: 'hello in ru', id: 'ru' }, ['ru']]);
  expect(wordsOf('ru')).toBe(wordsOf('ru'));
  expect(() => wordsOf('en')).toThrow('the words in en are not loaded');
});

test('an area that came later catches up with what is spoken', async () => {
  await speak('ru');
  const log: string[] = [];
  const late = area(log);
  await speakOn();
  // other tests of the same process may have spoken others
  expect([late('ru').words, log.filter((id) => id === 'ru')]).toEqual(['hello in ru', ['ru']]);
});

test('a file that could not be loaded is asked for again', async () => {
  const log: string[] = [];
  const wordsOf = area(log, { fails: 'en' });
  await expect(speak('en')).rejects.toThrow('the file is gone');
  await speak('en');
  expect([wordsOf('en').words, log]).toEqual(['hello in en', ['en', 'en']]);
});
