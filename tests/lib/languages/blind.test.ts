import { expect, test } from 'vitest';
import { LANGUAGE_IDS } from '../../../lib/core/ports';
import { blindOf } from '../../../lib/languages/blind';
import '../../support/every-word';

test.each(LANGUAGE_IDS.map((id) => [id]))('%s says everything in words of its own', (id) => {
  const { outsideHours, ...said } = blindOf(id);
  expect(outsideHours({ time: '08:00' })).toContain('08:00');
  const english = Object.values({ ...blindOf('en') });
  const own = Object.values(said).filter((words) => words.trim() !== '' && !english.includes(words));
  expect(own).toHaveLength(id === 'en' ? 0 : Object.keys(said).length);
});
