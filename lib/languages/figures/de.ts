/** German. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Die Zählungen, die neben den Kaufwegen liegen, stimmen mit ihren Zeilen überein.'
      : counted(p.count, {
          one: 'Die Zählungen von # Kaufweg waren falsch und sind neu gemacht.',
          other: 'Die Zählungen von # Kaufwegen waren falsch und sind neu gemacht.',
        }),
  cut: (p) =>
    `Gezeichnet sind die neuesten ${p.shown} von ${p.all} Kontaktpunkten${p.order ? ' und die Bestellung' : ''}; Worte und Zahlen meinen alle. Andere zeigt eine Wahl der Tage weiter oben.`,
  newestWritten: (p) =>
    `Die neuesten ${p.shown} von ${p.all} Kontaktpunkten, zu denen etwas geschrieben ist.`,
  newestDrawn: (p) => `Gezeichnet sind die neuesten ${p.shown} von ${p.all} Kaufwegen.`,
  compare: {
    by: 'Vergleichen nach',
    bys: {
      persona: 'Persona',
      cycle: 'Erst- oder Wiederkauf',
      purchase: 'Nummer des Kaufs',
      seed: 'Angestoßen von',
      category: 'Kategorie',
    },
    others: 'Andere Gruppen',
    notSaid: 'Nicht angegeben',
    first: 'Erstkauf',
    repeat: 'Wiederkauf',
    nth: (p) => `Kauf ${p.n}`,
    about: (p) =>
      `${p.journeys} von ${counted(p.people, { one: '# Person', other: '# Personen' })}, ${p.ordered} mit Bestellung`,
    ofN: (p) => `${p.value} (${p.x} von ${p.n})`,
    contacts: 'Kontakte bis zum Kauf, nach Gruppen',
    dots: (p) => `${p.contacts} Kontakte: ${p.journeys}, ${p.bought} mit Bestellung`,
    noFavourite: 'Kein Favorit, für den gezählt wird',
    alone:
      'Alle gewählten Kaufwege sind in einer Gruppe: Es gibt nichts zu vergleichen. Persona, Nummer des Kaufs und wer einen Kaufweg angestoßen hat, werden beim Beginn oder Ändern gesetzt.',
    summary: (p) => `Nebeneinander: ${counted(p.groups, { one: '# Gruppe', other: '# Gruppen' })}.`,
    caption:
      'Kontakte mit dem Favoriten jedes Kaufwegs oder der oben gewählten Marke bis zur Bestellung; Kaufwege ohne Bestellung zählen als „mindestens so viele“. Gruppen unterscheiden sich in mehr als ihrem Namen: Ein Unterschied hier ist keine Ursache.',
    group: 'Gruppe',
    people: 'Personen',
    counted: 'Gezählte Kaufwege',
    median: 'Die Hälfte bis (Kontakte)',
    lag: 'Median der Tage bis zur Bestellung (der Kaufwege mit einer)',
    length: 'Median der Kontaktpunkte bis zur Bestellung (der Kaufwege mit einer)',
    times: 'Zeit nach Phase und Gruppe',
    noTimes: 'Noch folgte auf keine Phase eine andere.',
    timesSummary: (p) =>
      `Median der Stunden bis zur nächsten aufgezeichneten Phase, ${counted(p.groups, { one: '# Gruppe', other: '# Gruppen' })}; in Klammern, aus wie vielen Kaufwegen.`,
    timesCaption:
      'Nur Kaufwege, auf denen auf die Phase eine andere folgte, zählen; ihre Zahl steht in Klammern.',
    hours: 'Median der Stunden bis zur nächsten aufgezeichneten Phase',
    outcomes: 'Was daraus wurde, nach Gruppen',
    outcomeKinds: {
      abandoned: 'Kasse erreicht, in 7 Tagen keine Bestellung',
      fromFavourite: 'Eine andere Marke als den Favoriten gekauft',
      fromOwned: 'Eine andere Marke als zuvor gekauft',
    },
    outcomesSummary:
      'Anteil der Kaufwege, von denen es sich sagen lässt, in Klammern wie viele von wie vielen; „–“: keine.',
    outcomesCaption:
      'Von den Kaufwegen, die die Kasse erreichten; von den Käufen mit einem Favoriten oder einer früheren Marke. Wo die 7 Tage noch laufen, wird nicht gezählt.',
    outcomeShare: 'Anteil der Kaufwege',
    noOutcomes: 'Kein Kaufweg hier erreichte eine Kasse, und keiner sagt, was gekauft wurde.',
    ofJourneys: 'Von Kaufwegen',
    channels: 'Kanäle nach Gruppen',
    channelsSummary: (p) =>
      `Anteil der Kontaktpunkte vor der Bestellung nach Kanal, ${counted(p.groups, { one: '# Gruppe', other: '# Gruppen' })}, mit den Zahlen.`,
    ofAll: 'Kontaktpunkte der Gruppe',
  },
  interval: (p) =>
    p.participants > 1
      ? `Das Intervall ist Wilsons, breiter, weil Kaufwege einer Person einander ähneln (${counted(p.participants, { one: '# Person', other: '# Personen' })}).`
      : 'Das Intervall ist Wilsons und nimmt die Kaufwege als unabhängig.',
});
