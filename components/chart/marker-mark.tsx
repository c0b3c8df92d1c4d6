/** A channel's marker shape in the current colour. */
import { MARKER_PATHS, type MarkerShape } from '../../lib/charts/marker-shapes';

const STROKED: ReadonlySet<MarkerShape> = new Set<MarkerShape>(['star', 'cross', 'crossRot', 'line']);

export function MarkerMark({ shape }: { readonly shape: MarkerShape }) {
  const stroked = STROKED.has(shape);
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path
        d={MARKER_PATHS[shape]}
        fill={stroked ? 'none' : 'currentColor'}
        stroke={stroked ? 'currentColor' : 'none'}
        stroke-width={stroked ? 2 : 0}
      />
    </svg>
  );
}
