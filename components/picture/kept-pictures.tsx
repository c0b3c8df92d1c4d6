/** The pictures kept beside a touchpoint, each with its way out. */
import { putBackPicture, removePicture } from '../../lib/app/evidence';
import type { EvidencePicture } from '../../lib/core/diary';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { useMoment } from '../moment-words';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import './picture.css';

export function KeptPictures({ eventId }: { readonly eventId: string }) {
  const { store } = useDoors();
  const say = useMoment().picture;
  const language = useLanguage();
  const tell = useTell();
  const pictures = readyOr(
    useObserved(() => store.evidenceOf(eventId), `evidence ${eventId}`),
    [],
  );
  if (pictures.length === 0) return null;
  const remove = async (picture: EvidencePicture) => {
    await removePicture(store, picture);
    tell(say.removed, () => putBackPicture(store, picture));
  };
  return (
    <section class="stack tight" aria-label={say.list}>
      <ul class="plain kept-pictures">
        {pictures.map((picture) => {
          const told = say.of({ time: formatDateTime(language, picture.takenAt) });
          return (
            <li key={picture.evidenceId} class="stack tight">
              <img src={picture.picture} alt={told} />
              <button
                type="button"
                class="small-button"
                aria-label={`${say.remove}: ${told}`}
                onClick={() => void remove(picture)}
              >
                {say.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
