/** The channels, or the brands, before the order: their mix, and who gets the credit under five conventions. */
import { useState } from 'preact/hooks';
import type { ChannelAnswer } from '../../../lib/app/analysis/figures';
import type { Overview } from '../../../lib/app/analysis/overview';
import { TOUCH_KEYS, type TouchKey } from '../../../lib/core/metrics/touch-keys';
import { CHANNELS, isOneOf } from '../../../lib/core/vocabulary';
import { languageOf } from '../../../lib/languages';
import { useAnalysis } from '../../analysis-words';
import { useLanguage } from '../../language-context';
import type { ViewProps } from '../dashboard-view';
import { NotYet } from '../not-yet';
import { recordedOf } from '../recorded';
import { Segmented } from '../segmented';
import { useAnswer } from '../use-answer';
import { BrandMixFigure } from './brand-mix-figure';
import { CreditFigure } from './credit-figure';
import { MarkovFigure } from './markov-figure';
import { MixFigure } from './mix-figure';

export function ChannelsView({ title, overview }: ViewProps) {
  const answer = useAnswer('channels', null);
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  return <ChannelPictures answer={answer} overview={overview} />;
}

type ChannelPicturesProps = { readonly answer: ChannelAnswer; readonly overview: Overview };

function ChannelPictures({ answer, overview }: ChannelPicturesProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const analysis = useAnalysis();
  const { keys } = analysis.transitions;
  const [by, setBy] = useState<TouchKey>('channel');
  const shared = {
    by,
    keyWords: keys[by],
    name: (key: string) => (by === 'channel' && isOneOf(CHANNELS, key) ? words.channels[key] : key),
    journeys: overview.journeys,
    recorded: recordedOf(overview, language, analysis),
  };
  const controls = (
    <Segmented
      name="touch-keys"
      label={analysis.channels.touchedBy}
      values={TOUCH_KEYS}
      words={(value) => keys[value]}
      value={by}
      onChange={setBy}
    />
  );
  return (
    <div class="stack wide-gap">
      {by === 'channel' ? (
        <MixFigure totals={answer.totals} recorded={shared.recorded} controls={controls} />
      ) : (
        <BrandMixFigure
          touches={answer.brands}
          slots={overview.slots}
          recorded={shared.recorded}
          controls={controls}
        />
      )}
      <CreditFigure {...shared} totals={answer.credit[by]} />
      <MarkovFigure {...shared} key={by} />
    </div>
  );
}
