/** Several journeys chosen side by side: the newest as a list, any other by its words. */
import { useMemo, useState } from 'preact/hooks';
import type { FoundJourneys } from '../../lib/app/find-journeys';
import type { Journey } from '../../lib/core/journey';
import { formatNumber } from '../../lib/languages';
import { useAnalysis } from '../analysis-words';
import { useLanguage } from '../language-context';
import { readyOr } from '../use-observed';
import { FindField } from './find-field';
import { journeyNames } from './journey-names';
import { newestOf, useFoundJourneys } from './use-journeys';

/** Boxes shown at once. */
const MOST_BOXES = 200;
/** From so many journeys on one looks for a name rather than down a list. */
export const FIND_FROM = 20;

const NONE_FOUND: FoundJourneys = { found: [], isCut: false };

type JourneyChoicesProps = {
  /** How many journeys there are. */
  readonly count: number;
  /** Those at hand, newest first. */
  readonly journeys: readonly Journey[];
  /** What they are called, by case id. */
  readonly names: ReadonlyMap<string, string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (caseIds: readonly string[]) => void;
};

export function JourneyChoices({ count, journeys, names, chosen, onChoose }: JourneyChoicesProps) {
  const language = useLanguage();
  const { filter: text } = useAnalysis();
  const [words, setWords] = useState('');
  const asked = useFoundJourneys(words, MOST_BOXES);
  const { found, isCut } = readyOr(asked, NONE_FOUND);
  // what is found is told apart from its likes as those at hand are
  const called = useMemo(
    () => (found.length === 0 ? names : journeyNames(newestOf([...journeys, ...found]), language)),
    [journeys, names, found, language],
  );
  const boxes = words === '' ? journeys.slice(0, MOST_BOXES) : found;
  const turn = (caseId: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(caseId);
    else next.delete(caseId);
    onChoose([...next]);
  };
  return (
    <fieldset class="filter-journeys">
      <legend class="hint">{text.several}</legend>
      {count > FIND_FROM && <FindField words={words} asked={asked} onChange={setWords} />}
      {boxes.map(({ caseId, need }) => (
        <label key={caseId} class="choice">
          <input
            type="checkbox"
            checked={chosen.has(caseId)}
            onChange={({ currentTarget: { checked } }) => turn(caseId, checked)}
          />
          <span>{called.get(caseId) ?? need}</span>
        </label>
      ))}
      {(isCut || (words === '' && count > boxes.length)) && (
        <p class="hint">{text.foundCut({ shown: formatNumber(language, boxes.length) })}</p>
      )}
    </fieldset>
  );
}
