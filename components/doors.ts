/** What screens need from the outside. The entry point makes it once; tests pass fakes. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Analyst } from '../lib/app/analysis/analyst';
import type { FirstAnswers } from '../lib/core/first-answers';
import type { Trouble } from '../lib/core/health';
import type { Store } from '../lib/core/ports';
import type { InternalMessage, InternalReplies } from '../lib/messages/protocol';

export type Page =
  'onboarding' | 'dashboard' | 'settings' | 'rescue' | 'handover' | 'study' | 'study-editor' | 'workspace';

export type Doors = {
  readonly store: Store;
  /** Shown until the store has been asked; without it, nothing is. */
  readonly first?: FirstAnswers;
  /** Answers what the views ask of the journeys, off the page's own thread. */
  readonly analyst: Analyst;
  /** False where the rows are another person's: shown, never changed. */
  readonly canCorrect: boolean;
  /** Runs `query` now and after every change to what it read; returns the function that stops it. */
  readonly observe: <T>(
    query: () => Promise<T>,
    next: (value: T) => void,
    failed: (error: unknown) => void,
  ) => () => void;
  /** Calls back now and whenever the store cannot work, or can again; returns the function that stops it. */
  readonly watchTrouble: (next: (trouble: Trouble | null) => void) => () => void;
  readonly send: <K extends InternalMessage['kind']>(
    message: Extract<InternalMessage, { kind: K }>,
  ) => Promise<InternalReplies[K]>;
  readonly now: () => number;
  /** A fresh random id without its prefix. */
  readonly newId: () => string;
  /** The same for a touchpoint: sortable by time. */
  readonly newEventId: () => string;
  /** Must be called first thing in a click handler: the browser asks the person. */
  readonly requestOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly openPage: (page: Page, hash?: string) => void;
  /** The diary beside the page. Must be called first thing in a click handler, as the browser wants it. */
  readonly openPanel: () => void;
  /** Notifications beside the icon's mark: whether they are allowed, asking (first thing in a click), giving back. */
  readonly notices: {
    readonly allowed: () => Promise<boolean>;
    readonly ask: () => Promise<boolean>;
    readonly stop: () => Promise<void>;
  };
  /** The visible part of the tab at hand as a `data:` address; fails where the browser gives none. */
  readonly takePicture: () => Promise<string>;
  readonly saveFile: (fileName: string, blob: Blob) => void;
};

export const DoorsContext = createContext<Doors | null>(null);

export function useDoors(): Doors {
  const doors = useContext(DoorsContext);
  if (doors === null) throw new Error('no DoorsContext above');
  return doors;
}
