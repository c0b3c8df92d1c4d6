/** Finding Chromium and Firefox, and on Debian as root installing what is missing. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../shell.ts';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

type Places = {
  readonly variable: string;
  readonly names: readonly string[];
  readonly paths: readonly string[];
  readonly debian: string;
};

const HOME = process.env['HOME'] ?? '';
const WINDOWS = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
].flatMap((folder) => (folder === undefined ? [] : [folder]));

// Chromium before Chrome: branded Chrome may refuse to load an unpacked extension
const PLACES: { readonly [K in BrowserKind]: Places } = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'chrome-for-testing',
      'brave-browser',
      'microsoft-edge',
      'google-chrome',
      'google-chrome-stable',
    ],
    paths: [
      '/snap/bin/chromium',
      ...['', HOME].flatMap((folder) => [
        `${folder}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${folder}/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
        `${folder}/Applications/Brave Browser.app/Contents/MacOS/Brave Browser`,
        `${folder}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
        `${folder}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      ]),
      ...WINDOWS.flatMap((folder) => [
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      ]),
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/snap/bin/firefox',
      ...['', HOME].map((folder) => `${folder}/Applications/Firefox.app/Contents/MacOS/firefox`),
      ...WINDOWS.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
    debian: 'firefox-esr',
  },
};

export function findBrowser(kind: BrowserKind): string | undefined {
  const { variable, names, paths } = PLACES[kind];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...inPath, ...paths].find(isProgram);
}

/** The browser's path; installed from Debian's packages if need be; or what the person should do, in one line. */
export async function ensureBrowser(
  kind: BrowserKind,
): Promise<{ readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: string }> {
  const { variable, debian } = PLACES[kind];
  const found = findBrowser(kind);
  if (found !== undefined) return { ok: true, path: found };
  const named = process.env[variable];
  if (named) return { ok: false, problem: `${variable} points to ${named}, which is no program.` };
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing ${debian} from Debian's packages …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const { code, output } = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', debian],
      { env },
    );
    const installed = findBrowser(kind);
    if (installed !== undefined) return { ok: true, path: installed };
    return {
      ok: false,
      problem: `apt-get install ${debian} ended with code ${code}: ${output.trim().split('\n').at(-1)}`,
    };
  }
  const what =
    {
      linux: existsSync('/etc/debian_version')
        ? `sudo apt-get install ${debian}`
        : `install ${debian} from your packages`,
      darwin: `brew install --cask ${kind}`,
      win32: kind === 'chromium' ? 'winget install Hibbiki.Chromium' : 'winget install Mozilla.Firefox',
    }[process.platform as string] ?? `install ${kind}`;
  return { ok: false, problem: `No ${kind} found: ${what}, or set ${variable} to its path.` };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
