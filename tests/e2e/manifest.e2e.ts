/** What the released build says it may do, and that none of its code could ask the network for anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BUILDS } from '../../scripts/build.ts';

const kind = inject('browser');
const root = BUILDS[kind];
const manifest = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Record<string, unknown>;

test('the released manifest asks for no more than it says', () => {
  expect(manifest()).toMatchObject({
    manifest_version: 3,
    incognito: 'not_allowed',
    optional_host_permissions: ['*://*/*'],
    optional_permissions: ['notifications'],
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      ...(kind === 'chromium' ? ['sidePanel'] : []),
    ],
    ...(kind === 'chromium'
      ? { side_panel: { default_path: 'sidepanel.html' } }
      : { sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false } }),
    commands: { add_touchpoint: { suggested_key: { default: 'Alt+Shift+T' } } },
  });
  // a key that is not listed here asks for something new
  expect(Object.keys(manifest()).sort()).toEqual(
    [
      'action',
      'background',
      'commands',
      'content_security_policy',
      'default_locale',
      'description',
      'icons',
      'incognito',
      'manifest_version',
      'name',
      'optional_host_permissions',
      'optional_permissions',
      'options_ui',
      'permissions',
      'version',
      ...(kind === 'chromium'
        ? ['minimum_chrome_version', 'side_panel']
        : ['browser_specific_settings', 'sidebar_action']),
    ].sort(),
  );
});

test('the whole policy: own scripts, own styles and pictures, nothing else', () => {
  const { extension_pages: policy = '', ...others } = manifest()['content_security_policy'] as Record<
    string,
    string
  >;
  expect(others).toEqual({});
  const parts = policy.split(';').map((part) => part.trim().split(' '));
  expect(Object.fromEntries(parts.map(([name, ...sources]) => [name, sources]))).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
});

/** What a script could ask the network with, and what loads from another server. */
const WAYS_OUT =
  /\bfetch\b|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|\bimport\(\s*[`'"]https?:|(?:src|srcset)=["'`]?https?:|\burl\(["'`]?https?:|\bpreconnect\b|dns-prefetch/gu;

/** Dead ones that libraries bring along, which the policy stops besides: what stands there → why it is dead. */
const DEAD: Readonly<Record<string, string>> = {
  'fetch(e.href':
    'the bundler’s stand-in for module preloading: where the browser has its own, it returns before',
  'new XMLHttpRequest': 'the CSV reader’s way to read an address: it is only ever given text',
};

test('no code of the build can ask the network, but for two dead lines of libraries', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:js|html|css)$/u.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => waysOut(readFileSync(join(root, file), 'utf8'), file));
  expect(found.map(({ what }) => what).sort()).toEqual(Object.keys(DEAD).sort());
  // and none at all where the visit is read and weighed
  expect(found.filter(({ file }) => file === 'page.js' || file === 'background.js')).toEqual([]);
});

test.each([
  'fetch(`/x`)',
  'globalThis["fetch"](a)',
  'new XMLHttpRequest',
  'new WebSocket(`wss://a`)',
  'navigator.sendBeacon(a)',
  'new RTCPeerConnection(a)',
  'import(`https://a.example/b.js`)',
  '<script src="https://a.example/b.js"></script>',
])('control: the scan finds %s', (code) => {
  expect(waysOut(`let a = 1; ${code};`, 'x.js')).toHaveLength(1);
});

function waysOut(text: string, file: string): { file: string; what: string }[] {
  return [...text.matchAll(WAYS_OUT)].map(({ index }) => {
    const around = text.slice(Math.max(0, index - 4), index + 20);
    const dead = Object.keys(DEAD).find((line) => around.includes(line));
    return { file, what: dead ?? text.slice(Math.max(0, index - 20), index + 40) };
  });
}
