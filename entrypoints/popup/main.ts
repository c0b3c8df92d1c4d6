/** The shell in index.html is painted before this runs; what follows comes side by side. */
const words = import.meta.glob('../../lib/languages/??.ts');

void import('./app').then(({ start }) => start());
// the words of the browser's language, which most people read
words[`../../lib/languages/${navigator.language.slice(0, 2)}.ts`]?.().catch((error: unknown) =>
  console.error(error),
);
