/** A picture as a file: SVG as text, PNG at twice the size of the screen. */
import type { ChartLook } from '../../lib/charts/chart';
import { framed, type Framing } from '../../lib/charts/pictures/framed';
import { svgFile, type Picture } from '../../lib/charts/pictures/picture';

/** The frame's place is left empty for the canvas when there is one. */
export type Drawing =
  | { readonly kind: 'svg'; readonly picture: Picture }
  | { readonly kind: 'canvas'; readonly canvas: HTMLCanvasElement };

export function svgBlob(picture: Picture, framing: Framing, look: ChartLook): Blob {
  const text = svgFile(framed(picture, framing).picture, look, framing.title);
  return new Blob([text], { type: 'image/svg+xml' });
}

export async function pngBlob(drawing: Drawing, framing: Framing, look: ChartLook): Promise<Blob> {
  const inner =
    drawing.kind === 'svg'
      ? drawing.picture
      : {
          width: drawing.canvas.clientWidth,
          height: drawing.canvas.clientHeight,
          shapes: [],
          stops: [],
        };
  const { picture, left, top } = framed(inner, framing);
  const scale = Math.min(2, 8_000 / Math.max(picture.width, picture.height));
  const paper = document.createElement('canvas');
  paper.width = Math.round(picture.width * scale);
  paper.height = Math.round(picture.height * scale);
  const context = paper.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  const url = URL.createObjectURL(
    new Blob([svgFile(picture, look, framing.title)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    context.drawImage(image, 0, 0, paper.width, paper.height);
  } finally {
    URL.revokeObjectURL(url);
  }
  if (drawing.kind === 'canvas')
    context.drawImage(drawing.canvas, left * scale, top * scale, inner.width * scale, inner.height * scale);
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  paper.toBlob(
    (blob) => (blob === null ? reject(new Error('no picture was made')) : resolve(blob)),
    'image/png',
  );
  return promise;
}
