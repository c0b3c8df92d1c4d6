/**
 * A view of one journey: its touchpoints, or, where they are too many for a picture, the newest of them; and what is
 * said of it, which is always said of all of them.
 */
import type { ComponentType } from 'preact';
import type { OneJourney } from '../../lib/app/analysis/one-journey';
import type { AnswerOf } from '../../lib/app/analysis/questions';
import type { Gap } from '../../lib/core/gap';
import type { ViewProps } from './dashboard-view';
import { NotYet } from './not-yet';
import { useAnswer } from './use-answer';

type StoryQuestion = 'felt' | 'planned' | 'inWords';

export type OneJourneyProps = {
  readonly one: OneJourney;
  readonly gaps: readonly Gap[];
  /** The brands' colours, the same on the whole dashboard. */
  readonly slots: ReadonlyMap<string, number>;
};

export function ofOneJourney(View: ComponentType<OneJourneyProps>): ComponentType<ViewProps> {
  return function OneJourneyView({ title, overview, caseId, gaps }: ViewProps) {
    const one = useAnswer('oneJourney', { caseId });
    if (one === null || overview === null) return <NotYet title={title} failed={false} />;
    return <View one={one} gaps={gaps} slots={overview.slots} />;
  };
}

export function ofStory<K extends StoryQuestion>(
  View: ComponentType<OneJourneyProps & { readonly story: NonNullable<AnswerOf<K>> }>,
  question: K,
): ComponentType<ViewProps> {
  return function StoryView({ title, overview, caseId, gaps }: ViewProps) {
    const one = useAnswer('oneJourney', { caseId });
    const story = useAnswer<StoryQuestion>(question, { caseId }) as AnswerOf<K> | null;
    // while another journey is on its way, nothing of the one before is said of it
    if (one === null || overview === null || story?.caseId !== one.built.journey.caseId)
      return <NotYet title={title} failed={false} />;
    return <View one={one} story={story} gaps={gaps} slots={overview.slots} />;
  };
}
