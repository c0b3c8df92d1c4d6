/** The shell in index.html is painted before this runs; everything else follows in one import. */
void import('./app').then(({ start }) => start());
// what draws the charts comes beside it, and is there when the first rows are read
import('../../components/chart/canvas').catch((error: unknown) => console.error(error));
