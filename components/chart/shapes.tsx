/** Plain shapes as SVG elements in the style sheet's colours. */
import { createElement } from 'preact';
import { useMemo } from 'preact/hooks';
import { elementOf, type Shape, type Tone } from '../../lib/charts/pictures/picture';

const TONES: Readonly<Record<Exclude<Tone, number>, string>> = {
  text: 'var(--text)',
  text2: 'var(--text-2)',
  line: 'var(--line)',
  shade: 'var(--chart-row)',
  band: 'var(--chart-band)',
  surface: 'var(--surface)',
};

function paint(tone: Tone): string {
  return typeof tone === 'number' ? `var(--brand-${tone + 1})` : TONES[tone];
}

export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return useMemo(
    () => (
      <>
        {shapes.map((shape, index) => {
          const { name, attributes, lines, markup } = elementOf(shape, paint);
          const children = lines?.map(({ x, dy, text }, line) => (
            <tspan key={line} x={x} dy={dy}>
              {text}
            </tspan>
          ));
          return createElement(name, {
            ...attributes,
            key: index,
            ...(markup === undefined ? { children } : { dangerouslySetInnerHTML: { __html: markup } }),
          });
        })}
      </>
    ),
    [shapes],
  );
}
