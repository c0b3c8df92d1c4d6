/** One touchpoint as a line: channel's shape in the brand's colour, what it was, when; and its correction. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { markerShape } from '../../lib/charts/marker-shapes';
import { tellEntry } from '../../lib/charts/tell-entry';
import type { Entry } from '../../lib/core/entry';
import { STAGES } from '../../lib/core/vocabulary';
import { languageOf } from '../../lib/languages';
import { MarkerMark } from '../chart/marker-mark';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { CorrectionForm } from './correction-form';
import type { Corrections } from './use-corrections';

type EntryLineProps = {
  readonly entry: Entry;
  readonly slot: number;
  readonly brands: readonly string[];
  readonly corrections: Corrections;
  readonly children?: ComponentChildren;
};

export function EntryLine({ entry, slot, brands, corrections, children }: EntryLineProps) {
  const language = languageOf(useLanguage());
  const { words } = language;
  const { canCorrect } = useDoors();
  const [open, setOpen] = useState(false);
  const { title, detail } = tellEntry(entry, language);
  const { touchpoint } = entry;

  return (
    <li class="entry-line">
      <div class="row apart">
        <span class={`entry-mark brand-${slot + 1}`}>
          <MarkerMark shape={markerShape(touchpoint.channel)} />
        </span>
        <span class="grow">
          <span class="entry-title">{title}</span>
          <small class="muted entry-detail">{detail}</small>
        </span>
        {canCorrect && (
          <button
            type="button"
            class="small-button"
            aria-expanded={open}
            aria-label={`${words.correction.change}: ${title}`}
            title={words.correction.keys}
            onClick={() => setOpen(!open)}
            onKeyDown={(event) => {
              const stage = /^[1-5]$/.test(event.key) ? STAGES[Number(event.key) - 1] : undefined;
              if (stage !== undefined && stage !== entry.stage)
                void corrections.choose(touchpoint, { stage }, 'this');
            }}
          >
            {words.correction.change}
          </button>
        )}
      </div>
      {!open && children}
      {open && (
        <CorrectionForm
          entry={entry}
          brands={brands}
          onChoose={(choice, scope) => void corrections.choose(touchpoint, choice, scope)}
          onDescribe={(change) => void corrections.describe(touchpoint, change)}
          onReset={() => void corrections.reset(touchpoint)}
          onRemove={() => void corrections.remove([touchpoint.eventId])}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}
