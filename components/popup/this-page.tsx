/** The tab at hand: what kind of page it is, whether it was kept, and one key to put it right. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { subjectOf, effectiveType } from '../../lib/core/build-journey';
import type { Entry } from '../../lib/core/entry';
import type { Journey } from '../../lib/core/journey';
import type { PageAtHand } from '../../lib/messages/protocol';
import { CorrectionForm } from '../correction/correction-form';
import type { Corrections } from '../correction/use-corrections';
import { useWords } from '../language-context';
import type { Touchpoint } from '../../lib/core/touchpoint';

export type ThisPageProps = {
  readonly page: PageAtHand;
  /** The stored row of the page, while there is one. */
  readonly row: Touchpoint | undefined;
  /** The same in the journey shown, with its stage after position. */
  readonly entry: Entry | undefined;
  readonly journey: Journey;
  readonly journeys: readonly Journey[];
  readonly brands: readonly string[];
  readonly corrections: Corrections;
  readonly onBelongs: () => void;
  readonly onAddSite: (host: string) => void;
};

export function ThisPage(props: ThisPageProps) {
  const words = useWords();
  return (
    <section class="this-page" aria-label={words.popup.thisPage}>
      <h2 class="eyebrow">{words.popup.thisPage}</h2>
      <PageState {...props} />
    </section>
  );
}

function PageState(props: ThisPageProps) {
  const { page, row, journey, journeys, onBelongs, onAddSite } = props;
  const words = useWords();
  const text = words.popup;
  switch (page.kind) {
    case 'no_page':
      return <p class="muted">{text.noPage}</p>;
    case 'never':
      return <p class="muted">{text.never({ host: page.host })}</p>;
    case 'not_recorded':
      return (
        <div class="row apart">
          <p class="grow">{text.notRecorded({ host: page.host })}</p>
          {journey.state !== 'finished' && (
            <KeyButton code="KeyA" label="A" onPress={() => onAddSite(page.host)}>
              {text.addSite}
            </KeyButton>
          )}
        </div>
      );
    case 'page': {
      if (row !== undefined && row.caseId === journey.caseId) return <KeptPage {...props} row={row} />;
      const other = row === undefined ? undefined : journeys.find(({ caseId }) => caseId === row.caseId);
      const { tag } = page;
      const type =
        tag.kind === 'none' ? text.noKind : text.pageOf({ type: words.types[tag.kind], brand: page.brand });
      const why =
        other !== undefined
          ? text.inOther({ need: other.need })
          : row !== undefined
            ? words.review.title
            : page.eventId !== ''
              ? words.correction.notOne
              : tag.kind === 'none'
                ? ''
                : journey.state === 'recording'
                  ? text.notKept
                  : text.notKeptOff;
      return (
        <div class="row apart">
          <span class="grow">
            <span class="strong">{type}</span>
            {why !== '' && <small class="muted entry-detail">{why}</small>}
          </span>
          {journey.state === 'recording' && (
            <KeyButton code="KeyB" label="B" onPress={onBelongs}>
              {text.belongs}
            </KeyButton>
          )}
        </div>
      );
    }
  }
}

function KeptPage({ row, entry, brands, corrections }: ThisPageProps & { readonly row: Touchpoint }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const stage = entry?.stage ?? row.person.stage ?? row.stageAuto;
  const told = words.popup.pageOf({ type: words.types[effectiveType(row)], brand: subjectOf(row) });
  return (
    <div class="stack tight">
      <p>
        <span class="strong">{told}</span> <span class="muted">· {words.stagesPlain[stage]}</span>
      </p>
      <div class="row">
        <KeyButton code="KeyC" label="C" onPress={() => setOpen(!open)}>
          {words.correction.change}
        </KeyButton>
        <KeyButton code="KeyX" label="X" quiet onPress={() => void corrections.remove([row.eventId])}>
          {words.correction.notOne}
        </KeyButton>
      </div>
      {open && entry !== undefined && (
        <CorrectionForm
          entry={entry}
          brands={brands}
          onChoose={(choice, scope) => void corrections.choose(row, choice, scope)}
          onDescribe={(change) => void corrections.describe(row, change)}
          onReset={() => void corrections.reset(row)}
          onRemove={() => void corrections.remove([row.eventId])}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

type KeyButtonProps = {
  /** `KeyboardEvent.code`: the same key whatever the keyboard's language. */
  readonly code: string;
  readonly label: string;
  readonly quiet?: boolean;
  /** Stands out among its neighbours: what is thought likely. */
  readonly marked?: boolean;
  readonly children: string;
  readonly onPress: () => void;
};

/** A button with a key of its own, while nobody is writing in a field. */
export function KeyButton({ code, label, quiet = false, marked = false, children, onPress }: KeyButtonProps) {
  useLayoutEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const writing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (event.code !== code || writing || event.repeat || event.ctrlKey || event.metaKey || event.altKey)
        return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [code, onPress]);
  return (
    <button
      type="button"
      class={`small-button${quiet ? ' quiet' : ''}${marked ? ' marked' : ''}`}
      aria-keyshortcuts={label}
      onClick={onPress}
    >
      {children} <kbd aria-hidden="true">{label}</kbd>
    </button>
  );
}
