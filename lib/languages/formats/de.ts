/** Deutsch: weitere Formate. */
import type { FormatWords } from './en';

export const formats: FormatWords = {
  title: 'Weitere Formate',
  lead: 'Jedes ist eine Datei für eine Art von Leser und entsteht, wenn Sie den Knopf drücken. Nichts verlässt dieses Gerät.',
  save: 'Speichern',
  saveOf: (p: { name: string }) => `${p.name} speichern`,
  /** In the order of the screen; each with who reads it. */
  offered: {
    'touchpoints-xlsx': {
      name: 'Excel-Arbeitsmappe',
      whom: 'Für Excel, LibreOffice und Google Sheets: je ein Blatt für Kontaktpunkte, Marken und Kaufwege, dazu das Codebuch. Zeiten sind echte Datumswerte (UTC).',
    },
    'touchpoints-excel-csv': {
      name: 'CSV für Excel mit Dezimalkomma',
      whom: 'Für ein Excel auf Deutsch, Russisch, Griechisch, Lettisch oder Mazedonisch: Ein Doppelklick öffnet sie in Spalten. Zeiten bleiben Text, damit erneutes Speichern nichts verliert.',
    },
    'touchpoints-parquet': {
      name: 'Parquet',
      whom: 'Für DuckDB, Spark, ClickHouse, pandas und arrow in R: Spalten mit Typ, klein, bis zu einer Million Zeilen und mehr.',
    },
    'log-xes': {
      name: 'Ereignisprotokoll (XES)',
      whom: 'Für Process Mining: ProM, PM4Py, bupaR, Disco, Celonis. Eine Spur je Kaufweg; ausgeschlossene Zeilen fehlen.',
    },
    'log-ocel2-json': {
      name: 'Ereignisprotokoll mit Objekten (OCEL 2.0)',
      whom: 'Für objektzentriertes Process Mining: jeder Kontaktpunkt mit Kaufweg, Person, Sitzung, Marken und Verkäufer. Ausgeschlossene Zeilen fehlen.',
    },
    'webtrackr-csv': {
      name: 'Seitenbesuche für webtrackR',
      whom: 'Für das R-Paket webtrackR: Person, Adresse und Zeit jeder Seite. Ausgeschlossene Zeilen fehlen.',
    },
    'channel-paths-csv': {
      name: 'Kanalpfade für ChannelAttribution',
      whom: 'Für Attributionsmodelle in R oder Python: jeder Pfad aus Kanälen einmal, mit der Zahl seiner Bestellungen.',
    },
    'report-html': {
      name: 'Druckbarer Bericht',
      whom: 'Zum Lesen und für den Anhang: eine Seite mit Methode, Zahlen je Kaufweg und Marke und den Schritten zwischen den Phasen.',
    },
    'methods-txt': {
      name: 'Methodenabsatz',
      whom: 'Für den Artikel: wie die Daten erhoben wurden, mit den aus den Daten gefüllten Punkten von CREMAS und einer Erinnerung an die, die nur Sie kennen.',
    },
  },
};
