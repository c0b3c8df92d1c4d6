/** Every chart, found by its file in `drawn/`: adding a picture is adding a file. */
import type { Chart } from './chart';

const found = import.meta.glob<{ chart: Chart }>('./drawn/*.ts', { eager: true });

export const CHARTS: readonly Chart[] = Object.values(found).map((file) => file.chart);
