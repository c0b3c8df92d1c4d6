/** The shell in index.html is painted before this runs; `first-look.ts` has asked for what is shown first. */
import type { FirstLookWorld } from '../first-look';
import { start } from './app';

start((globalThis as FirstLookWorld).firstLook).catch((error: unknown) => console.error(error));
