/** A real wiki: Debian's MediaWiki on SQLite under PHP's own server. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { CACHE, freePort, HERE, WIKI } from './places.ts';
import { answers, finish, serve } from './programs.ts';

export type Wiki = { readonly port: number; readonly accessLog: string };

const MEDIAWIKI = '/usr/share/mediawiki';
const FOLDER = join(CACHE, 'wiki');
const SETTINGS = join(FOLDER, 'LocalSettings.php');
const TEXTS = join(HERE, 'wiki');
/** Pretty addresses, no e-mail, and nothing fetched from elsewhere. */
const MORE_SETTINGS = `
$wgArticlePath = '/wiki/$1';
$wgScriptPath = '';
$wgResourceBasePath = '';
$wgEnableEmail = false;
$wgJobRunRate = 0;
$wgMainCacheType = CACHE_NONE;
$wgCacheDirectory = __DIR__ . '/cache';
`;

export async function startWiki(): Promise<Wiki> {
  await fill();
  const port = await freePort();
  const server = await serve(
    {
      name: 'wiki',
      command: 'php',
      args: ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, join(TEXTS, 'router.php')],
      cwd: MEDIAWIKI,
      env: { PHP_CLI_SERVER_WORKERS: '3', MW_CONFIG_FILE: SETTINGS, TZ: 'UTC' },
    },
    () => answers(port, WIKI, '/wiki/Running_shoe').catch(() => false),
    60_000,
  );
  return { port, accessLog: server.log };
}

/** Made anew when the texts changed. */
async function fill(): Promise<void> {
  const names = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));
  const stamp = join(FOLDER, 'filled.txt');
  const wanted = MORE_SETTINGS + names.map((name) => readFileSync(join(TEXTS, name), 'utf8')).join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Filling the wiki (once) …');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'cache'), { recursive: true });
  const maintain = (script: string, ...args: string[]): Promise<void> =>
    finish({
      name: `wiki-${script}`,
      command: 'php',
      args: [join(MEDIAWIKI, 'maintenance', `${script}.php`), ...args],
      cwd: FOLDER,
      // Debian's package has a place for its settings of its own; ours stand in the cache folder
      env: script === 'install' ? {} : { MW_CONFIG_FILE: SETTINGS },
    });
  await maintain(
    'install',
    '--dbtype=sqlite',
    `--dbpath=${FOLDER}`,
    '--dbname=wiki',
    `--confpath=${FOLDER}`,
    `--server=http://${WIKI}`,
    '--scriptpath=',
    '--lang=en',
    `--pass=${randomUUID()}`,
    '--skins=Vector',
    'Open Lexicon',
    'Keeper',
  );
  appendFileSync(SETTINGS, MORE_SETTINGS);
  await maintain('importTextFiles', '--overwrite', ...names.map((name) => join(TEXTS, name)));
  writeFileSync(stamp, wanted);
}
