/** The study's private key, read from its file and kept only while the page is open. */
import { useState } from 'preact/hooks';
import { FileButton } from '../file-chooser';
import { usePoolWords } from './pool-words';

type Props = {
  /** Name of the chosen file; '' = none. */
  readonly chosen: string;
  readonly onKey: (name: string, key: string) => void;
};

/** The key file of the study editor has it in a line of its own, beside comments. */
const KEY = /AGE-SECRET-KEY-1[0-9A-Z]+/;

export function KeyField({ chosen, onKey }: Props) {
  const text = usePoolWords().files;
  const [wrong, setWrong] = useState('');
  const read = async (file: File) => {
    const key = file.size > 100_000 ? '' : (KEY.exec(await file.text())?.[0] ?? '');
    setWrong(key === '' ? file.name : '');
    onKey(file.name, key);
  };
  return (
    <details class="key-field">
      <summary>{text.key}</summary>
      <div class="stack tight">
        <p class="hint">{text.keyHint}</p>
        <FileButton
          name={text.keyChoose}
          accept=""
          take="one"
          isSmall
          onFiles={([file]) => {
            if (file !== undefined) read(file).catch((error: unknown) => console.error(error));
          }}
        />
        <p role="status" class={wrong === '' ? 'small' : 'small problem'}>
          {wrong !== ''
            ? text.keyWrong({ name: wrong })
            : chosen !== ''
              ? text.keyReady({ name: chosen })
              : ''}
        </p>
      </div>
    </details>
  );
}
