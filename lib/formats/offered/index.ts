/** Every format in this folder, found by its file and loaded when it is asked for: libraries weigh nothing before. */
import type { OfferedFormat } from '../../core/offered-format';

const found = import.meta.glob<OfferedFormat>(['./*.ts', '!./index.ts'], { import: 'default' });

/** Names of the files, e.g. `log-xes`. */
export const OFFERED: readonly string[] = Object.keys(found).map((path) => path.slice(2, -3));

export async function loadOffered(id: string): Promise<OfferedFormat> {
  const load = found[`./${id}.ts`];
  if (load === undefined) throw new Error(`no format ${id}`);
  return load();
}
