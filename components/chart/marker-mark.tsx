/** A channel's marker shape in the current colour. */
import { MARKER_PATHS, type MarkerShape } from '../../lib/charts/marker-shapes';

type MarkerMarkProps = { readonly shape: MarkerShape; readonly hollow?: boolean };

export function MarkerMark({ shape, hollow = false }: MarkerMarkProps) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={MARKER_PATHS[shape]}
        fill={hollow ? 'none' : 'currentColor'}
        stroke={hollow ? 'currentColor' : 'none'}
        stroke-width="1.5"
      />
    </svg>
  );
}
