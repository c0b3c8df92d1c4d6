import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { BUILDS } from '../../scripts/build.ts';

test('the released manifest asks for no more than it says', () => {
  const kind = inject('browser');
  const manifest = JSON.parse(readFileSync(join(BUILDS[kind], 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest).toMatchObject({
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
  for (const key of [
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ]) {
    expect(manifest[key]).toBeUndefined();
  }
  const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
  expect(policy).toContain("connect-src 'none'");
});
