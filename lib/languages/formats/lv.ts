/** Latviski: citi formāti. */
import type { FormatWords } from './en';

export const formats: FormatWords = {
  title: 'Citi formāti',
  lead: 'Katrs ir viens fails savam lasītājam, un tas top, kad nospiežat pogu. Nekas neatstāj šo ierīci.',
  save: 'Saglabāt',
  saveOf: (p: { name: string }) => `Saglabāt: ${p.name}`,
  /** In the order of the screen; each with who reads it. */
  offered: {
    'touchpoints-xlsx': {
      name: 'Excel darbgrāmata',
      whom: 'Programmām Excel, LibreOffice un Google izklājlapas: lapas ar saskares punktiem, zīmoliem un ceļiem, klāt kolonnu apraksts. Laiki ir īsti datumi (UTC).',
    },
    'touchpoints-excel-csv': {
      name: 'CSV programmai Excel ar decimālkomatu',
      whom: 'Programmai Excel latviešu, vācu, krievu, grieķu vai maķedoniešu valodā: dubultklikšķis to atver kolonnās. Laiki paliek teksts, lai atkārtota saglabāšana neko nepazaudētu.',
    },
    'touchpoints-parquet': {
      name: 'Parquet',
      whom: 'DuckDB, Spark, ClickHouse, pandas un R pakotnei arrow: kolonnas ar tipiem, mazs apjoms, miljons rindu un vairāk.',
    },
    'log-xes': {
      name: 'Notikumu žurnāls (XES)',
      whom: 'Procesu izpētei: ProM, PM4Py, bupaR, Disco, Celonis. Viena virkne katram ceļam; izslēgtās rindas nav iekļautas.',
    },
    'log-ocel2-json': {
      name: 'Notikumu žurnāls ar objektiem (OCEL 2.0)',
      whom: 'Objektorientētai procesu izpētei: katrs saskares punkts ar savu ceļu, personu, sesiju, zīmoliem un pārdevēju. Izslēgtās rindas nav iekļautas.',
    },
    'webtrackr-csv': {
      name: 'Lapu apmeklējumi pakotnei webtrackR',
      whom: 'R pakotnei webtrackR: katras lapas apmeklētājs, adrese un laiks. Izslēgtās rindas nav iekļautas.',
    },
    'channel-paths-csv': {
      name: 'Kanālu ceļi pakotnei ChannelAttribution',
      whom: 'Atribūcijas modeļiem R vai Python: katrs kanālu ceļš vienreiz un cik reižu tas beidzās ar pasūtījumu.',
    },
    'report-html': {
      name: 'Drukājams pārskats',
      whom: 'Lasīšanai un pielikumam: viena lapa ar metodi, skaitļiem pa ceļiem un zīmoliem un soļiem starp posmiem.',
    },
    'methods-txt': {
      name: 'Rindkopa par metodi',
      whom: 'Rakstam: kā dati iegūti, ar CREMAS punktiem, kas aizpildīti no datiem, un atgādinājumu par tiem, ko zināt tikai jūs.',
    },
  },
};
