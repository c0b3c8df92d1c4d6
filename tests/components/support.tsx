/** Screens in jsdom: a real store over fake-indexeddb, the rest of the outside written down. */
import 'fake-indexeddb/auto';
import { cleanup, configure, render, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterAll, afterEach, expect } from 'vitest';
import { DoorsContext, type Doors } from '../../components/doors';
import { LanguageContext } from '../../components/language-context';
import type { Trouble } from '../../lib/core/health';
import { makeAnalyst } from '../../lib/app/analysis/analyst';
import type { LanguageId } from '../../lib/core/ports';
import { openDatabase } from '../../lib/store/database';
import { observeOn } from '../../lib/store/observe';
import { openStore } from '../../lib/store/open-store';

// a machine under load is slow, not wrong
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
// Preact's frame timer outlives the last test by up to 100 ms and needs the window
afterAll(() => new Promise((resolve) => setTimeout(resolve, 150)));

export const NOW = Date.UTC(2026, 10, 21, 14, 30);

export type Outside = Doors & {
  /** What was asked of the outside, in order. */
  readonly log: string[];
  /** What the browser's question is answered with. */
  answer: boolean | 'throws';
  /** What the store tells every screen. */
  tellTrouble: (trouble: Trouble | null) => void;
};

let databases = 0;

export function makeOutside(): Outside {
  databases += 1;
  let ids = 0;
  const log: string[] = [];
  const database = openDatabase(`screen-${databases}`);
  const store = openStore(database);
  const outside: Outside = {
    log,
    answer: true,
    store,
    analyst: makeAnalyst({ source: store, now: () => outside.now(), breathe: () => Promise.resolve() }),
    canCorrect: true,
    observe: observeOn(database),
    watchTrouble: (next) => {
      outside.tellTrouble = next;
      return () => {};
    },
    tellTrouble: () => {},
    send: (message) => {
      log.push(`send ${message.kind}`);
      return Promise.resolve({ ok: true } as never);
    },
    now: () => NOW,
    newId: () => {
      ids += 1;
      return `id${ids}`;
    },
    newEventId: () => outside.newId(),
    requestOrigins: (origins) => {
      log.push(`ask ${origins.join(' ')}`);
      return outside.answer === 'throws'
        ? Promise.reject(new Error('no gesture'))
        : Promise.resolve(outside.answer);
    },
    openPage: (page, hash = '') => void log.push(`open ${page}${hash === '' ? '' : `#${hash}`}`),
    notices: {
      allowed: () => Promise.resolve(false),
      ask: () => {
        log.push('ask for notifications');
        return Promise.resolve(outside.answer === true);
      },
      stop: () => Promise.resolve(),
    },
    takePicture: () => Promise.reject(new Error('no picture here')),
    openPanel: () => void log.push('open panel'),
    saveFile: (name) => void log.push(`save ${name}`),
  };
  return outside;
}

export function show(children: ComponentChildren, outside: Outside, language: LanguageId = 'en') {
  return render(
    <DoorsContext.Provider value={outside}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </DoorsContext.Provider>,
  );
}

/** Waits until the screen has its heading and nothing on it is still on the way. */
export function settled(container: Element): Promise<void> {
  return waitFor(
    () => {
      expect(container.querySelector('h1')).not.toBeNull();
      expect(container.querySelector('[aria-busy=true]')).toBeNull();
    },
    { timeout: 5_000 },
  );
}
