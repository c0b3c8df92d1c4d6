/** What the background knows of the tab at hand; asked again after every change a person makes to it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageAtHand } from '../../lib/messages/protocol';
import { useDoors } from '../doors';

export function usePageAtHand(tabId: Promise<number>): {
  readonly page: PageAtHand | null;
  readonly ask: () => Promise<void>;
} {
  const { send } = useDoors();
  const [page, setPage] = useState<PageAtHand | null>(null);
  const ask = useCallback(async () => {
    try {
      setPage(await send<'page_at_hand'>({ kind: 'page_at_hand', tabId: await tabId }));
    } catch (error) {
      console.error(error);
      setPage({ kind: 'no_page' });
    }
  }, [send, tabId]);
  useEffect(() => void ask(), [ask]);
  return { page, ask };
}
