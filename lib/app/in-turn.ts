/** Work of several kinds that must not overlap: one piece after the other; one that fails does not hold up the next. */
export function queue(): <R>(run: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Runs in turn what must not overlap. */
export function inTurn<A extends readonly unknown[], R>(
  run: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  const turn = queue();
  return (...given) => turn(() => run(...given));
}

/** The same for what looks at everything anyway: whoever calls while a run waits for its turn shares that run. */
export function sharedTurn<R>(run: () => Promise<R>): () => Promise<R> {
  let waiting: Promise<R> | undefined;
  const next = inTurn(() => {
    waiting = undefined;
    return run();
  });
  return () => (waiting ??= next());
}
