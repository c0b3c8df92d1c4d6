/** Where files and folders are dropped, or chosen with the keyboard. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundFile } from '../../lib/app/pool/bundles';
import { FileButton } from '../file-chooser';
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
  const take = (files: readonly File[]) => onFiles(filesOfInput(files));
  return (
    <div class={over ? 'drop over' : 'drop'}>
      <FileButton
        name={text.chooseFiles}
        accept=".csv,.zip,.age,text/csv,application/zip"
        take="several"
        isDisabled={isWorking}
        onFiles={take}
      />
      <FileButton name={text.chooseFolder} accept="" take="folder" isDisabled={isWorking} onFiles={take} />
    </div>
  );
}
