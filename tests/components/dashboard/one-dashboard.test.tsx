/** What all views of one selection share: a brand's colour, and in every caption how and since when it was recorded. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DashboardApp } from '../../../components/dashboard/dashboard-app';
import { VIEWS } from '../../../components/dashboard/dashboard-view';
import { UndoProvider } from '../../../components/undo';
import { brandSlots } from '../../../lib/charts/brand-marks';
import { buildJourney } from '../../../lib/core/build-journey';
import type { Journey } from '../../../lib/core/journey';
import { writeFragment } from '../../../lib/core/journey-filter';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import type { Touchpoint } from '../../../lib/core/touchpoint';
import { FILTERED_JOURNEYS, FILTERED_ROWS, GOLDEN_CASE, filterOf } from '../../fixtures/filtered';
import { journeyOf, longRows, touchpointOf } from '../../fixtures/journeys';
import { makeOutside, settled, show } from '../support';

vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({ point: () => {}, remove: () => {} }),
}));

afterEach(() => {
  location.hash = '';
});

type Stored = { readonly journeys: readonly Journey[]; readonly rows: readonly Touchpoint[] };

/** Another favourite than the golden journey's, and one brand met often: each journey alone would number them anew. */
const about = (brand: string, at: number) =>
  touchpointOf({
    eventId: `T-other-${at}`,
    caseId: 'J-2',
    start: Date.UTC(2026, 2, 6, 8, at),
    brands: [{ brand, relation: 'subject' }],
    valence: 1,
  });
const SEVERAL: Stored = {
  journeys: FILTERED_JOURNEYS.map((journey) =>
    journey.caseId === 'J-2' ? { ...journey, focalBrand: 'Zeta' } : journey,
  ),
  rows: [...FILTERED_ROWS, ...['Zeta', 'Beta', 'Zeta', 'Gamma', 'Acme'].map((brand, at) => about(brand, at))],
};

async function open(view: string, { journeys, rows }: Stored, which: string) {
  const outside = makeOutside();
  await outside.store.importRows(journeys, rows);
  location.hash = writeFragment(view, filterOf([which]));
  const shown = show(
    <UndoProvider>
      <DashboardApp settings={{ ...DEFAULT_SETTINGS, agreedAt: 1 }} />
    </UndoProvider>,
    outside,
  );
  await settled(shown.container);
  return shown;
}

test.each([['all'], [GOLDEN_CASE], ['J-2']])('a brand has one colour in all views of %s', async (which) => {
  const colours = new Map<string, Set<string>>();
  const views = new Set<string>();
  for (const { id } of VIEWS) {
    const { container, unmount } = await open(id, SEVERAL, which);
    for (const line of container.querySelectorAll('.legend svg[class^=brand-]')) {
      const name = line.nextElementSibling?.textContent ?? '';
      if (!['Acme', 'Beta', 'Gamma', 'Zeta'].includes(name)) continue;
      colours.set(name, (colours.get(name) ?? new Set()).add(line.getAttribute('class') ?? ''));
      views.add(id);
    }
    unmount();
  }
  expect([...views]).toEqual(expect.arrayContaining(['map', 'path', 'feelings']));
  expect([...colours.values()].map(({ size }) => size)).toEqual([...colours].map(() => 1));
  expect(new Set([...colours.values()].flatMap((each) => [...each])).size).toBe(colours.size);
});

test('alone each journey would number its brands otherwise', () => {
  const slots = SEVERAL.journeys.slice(0, 2).map((journey) =>
    brandSlots(
      buildJourney(
        journey,
        SEVERAL.rows.filter(({ caseId }) => caseId === journey.caseId),
        DEFAULT_SETTINGS,
      ),
    ),
  );
  expect(slots.map((each) => each.get('Beta'))).not.toEqual([slots[0]?.get('Beta'), slots[0]?.get('Beta')]);
});

test.each([['all'], [GOLDEN_CASE]])(
  'every caption of %s says how and since when it was recorded',
  async (which) => {
    const without: string[] = [];
    for (const { id } of VIEWS) {
      const { container, unmount } = await open(id, SEVERAL, which);
      const captions = [
        ...container.querySelectorAll('figcaption'),
        ...container.querySelectorAll('.summary > p'),
      ];
      for (const caption of captions) {
        expect({ id, caption: caption.textContent }).toEqual({
          id,
          caption: expect.stringMatching(
            /Only the sites I list\. Recorded contacts since .* what came before is not known\./u,
          ),
        });
      }
      if (captions.length === 0) without.push(id);
      unmount();
    }
    // one journey alone is compared with none
    expect(without).toEqual(which === 'all' ? ['touchpoints'] : ['compare', 'touchpoints']);
  },
);

test('a journey too long for a picture: what is drawn is said below it, on paper too; words are of all of it', async () => {
  const plan = [{ touchpointType: 'order', stage: 'purchase', channel: '' }] as const;
  const stored: Stored = {
    journeys: [journeyOf({ caseId: 'J-long', plan })],
    rows: longRows(2_300, 'J-long').map((row, at) => ({
      ...row,
      valence: 1,
      ...(at === 40
        ? { touchpointType: 'order', stageAuto: 'purchase', person: { orderConfirmed: true } }
        : {}),
    })),
  };
  const captionOf = async (view: string) => {
    const { container, unmount } = await open(view, stored, 'J-long');
    await waitFor(() => expect(container.querySelector('h1')).not.toBeNull());
    const told = [...container.querySelectorAll('figcaption, .summary > p, .sentence > p')];
    const said = told
      .filter((each) => each.closest('.no-print') === null)
      .map(({ textContent }) => textContent);
    unmount();
    return said.join(' ');
  };
  expect(await captionOf('map')).toMatch(
    /^2,300 touchpoints with .* Ordered at touchpoint 41\..* 2,300 of 2,300 are rated\. ?n = 2,001 of 2,300 touchpoints\. Drawn are the newest 2,000 of 2,300 touchpoints and the order;/u,
  );
  expect(await captionOf('feelings')).toMatch(
    /^41 of 41 touchpoints are rated; on average \+1\..* n = 2,000 of 2,300 touchpoints\. Drawn are the newest 2,000 of 2,300 touchpoints;/u,
  );
  expect(await captionOf('plan')).toMatch(
    /^1 of 1 planned steps happened in this order; 2,299 of 2,300 .* n = 2,300 of 2,300 touchpoints\./u,
  );
  expect(await captionOf('summary')).toMatch(
    /n = 2,300 of 2,300 touchpoints\..* ordered after .*, at the last of 41 touchpoints\./u,
  );
});

test('the touchpoints behind a sentence are reached by the page, and the rest is counted', async () => {
  const rows = longRows(700, 'J-long').map((row, at) => ({
    ...row,
    painPoint: at < 560 ? `pain ${at}` : '',
  }));
  await open('summary', { journeys: [journeyOf({ caseId: 'J-long' })], rows }, 'J-long');
  fireEvent.click(screen.getByRole('button', { name: /^Show the 560 touchpoints: .*pain point/iu }));
  const behind = within(await screen.findByRole('region', { name: /^Behind it: .*pain point/iu }));
  const pages: number[] = [];
  const written = () => behind.getAllByText(/^pain \d+$/u).map(({ textContent }) => textContent);
  await waitFor(() => expect(written()).toHaveLength(25));
  expect(behind.getByText('60 more')).toBeTruthy();
  const seen = new Set(written());
  for (let page = 2; page <= 20; page += 1) {
    fireEvent.click(behind.getByRole('button', { name: 'Next page' }));
    await behind.findByText(`Page ${page} of 20`);
    await waitFor(() => expect(seen.has(written()[0] ?? '')).toBe(false));
    for (const each of written()) seen.add(each);
    pages.push(page);
  }
  expect({ pages: pages.length, seen: seen.size }).toEqual({ pages: 19, seen: 500 });
});

test('where all are looked at and there is one, the choice still says so', async () => {
  const { container } = await open('map', { journeys: [journeyOf()], rows: longRows(3) }, 'all');
  const chosen = container.querySelector<HTMLSelectElement>('.filter-bar select')?.selectedOptions[0];
  expect(chosen?.textContent).toBe('All journeys (1)');
});
