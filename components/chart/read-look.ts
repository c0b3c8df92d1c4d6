/** The colours the style sheet resolves to for the theme at hand, so that canvas and page never differ. */
import { BRAND_SLOTS } from '../../lib/charts/brand-marks';
import type { ChartLook } from '../../lib/charts/chart';

export function readLook(host: HTMLElement): ChartLook {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const forced = matches('(forced-colors: active)');
  const colour = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const named = (name: string, system: string) => colour(forced ? system : `var(${name})`);
  const style = getComputedStyle(host);
  const look: ChartLook = {
    text: named('--text', 'CanvasText'),
    text2: named('--text-2', 'CanvasText'),
    line: named('--line', 'GrayText'),
    shade: forced ? 'transparent' : colour('var(--chart-row)'),
    band: named('--chart-band', 'color-mix(in srgb, CanvasText 25%, Canvas)'),
    surface: named('--surface', 'Canvas'),
    raised: named('--surface-3', 'Canvas'),
    brands: Array.from({ length: BRAND_SLOTS }, (_, slot) => named(`--brand-${slot + 1}`, 'CanvasText')),
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
