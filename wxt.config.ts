import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { packWords } from './scripts/pack-words';
import { popupChunk } from './scripts/popup-chunk';

/** The browsers the end-to-end tests ran in; nothing older is claimed. */
const TESTED = { chromium: '156', firefox: '153.0' };

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  outDir: '.output',
  hooks: {
    // the installation sheets: readable in the repository before installing, and sent from the study editor
    'build:publicAssets': (_wxt, files) => {
      const sheets = join(import.meta.dirname, 'docs', 'installation');
      for (const name of readdirSync(sheets)) {
        files.push({ absoluteSrc: join(sheets, name), relativeDest: `installation/${name}` });
      }
    },
  },
  vite: () => ({
    plugins: [preact(), packWords(), popupChunk()],
    // the worker of the workspace loads the unsealing only when a sealed file comes
    worker: { format: 'es' as const },
    build: {
      // inlining constants would copy tldts' suffix list into the bundle twice
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    options_ui: { page: 'settings.html', open_in_tab: true },
    action: { default_icon: { 16: 'icon/off-16.png', 32: 'icon/off-32.png' } },
    commands: {
      add_touchpoint: { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_addTouchpoint__' },
    },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'desire-path@desire-path.example',
              strict_min_version: TESTED.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: TESTED.chromium }),
  }),
});
