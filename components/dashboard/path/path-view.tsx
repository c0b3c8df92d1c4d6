/** One journey's path by brand; several journeys one below the other, aligned on an event. */
import type { ViewProps } from '../dashboard-view';
import { JourneyChart } from '../journey-chart';

export function PathView(props: ViewProps) {
  const [only] = props.built;
  return only === undefined ? null : <JourneyChart id="path" built={only} {...pick(props)} />;
}

const pick = ({ settings, gaps }: ViewProps) => ({ settings, gaps });
