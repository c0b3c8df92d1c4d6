/** All words in all languages, loaded before a test reads them. */
import { LANGUAGES, speak } from '../../lib/languages';

await Promise.all(Object.values(import.meta.glob('../../lib/languages/*/index.ts')).map((load) => load()));
await Promise.all(LANGUAGES.map(({ id }) => speak(id)));
