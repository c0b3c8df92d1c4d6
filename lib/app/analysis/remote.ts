/** The analyst behind a port: questions go over, answers come back, long ones in parts that never block the page. */
import type { Entry } from '../../core/entry';
import type { Analyst, Progress, Selection } from './analyst';
import type { AnswerOf, AskOf, QuestionName } from './questions';

type Asked = {
  readonly kind: 'ask';
  readonly id: number;
  readonly selection: Selection;
  readonly name: QuestionName;
  readonly ask: unknown;
};
export type ToAnalyst = Asked | { readonly kind: 'stop'; readonly id: number };
export type FromAnalyst =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  /** Entries of an answer's journey, in order. */
  | { readonly kind: 'part'; readonly id: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly name: string; readonly message: string };

export type Port<Sent, Received> = {
  readonly post: (message: Sent) => void;
  readonly listen: (take: (message: Received) => void) => void;
};

/** The id by which a worker that broke ends every question. */
export const EVERY_QUESTION = 0;

/** Entries sent at a time: some milliseconds to read. */
const PART = 200;

/** In the worker. */
export function serveAnalyst(analyst: Analyst, port: Port<FromAnalyst, ToAnalyst>): void {
  const running = new Map<number, AbortController>();
  port.listen((message) => {
    const { id } = message;
    if (message.kind === 'stop') {
      running.get(id)?.abort();
      running.delete(id);
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    analyst
      .ask(
        message.selection,
        { name: message.name, ask: message.ask as AskOf<typeof message.name> },
        {
          signal: controller.signal,
          onProgress: (progress) => port.post({ kind: 'progress', id, progress }),
        },
      )
      .then(
        (answer) => sendAnswer(port, id, message.name, answer),
        (error: unknown) => {
          const { name, message: text } = error instanceof Error ? error : new Error(String(error));
          port.post({ kind: 'failed', id, name, message: text });
        },
      )
      .finally(() => running.delete(id));
  });
}

function sendAnswer(
  port: Port<FromAnalyst, ToAnalyst>,
  id: number,
  name: QuestionName,
  answer: unknown,
): void {
  const one = name === 'oneJourney' ? (answer as AnswerOf<'oneJourney'>) : null;
  if (one === null) {
    port.post({ kind: 'answer', id, answer });
    return;
  }
  const { entries } = one.built;
  for (let at = 0; at < entries.length; at += PART)
    port.post({ kind: 'part', id, entries: entries.slice(at, at + PART) });
  port.post({ kind: 'answer', id, answer: { ...one, built: { ...one.built, entries: [] } } });
}

/** On the page. */
export function remoteAnalyst(port: Port<ToAnalyst, FromAnalyst>): Analyst {
  type Open = {
    readonly onProgress: (progress: Progress) => void;
    readonly resolve: (answer: unknown) => void;
    readonly reject: (error: unknown) => void;
    readonly entries: Entry[];
  };
  const open = new Map<number, Open>();
  let ids = 0;
  port.listen((message) => {
    if (message.kind === 'failed' && message.id === EVERY_QUESTION) {
      for (const each of open.values()) each.reject(new Error(message.message));
      open.clear();
      return;
    }
    const asked = open.get(message.id);
    if (asked === undefined) return;
    if (message.kind === 'progress') return asked.onProgress(message.progress);
    if (message.kind === 'part') {
      for (const entry of message.entries) asked.entries.push(entry);
      return undefined;
    }
    open.delete(message.id);
    if (message.kind === 'failed')
      return asked.reject(
        new DOMException(message.message, message.name === 'Error' ? 'OperationError' : message.name),
      );
    return asked.resolve(
      asked.entries.length > 0 ? withEntries(message.answer, asked.entries) : message.answer,
    );
  });
  return {
    ask: (selection, { name, ask }, { onProgress, signal }) =>
      new Promise((resolve, reject) => {
        ids += 1;
        const id = ids;
        open.set(id, { onProgress, resolve: resolve as (answer: unknown) => void, reject, entries: [] });
        port.post({ kind: 'ask', id, selection, name, ask });
        signal.addEventListener('abort', () => {
          if (!open.delete(id)) return;
          port.post({ kind: 'stop', id });
          reject(new DOMException('stopped', 'AbortError'));
        });
      }),
  };
}

function withEntries(answer: unknown, entries: readonly Entry[]): unknown {
  const one = answer as NonNullable<AnswerOf<'oneJourney'>>;
  return { ...one, built: { ...one.built, entries } };
}
