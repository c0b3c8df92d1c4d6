import type { Settings } from '../../lib/core/ports';
import { useWords } from '../language-context';
import { NumberField } from './number-field';
import { Section } from './section';
import type { Change } from './use-change';

type Props = { readonly settings: Settings; readonly change: (part: Change) => void };

export function CountingSection({ settings, change }: Props) {
  const say = useWords().settings;
  const { band } = settings;
  return (
    <Section title={say.countingTitle}>
      <p class="muted">{say.countingHint}</p>
      <NumberField
        label={say.contactSeconds}
        unit={say.contactSecondsUnit}
        value={settings.contactSeconds}
        low={0}
        high={600}
        onChange={(contactSeconds) => change({ contactSeconds })}
      />
      <NumberField
        label={say.sessionGap}
        unit={say.sessionGapUnit}
        value={settings.sessionGapMinutes}
        low={1}
        high={1440}
        onChange={(sessionGapMinutes) => change({ sessionGapMinutes })}
      />
      <div class="stack tight">
        <NumberField
          label={say.bandLow}
          unit={say.bandUnit}
          value={band.low}
          low={1}
          high={band.high}
          onChange={(low) => change(({ band: stored }) => ({ band: { ...stored, low } }))}
        />
        <NumberField
          label={say.bandHigh}
          unit={say.bandUnit}
          value={band.high}
          low={band.low}
          high={99}
          onChange={(high) => change(({ band: stored }) => ({ band: { ...stored, high } }))}
        />
        <p class="hint">{say.bandHint}</p>
      </div>
    </Section>
  );
}
