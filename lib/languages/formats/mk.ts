/** Македонски: други формати. */
import type { FormatWords } from './en';

export const formats: FormatWords = {
  title: 'Други формати',
  lead: 'Секој е една датотека за еден вид читач и се прави кога ќе го притиснете копчето. Ништо не го напушта овој уред.',
  save: 'Зачувај',
  saveOf: (p: { name: string }) => `Зачувај: ${p.name}`,
  /** In the order of the screen; each with who reads it. */
  offered: {
    'touchpoints-xlsx': {
      name: 'Работна книга за Excel',
      whom: 'За Excel, LibreOffice и Google Sheets: листови со допири, брендови и патувања, и опис на колоните. Времињата се вистински датуми (UTC).',
    },
    'touchpoints-excel-csv': {
      name: 'CSV за Excel со децимална запирка',
      whom: 'За Excel на македонски, германски, руски, грчки или латвиски: двоен клик ја отвора во колони. Времињата остануваат текст, за повторното зачувување да не изгуби ништо.',
    },
    'touchpoints-parquet': {
      name: 'Parquet',
      whom: 'За DuckDB, Spark, ClickHouse, pandas и arrow во R: колони со типови, мала големина, милион редови и повеќе.',
    },
    'log-xes': {
      name: 'Дневник на настани (XES)',
      whom: 'За рударење на процеси: ProM, PM4Py, bupaR, Disco, Celonis. Една трага за секое патување; исклучените редови ги нема.',
    },
    'log-ocel2-json': {
      name: 'Дневник на настани со објекти (OCEL 2.0)',
      whom: 'За објектно рударење на процеси: секој допир со своето патување, лице, сесија, брендови и продавач. Исклучените редови ги нема.',
    },
    'webtrackr-csv': {
      name: 'Посети на страници за webtrackR',
      whom: 'За R-пакетот webtrackR: лице, адреса и време на секоја страница. Исклучените редови ги нема.',
    },
    'channel-paths-csv': {
      name: 'Патеки на канали за ChannelAttribution',
      whom: 'За модели на атрибуција во R или Python: секоја патека на канали еднаш, со тоа колку пати завршила со нарачка.',
    },
  },
};
