/** One quiet line in the popup when many touchpoints are in no backup: at most once a week, gone with one press. */
import { isBackupDue, touchpointsSinceBackup, UNKNOWN_HEALTH } from '../../lib/core/health';
import type { Settings } from '../../lib/core/ports';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';

export function BackupLine({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const { store, now, openPage } = useDoors();
  const seen = useObserved(async () => {
    // the journal knows how many there are; counting a million takes longer than the popup itself
    const [health, { touchpoints }] = [await store.health(), await store.journalEnd()];
    return { health, touchpoints };
  }, 'backup');
  const { health, touchpoints } = readyOr(seen, { health: UNKNOWN_HEALTH, touchpoints: 0 });
  if (!isBackupDue(health, { touchpoints, every: settings.backupEvery, now: now() })) return null;
  return (
    <div class="notice">
      <p>
        {words.backup.due({
          touchpoints: words.counts.touchpoints({ count: touchpointsSinceBackup(health, touchpoints) }),
        })}
      </p>
      <p class="row">
        <button type="button" class="small-button" onClick={() => openPage('settings', 'backup')}>
          {words.backup.dueButton}
        </button>
        <button
          type="button"
          class="small-button quiet"
          onClick={() => void store.changeHealth(() => ({ reminderDismissedAt: now() }))}
        >
          {words.backup.later}
        </button>
      </p>
    </div>
  );
}
