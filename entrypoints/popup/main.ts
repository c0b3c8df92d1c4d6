/** The shell in index.html is painted before this runs; everything else follows in one import. */
void import('./app').then(({ start }) => start());
