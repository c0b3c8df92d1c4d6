/** A view of one journey: its touchpoints, or, where they are too many for a picture, the newest of them. */
import type { ComponentType } from 'preact';
import type { OneJourney } from '../../lib/app/analysis/one-journey';
import type { Gap } from '../../lib/core/gap';
import type { Settings } from '../../lib/core/ports';
import { formatNumber } from '../../lib/languages';
import { useFigureWords } from '../figure-words';
import { useLanguage } from '../language-context';
import type { ViewProps } from './dashboard-view';
import { NotYet } from './not-yet';
import { useAnswer } from './use-answer';

export type OneJourneyProps = Pick<OneJourney, 'built' | 'digest'> & {
  /** x of N touchpoints of the journey. */
  readonly shown: number;
  readonly total: number;
  readonly gaps: readonly Gap[];
  readonly settings: Settings;
};

export function ofOneJourney(View: ComponentType<OneJourneyProps>): ComponentType<ViewProps> {
  return function OneJourneyView({ title, overview, caseId, gaps, settings }: ViewProps) {
    const text = useFigureWords();
    const language = useLanguage();
    const number = (value: number) => formatNumber(language, value);
    const one = useAnswer('oneJourney', { caseId });
    if (one === null || overview === null) return <NotYet title={title} failed={false} />;
    const { built, digest, touchpoints, total, isCut } = one;
    return (
      <>
        {isCut && (
          <p class="notice no-print">
            {text.cut({ shown: number(built.entries.length), all: number(touchpoints) })}
          </p>
        )}
        <View
          built={built}
          digest={digest}
          shown={overview.journeys > 1 ? touchpoints : overview.shown}
          total={total}
          gaps={gaps}
          settings={settings}
        />
      </>
    );
  };
}
