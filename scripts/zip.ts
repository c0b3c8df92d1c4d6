/** `npm run zip`: the files for the stores. The same sources give the same bytes: sorted names, one fixed date. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { build, BUILDS } from './build.ts';
import { BROWSER_KINDS } from './browser/find.ts';
import { ROOT, run } from './shell.ts';

type Entry = { readonly name: string; readonly content: Buffer };

/** 1 January 1980, the zip format's first day. */
const DOS_DATE = (1 << 5) | 1;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const folder = join(ROOT, 'out');
mkdirSync(folder, { recursive: true });

for (const kind of BROWSER_KINDS) {
  await build(kind, { force: true });
  write(`desire-path-${version}-${kind}.zip`, filesUnder(BUILDS[kind]));
}
// the Firefox store wants to see what its reviewers can build themselves
const { code, output } = await run('git', ['ls-files', '-z']);
if (code === 0) {
  const names = output
    .split('\0')
    .filter((name) => name !== '')
    .toSorted();
  const entries = names.map((name) => ({ name, content: readFileSync(join(ROOT, name)) }));
  write(`desire-path-${version}-sources.zip`, entries);
}

function write(name: string, entries: readonly Entry[]): void {
  const bytes = zip(entries);
  writeFileSync(join(folder, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  out/${name}  (${(bytes.length / 1024).toFixed(0)} kB, ${entries.length} files)`);
}

function filesUnder(root: string): Entry[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => ({
      name: relative('.', name).split(sep).join('/'),
      content: readFileSync(join(root, name)),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A plain zip file, as PKWARE's APPNOTE 6.3 lays it out (no zip64: a few hundred files of a few kilobytes). */
function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version needed
    common.writeUInt16LE(0x0800, 2); // names are UTF-8
    common.writeUInt16LE(8, 4); // deflate
    common.writeUInt16LE(0, 6); // time
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, rest, path]),
    );
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}
