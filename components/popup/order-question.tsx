/** "Was this for it?" An order ends the search only after yes. */
import type { Entry } from '../../lib/core/entry';
import type { Corrections } from '../correction/use-corrections';
import { useWords } from '../language-context';
import { KeyButton } from './this-page';

type OrderQuestionProps = { readonly entry: Entry; readonly need: string; readonly corrections: Corrections };

export function OrderQuestion({ entry, need, corrections }: OrderQuestionProps) {
  const words = useWords();
  const { touchpoint } = entry;
  const what = [entry.brand, touchpoint.product, touchpoint.pageHost].filter((part) => part !== '');
  return (
    <section class="notice" aria-label={words.types.order}>
      <p>
        <strong>{words.journeyCard.wasItFor({ need })}</strong>
        {what.length > 0 && <small class="muted entry-detail">{what.join(' · ')}</small>}
      </p>
      <p class="hint">{words.journeyCard.wasItForHint}</p>
      <div class="row">
        <KeyButton code="KeyY" label="Y" onPress={() => void corrections.confirm(touchpoint, true)}>
          {words.common.yes}
        </KeyButton>
        <KeyButton code="KeyN" label="N" onPress={() => void corrections.confirm(touchpoint, false)}>
          {words.common.no}
        </KeyButton>
      </div>
    </section>
  );
}
