/** Groups of journeys side by side: contacts to purchase, time by stage, channels, outcomes; each with its n and fractions. */
import { useState } from 'preact/hooks';
import { COMPARE_BY, type CompareBy } from '../../../lib/app/analysis/compare';
import { useFigureWords } from '../../figure-words';
import type { ViewProps } from '../dashboard-view';
import { NotYet } from '../not-yet';
import { Segmented } from '../segmented';
import { useAnswer } from '../use-answer';
import { ChannelsByGroup } from './channels-by-group';
import { ContactsByGroup } from './contacts-by-group';
import { OutcomesByGroup } from './outcomes-by-group';
import { TimesByGroup } from './times-by-group';

export function CompareView({ title, overview, settings, filters }: ViewProps) {
  const [asked, setAsked] = useState<CompareBy>('persona');
  const text = useFigureWords().compare;
  const { band } = settings;
  const answer = useAnswer('compare', { by: asked, brand: filters.brand, count: 'collapsed', band });
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  // until the next answer is there the last one stands
  const { by, groups } = answer;
  const shared = { by, groups, overview };
  const switcher = (
    <Segmented
      name="compare-by"
      label={text.by}
      values={COMPARE_BY}
      words={(value) => text.bys[value]}
      value={by}
      onChange={setAsked}
    />
  );
  return (
    <div class="stack wide-gap">
      <ContactsByGroup {...shared} settings={settings} controls={switcher} />
      {groups.length > 1 && (
        <>
          <TimesByGroup {...shared} />
          <ChannelsByGroup {...shared} />
          <OutcomesByGroup {...shared} />
        </>
      )}
    </div>
  );
}
