/** One row as a coder may see it, and the choices; nothing that anyone concluded from it. */
import { useLayoutEffect } from 'preact/hooks';
import type { SampleRow, SeenRow } from '../../lib/app/pool/sample';
import { CHANNELS, ENTRY_SOURCES, STAGES, TOUCHPOINT_TYPES, isOneOf } from '../../lib/core/vocabulary';
import type { CodedField } from '../../lib/core/workspace';
import { formatDateTime, formatDuration } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { usePoolWords } from './pool-words';

export const UNCLEAR = 'unclear';

type Props = {
  readonly row: SampleRow;
  readonly field: CodedField;
  readonly onCode: (value: string) => void;
};

export function CodeOne({ row, field, onCode }: Props) {
  const language = useLanguage();
  const words = useWords();
  const text = usePoolWords();
  // at once, not after the next paint: whoever codes by keys is quicker than that
  useLayoutEffect(() => {
    if (field !== 'stage') return;
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (target instanceof HTMLInputElement || ctrlKey || metaKey || altKey) return;
      const stage = /^[1-5]$/.test(key) ? STAGES[Number(key) - 1] : undefined;
      if (stage !== undefined) onCode(stage);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [row.eventId, field]);

  const when = ({ start, utcOffsetMin }: SeenRow) =>
    formatDateTime(language, start + utcOffsetMin * 60_000, 'dateTime', 'UTC');
  const channelOf = ({ channel }: SeenRow) =>
    isOneOf(CHANNELS, channel) ? words.channels[channel] : channel;
  const lineOf = (seen: SeenRow) =>
    [
      when(seen),
      seen.host === '' ? channelOf(seen) : seen.host + seen.path,
      seen.product,
      seen.brands.join(', '),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  const facts: readonly (readonly [string, string])[] = [
    [text.coding.need, row.need],
    [text.rows.when, when(row)],
    [text.rows.where, row.host === '' ? channelOf(row) : `${row.host}${row.path} · ${channelOf(row)}`],
    [
      text.coding.came,
      isOneOf(ENTRY_SOURCES, row.entrySource) ? words.entrySources[row.entrySource] : text.coding.notTold,
    ],
    [text.rows.what, [row.pageTitle, row.product, row.seller].filter((part) => part !== '').join(' · ')],
    [text.rows.brand, row.brands.join(', ')],
    [text.coding.seconds, row.activeSeconds > 0 ? formatDuration(language, row.activeSeconds) : ''],
    ['', row.words.join(' · ')],
  ];
  const choices = field === 'stage' ? STAGES : TOUCHPOINT_TYPES;
  const nameOf = (value: string) =>
    field === 'stage'
      ? (Object.entries<string>(words.stages).find(([key]) => key === value)?.[1] ?? value)
      : (Object.entries<string>(words.types).find(([key]) => key === value)?.[1] ?? value);
  return (
    <section class="card stack" aria-label={text.coding.row}>
      <dl class="coding-row">
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name + value} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {(row.before.length > 0 || row.after.length > 0) && (
        <div class="stack tight">
          <p class="hint">{text.coding.around}</p>
          <ol class="plain small">
            {row.before.map((seen) => (
              <li key={seen.start + seen.host} class="muted">
                {lineOf(seen)}
              </li>
            ))}
            <li class="strong">{lineOf(row)}</li>
            {row.after.map((seen) => (
              <li key={seen.start + seen.host} class="muted">
                {lineOf(seen)}
              </li>
            ))}
          </ol>
        </div>
      )}
      <div class="stack tight" role="group" aria-label={text.coding.choose}>
        <p class="strong">
          {text.coding.choose} {field === 'stage' && <span class="hint">{text.coding.keys}</span>}
        </p>
        <div class="coding-choices">
          {choices.map((value, at) => (
            <button key={value} type="button" onClick={() => onCode(value)}>
              {nameOf(value)}
              {field === 'stage' && <kbd>{at + 1}</kbd>}
            </button>
          ))}
          <button type="button" class="quiet" onClick={() => onCode(UNCLEAR)}>
            {text.coding.skip}
          </button>
        </div>
      </div>
    </section>
  );
}
