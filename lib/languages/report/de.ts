/** Deutsch: Bericht und Methodenteil. */
import type { Counted, ReportWords } from './en';

export const report = (counted: Counted): ReportWords => ({
  title: 'Kaufwege',
  made: (p: { date: string }) => `Erstellt am ${p.date} mit Desire Path.`,
  method: 'Methode',
  journeys: 'Kaufwege im Einzelnen',
  brands: 'Kontakte je Marke',
  steps: 'Von Phase zu Phase',
  from: 'Von',
  to: 'Nach',
  ordered: 'Bestellt',
  ended: 'Keine Bestellung (bisher)',
  since:
    'Alle Zahlen sind aufgezeichnete Kontakte seit Beginn des Kaufwegs; was davor war, ist unbekannt. ≥ steht bei Kaufwegen ohne Bestellung: mindestens so viele.',
  participants: (p: { count: number }) => counted(p.count, { one: '# Person', other: '# Personen' }),
  columns: {
    participant: 'Person',
    need: 'Bedarf',
    outcome: 'Ausgang',
    length: 'Kontaktpunkte bis zur Bestellung',
    lag: 'Tage bis zur Bestellung',
    favourite: 'Favorit',
    contacts: 'Kontakte: roh / zusammengefasst / Tage',
    backSteps: 'Rückschritte / Paare',
    detours: 'Umwege: zurück / gewechselt / offen',
    examined: 'Geprüfte Marken',
    switches: 'Kanalwechsel / Paare',
    offline: 'Offline / alle',
    effective: 'Effektive Kanäle',
    peakEnd: 'Peak–End: negativ / positiv',
    brand: 'Marke',
    inJourneys: 'In Kaufwegen',
  },
  scopes: {
    listed_sites: 'die Websites, die die Teilnehmenden genannt hatten',
    all_sites: 'alle Websites, von denen die Seiten behalten wurden, die zum Kaufweg gehören',
  },
  methods: {
    technology: (p: { version: string }) =>
      `Die Kaufwege wurden mit der Browser-Erweiterung Desire Path (Version ${p.version}) in den eigenen Browsern der Teilnehmenden aufgezeichnet; nichts verließ das Gerät, bevor es übergeben wurde.`,
    sample: (p: { touchpoints: string; journeys: string; participants: string; from: string; to: string }) =>
      `Die Daten umfassen ${p.touchpoints} in ${p.journeys} von ${p.participants}, vom ${p.from} bis zum ${p.to}.`,
    scope: (p: { scope: string }) => `Was aufgezeichnet wurde: ${p.scope}.`,
    sampling: (p: { automatic: string }) =>
      `Seiten wurden im Moment des Besuchs aufgezeichnet (ereigniskontingente Erhebung): ${p.automatic} Kontaktpunkte.`,
    byHand: (p: { count: string; delay: string }) =>
      `${p.count} Kontaktpunkte wurden von Hand eingetragen, im Median ${p.delay} nach dem Ereignis.`,
    tagging: (p: { changed: string }) =>
      `Phase und Art jeder Seite bestimmten Regeln auf dem Gerät; die Teilnehmenden änderten ${p.changed} davon.`,
    noPrompts: 'Es wurden keine Fragen ausgesandt.',
    prompts: (p: { delivered: string; answered: string; latency: string }) =>
      `Von den geplanten Fragen wurden ${p.delivered} zugestellt und davon ${p.answered} beantwortet (Compliance), im Median nach ${p.latency}.`,
    coverage: (p: { days: string; recorded: string; blind: string; quiet: string }) =>
      `Die Aufzeichnung umfasste ${p.days}; sie lief im Mittel ${p.recorded} am Tag und war ${p.blind} am Tag blind; an ${p.quiet} Tagen gaben die Teilnehmenden an, dass nichts geschehen war.`,
    excluded: (p: { excluded: string; reasons: string }) =>
      `${p.excluded} Kontaktpunkte wurden mit Grund aus allen Zahlen ausgeschlossen (${p.reasons}); von den Forschenden wurde keiner gelöscht.`,
    deleted: (p: { count: string }) =>
      `Die Teilnehmenden löschten vor der Übergabe ${p.count} Kontaktpunkte.`,
    contact: (p: { seconds: string }) =>
      `Ein Kontakt ist ein Kontaktpunkt mit einer Marke von mindestens ${p.seconds} s aktiver Zeit oder offline; Suchen, Warenkörbe, Kassen, Bestellungen und Konten zählen nicht, und mehrere in einer Sitzung und einem Kanal zählen einmal (zusammengefasst).`,
    censored: (p: { open: string }) => `${p.open} Kaufwege endeten ohne Bestellung und gelten als zensiert.`,
    toFill:
      '[Von Hand zu ergänzen: Gewinnung, Einweisung und Übung, nicht erfasste Geräte, Vergütung, Ausfälle, Ethikvotum.]',
  },
});
