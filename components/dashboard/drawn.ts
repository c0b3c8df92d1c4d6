/** Under a picture of one journey: how much of it is drawn, how it was recorded and since when. */
import type { OneJourney } from '../../lib/app/analysis/one-journey';
import { recordedOne } from '../../lib/charts/recorded-one';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { useFigureWords } from '../figure-words';
import { useLanguage } from '../language-context';

export function useDrawn(): (one: OneJourney, withOrder?: boolean) => string {
  const language = storyLanguageOf(useLanguage());
  const { id, story } = language;
  const { cut } = useFigureWords();
  const number = (value: number) => formatNumber(id, value);
  /** @param withOrder an order before the newest touchpoints is drawn too */
  return ({ built, from, touchpoints, total, isCut }, withOrder = false) => {
    const newest = touchpoints - from + 1;
    const order = withOrder && isCut && built.orderIndex === 0;
    return [
      `${story.figure.n({ shown: number(newest + (order ? 1 : 0)), total: number(total) })}.`,
      isCut ? cut({ shown: number(newest), all: number(touchpoints), order }) : '',
      recordedOne(built.journey, language),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  };
}
