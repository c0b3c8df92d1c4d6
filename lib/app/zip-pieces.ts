/** A zip made piece by piece: what is finished lies in blobs, and no file is ever whole in memory. */
import { Zip, ZipDeflate, strToU8 } from 'fflate';

export type OpenZip = {
  readonly add: (name: string, pieces: AsyncIterable<string> | Iterable<string>) => Promise<void>;
  readonly close: () => Promise<Blob>;
};

/** @param now the time that every file in it carries (epoch ms) */
export function openZip(now: number): OpenZip {
  const parts: Blob[] = [];
  const { promise: finished, resolve, reject } = Promise.withResolvers<void>();
  const zip = new Zip((problem, bytes, final) => {
    if (problem) return reject(problem);
    parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    if (final) resolve();
  });
  return {
    async add(name, pieces) {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = now;
      zip.add(file);
      for await (const piece of pieces) file.push(strToU8(piece));
      file.push(new Uint8Array(0), true);
    },
    async close() {
      zip.end();
      await finished;
      return new Blob(parts, { type: 'application/zip' });
    },
  };
}
