/** What a page calls its brand, or a person types, is shown as text and never read as markup. */
import { expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { VIEWS } from '../../../components/dashboard/dashboard-view';
import { UndoProvider } from '../../../components/undo';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { makeOutside, settled, show } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

const MARKUP = '<x-mark onmouseover=hit()>Acme</x-mark>';

test.each(VIEWS.map(({ id }) => [id]))('%s', async (id) => {
  const outside = makeOutside();
  const brands = [{ name: MARKUP, hosts: [], aliases: [] }];
  await outside.store.putJourney(journeyOf({ need: MARKUP, brands, focalBrand: MARKUP }));
  await outside.store.addTouchpoints(
    ['1', '2', '3'].map((each) =>
      touchpointOf({
        eventId: `T-${each}`,
        brands: [{ brand: MARKUP, relation: 'subject' }],
        product: MARKUP,
        note: MARKUP,
        seller: MARKUP,
        pageTitle: MARKUP,
      }),
    ),
  );
  location.hash = id;
  const { container } = show(
    <UndoProvider>
      <DashboardApp settings={{ ...DEFAULT_SETTINGS, agreedAt: 1 }} />
    </UndoProvider>,
    outside,
  );
  await settled(container);
  // the words are there, as words
  expect(container.textContent).toContain('<x-mark');
  expect(container.querySelectorAll('x-mark')).toHaveLength(0);
});
