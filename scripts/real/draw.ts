/** Ways to draw by a random number: by weight, and as from a deck of cards. */

/** @param chance 0 ≤ chance < 1 @returns a key, the likelier the heavier it is */
export function drawBy<K extends string>(weights: Readonly<Record<K, number>>, chance: number): K {
  const all = Object.entries(weights) as [K, number][];
  let left = chance * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of all) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = all.at(-1);
  if (last === undefined) throw new Error('nothing to draw from');
  return last[0];
}

export type Deck<T> = {
  /** The next card; when all were dealt they are shuffled anew. */
  deal(): T;
  /** True until every card was dealt once. */
  isFirstRound(): boolean;
};

export function deckOf<T>(cards: readonly T[], random: () => number): Deck<T> {
  let left: T[] = [];
  let round = 0;
  return {
    isFirstRound: () => round === 0 || (round === 1 && left.length > 0),
    deal() {
      if (left.length === 0) {
        left = shuffled(cards, random);
        round += 1;
      }
      const card = left.pop();
      if (card === undefined) throw new Error('the deck is empty');
      return card;
    },
  };
}

function shuffled<T>(cards: readonly T[], random: () => number): T[] {
  return cards
    .map((card) => ({ card, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ card }) => card);
}
