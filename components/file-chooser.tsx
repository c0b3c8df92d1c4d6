/** Choosing files by a button that looks like one, and a frame on which one may be dropped as well. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useListener } from './use-listener';
import './file-chooser.css';

type ButtonProps = {
  readonly name: string;
  /** `.csv,text/csv`; '' = whatever there is. */
  readonly accept: string;
  readonly take: 'one' | 'several' | 'folder';
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

export function FileButton(props: ButtonProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the input stands in the part
    <label class="row file-chooser">
      <FileInput {...props} />
    </label>
  );
}

function FileInput({ name, accept, take, isSmall = false, isDisabled = false, onFiles }: ButtonProps) {
  return (
    <>
      <input
        type="file"
        class="visually-hidden"
        multiple={take === 'several'}
        accept={accept === '' ? undefined : accept}
        disabled={isDisabled}
        ref={(input) => {
          if (input !== null && take === 'folder') input.webkitdirectory = true;
        }}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // the same file may be chosen again
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span class={isSmall ? 'button small-button' : 'button'} aria-disabled={isDisabled}>
        {name}
      </span>
    </>
  );
}

type PlaceProps = Pick<ButtonProps, 'name' | 'accept'> & {
  /** What may be dropped here. */
  readonly children: ComponentChildren;
  readonly onFile: (file: File) => void;
};

/** The whole frame is the button's label, and takes a dropped file. */
export function FilePlace({ name, accept, children, onFile }: PlaceProps) {
  const place = useRef<HTMLLabelElement>(null);
  const [over, setOver] = useState(false);
  const take = ([file]: readonly File[]): void => {
    if (file !== undefined) onFile(file);
  };
  useListener(place, 'dragover', (event) => {
    event.preventDefault();
    setOver(true);
  });
  useListener(place, 'dragleave', () => setOver(false));
  useListener(place, 'drop', (event) => {
    event.preventDefault();
    setOver(false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
  return (
    <label class={over ? 'drop over' : 'drop'} ref={place}>
      <FileInput name={name} accept={accept} take="one" onFiles={take} />
      <span class="muted">{children}</span>
    </label>
  );
}
