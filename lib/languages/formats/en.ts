/** English: the shape of the other languages’ words for the further formats is taken from here. */
export type FormatWords = typeof formats;

export const formats = {
  title: 'More formats',
  lead: 'Each is one file for one kind of reader, made when you press its button. Nothing leaves this device.',
  save: 'Save',
  saveOf: (p: { name: string }) => `Save ${p.name}`,
  /** In the order of the screen; each with who reads it. */
  offered: {
    'touchpoints-xlsx': {
      name: 'Excel workbook',
      whom: 'For Excel, LibreOffice and Google Sheets: a sheet for touchpoints, brands and journeys, with the codebook. Times are real dates (UTC).',
    },
    'touchpoints-excel-csv': {
      name: 'CSV for Excel with decimal commas',
      whom: 'For an Excel in German, Russian, Greek, Latvian or Macedonian: a double click opens it in columns. Times stay text, so that saving it again loses nothing.',
    },
    'touchpoints-parquet': {
      name: 'Parquet',
      whom: 'For DuckDB, Spark, ClickHouse, pandas and R’s arrow: typed columns, small, up to a million rows and more.',
    },
    'log-xes': {
      name: 'Event log (XES)',
      whom: 'For process mining: ProM, PM4Py, bupaR, Disco, Celonis. One trace a journey; excluded rows are left out.',
    },
    'log-ocel2-json': {
      name: 'Event log with objects (OCEL 2.0)',
      whom: 'For object-centric process mining: each touchpoint with its journey, person, session, brands and seller. Excluded rows are left out.',
    },
    'webtrackr-csv': {
      name: 'Page visits for webtrackR',
      whom: 'For the R package webtrackR: person, address and time of every page. Excluded rows are left out.',
    },
    'channel-paths-csv': {
      name: 'Channel paths for ChannelAttribution',
      whom: 'For attribution models in R or Python: every path of channels once, with how often it ended in an order.',
    },
    'report-html': {
      name: 'Printable report',
      whom: 'For reading and for the appendix: one page with methods, figures per journey and brand, and the steps between stages.',
    },
    'methods-txt': {
      name: 'Methods paragraph',
      whom: 'For the paper: how the data were gathered, with the CREMAS items filled from the data and a reminder of those that only you know.',
    },
  },
};
