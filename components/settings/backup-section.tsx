import type { Settings } from '../../lib/core/ports';
import { BackupPanel } from '../backup/backup-panel';
import { RestorePanel } from '../backup/restore-panel';
import { useWords } from '../language-context';
import { NumberField } from './number-field';
import { Section } from './section';
import type { Change, Say } from './use-change';

type Props = {
  readonly settings: Settings;
  readonly change: (part: Change) => void;
  readonly run: (work: () => Promise<unknown>, done?: Say) => Promise<void>;
};

export function BackupSection({ settings, change, run }: Props) {
  const say = useWords().backup;
  return (
    <Section title={say.title} id="backup">
      <p class="muted">{say.lead}</p>
      <BackupPanel />
      <NumberField
        label={say.every}
        unit={say.everyUnit}
        value={settings.backupEvery}
        low={0}
        high={10_000}
        onChange={(backupEvery) => change({ backupEvery })}
      />
      {/* the background follows: journeys may record again */}
      <RestorePanel onRestored={() => void run(() => Promise.resolve())} />
    </Section>
  );
}
