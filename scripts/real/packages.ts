/** What the real servers need from Debian and npm: installed where we may, named in one line where we may not. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../shell.ts';

type Need = { readonly package: string; readonly shownBy: () => boolean };

const hasFile = (path: string) => (): boolean => existsSync(path);

const NEEDS: readonly Need[] = [
  { package: 'postgresql', shownBy: () => postgresFolder() !== undefined },
  { package: 'php-cli', shownBy: hasFile('/usr/bin/php') },
  { package: 'php-sqlite3', shownBy: hasModule('pdo_sqlite') },
  { package: 'php-mbstring', shownBy: hasModule('mbstring') },
  { package: 'php-xml', shownBy: hasModule('dom') },
  { package: 'php-intl', shownBy: hasModule('intl') },
  { package: 'wordpress-l10n', shownBy: hasFile('/usr/share/wordpress/wp-content/languages/lv.mo') },
  { package: 'mediawiki', shownBy: hasFile('/usr/share/mediawiki/index.php') },
  { package: 'gcc', shownBy: hasFile('/usr/bin/gcc') },
  { package: 'libc6-dev', shownBy: hasFile('/usr/include/stdlib.h') },
  { package: 'unzip', shownBy: hasFile('/usr/bin/unzip') },
];

/** Installs what is missing on Debian as root; else throws the one line that a person can act on. */
export async function ensurePackages(): Promise<void> {
  const missing = NEEDS.filter(({ shownBy }) => !shownBy()).map((need) => need.package);
  if (missing.length === 0) return;
  const isDebian = existsSync('/etc/debian_version');
  if (!isDebian || process.getuid?.() !== 0) {
    const line = `apt-get install --no-install-recommends ${missing.join(' ')}`;
    throw new Error(
      isDebian
        ? `The real servers need Debian packages: sudo ${line}`
        : `The real servers need Debian; in a Debian container as root: ${line}`,
    );
  }
  console.log(`Installing ${missing.join(', ')} from Debian's packages …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  await run('apt-get', [...patient, 'update'], { env });
  const { code, output } = await run(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...missing],
    { env },
  );
  if (code !== 0) throw new Error(`apt-get ended with code ${code}: ${output.trim().split('\n').at(-1)}`);
}

/** The folder of `initdb` and `postgres`, which Debian keeps out of PATH: the newest version's. */
export function postgresFolder(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  const [newest] = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  const folder = join(root, newest ?? '', 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

function hasModule(name: string): () => boolean {
  return () =>
    existsSync('/etc/php') &&
    readdirSync('/etc/php').some((version) =>
      readdirSync(`/etc/php/${version}/cli/conf.d`).some((file) => file.endsWith(`-${name}.ini`)),
    );
}
