import { screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useObserved } from '../../components/use-observed';
import { useDoors } from '../../components/doors';
import { journeyOf } from '../fixtures/journeys';
import type { Journey } from '../../lib/core/journey';
import { makeOutside, show } from './support';

let drawn: unknown[] = [];

function Needs({ first }: { readonly first?: readonly Journey[] }) {
  const { store } = useDoors();
  const seen = useObserved(() => store.journeys(), 'all', first);
  if (seen.kind === 'ready' && drawn.at(-1) !== seen.value) drawn.push(seen.value);
  return <p>{seen.kind === 'ready' ? seen.value.map(({ need }) => need).join(' ') : seen.kind}</p>;
}

test('what is known is shown at once, is not drawn again when it is true, and follows the store', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf());
  drawn = [];
  show(<Needs first={[journeyOf()]} />, outside);
  expect(screen.getByText('washing machine')).toBeTruthy();
  await outside.store.putJourney(journeyOf({ caseId: 'J-2', need: 'kettle' }));
  await screen.findByText(/kettle/u);
  expect(drawn.map((value) => (value as Journey[]).length)).toEqual([1, 2]);
});

test('what was known and is true no more gives way', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf({ need: 'kettle' }));
  show(<Needs first={[journeyOf()]} />, outside);
  expect(screen.getByText('washing machine')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('washing machine')).toBe(null));
  expect(screen.getByText('kettle')).toBeTruthy();
});
