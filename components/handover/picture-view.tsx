/** A picture of the hand-over, as it will be in the file. */
import { useEffect, useState } from 'preact/hooks';
import type { HandoverFile } from '../../lib/app/handover';
import { useHandoverWords } from '../handover-words';

type Props = { readonly file: HandoverFile; readonly onRemove: (evidenceId: string) => void };

export function PictureView({ file, onRemove }: Props) {
  const words = useHandoverWords();
  const [url, setUrl] = useState('');
  const evidenceId = file.name.replace(/^evidence\//u, '').replace(/\.\w+$/u, '');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes]));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div class="stack">
      {url !== '' && <img class="handover-picture" src={url} alt={words.picture({ name: evidenceId })} />}
      <p>
        <button type="button" onClick={() => onRemove(evidenceId)}>
          {words.removeRow}
        </button>
      </p>
    </div>
  );
}
