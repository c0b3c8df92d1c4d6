/** Copies of the released build to measure against: with an empty page beside the popup, and with an empty page script. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../shell.ts';

/** The released build with `empty.html` added: the same extension, an empty popup page. */
export function addEmptyPages(build: string): string {
  const copy = fresh('bench-product');
  cpSync(build, copy, { recursive: true });
  writeFileSync(
    join(copy, 'empty.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>.</title><body><p>.</p></body></html>',
  );
  return copy;
}

/** The same with a page script that does nothing. */
export function emptyTwin(product: string): string {
  const copy = fresh('bench-empty');
  cpSync(product, copy, { recursive: true });
  writeFileSync(join(copy, 'page.js'), '(() => {})();\n');
  return copy;
}

function fresh(name: string): string {
  const folder = join(ROOT, '.cache', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
