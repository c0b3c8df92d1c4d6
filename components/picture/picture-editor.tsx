/** A picture just taken: cut to a part, cover what is private, and only then keep it. Nothing is stored before. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_EVIDENCE_TEXT } from '../../lib/core/diary';
import { areaAfterKey, areaBetween, isMeant, middleOf, type Area } from '../../lib/core/picture-area';
import { useMoment } from '../moment-words';
import { useListener } from '../use-listener';
import './picture.css';
import { pictureText } from './picture-text';

type Props = {
  /** `data:` address of what was on the screen. */
  readonly taken: string;
  readonly onKeep: (picture: string) => void;
  readonly onTooLarge: () => void;
  readonly onCancel: () => void;
  readonly cancelWord: string;
};

export function PictureEditor({ taken, onKeep, onTooLarge, onCancel, cancelWord }: Props) {
  const say = useMoment().picture;
  /** The picture as it will be kept; drawn on again and again. */
  const [work] = useState(() => document.createElement('canvas'));
  const shown = useRef<HTMLCanvasElement>(null);
  const [area, setArea] = useState<Area | null>(null);
  const [drawn, setDrawn] = useState(0);
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);

  const load = () => {
    const image = new Image();
    image.addEventListener('load', () => {
      work.width = image.naturalWidth;
      work.height = image.naturalHeight;
      work.getContext('2d')?.drawImage(image, 0, 0);
      setArea(middleOf(work));
      setDrawn((times) => times + 1);
    });
    image.src = taken;
  };
  useEffect(load, [taken, work]);

  useEffect(() => {
    const canvas = shown.current;
    const pen = canvas?.getContext('2d');
    if (canvas === null || !pen || work.width === 0) return;
    canvas.width = work.width;
    canvas.height = work.height;
    pen.drawImage(work, 0, 0);
    if (area === null) return;
    // light and dark, so that it is seen on any page
    const line = Math.max(2, work.width / 300);
    pen.lineWidth = line * 2;
    pen.strokeStyle = '#fff';
    pen.strokeRect(area.x, area.y, area.width, area.height);
    pen.lineWidth = line;
    pen.strokeStyle = '#000';
    pen.strokeRect(area.x, area.y, area.width, area.height);
  }, [area, drawn, work]);

  const pointOf = (event: PointerEvent) => {
    const canvas = shown.current;
    if (canvas === null) return { x: 0, y: 0 };
    const box = canvas.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * work.width,
      y: ((event.clientY - box.top) / box.height) * work.height,
    };
  };
  useListener(shown, 'pointerdown', (event) => {
    from.current = pointOf(event);
    shown.current?.setPointerCapture(event.pointerId);
  });
  useListener(shown, 'pointermove', (event) => {
    if (from.current !== null) setArea(areaBetween(from.current, pointOf(event), work));
  });
  useListener(shown, 'pointerup', () => {
    from.current = null;
  });
  useListener(shown, 'keydown', (event) => {
    const moved = area === null ? null : areaAfterKey(area, event.key, event.shiftKey, work);
    if (moved === null) return;
    event.preventDefault();
    setArea(moved);
  });

  const cover = () => {
    const pen = work.getContext('2d');
    if (!pen || area === null) return;
    pen.fillStyle = '#000';
    pen.fillRect(area.x, area.y, area.width, area.height);
    setDrawn(drawn + 1);
  };
  const cut = () => {
    const pen = work.getContext('2d');
    if (!pen || area === null) return;
    const part = pen.getImageData(area.x, area.y, area.width, area.height);
    work.width = area.width;
    work.height = area.height;
    work.getContext('2d')?.putImageData(part, 0, 0);
    setArea(middleOf(work));
    setDrawn(drawn + 1);
  };
  const keep = () => {
    const picture = pictureText(work);
    if (picture.length > MAX_EVIDENCE_TEXT) onTooLarge();
    else onKeep(picture);
  };
  const usable = area !== null && isMeant(area);
  return (
    <section class="picture-editor stack tight" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p class="hint">{say.lead}</p>
      <canvas
        ref={shown}
        class="picture-canvas"
        tabIndex={0}
        role="img"
        aria-label={say.area}
        aria-describedby="picture-keys"
      />
      <p class="hint" id="picture-keys">
        {say.keys}
      </p>
      <div class="row">
        <button type="button" disabled={!usable} onClick={cut}>
          {say.cut}
        </button>
        <button type="button" disabled={!usable} onClick={cover}>
          {say.cover}
        </button>
        <button type="button" class="quiet" onClick={load}>
          {say.again}
        </button>
      </div>
      <div class="row">
        <button type="button" class="primary" disabled={area === null} onClick={keep}>
          {say.keep}
        </button>
        <button type="button" onClick={onCancel}>
          {cancelWord}
        </button>
      </div>
    </section>
  );
}
