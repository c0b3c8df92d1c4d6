/** Watches a page that is still drawing itself: one observer, at most two seconds, one call back. */

const LONGEST = 2_000;
/** A single-page step is first read when its view had time to appear (ms). */
const FIRST_LOOK = 300;

/**
 * Calls `changed` when the document was still changing: after a first look (for single-page steps) and once
 * at the end of the two seconds.
 * @returns stops watching
 */
export function watchSettling(firstLook: boolean, changed: () => void): () => void {
  const root = document.querySelector('main, [role=main], #app, #root, #__next') ?? document.body;
  if (root === null) return () => {};
  let dirty = firstLook;
  const observer = new MutationObserver(() => {
    dirty = true;
  });
  observer.observe(root, { childList: true, subtree: true });
  const early = firstLook ? setTimeout(changed, FIRST_LOOK) : undefined;
  const end = setTimeout(() => {
    observer.disconnect();
    if (dirty) changed();
  }, LONGEST);
  return () => {
    observer.disconnect();
    clearTimeout(early);
    clearTimeout(end);
  };
}
