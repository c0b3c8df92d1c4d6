/** The three questions answered by the product's own metrics: what the SQL must agree with. */
import { countContacts } from '../../lib/core/contacts';
import type { BuiltJourney } from '../../lib/core/entry';
import { detourFold } from '../../lib/core/metrics/detours';
import { foldOver } from '../../lib/core/metrics/fold';
import { gather, sumTransitions } from '../../lib/core/metrics/over-journeys';
import type { Question } from './questions';

export type Answer = readonly Readonly<Record<string, string | number>>[];

export function answerOf(question: Question, built: readonly BuiltJourney[]): Answer {
  switch (question) {
    case 'contacts_to_purchase':
      return built.filter(hasFavourite).map(contacts).sort(byCase);
    case 'stage_transitions':
      return gather(
        built,
        sumTransitions((entry) => entry.stage),
      )
        .map(({ from, to, count }) => ({ from_stage: from, to_stage: to, steps: count }))
        .sort((a, b) => (`${a.from_stage} ${a.to_stage}` < `${b.from_stage} ${b.to_stage}` ? -1 : 1));
    case 'detours':
      return built.filter(hasFavourite).flatMap(detoursOf).sort(byCase);
  }
}

const hasFavourite = ({ journey }: BuiltJourney): boolean => journey.focalBrand !== '';
const byCase = (a: { case_id: string }, b: { case_id: string }): number => (a.case_id < b.case_id ? -1 : 1);

function contacts(built: BuiltJourney) {
  const { caseId, focalBrand } = built.journey;
  const found = countContacts(built).find(({ brand }) => brand === focalBrand);
  return {
    case_id: caseId,
    brand: focalBrand,
    raw: found?.raw ?? 0,
    collapsed: found?.collapsed ?? 0,
    days: found?.days ?? 0,
    bought: built.orderIndex < 0 ? 0 : 1,
  };
}

function detoursOf(built: BuiltJourney) {
  const { caseId, focalBrand } = built.journey;
  const { detours } = foldOver(built, detourFold(focalBrand));
  if (detours.length === 0) return [];
  const ended = (how: string): number => detours.filter(({ end }) => end === how).length;
  return [
    {
      case_id: caseId,
      detours: detours.length,
      touchpoints: detours.reduce((sum, { touchpoints }) => sum + touchpoints, 0),
      returned: ended('returned'),
      switched: ended('switched'),
      still_open: ended('open'),
    },
  ];
}
