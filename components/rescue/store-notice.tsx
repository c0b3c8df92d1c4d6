/** A line on every screen when the store is damaged or cannot work; nothing when all is well. */
import type { TroubleKind } from '../../lib/core/health';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { useHealth, useTrouble } from '../use-health';
import './store-notice.css';

/** @param failed the screen itself could not read the store */
export function StoreNotice({ failed }: { readonly failed: boolean }) {
  const words = useWords().health;
  const { openPage } = useDoors();
  const health = useHealth();
  const told = useTrouble()?.kind ?? null;
  const kind: TroubleKind | null =
    failed && (told === null || told === 'damaged')
      ? 'cannot_open'
      : (told ?? (health.damage === null ? null : 'damaged'));
  if (kind === null) return null;
  return (
    <div class="notice problem-notice store-notice" role="alert">
      <p>{words.trouble[kind]}</p>
      {(kind === 'damaged' || kind === 'cannot_open') && (
        <p class="row">
          {kind === 'cannot_open' && (
            <button type="button" onClick={() => location.reload()}>
              {words.tryAgain}
            </button>
          )}
          <button type="button" onClick={() => openPage('rescue')}>
            {words.openRescue}
          </button>
        </p>
      )}
    </div>
  );
}
