/** A real blog: WordPress on SQLite under PHP's own server, in four languages on four hosts. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../shell.ts';
import { POSTS } from './blog/posts.ts';
import { BLOG_LANGUAGES, BLOGS, CACHE, freePort, HERE, type BlogLanguage } from './places.ts';
import { answers, finish, serve } from './programs.ts';

/** A server per blog, since PHP's access log does not say which host was asked. */
export type BlogServer = { readonly host: string; readonly port: number; readonly accessLog: string };

const PACKAGE = '@wp-playground/wordpress-builds';
const VERSION = '0.9.19';
const WORDPRESS = 'wp-6.5';
const FOLDER = join(CACHE, 'blog');
const SITE = join(FOLDER, 'site');

export async function startBlogs(): Promise<BlogServer[]> {
  await install();
  await fill();
  return Promise.all(BLOG_LANGUAGES.map(open));
}

async function open(language: BlogLanguage): Promise<BlogServer> {
  const [host, port] = [BLOGS[language], await freePort()];
  const { log } = await serve(
    {
      name: `blog-${language}`,
      command: 'php',
      args: ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', SITE],
      cwd: SITE,
      env: { PHP_CLI_SERVER_WORKERS: '2', TZ: 'UTC' },
    },
    () => answers(port, host).catch(() => false),
    60_000,
  );
  return { host, port, accessLog: log };
}

async function install(): Promise<void> {
  const stamp = join(FOLDER, 'installed.txt');
  const wanted = `${VERSION} ${WORDPRESS}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing WordPress into .cache/real (once) …');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"name":"blog","private":true,"version":"1.0.0"}');
  const { code, output } = await run('npm', [
    'install',
    '--prefix',
    FOLDER,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--ignore-scripts',
    '--save-exact',
    `${PACKAGE}@${VERSION}`,
  ]);
  if (code !== 0)
    throw new Error(`npm install of the blog ended with code ${code}: ${output.trim().slice(-600)}`);
  rmSync(SITE, { recursive: true, force: true });
  const builds = join(FOLDER, 'node_modules', ...PACKAGE.split('/'));
  const unzip = (archive: string, into: string): Promise<void> =>
    finish({ name: 'unzip', command: 'unzip', args: ['-q', '-o', join(builds, 'src', archive), '-d', into] });
  await unzip(`wordpress/${WORDPRESS}.zip`, SITE);
  // styles, scripts and pictures are packed beside the program
  cpSync(join(builds, 'public', WORDPRESS), SITE, { recursive: true });
  const plugins = join(SITE, 'wp-content', 'plugins');
  await unzip('sqlite-database-integration/sqlite-database-integration.zip', plugins);
  const plugin = join(plugins, 'sqlite-database-integration');
  rmSync(plugin, { recursive: true, force: true });
  cpSync(`${plugin}-main`, plugin, { recursive: true });
  rmSync(`${plugin}-main`, { recursive: true });
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(SITE, 'wp-content', 'db.php'), dropIn);
  writeFileSync(stamp, wanted);
}

/** A database per blog, from the one that is packed with WordPress; made anew when the texts changed. */
async function fill(): Promise<void> {
  for (const name of ['wp-config.php', 'fill.php']) copyFileSync(join(HERE, 'blog', name), join(SITE, name));
  const stamp = join(FOLDER, 'filled.txt');
  const wanted = JSON.stringify(POSTS) + readFileSync(join(SITE, 'fill.php'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Filling the blogs (once) …');
  const databases = join(SITE, 'wp-content', 'database');
  for (const language of BLOG_LANGUAGES) {
    const host = BLOGS[language];
    copyFileSync(join(databases, '.ht.sqlite'), join(databases, `${host}.sqlite`));
    await finish({
      name: `blog-fill-${language}`,
      command: 'php',
      args: ['fill.php'],
      cwd: SITE,
      env: { BLOG_HOST: host },
      input: JSON.stringify(POSTS[language]),
    });
  }
  writeFileSync(stamp, wanted);
}
