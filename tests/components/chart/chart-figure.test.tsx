import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ChartFigure } from '../../../components/chart/chart-figure';
import { CHARTS } from '../../../lib/charts';
import type { ChartFacts } from '../../../lib/charts/chart';
import { buildJourney } from '../../../lib/core/build-journey';
import { digestOf } from '../../../lib/core/digest';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { goldenRows, journeyOf } from '../../fixtures/journeys';
import { makeOutside, show } from '../support';

const pointed = vi.hoisted(() => ({ at: [] as (string | null)[] }));
vi.mock('../../../components/chart/canvas', () => ({
  drawOn: () => ({
    point: (stop: { words: string } | null) => pointed.at.push(stop?.words ?? null),
    remove: () => {},
  }),
}));

const built = buildJourney(journeyOf(), goldenRows(), DEFAULT_SETTINGS);
const facts: ChartFacts = {
  journey: built.journey,
  digest: digestOf(built),
  settings: DEFAULT_SETTINGS,
  gaps: [],
};
const chartOf = (id: string) => CHARTS.find((chart) => chart.id === id)!;

test('the path is walked with the keys, told in words, and chosen with Enter', async () => {
  const chosen: string[] = [];
  show(
    <ChartFigure chart={chartOf('path')} facts={facts} size="large" onChoose={(id) => chosen.push(id)} />,
    makeOutside(),
  );
  const walk = screen.getByRole('slider');
  await vi.waitFor(() => {
    fireEvent.focus(walk);
    expect(pointed.at.length).toBeGreaterThan(0);
  });
  expect(walk.getAttribute('aria-valuetext')).toMatch(
    /^Advertisement · Acme\. Noticing · Radio · 2 Mar 2026/u,
  );
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(walk.getAttribute('aria-valuetext')).toMatch(/^Search\. Looking and comparing · Search engine/u);
  fireEvent.keyDown(walk, { key: 'End' });
  expect(walk.getAttribute('aria-valuenow')).toBe('12');
  fireEvent.keyDown(walk, { key: 'ArrowRight' });
  expect(walk.getAttribute('aria-valuenow')).toBe('12');
  fireEvent.keyDown(walk, { key: 'Enter' });
  expect(chosen).toEqual([built.entries[11]?.touchpoint.eventId]);
  fireEvent.keyDown(walk, { key: 'Escape' });
  expect(pointed.at.at(-1)).toBeNull();
});

test.each(['path', 'contacts'])('%s has its sentence on the picture, and its table when opened', (id) => {
  show(<ChartFigure chart={chartOf(id)} facts={facts} size="small" />, makeOutside());
  const picture = screen.getByRole('img', { name: /Acme|12 touchpoints/u });
  expect(picture.tagName).toBe('CANVAS');
  expect(screen.queryByRole('table')).toBeNull();
  const details = document.querySelector('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(screen.getAllByRole('row').length).toBe(id === 'path' ? 13 : 3);
});

test('without touchpoints it teaches instead of drawing', () => {
  const empty = buildJourney(journeyOf(), [], DEFAULT_SETTINGS);
  show(
    <ChartFigure chart={chartOf('path')} facts={{ ...facts, digest: digestOf(empty) }} size="small" />,
    makeOutside(),
  );
  expect(screen.getByText(/Your path will appear here/u)).toBeTruthy();
  expect(document.querySelector('canvas')).toBeNull();
});
