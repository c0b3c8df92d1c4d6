/**
 * The words of one area of the screens, a file a language: only the languages that are spoken are loaded, and what is
 * loaded is read at once, so that a screen never waits in the middle of a sentence.
 */
import type { LanguageId } from '../core/ports';

type Load = (id: LanguageId) => Promise<void>;

const areas: Load[] = [];
const spoken = new Set<LanguageId>();

/**
 * @param files the words by their file's path, `./ru.ts`
 * @param make what screens are given, made once a language; without it, what stands in the file
 * @returns the words of a language; throws where nobody has called `speak` before
 */
export function wordArea<T>(files: Files<T>): WordArea<T, T>;
export function wordArea<F, T>(files: Files<F>, make: (file: F, id: LanguageId) => T): WordArea<F, T>;
export function wordArea<F, T>(
  files: Files<F>,
  make: (file: F, id: LanguageId) => F | T = (file) => file,
): WordArea<F, F | T> {
  const made = new Map<LanguageId, F | T>();
  const coming = new Map<LanguageId, Promise<void>>();
  areas.push((id) => {
    const before = coming.get(id);
    if (before !== undefined) return before;
    const load = files[`./${id}.ts`];
    if (load === undefined) return Promise.reject(new Error(`no words in ${id}`));
    const now = load().then(
      (file) => void made.set(id, make(file, id)),
      (error: unknown) => {
        // asked for again, it is tried again
        coming.delete(id);
        throw error;
      },
    );
    coming.set(id, now);
    return now;
  });
  const wordsIn = (id: LanguageId): F | T => {
    const words = made.get(id);
    if (words === undefined) throw new Error(`the words in ${id} are not loaded`);
    return words;
  };
  return Object.assign(wordsIn, { give: (id: LanguageId, file: F) => void made.set(id, make(file, id)) });
}

/** `give`: for the background, which may load no code later; a language given needs no `speak`. */
type WordArea<F, T> = ((id: LanguageId) => T) & { readonly give: (id: LanguageId, file: F) => void };

type Files<T> = Readonly<Record<string, () => Promise<T>>>;

/** Loads the words of a language in every area that the page has; called again for areas whose code came later. */
export async function speak(id: LanguageId): Promise<void> {
  await Promise.all(areas.map((load) => load(id)));
  spoken.add(id);
}

/** Whether `speak` has loaded what it had to load. */
export function isSpoken(id: LanguageId): boolean {
  return spoken.has(id);
}

/** The same for every language spoken so far: after code came late that brings areas of its own. */
export async function speakOn(): Promise<void> {
  await Promise.all([...spoken].map(speak));
}
