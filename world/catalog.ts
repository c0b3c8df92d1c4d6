/** The made-up things the demo shops sell. Ids are opaque on purpose: an address must not give the page away. */
export type Product = {
  readonly id: string;
  readonly brand: string;
  readonly model: string;
  readonly kind: 'shoe' | 'food';
  readonly price: number;
  readonly colour: string;
  readonly grams: number;
  readonly drop: number;
  readonly words: string;
};

export const PRODUCTS: readonly Product[] = [
  product(
    '8f3k2',
    'Velora',
    'Skyline 4',
    149,
    '#0f766e',
    252,
    8,
    'A soft everyday trainer with a wide forefoot.',
  ),
  product('2mq7d', 'Velora', 'Tempo 2', 119, '#14b8a6', 231, 6, 'A light shoe for faster days.'),
  product('x91ta', 'Kestrun', 'Glide', 139, '#b45309', 268, 10, 'A steady ride with plenty of room.'),
  product('b70zr', 'Kestrun', 'Ember 3', 129, '#ea580c', 240, 8, 'Firm, quick and made to last.'),
  product(
    'q55vn',
    'Ondulo',
    'Drift',
    134,
    '#4338ca',
    246,
    4,
    'A low and flexible shoe from a small workshop.',
  ),
  {
    ...product('g11ra', 'Greenbasket', 'Red lentils 500 g', 2, '#b91c1c', 500, 0, 'Cooks in twelve minutes.'),
    kind: 'food',
  },
  {
    ...product('g12rb', 'Greenbasket', 'Olive oil 750 ml', 9, '#4d7c0f', 750, 0, 'First cold pressing.'),
    kind: 'food',
  },
];

function product(
  id: string,
  brand: string,
  model: string,
  price: number,
  colour: string,
  grams: number,
  drop: number,
  words: string,
): Product {
  return { id, brand, model, kind: 'shoe', price, colour, grams, drop, words };
}

export function productById(id: string): Product | undefined {
  return PRODUCTS.find((one) => one.id === id);
}

export function nameOf({ brand, model, kind }: Product): string {
  return kind === 'food' ? model : `${brand} ${model}`;
}
