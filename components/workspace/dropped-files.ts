/** What a person dropped or chose, with the folders it lies in. */
import type { FoundFile } from '../../lib/app/pool/bundles';

/** Folders are walked to their last file. Must be asked in the drop event itself: later the browser has forgotten. */
export function filesOfDrop(transfer: DataTransfer): Promise<FoundFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length > 0) return Promise.all(entries.map(walk)).then((found) => found.flat());
  return Promise.resolve(filesOfInput(transfer.files));
}

export function filesOfInput(files: Iterable<File>): FoundFile[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

async function walk(entry: FileSystemEntry): Promise<FoundFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const { promise, resolve, reject } = Promise.withResolvers<File>();
    entry.file(resolve, reject);
    return [{ path: entry.fullPath.replace(/^\//, ''), file: await promise }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: FoundFile[] = [];
  for (;;) {
    // a folder is given in parts of a hundred entries
    const { promise, resolve, reject } = Promise.withResolvers<FileSystemEntry[]>();
    reader.readEntries(resolve, reject);
    // oxlint-disable-next-line no-await-in-loop -- the next part is only given after this one
    const part = await promise;
    if (part.length === 0) return found;
    // oxlint-disable-next-line no-await-in-loop
    for (const files of await Promise.all(part.map(walk))) found.push(...files);
  }
}
