/** Where files and folders are dropped, or chosen with the keyboard. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundFile } from '../../lib/app/pool/bundles';
import { filesOfDrop, filesOfInput } from './dropped-files';
import { usePoolWords } from './pool-words';

type Props = {
  readonly isWorking: boolean;
  readonly onFiles: (files: readonly FoundFile[]) => void;
};

export function DropZone({ isWorking, onFiles }: Props) {
  const text = usePoolWords().files;
  const [over, setOver] = useState(false);
  const latest = useRef({ isWorking, onFiles });
  latest.current = { isWorking, onFiles };
  // anywhere on the page: a file beside the frame would otherwise be opened in place of the page
  useLayoutEffect(() => {
    const enter = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    const take = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (latest.current.isWorking || event.dataTransfer === null) return;
      filesOfDrop(event.dataTransfer).then(latest.current.onFiles, (error: unknown) => console.error(error));
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', take);
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', take);
    };
  }, []);
  const take = (input: HTMLInputElement) => {
    onFiles(filesOfInput(input.files));
    input.value = '';
  };
  return (
    <div class={over ? 'drop over' : 'drop'}>
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
