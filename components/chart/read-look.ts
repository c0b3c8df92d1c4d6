/** The colours the style sheet resolves to for the theme at hand, so that canvas and page never differ. */
import { BRAND_SLOTS } from '../../lib/charts/brand-marks';
import type { ChartLook } from '../../lib/charts/chart';

const FORCED = '(forced-colors: active)';
const WATCHED = ['(prefers-color-scheme: dark)', FORCED, 'print'];

export function readLook(host: HTMLElement): ChartLook {
  const colours = readColours();
  const style = getComputedStyle(host);
  return {
    ...colours,
    fontFamily: style.fontFamily,
    fontSize: Math.round(Number.parseFloat(style.getPropertyValue('--chart-type')) || 12),
  };
}

type Colours = Omit<ChartLook, 'fontFamily' | 'fontSize'>;

let known: { readonly theme: string; readonly colours: Colours } | null = null;

/** Of the theme at hand. To ask has the whole page styled anew: cheap while it is empty, and done once a theme. */
export function readColours(): Colours {
  const theme = [...WATCHED.map(matches), document.documentElement.dataset['theme']].join();
  if (known?.theme !== theme) known = { theme, colours: probe(matches(FORCED)) };
  return known.colours;
}

function probe(forced: boolean): Colours {
  const wanted = {
    text: forced ? 'CanvasText' : 'var(--text)',
    text2: forced ? 'CanvasText' : 'var(--text-2)',
    line: forced ? 'GrayText' : 'var(--line)',
    shade: 'var(--chart-row)',
    band: forced ? 'color-mix(in srgb, CanvasText 25%, Canvas)' : 'var(--chart-band)',
    surface: forced ? 'Canvas' : 'var(--surface)',
    raised: forced ? 'Canvas' : 'var(--surface-3)',
    ...Object.fromEntries(
      Array.from({ length: BRAND_SLOTS }, (_, slot) => [
        `brand${slot}`,
        forced ? 'CanvasText' : `var(--brand-${slot + 1})`,
      ]),
    ),
  };
  // all at once: each colour by itself would have the whole page styled anew
  const host = document.createElement('span');
  host.hidden = true;
  const samples = new Map(
    Object.entries(wanted).map(([name, value]) => {
      const sample = document.createElement('span');
      sample.style.setProperty('forced-color-adjust', 'none');
      sample.style.color = value;
      host.append(sample);
      return [name, sample];
    }),
  );
  document.body.append(host);
  const colour = (name: string) => {
    const sample = samples.get(name);
    return sample === undefined ? '' : getComputedStyle(sample).color;
  };
  const colours = {
    text: colour('text'),
    text2: colour('text2'),
    line: colour('line'),
    shade: forced ? 'transparent' : colour('shade'),
    band: colour('band'),
    surface: colour('surface'),
    raised: colour('raised'),
    brands: Array.from({ length: BRAND_SLOTS }, (_, slot) => colour(`brand${slot}`)),
  };
  host.remove();
  return colours;
}

/** Calls back when theme, forced colours or paper change what `readLook` would return. */
export function watchLook(changed: () => void): () => void {
  const queries = WATCHED.flatMap((query) => globalThis.matchMedia?.(query) ?? []);
  for (const query of queries) query.addEventListener('change', changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    theme.disconnect();
  };
}

function matches(query: string): boolean {
  return globalThis.matchMedia?.(query).matches ?? false;
}
