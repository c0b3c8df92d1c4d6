/** Agreeing on the onboarding page: the moment before which nothing is recorded. */
import type { Settings, Store } from '../core/ports';

/** Stores the agreement and makes the install's id and salt on first use. */
export function agree(store: Store, now: number, newId: () => string): Promise<Settings> {
  return store.changeSettings((stored) => ({
    agreedAt: now,
    installId: stored.installId || `I-${newId()}`,
    salt: stored.salt || newId() + newId(),
  }));
}

/** Recording stops at once; what is stored stays until the person erases it. */
export function withdraw(store: Store): Promise<Settings> {
  return store.changeSettings({ agreedAt: null });
}
