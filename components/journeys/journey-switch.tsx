/** The journey's name as the heading of a small screen; a list of all of them where there are several. */
import type { Journey } from '../../lib/core/journey';
import { useWords } from '../language-context';

type Props = {
  readonly journey: Journey;
  readonly journeys: readonly Journey[];
  readonly onSwitch: (caseId: string) => void;
};

export function JourneySwitch({ journey, journeys, onSwitch }: Props) {
  const words = useWords();
  if (journeys.length < 2) return <h1 class="grow">{journey.need}</h1>;
  return (
    <h1 class="grow">
      <select
        class="journey-switch"
        aria-label={words.popup.journey}
        value={journey.caseId}
        onChange={({ currentTarget: { value } }) => onSwitch(value)}
      >
        {journeys.map((each) => (
          <option key={each.caseId} value={each.caseId}>
            {each.need}
          </option>
        ))}
      </select>
    </h1>
  );
}
