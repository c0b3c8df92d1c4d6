/** Legend by shape, dash and colour: what a line, a marker, a bar or the band stands for. */
import { DASHES } from '../../lib/charts/brand-marks';
import type { LegendEntry } from '../../lib/charts/chart';
import { assertNever } from '../../lib/core/vocabulary';
import { MarkerMark } from './marker-mark';

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul class="legend">
      {entries.map((entry) => (
        <li key={`${entry.kind} ${entry.words}`}>
          <Swatch entry={entry} />
          <span>{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}

function Swatch({ entry }: { readonly entry: LegendEntry }) {
  switch (entry.kind) {
    case 'line':
      return (
        <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true" class={`brand-${entry.slot + 1}`}>
          <path
            d="M0 5h24"
            stroke="currentColor"
            stroke-width={entry.slot === 0 ? 3 : 2}
            stroke-dasharray={DASHES[entry.slot]?.join(' ')}
          />
        </svg>
      );
    case 'dots':
      return (
        <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true" class={`brand-${entry.slot + 1}`}>
          <path
            d="M3 5h.01M12 5h.01M21 5h.01"
            stroke="currentColor"
            stroke-width="5"
            stroke-linecap="round"
          />
        </svg>
      );
    case 'marker':
      return <MarkerMark shape={entry.shape} hollow={entry.hollow ?? false} />;
    case 'trail':
      return (
        <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
          <path
            d="M1 7 9 3l7 4 7-4"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-dasharray="0.1 4"
            stroke-linecap="round"
          />
        </svg>
      );
    case 'range':
      return (
        <svg width="12" height="16" viewBox="0 0 12 16" aria-hidden="true">
          <path d="M6 1v14" stroke="currentColor" />
        </svg>
      );
    case 'gap':
    case 'solid':
    case 'hollow':
    case 'band':
      return <span class={`swatch ${entry.kind}`} aria-hidden="true" />;
    default:
      return assertNever(entry);
  }
}
