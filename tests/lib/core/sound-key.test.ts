/** A brand and its transliteration are one name, in the resolver and in the page's own word match. */
import { expect, test } from 'vitest';
import type { Journey } from '../../../lib/core/journey';
import { journeyWords, namedJourneys, plannedWords } from '../../../lib/core/journey-words';
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

const words = (name: string) => {
  const journey: Journey = {
    ...journeyOf(),
    state: 'recording',
    need: 'обувь',
    category: '',
    brands: [{ ...journeyOf().brands[0]!, name, aliases: [] }],
  };
  return journeyWords([journey], 's');
};

test('a page that writes the brand in its own letters names the journey', () => {
  const latin = words('Nike');
  expect(namedJourneys(latin, 'Кроссовки Найк купить')).toHaveLength(1);
  expect(namedJourneys(latin, 'Кроссовки Пума купить')).toHaveLength(0);
  expect(namedJourneys(latin, 'Nik Nak snacks')).toHaveLength(0);
  expect(plannedWords(latin, 'кроссовки Найк недорого')).toBe('Найк');
  const spelled = words('Рибок');
  expect(namedJourneys(spelled, 'Reebok Classic')).toHaveLength(1);
  expect(namedJourneys(spelled, 'Puma Classic')).toHaveLength(0);
});

test('names of several words want all of them', () => {
  const two = words('Salomon Trail');
  expect(namedJourneys(two, 'кроссовки Саломон Трейл')).toHaveLength(1);
  expect(namedJourneys(two, 'Саломон')).toHaveLength(0);
});
