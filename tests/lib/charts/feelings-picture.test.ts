/** Of a long journey the newest steps are drawn, each at its own place in the whole. */
import { expect, test } from 'vitest';
import { feelingsPicture } from '../../../lib/charts/pictures/feelings-picture';
import { buildJourney } from '../../../lib/core/build-journey';
import { feelingCurves, feelingFigures } from '../../../lib/core/feeling-curves';
import { DEFAULT_SETTINGS } from '../../../lib/core/ports';
import { storyLanguageOf } from '../../../lib/languages/story';
import { journeyOf, longRows } from '../../fixtures/journeys';
import '../../support/every-word';

test('the axis begins at the first step drawn, and the figures are those of all', () => {
  const rows = longRows(60).map((row, at) => ({ ...row, valence: at < 30 ? -2 : 1 }));
  const whole = buildJourney(journeyOf(), rows, DEFAULT_SETTINGS);
  const newest = { ...whole, entries: whole.entries.slice(36) };
  const places = newest.entries.map((_, at) => at + 37);
  const curves = feelingCurves(newest, feelingFigures(whole), places).slice(0, 1);
  const [all] = curves;
  expect({ ...all, runs: all?.runs.flat().map(({ step }) => step), highest: all?.highest?.step }).toEqual({
    brand: '',
    figures: feelingFigures(whole)[0]?.figures,
    runs: places,
    highest: 37,
    // the worst is not among those drawn
    lowest: null,
    end: { step: 60, value: 1, entry: newest.entries.at(-1) },
  });
  const { shapes } = feelingsPicture(
    curves,
    { width: 800, from: 37, steps: 60, orderStep: 0, slotOf: () => 0 },
    storyLanguageOf('en'),
  );
  const marks = shapes.flatMap((shape) => (shape.kind === 'marker' ? [shape.x] : []));
  const ticks = shapes.flatMap((shape) =>
    shape.kind === 'text' && /^\d+$/u.test(shape.lines[0] ?? '') ? [[shape.lines[0], shape.x]] : [],
  );
  expect(ticks.slice(-12).map(([step]) => step)).toEqual(
    Array.from({ length: 12 }, (_, at) => String(37 + 2 * at)),
  );
  expect(ticks.slice(-12).map(([, x]) => x)).toEqual(marks.filter((_, at) => at % 2 === 0));
});
