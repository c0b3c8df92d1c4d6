/** A brand and its transliteration are one name, in the resolver and in the page's own word match. */
import { expect, test } from 'vitest';
import type { Journey } from '../../../lib/core/journey';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { makePlan, namedJourneys, plannedWords } from '../../../lib/core/recording-plan';
import { soundsLike } from '../../../lib/core/sound-key';
import { journeyOf } from '../../fixtures/journeys';

test.each(
  'Nike Найк, Nike Νάικ, Adidas Адидас, Reebok Рибок, Dyson Дайсон, Philips Филипс, Huawei Хуавей, Toyota Тойота, Bosch Бош, Asics Асикс, Xiaomi Сяоми, Sony Сони, Samsung Самсунг, Samsung Σάμσουνγκ, Siemens Сименс, Columbia Колумбия, Lenovo Леново, Saucony Сокони'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
)('%s is %s', (latin, other) => {
  expect(soundsLike(latin, other)).toBe(true);
});

test.each([
  ['Nike', 'Nick'],
  ['Найк', 'Найки'],
  ['HP', 'ХП'],
  ['Sony', 'Сонет'],
] as const)('%s is not %s', (one, other) => {
  expect(soundsLike(one, other)).toBe(false);
});

const plan = (name: string) => {
  const journey: Journey = {
    ...journeyOf(),
    state: 'recording',
    need: 'обувь',
    category: '',
    brands: [{ ...journeyOf().brands[0]!, name, aliases: [] }],
  };
  const made = makePlan([journey], { ...DEFAULT_SETTINGS, agreedAt: 1, salt: 's' });
  if (made === null) throw new Error('a recording journey has a plan');
  return made;
};

test('a page that writes the brand in its own letters names the journey', () => {
  const latin = plan('Nike');
  expect(namedJourneys(latin, latin.journeys, 'Кроссовки Найк купить')).toHaveLength(1);
  expect(namedJourneys(latin, latin.journeys, 'Кроссовки Пума купить')).toHaveLength(0);
  expect(namedJourneys(latin, latin.journeys, 'Nik Nak snacks')).toHaveLength(0);
  expect(plannedWords(latin, 'кроссовки Найк недорого')).toBe('Найк');
  const spelled = plan('Рибок');
  expect(namedJourneys(spelled, spelled.journeys, 'Reebok Classic')).toHaveLength(1);
  expect(namedJourneys(spelled, spelled.journeys, 'Puma Classic')).toHaveLength(0);
});

test('names of several words want all of them', () => {
  const two = plan('Salomon Trail');
  expect(namedJourneys(two, two.journeys, 'кроссовки Саломон Трейл')).toHaveLength(1);
  expect(namedJourneys(two, two.journeys, 'Саломон')).toHaveLength(0);
});
