/** What a page can do from outside, and what it could if its process were taken over: nothing but add a visit. */
import { expect, inject } from 'vitest';
import { follow } from '../../scripts/browser/hands.ts';
import { RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { until } from '../../scripts/browser/until.ts';
import type { InternalMessage } from '../../lib/messages/protocol.ts';
import { HOSTILE_HOST, startHostile } from '../support/faults/hostile-pages.ts';
import { pause, record } from '../support/faults/recording.ts';
import { storedRows } from '../support/faults/stored.ts';
import { test, type Scene } from '../support/scene.ts';
import { readStored } from '../../scripts/browser/stored.ts';

const kind = inject('browser');

/** One of each kind: a new kind that is not here does not compile. */
const INTERNAL: { readonly [K in InternalMessage['kind']]: Extract<InternalMessage, { kind: K }> } = {
  reconcile: { kind: 'reconcile' },
  add_site: { kind: 'add_site', caseId: 'CASE', site: { host: 'forged.example', kind: 'general' } },
  page_at_hand: { kind: 'page_at_hand', tabId: 1 },
  drive_prompts: { kind: 'drive_prompts' },
  belongs: { kind: 'belongs', tabId: 1, caseId: 'CASE' },
};

type Api = {
  runtime: {
    id: string;
    sendMessage(message: unknown): Promise<unknown>;
    connect(given: object): { disconnect(): void };
  };
  storage: Record<
    'local' | 'session',
    { get(keys: null): Promise<Record<string, unknown>>; remove(key: string): Promise<void> }
  >;
  tabs: { query(given: object): Promise<{ id: number; url?: string }[]> };
  scripting: { executeScript(given: object): Promise<{ result: unknown }[]> };
};

/** No message: done where the page script runs. */
const TAKE_PLAN_AWAY = 'take plan away';

type Forged = {
  /** What came back for each message, by its kind; '' = nothing at all. */
  readonly replies: Readonly<Record<string, string>>;
  /** Names of the databases and areas that can be read there. */
  readonly databases: readonly string[];
  readonly session: string;
  readonly local: string;
};

/** Sends every internal message from where the page script runs, as a page that took its process over could. */
async function forge(scene: Scene, host: string, messages: readonly object[]): Promise<Forged> {
  const page = await scene.openExtensionPage('settings.html');
  const forged = await page.evaluate(
    async (wanted, all) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const api = browser ?? chrome;
      const [tab] = await api.tabs.query({ url: [`*://*.${wanted}/*`] });
      const [ran] = await api.scripting.executeScript({
        target: { tabId: tab?.id },
        args: [all],
        func: async (given: { kind: string }[]) => {
          const world = globalThis as unknown as { browser?: Api; chrome: Api };
          const inside = world.browser ?? world.chrome;
          const replies: Record<string, string> = {};
          if (given[0]?.kind === 'take plan away') await inside.storage.local.remove('plan');
          for (const message of given) {
            const reply = await inside.runtime.sendMessage(message).catch(() => undefined);
            replies[message.kind] = reply === undefined || reply === null ? '' : JSON.stringify(reply);
          }
          const read = (area: 'local' | 'session'): Promise<string> =>
            Promise.resolve()
              .then(() => inside.storage[area].get(null))
              // the tagger's words are the same for everybody
              .then((kept) =>
                JSON.stringify(Object.entries(kept).filter(([key]) => !key.startsWith('tagger'))),
              )
              .catch(() => 'refused');
          return {
            replies,
            databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
            session: await read('session'),
            local: await read('local'),
          };
        },
      });
      return ran?.result;
    },
    host,
    [...messages],
  );
  await page.close();
  return forged as Forged;
}

test('forged messages are refused and return no stored byte', async ({ scene }) => {
  const onboarding = await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  await until(async () => (await storedRows(onboarding)).length === 2, 'both pages to be stored');
  const before = await readStored(scene);
  const caseId = /"caseId":"(J-[^"]+)"/u.exec(before.text)?.[1] ?? '';
  expect(caseId).not.toBe('');
  const messages = Object.values(INTERNAL).map((message) => ({ ...message, caseId }));
  const { replies, databases, session, local } = await forge(scene, 'velora.example', messages);
  expect(replies).toEqual(Object.fromEntries(Object.keys(INTERNAL).map((each) => [each, ''])));
  expect(databases).not.toContain('desire-path');
  // what page scripts can read tells neither the person's words nor where they were
  for (const word of ['running', 'shoes', 'kestrun', 'skyline', 'gearverdict', caseId]) {
    expect((local + session).toLowerCase()).not.toContain(word.toLowerCase());
  }
  // what a tab joined lies in memory that Chromium shows to page scripts: as fingerprints
  expect(session).not.toContain('velora');
  const after = await readStored(scene);
  expect(after.tables['touchpoints']).toBe(before.tables['touchpoints']);
  expect(after.text).not.toContain('forged.example');

  // what all page scripts record by, taken away from inside one: it is back before anything is missed
  await forge(scene, 'velora.example', [{ kind: TAKE_PLAN_AWAY }]);
  await scene.openTab('http://www.velora.example/p/2mq7d');
  await until(async () => (await storedRows(onboarding)).length === 3, 'the next page to be stored');
});

test('a page cannot tell whether it is recorded', async () => {
  const site = { host: HOSTILE_HOST, start: startHostile, others: ['unwatched.example'] };
  const { recording, stop } = await record(kind, {}, site);
  try {
    const reports: unknown[] = [];
    for (const host of [HOSTILE_HOST, 'unwatched.example']) {
      const page = await recording.openTab(`http://${host}/p/spy`);
      if (host === HOSTILE_HOST) {
        const isStored = async (): Promise<boolean> =>
          (await storedRows(recording.page)).some(({ product }) => product === 'Runner spy');
        await until(isStored, 'the spying page to be stored');
      } else await pause(1_500);
      await page.mouse.move(40, 40);
      await page.mouse.wheel({ deltaY: 100 });
      await page.evaluate(() => history.pushState(null, '', '/p/spy/step'));
      await pause(600);
      reports.push(
        await page.evaluate(async (own) => {
          const files = ['page.js', 'manifest.json', 'icon/16.png', 'popup.html', 'background.js'];
          const reached = await Promise.all(
            files.map((file) =>
              fetch(`${own}/${file}`)
                .then(() => file)
                .catch(() => ''),
            ),
          );
          const { report } = globalThis as unknown as { report: () => object };
          return { ...report(), reached: reached.filter((file) => file !== '') };
        }, recording.origin),
      );
      await page.close();
    }
    const nothing = { messages: 0, events: 0, mutations: 0, globals: [], requests: 0, reached: [] };
    expect(reports[0]).toMatchObject(nothing);
    expect(reports[0]).toEqual(reports[1]);
  } finally {
    await stop();
  }
});
