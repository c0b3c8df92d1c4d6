/** Runs in turn what must not overlap; a run that fails does not hold up the next. */
export function inTurn<A extends readonly unknown[], R>(
  run: (...given: A) => Promise<R>,
): (...given: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const next = last.then(() => run(...given));
    last = next.catch(() => undefined);
    return next;
  };
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
