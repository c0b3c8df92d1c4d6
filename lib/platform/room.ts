/**
 * Bytes left on the disk, by the browser's word. Firefox says a share of the whole disk instead; its SQLite takes a
 * full disk without harm. Apart from the extension's API, which a worker of a page does not have.
 */
export async function roomOnDisk(): Promise<number | null> {
  if (import.meta.env.FIREFOX) return null;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : quota - usage;
}
