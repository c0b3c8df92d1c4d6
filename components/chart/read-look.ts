/** The colours the style sheet resolves to for the theme at hand, so that canvas and page never differ. */
import { BRAND_SLOTS } from '../../lib/charts/brand-marks';
import type { ChartLook } from '../../lib/charts/chart';

export function readLook(host: HTMLElement): ChartLook {
  const forced = matches('(forced-colors: active)');
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
  const probe = document.createElement('span');
  probe.hidden = true;
  const samples = new Map(
    Object.entries(wanted).map(([name, value]) => {
      const sample = document.createElement('span');
      sample.style.setProperty('forced-color-adjust', 'none');
      sample.style.color = value;
      probe.append(sample);
      return [name, sample];
    }),
  );
  host.append(probe);
  const colour = (name: string) => {
    const sample = samples.get(name);
    return sample === undefined ? '' : getComputedStyle(sample).color;
  };
  const style = getComputedStyle(host);
  const look: ChartLook = {
    text: colour('text'),
    text2: colour('text2'),
    line: colour('line'),
    shade: forced ? 'transparent' : colour('shade'),
    band: colour('band'),
    surface: colour('surface'),
    raised: colour('raised'),
    brands: Array.from({ length: BRAND_SLOTS }, (_, slot) => colour(`brand${slot}`)),
    fontFamily: style.fontFamily,
    fontSize: Math.round(Number.parseFloat(style.getPropertyValue('--chart-type')) || 12),
  };
  probe.remove();
  return look;
}

const WATCHED = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

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
