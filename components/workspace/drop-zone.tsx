/** Where files and folders are dropped, or chosen with the keyboard. */
import { useRef, useState } from 'preact/hooks';
import type { FoundFile } from '../../lib/app/pool/bundles';
import { useListener } from '../use-listener';
import { filesOfDrop, filesOfInput } from './dropped-files';
import { usePoolWords } from './pool-words';

type Props = {
  readonly isWorking: boolean;
  readonly onFiles: (files: readonly FoundFile[]) => void;
};

export function DropZone({ isWorking, onFiles }: Props) {
  const text = usePoolWords().files;
  const [over, setOver] = useState(false);
  const drop = useRef<HTMLDivElement>(null);
  useListener(drop, 'dragover', (event) => {
    event.preventDefault();
    setOver(true);
  });
  useListener(drop, 'dragleave', () => setOver(false));
  useListener(drop, 'drop', (event) => {
    event.preventDefault();
    setOver(false);
    if (isWorking || event.dataTransfer === null) return;
    filesOfDrop(event.dataTransfer).then(onFiles, (error: unknown) => console.error(error));
  });
  const take = (input: HTMLInputElement) => {
    onFiles(filesOfInput(input.files));
    input.value = '';
  };
  return (
    <div class={over ? 'drop over' : 'drop'} ref={drop}>
      <label class="row">
        <input
          type="file"
          multiple
          disabled={isWorking}
          accept=".csv,.zip,.age,text/csv,application/zip"
          class="visually-hidden"
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <span class="button" aria-disabled={isWorking}>
          {text.chooseFiles}
        </span>
      </label>
      <label class="row">
        <input
          type="file"
          ref={(input) => {
            if (input !== null) input.webkitdirectory = true;
          }}
          disabled={isWorking}
          class="visually-hidden"
          onChange={({ currentTarget }) => take(currentTarget)}
        />
        <span class="button" aria-disabled={isWorking}>
          {text.chooseFolder}
        </span>
      </label>
    </div>
  );
}
