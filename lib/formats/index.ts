/** Every format in this folder, found by its file. */
import type { Format } from '../core/format';

const modules = import.meta.glob<Format>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

export const FORMATS: readonly Format[] = Object.values(modules);

export function formatOf(fileName: string): Format {
  const format = FORMATS.find((each) => each.fileName === fileName);
  if (format === undefined) throw new Error(`no format writes ${fileName}`);
  return format;
}
