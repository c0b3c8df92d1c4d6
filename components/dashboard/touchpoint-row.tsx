/** One row of the touchpoint table, and its correction below it. */
import { slotOf } from '../../lib/charts/brand-marks';
import { markerShape } from '../../lib/charts/marker-shapes';
import { tellEntry } from '../../lib/charts/tell-entry';
import { spokenBrands, type Entry } from '../../lib/core/entry';
import { TABLE_SORTS } from '../../lib/core/table-view';
import { formatDateTime, formatDuration, languageOf } from '../../lib/languages';
import { MarkerMark } from '../chart/marker-mark';
import { CorrectionForm } from '../correction/correction-form';
import type { Corrections } from '../correction/use-corrections';
import { useAnalysis } from '../analysis-words';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';

type TouchpointRowProps = {
  readonly entry: Entry;
  readonly slots: ReadonlyMap<string, number>;
  readonly brands: readonly string[];
  readonly corrections: Corrections;
  readonly selected: boolean;
  readonly open: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onOpen: (open: boolean) => void;
};

export function TouchpointRow(props: TouchpointRowProps) {
  const { entry, slots, brands, corrections, selected, open, onSelect, onOpen } = props;
  const language = languageOf(useLanguage());
  const { canCorrect } = useDoors();
  const { filter } = useAnalysis();
  const { words, id } = language;
  const { touchpoint } = entry;
  const { title } = tellEntry(entry, language);
  const spoken = spokenBrands(entry);
  const listed = entry.brands.filter(({ relation }) => relation === 'listed').length;
  const changed = entry.stageSource === 'participant';

  return (
    <>
      <tr class={touchpoint.excluded ? 'excluded' : undefined}>
        <td class="narrow no-print">
          <input
            type="checkbox"
            aria-label={words.dashboard.select({ row: title })}
            checked={selected}
            onChange={({ currentTarget: { checked } }) => onSelect(checked)}
          />
        </td>
        <td class="when">
          <time dateTime={new Date(touchpoint.start).toISOString()}>
            {formatDateTime(id, touchpoint.start, 'dateTime', touchpoint.timeZone)}
          </time>
        </td>
        <td>
          <span title={words.stageSources[entry.stageSource]}>
            {words.stagesPlain[entry.stage]}
            {changed && <span aria-label={words.stageSources.participant}> ✎</span>}
          </span>
        </td>
        <td>
          {words.types[entry.touchpointType]}
          {touchpoint.product !== '' && <small class="muted entry-detail">{touchpoint.product}</small>}
          {touchpoint.excluded && (
            <small class="muted entry-detail left-out">
              {[filter.leftOut, touchpoint.excludeReason && words.excludeReasons[touchpoint.excludeReason]]
                .filter((part) => part !== '')
                .join(': ')}
            </small>
          )}
          {touchpoint.orderStatus !== '' && (
            <small class="muted entry-detail">{words.orderStatuses[touchpoint.orderStatus]}</small>
          )}
        </td>
        <td>
          {spoken
            .filter((brand) => brand !== '')
            .map((brand) => (
              <span key={brand} class="brand-name">
                <span class={`brand-dot brand-${slotOf(slots, brand) + 1}`} aria-hidden="true" />
                {brand}
              </span>
            ))}
          {spoken[0] === '' && listed > 0 && (
            <small class="muted" title={entry.brands.map(({ brand }) => brand).join(', ')}>
              {words.counts.brands({ count: listed })}
            </small>
          )}
        </td>
        <td>
          <span class="channel">
            <MarkerMark shape={markerShape(touchpoint.channel)} />
            {words.channels[touchpoint.channel]}
          </span>
        </td>
        <td class="where">
          {touchpoint.pageHost}
          {touchpoint.note !== '' && <small class="muted entry-detail note">{touchpoint.note}</small>}
        </td>
        <td class="number">
          {touchpoint.activeSeconds > 0 ? formatDuration(id, touchpoint.activeSeconds) : ''}
        </td>
        <td class="no-print">
          {canCorrect && (
            <button
              type="button"
              class="small-button"
              aria-expanded={open}
              aria-label={`${words.correction.change}: ${title}`}
              onClick={() => onOpen(!open)}
            >
              {words.correction.change}
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr class="open-row">
          <td colSpan={TABLE_SORTS.length + 2}>
            <CorrectionForm
              entry={entry}
              brands={brands}
              onChoose={(choice, scope) => void corrections.choose(touchpoint, choice, scope)}
              onDescribe={(change) => void corrections.describe(touchpoint, change)}
              onReset={() => void corrections.reset(touchpoint)}
              onRemove={() => void corrections.remove([touchpoint.eventId])}
              onClose={() => onOpen(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}
