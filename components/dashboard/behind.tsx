/** The touchpoints behind a mark, a cell, a link or a sentence, each open for correction, a page at a time. */
import { useState } from 'preact/hooks';
import { slotOf } from '../../lib/charts/brand-marks';
import { spokenBrands } from '../../lib/core/entry';
import { useAnalysis } from '../analysis-words';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';
import { WrittenWords } from '../map/written-words';
import { Pager } from '../pager';
import { useAnswer } from './use-answer';

const PAGE = 25;

export type Chosen = {
  readonly what: string;
  /** The first of them. */
  readonly eventIds: readonly string[];
  readonly count: number;
};

type BehindProps = {
  readonly chosen: Chosen | null;
  readonly slots: ReadonlyMap<string, number>;
  readonly onClose: () => void;
};

export function Behind({ chosen, ...rest }: BehindProps) {
  return chosen === null ? null : <BehindList key={chosen.eventIds.join(' ')} chosen={chosen} {...rest} />;
}

function BehindList({ chosen, slots, onClose }: BehindProps & { readonly chosen: Chosen }) {
  const { behind: text } = useAnalysis();
  const corrections = useCorrections();
  const [page, setPage] = useState(0);
  const { what, eventIds, count } = chosen;
  const wanted = eventIds.slice(page * PAGE, (page + 1) * PAGE);
  const answer = useAnswer('behind', { eventIds: wanted });
  const found = answer?.found.filter(({ entry }) => wanted.includes(entry.touchpoint.eventId)) ?? [];
  if (found.length === 0 && page === 0) return null;
  return (
    <section class="chosen-entry no-print" aria-live="polite" aria-label={text.title({ what })}>
      <div class="row apart">
        <p class="strong">{what}</p>
        <button type="button" class="quiet" onClick={onClose}>
          {text.close}
        </button>
      </div>
      <ul class="plain">
        {found.map(({ entry, brands }) => (
          <EntryLine
            key={entry.touchpoint.eventId}
            entry={entry}
            slot={slotOf(slots, spokenBrands(entry)[0] ?? '')}
            brands={brands}
            corrections={corrections}
          >
            <WrittenWords entry={entry} />
          </EntryLine>
        ))}
      </ul>
      <Pager page={page} pages={Math.ceil(eventIds.length / PAGE)} onPage={setPage} />
      {count > eventIds.length && <p class="hint">{text.more({ count: count - eventIds.length })}</p>}
    </section>
  );
}
