/** The popup's button to keep a picture of the page at hand, beside the touchpoint it belongs to. */
import { useState } from 'preact/hooks';
import cameraIcon from 'lucide-static/icons/camera.svg?raw';
import { keepPicture, removePicture } from '../../lib/app/evidence';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { useWords } from '../language-context';
import { useMoment } from '../moment-words';
import { useTell } from '../undo';
import { PictureEditor } from './picture-editor';

export function TakePicture({ eventId }: { readonly eventId: string }) {
  const { store, now, newId, takePicture } = useDoors();
  const words = useWords();
  const say = useMoment().picture;
  const tell = useTell();
  const [taken, setTaken] = useState('');
  const take = () => {
    takePicture().then(setTaken, (error: unknown) => {
      console.warn(error);
      tell(say.refused);
    });
  };
  const keep = async (picture: string) => {
    const kept = await keepPicture(store, eventId, { picture, now: now(), newId });
    if (!kept.ok) return tell(say.tooLarge);
    setTaken('');
    tell(say.kept, () => removePicture(store, kept.picture));
  };
  if (taken === '') {
    return (
      <div class="row">
        <button type="button" class="small-button" onClick={take}>
          <Icon svg={cameraIcon} />
          {say.take}
        </button>
      </div>
    );
  }
  return (
    <PictureEditor
      taken={taken}
      onKeep={(picture) => void keep(picture).catch(() => tell(words.common.failed))}
      onTooLarge={() => tell(say.tooLarge)}
      onCancel={() => setTaken('')}
      cancelWord={words.common.cancel}
    />
  );
}
