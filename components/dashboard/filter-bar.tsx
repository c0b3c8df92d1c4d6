/** One bar of filters for all views, and in words how much passes it. */
import { useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../lib/app/analysis/overview';
import type { Journey } from '../../lib/core/journey';
import {
  ALL_JOURNEYS,
  NO_JOURNEY_FILTER,
  filtersRows,
  type JourneyFilter,
} from '../../lib/core/journey-filter';
import { CAPTURES, CHANNELS, RECORDING_SCOPES, STAGES, isOneOf } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { useAnalysis } from '../analysis-words';
import { useLanguage, useWords } from '../language-context';
import { JourneyChoices } from './journey-choices';
import { journeyNames } from './journey-names';

type FilterBarProps = {
  readonly filter: JourneyFilter;
  /** How many journeys there are. */
  readonly count: number;
  /** The newest of them, and all that are named, newest first. */
  readonly journeys: readonly Journey[];
  /** Those the filter names, before recording scopes are told apart. */
  readonly named: readonly Journey[];
  /** null = it is still on its way. */
  readonly overview: Overview | null;
  readonly onChange: (change: Partial<JourneyFilter>) => void;
};

export function FilterBar({ filter, count, journeys, named, overview, onChange }: FilterBarProps) {
  const words = useWords();
  const language = useLanguage();
  const { filter: text } = useAnalysis();
  const number = (value: number) => formatNumber(language, value);
  // two hundred boxes that nobody sees cost the first view its time
  const [isOpened, setOpened] = useState(false);
  const brands = overview?.brands ?? [];
  const channels = new Set(overview?.channels ?? []);
  const active = [
    filter.brand,
    filter.stage,
    filter.channel,
    filter.capture,
    filter.from,
    filter.to,
    filter.excluded === 'in' ? 'in' : '',
  ].filter((value) => value !== '').length;
  // hundreds of journeys are drawn once, not with every step of the progress
  const names = useMemo(() => journeyNames(journeys, language), [journeys, language]);
  const options = useMemo(
    () =>
      journeys.map(({ caseId, need }) => (
        <option key={caseId} value={caseId}>
          {names.get(caseId) ?? need}
        </option>
      )),
    [journeys, names],
  );
  const isAll = filter.journeys.includes(ALL_JOURNEYS);
  // of all journeys only the newest are at hand: the answer names the ways of the others
  const scopes = new Set([
    ...named.map(({ recordingScope }) => recordingScope),
    ...(isAll ? [...(overview?.scopes ?? []), ...(filter.scope === '' ? [] : [filter.scope])] : []),
  ]);
  const isMixed = scopes.size > 1;
  const isSeveral = !isAll && named.length > 1;
  const chosen = new Set(named.map(({ caseId }) => caseId));

  return (
    <section class="filter-bar no-print" aria-label={text.title}>
      <div class="filter-line">
        <label class="field inline">
          <span class="hint">{text.journeys}</span>
          <select
            value={isAll ? ALL_JOURNEYS : isSeveral ? 'several' : (named[0]?.caseId ?? '')}
            onChange={({ currentTarget: { value } }) =>
              onChange({ journeys: value === 'several' ? [...chosen] : [value], brand: '', scope: '' })
            }
          >
            {(count > 1 || isAll) && (
              <option value={ALL_JOURNEYS}>
                {text.all} ({number(count)})
              </option>
            )}
            {isSeveral && (
              <option value="several">
                {text.someOf({ chosen: number(named.length), all: number(count) })}
              </option>
            )}
            {options}
            {count > journeys.length && (
              <option disabled>{text.older({ count: count - journeys.length })}</option>
            )}
          </select>
        </label>
        {isMixed && (
          <label class="field inline">
            <span class="hint">{text.scope}</span>
            <select
              title={text.scopeWhy}
              value={filter.scope === '' ? named[0]?.recordingScope : filter.scope}
              onChange={({ currentTarget: { value } }) =>
                onChange({ scope: isOneOf(RECORDING_SCOPES, value) ? value : '' })
              }
            >
              {RECORDING_SCOPES.map((scope) => (
                <option key={scope} value={scope}>
                  {words.recordingScopes[scope]}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="muted count grow" role="status">
          {overview !== null &&
            text.shown({
              x: number(overview.shown),
              n: number(overview.total),
              journeys: words.counts.journeys({ count: overview.journeys }),
            })}
        </p>
        <button type="button" class="small-button" onClick={() => print()}>
          {text.print}
        </button>
      </div>
      {isMixed && <p class="hint">{text.scopeWhy}</p>}
      <details
        class="filter-more"
        open={active > 0 || isSeveral}
        onToggle={({ currentTarget: { open } }) => setOpened(open)}
      >
        <summary>
          {text.more}
          {active > 0 && <span class="muted"> · {text.active({ count: active })}</span>}
        </summary>
        <div class="filter-grid">
          <label class="field">
            <span class="hint">{text.brand}</span>
            <select
              value={filter.brand}
              onChange={({ currentTarget: { value } }) => onChange({ brand: value })}
            >
              <option value="">{text.anyBrand}</option>
              {brands.map((brand) => (
                <option key={brand} value={brand}>
                  {brand}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="hint">{text.stage}</span>
            <select
              value={filter.stage}
              onChange={({ currentTarget: { value } }) =>
                onChange({ stage: isOneOf(STAGES, value) ? value : '' })
              }
            >
              <option value="">{text.anyStage}</option>
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {words.stagesPlain[stage]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="hint">{text.channel}</span>
            <select
              value={filter.channel}
              onChange={({ currentTarget: { value } }) =>
                onChange({ channel: isOneOf(CHANNELS, value) ? value : '' })
              }
            >
              <option value="">{text.anyChannel}</option>
              {CHANNELS.filter((channel) => channels.has(channel) || channel === filter.channel).map(
                (channel) => (
                  <option key={channel} value={channel}>
                    {words.channels[channel]}
                  </option>
                ),
              )}
            </select>
          </label>
          <label class="field">
            <span class="hint">{text.capture}</span>
            <select
              value={filter.capture}
              onChange={({ currentTarget: { value } }) =>
                onChange({ capture: isOneOf(CAPTURES, value) ? value : '' })
              }
            >
              <option value="">{text.anyCapture}</option>
              {CAPTURES.map((capture) => (
                <option key={capture} value={capture}>
                  {words.captures[capture]}
                </option>
              ))}
            </select>
          </label>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="field">
              <span class="hint">{text[end]}</span>
              <input
                type="date"
                value={filter[end]}
                onChange={({ currentTarget: { value } }) => onChange({ [end]: value })}
              />
            </label>
          ))}
          <label class="choice">
            <input
              type="checkbox"
              checked={filter.excluded === 'in'}
              onChange={({ currentTarget: { checked } }) => onChange({ excluded: checked ? 'in' : 'out' })}
            />
            <span>{text.excluded}</span>
          </label>
          <button
            type="button"
            class="quiet"
            disabled={active === 0}
            onClick={() => onChange({ ...NO_JOURNEY_FILTER, journeys: filter.journeys, scope: filter.scope })}
          >
            {text.clear}
          </button>
        </div>
        {count > 1 && (isOpened || active > 0 || isSeveral) && (
          <JourneyChoices
            count={count}
            journeys={journeys}
            names={names}
            chosen={chosen}
            onChoose={(caseIds) => onChange({ journeys: caseIds })}
          />
        )}
        {filtersRows(filter) && <p class="hint">{text.orderStays}</p>}
      </details>
    </section>
  );
}
