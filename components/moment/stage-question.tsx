/** One touchpoint whose stage the person names by one key; on every tenth nothing is suggested. */
import { markerShape } from '../../lib/charts/marker-shapes';
import { spokenBrands, type Entry } from '../../lib/core/entry';
import { isGuessHidden } from '../../lib/core/hidden-guess';
import { STAGES, type Stage } from '../../lib/core/vocabulary';
import { formatDateTime, formatDuration } from '../../lib/languages';
import { MarkerMark } from '../chart/marker-mark';
import { useLanguage, useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { KeyButton } from '../popup/this-page';

type Props = {
  readonly entry: Entry;
  readonly stageNames: Readonly<Record<Stage, string>>;
  /** The one the keys are for. */
  readonly isCurrent: boolean;
  readonly onName: (stage: Stage) => void;
  readonly onRemove: () => void;
  readonly onTurn: () => void;
};

export function StageQuestion({ entry, stageNames, isCurrent, onName, onRemove, onTurn }: Props) {
  const words = useWords();
  const say = useMoment().day;
  const language = useLanguage();
  const { touchpoint } = entry;
  const hidden = isGuessHidden(touchpoint.eventId);
  const brands = spokenBrands(entry).filter((brand) => brand !== '');
  const title = [words.types[entry.touchpointType], brands.join(' + ')]
    .filter((part) => part !== '')
    .join(' · ');
  const isCoarse = touchpoint.timePrecision === 'day' || touchpoint.timePrecision === 'part_of_day';
  // nothing here may give the stage away
  const detail = [
    isCoarse ? '' : formatDateTime(language, touchpoint.start, 'time', touchpoint.timeZone),
    words.channels[touchpoint.channel],
    touchpoint.product || touchpoint.pageHost || touchpoint.seller,
    touchpoint.activeSeconds > 0 ? formatDuration(language, touchpoint.activeSeconds) : '',
  ].filter((part) => part !== '');
  return (
    <li class="day-row stack tight" aria-current={isCurrent}>
      <div class="row apart nowrap">
        <span class="entry-mark">
          <MarkerMark shape={markerShape(touchpoint.channel)} />
        </span>
        <span class="grow">
          <span class="entry-title">{title}</span>
          <small class="muted entry-detail">{detail.join(' · ')}</small>
        </span>
        {!isCurrent && (
          <button type="button" class="small-button" aria-label={`${say.name}: ${title}`} onClick={onTurn}>
            {say.name}
          </button>
        )}
      </div>
      {isCurrent && (
        <>
          <div class="day-stages" role="group" aria-label={`${say.which} ${title}`}>
            {STAGES.map((stage, at) => (
              <KeyButton
                key={stage}
                code={`Digit${at + 1}`}
                label={String(at + 1)}
                marked={!hidden && stage === entry.stage}
                onPress={() => onName(stage)}
              >
                {stageNames[stage]}
              </KeyButton>
            ))}
          </div>
          {hidden ? (
            <p class="hint">{say.blind}</p>
          ) : (
            <p class="hint">{say.guess({ stage: stageNames[entry.stage] })}</p>
          )}
          <div class="row">
            {!hidden && (
              <KeyButton code="KeyY" label="Y" onPress={() => onName(entry.stage)}>
                {say.yes}
              </KeyButton>
            )}
            <KeyButton code="KeyX" label="X" quiet onPress={onRemove}>
              {words.correction.notOne}
            </KeyButton>
          </div>
        </>
      )}
    </li>
  );
}
