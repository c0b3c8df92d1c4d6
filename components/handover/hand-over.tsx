/** The last step: exactly the files above as one zip, sealed where the study asks for it. */
import { useState } from 'preact/hooks';
import type { Handover } from '../../lib/app/handover';
import { textIn } from '../../lib/core/local-text';
import type { Study } from '../../lib/core/study';
import { useDoors } from '../doors';
import { useHandoverWords } from '../handover-words';
import { useLanguage } from '../language-context';

type Props = { readonly handover: Handover; readonly study: Study | null };

export function HandOver({ handover, study }: Props) {
  const { saveFile } = useDoors();
  const words = useHandoverWords();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const [working, setWorking] = useState(false);
  const isSealed = handover.publicKey !== '';
  const where = study === null ? '' : textIn(study.returnTo, language);

  const make = async () => {
    setWorking(true);
    try {
      const { packHandover } = await import('../../lib/app/handover');
      const { fileName, blob } = await packHandover(handover);
      saveFile(fileName, blob);
      setSaid(words.made({ file: fileName }));
    } catch (error) {
      console.error(error);
      setSaid(words.failed);
    } finally {
      setWorking(false);
    }
  };

  return (
    <section class="card stack hand-over-bar" aria-label={words.make}>
      <div class="row">
        <button type="button" class="primary" disabled={working} onClick={() => void make()}>
          {isSealed ? words.makeSealed : words.make}
        </button>
        <p class="hint grow">{isSealed ? words.sealedHint : words.plainHint}</p>
      </div>
      <div role="status">
        {said !== '' && (
          <p class="strong">
            {said}
            {where !== '' && <span class="muted"> · {words.bring({ where })}</span>}
          </p>
        )}
      </div>
    </section>
  );
}
