/** A channel's marker shape in the current colour. */
import { MARKER_PATHS, type MarkerShape } from '../../lib/charts/marker-shapes';

export function MarkerMark({ shape }: { readonly shape: MarkerShape }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={MARKER_PATHS[shape]} fill="currentColor" />
    </svg>
  );
}
