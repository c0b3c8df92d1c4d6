/**
 * A picture of plain shapes, drawn as SVG: selectable, printable, as wide as its place. It is walked with the arrow
 * keys like every chart; each stop is told in words and can be chosen.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pointsOf, type Picture } from '../../lib/charts/pictures/picture';
import { FigureFrame, type FrameProps } from './figure-frame';
import { readLook } from './read-look';
import { Shapes } from './shapes';
import { Walk } from './walk';

type PictureFigureProps = FrameProps & {
  /** @param width px there is room for */
  readonly draw: (width: number) => Picture;
  /** A stop was clicked, or chosen with Enter: its id. */
  readonly onChoose?: (id: string) => void;
  /** A stop's words, made when it is reached, where there are too many to make them all. */
  readonly tell?: (id: string) => string;
};

/** Where nothing can be measured. */
const DEFAULT_WIDTH = 1_000;

export function PictureFigure({ draw, onChoose, tell, ...frame }: PictureFigureProps) {
  const host = useRef<HTMLDivElement>(null);
  // measured before anything is drawn, so that nothing is drawn twice
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const place = host.current;
    if (place === null || globalThis.ResizeObserver === undefined) {
      setWidth(DEFAULT_WIDTH);
      return;
    }
    const measure = () => setWidth(Math.max(320, Math.floor(place.clientWidth) || DEFAULT_WIDTH));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(place);
    return () => watcher.disconnect();
  }, [frame.empty]);
  const picture = useMemo(
    () => (frame.empty || width === null ? null : draw(width)),
    [draw, width, frame.empty],
  );
  const framing = {
    title: frame.title,
    legend: frame.legend,
    sentences: [frame.summary, frame.caption],
  };
  // what makes files is loaded when a file is wanted
  const saved = async (kind: 'png' | 'svg'): Promise<Blob> => {
    const { pngBlob, svgBlob } = await import('./save-picture');
    if (picture === null || host.current === null) throw new Error('nothing is drawn');
    const look = readLook(host.current);
    return kind === 'svg'
      ? svgBlob(picture, framing, look)
      : pngBlob({ kind: 'svg', picture }, framing, look);
  };
  return (
    <FigureFrame {...frame} size="large" save={{ png: () => saved('png'), svg: () => saved('svg') }}>
      <div ref={host} class="picture-place">
        {picture !== null && (
          <PictureView
            picture={picture}
            title={frame.title}
            summary={frame.summary}
            onChoose={onChoose}
            tell={tell}
          />
        )}
      </div>
    </FigureFrame>
  );
}

type PictureViewProps = {
  readonly picture: Picture;
  readonly title: string;
  readonly summary: string;
  readonly onChoose: ((id: string) => void) | undefined;
  readonly tell: ((id: string) => string) | undefined;
};

function PictureView({ picture, title, summary, onChoose, tell }: PictureViewProps) {
  const [stop, setStop] = useState(0);
  const [isHere, setIsHere] = useState(false);
  const { stops } = picture;
  const last = stops.length - 1;
  const at = Math.max(0, Math.min(stop, last));
  const place = stops[at];
  const told = place === undefined ? '' : (tell?.(place.id) ?? place.words);
  return (
    <div class="picture">
      <svg
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="img"
        aria-label={`${title}. ${summary}`}
      >
        <Shapes shapes={picture.shapes} />
        {stops.map(({ id, words: said, x, y, width, height, outline }, index) => {
          const common = {
            key: `${id} ${index}`,
            class: onChoose === undefined ? 'picture-stop' : 'picture-stop choosable',
            fill: 'transparent',
            onClick: () => {
              setStop(index);
              onChoose?.(id);
            },
          };
          const title = <title>{said}</title>;
          return outline === undefined ? (
            <rect {...common} x={x} y={y} width={width} height={height}>
              {title}
            </rect>
          ) : (
            <polygon {...common} points={pointsOf(outline)}>
              {title}
            </polygon>
          );
        })}
        {isHere && place?.outline !== undefined && (
          <polygon class="picture-here" points={pointsOf(place.outline)} />
        )}
        {isHere && place !== undefined && place.outline === undefined && (
          <rect
            class="picture-here"
            x={place.x - 2}
            y={place.y - 2}
            width={place.width + 4}
            height={place.height + 4}
            rx="4"
          />
        )}
      </svg>
      {stops.length > 0 && (
        <>
          <Walk
            title={title}
            at={at}
            last={last}
            told={told}
            onGo={setStop}
            onChoose={() => {
              if (place !== undefined) onChoose?.(place.id);
            }}
            onHere={setIsHere}
          />
          {isHere && (
            <p class="picture-told small" aria-hidden="true">
              {told}
            </p>
          )}
        </>
      )}
    </div>
  );
}
