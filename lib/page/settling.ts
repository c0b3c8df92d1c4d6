/** Watches a page that is still drawing itself: one observer, at most two seconds, one call back. */

const LONGEST = 2_000;

/**
 * Calls `changed` once, at the end of the two seconds, when the document was still changing.
 * @param dirty true when it is known to be changing already
 * @returns stops watching
 */
export function watchSettling(dirty: boolean, changed: () => void): () => void {
  const root = document.querySelector('main, [role=main], #app, #root, #__next') ?? document.body ?? document;
  let moved = dirty;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(root, { childList: true, subtree: true });
  const end = setTimeout(() => {
    observer.disconnect();
    if (moved) changed();
  }, LONGEST);
  return () => {
    observer.disconnect();
    clearTimeout(end);
  };
}
