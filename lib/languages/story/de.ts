/** Deutsch: Wörter der Karte, der Gefühle, des Plans und der Zusammenfassung. */
import type { Counted, Story } from './en';

export const story = (counted: Counted): Story => ({
  figure: {
    n: (p) => `n = ${p.shown} von ${p.total} Kontaktpunkten`,
  },
  map: {
    title: 'Karte des Kaufwegs',
    lanes: {
      actions: 'Was geschah',
      online: 'Am Bildschirm',
      offline: 'Abseits des Bildschirms',
      feeling: 'Wie es sich anfühlte',
      goals: 'Ziele und Erwartungen',
      pains: 'Was gestört hat',
      opportunities: 'Was besser sein könnte',
      quotes: 'In Ihren Worten',
    },
    quote: (p) => `„${p.text}“`,
    nothing: 'Hier ist noch nichts: wählen Sie einen Kontaktpunkt und schreiben Sie es auf.',
    noneRated: 'Noch ist kein Kontaktpunkt bewertet.',
    peak: 'am besten',
    lowest: 'am schlechtesten',
    end: 'am Ende',
    back: 'zurück in eine frühere Phase',
    gap: (p) => `Für ${p.duration} nichts aufgezeichnet: ${p.reason}`,
    gapReasons: {
      paused: 'Pause',
      other_person: 'jemand anderes saß am Computer',
      private_window: 'privates Fenster',
      outside_study_hours: 'außerhalb der Zeiten der Studie',
      journey_not_running: 'kein Kaufweg lief',
      no_site_permission: 'kein Zugriff auf die Website',
      extension_disabled: 'Desire Path war ausgeschaltet',
      extension_updated: 'Desire Path wurde aktualisiert',
      worker_restarted: 'Desire Path wurde neu gestartet',
      storage_failure: 'es konnte nicht gespeichert werden',
    },
    zoom: 'Größe',
    zooms: { fit: 'Passend', comfortable: 'Bequem', large: 'Groß' },
    paper: 'Papier',
    print: 'Karte drucken',
    walk: 'Die Pfeiltasten gehen von Spalte zu Spalte, die Eingabetaste öffnet eine.',
    openRun: 'Einzeln zeigen',
    closeRuns: 'Gleiche wieder zusammenfassen',
    runs: (p) =>
      `Ein langer Kaufweg: gleiche Kontaktpunkte teilen sich eine Spalte (${p.columns} Spalten für ${p.touchpoints}).`,
    empty:
      'Hier erscheint Ihre Karte: was Ihnen begegnete, wo, wie es sich anfühlte und was Sie aufgeschrieben haben, Schritt für Schritt.',
    contact: 'gefüllt: zählt als Kontakt',
    noContact: 'hohl: zählt nicht',
    rangeLegend: 'senkrechter Strich: von der niedrigsten bis zur höchsten mehrerer Bewertungen',
    gapLegend: 'schraffiert: nichts konnte aufgezeichnet werden',
    summary: (p) => `${p.touchpoints} mit ${p.brands}, vom ${p.from} bis zum ${p.to}.`,
    backSteps: (p) =>
      counted(p.count, {
        one: `# Schritt von ${p.pairs} ging in eine frühere Phase zurück.`,
        other: `# Schritte von ${p.pairs} gingen in eine frühere Phase zurück.`,
      }),
    ordered: (p) => `Bestellt bei Kontaktpunkt ${p.step}.`,
    notOrdered: 'Bisher keine Bestellung.',
    rated: (p) =>
      counted(p.count, { one: `# von ${p.total} ist bewertet.`, other: `# von ${p.total} sind bewertet.` }),
    columns: {
      step: 'Nr.',
      when: 'Wann',
      rating: 'Gefühl',
      goal: 'Ziel',
      expectation: 'Erwartung',
      gap: 'Davor nicht aufgezeichnet',
    },
    details: 'Auf der Karte gewählt',
    moreBrands: (p) =>
      counted(p.count, {
        one: '# weitere Marke in der Tabelle.',
        other: '# weitere Marken in der Tabelle.',
      }),
  },
  feelings: {
    title: 'Gefühle',
    axis: 'Kontaktpunkt, der Reihe nach',
    scale: 'wie es sich anfühlte, −2 … +2',
    empty: 'Bewerten Sie einen Kontaktpunkt, dann erscheint hier als Kurve, wie sich der Kaufweg anfühlte.',
    summary: (p) => `${p.rated} von ${p.total} Kontaktpunkten sind bewertet; im Durchschnitt mit ${p.mean}.`,
    peakEnd: (p) =>
      `Spitze und Ende: ${p.negative} mit dem schlechtesten Augenblick, ${p.positive} mit dem besten.`,
    rule: 'Bis zur Bestellung oder bisher. Spitze–Ende ist (Spitze + letzter Wert) ÷ 2; beide Spitzen sind angegeben, weil bei Gleichstand offen ist, welche es ist. Ein Kontaktpunkt ohne Bewertung ist kein neutraler: dort ist die Linie unterbrochen.',
    all: 'Alle Marken',
    columns: {
      rated: 'Bewertet',
      mean: 'Mittel',
      lowest: 'Am schlechtesten',
      highest: 'Am besten',
      end: 'Zuletzt',
      negative: 'Spitze–Ende, schlechteste',
      positive: 'Spitze–Ende, beste',
    },
    peakTitle: 'Spitze und Ende je Marke, −2 … +2',
    byStage: 'Was Sie geschrieben haben, nach Phase',
    nothing: 'Noch nichts geschrieben.',
    pains: 'Was gestört hat',
    opportunities: 'Was besser sein könnte',
    goals: 'Ziele',
    expectations: 'Erwartungen',
    add: 'Einen Kontaktpunkt bewerten oder beschreiben',
    which: 'Kontaktpunkt',
    n: (p) => counted(p.count, { one: '# bewertet', other: '# bewertet' }),
  },
  plan: {
    title: 'Geplant und wirklich',
    lead: 'Schreiben Sie die Schritte auf, die Sie vorhaben, oder lesen Sie sie aus einer Datei. Dann sehen Sie, welche wie geplant kamen.',
    planned: 'Geplant',
    actual: 'Wirklich',
    edit: 'Den Plan bearbeiten',
    add: 'Schritt hinzufügen',
    step: (p) => `Schritt ${p.n}`,
    what: 'Was',
    stage: 'Phase',
    channel: 'Wo',
    anyChannel: 'irgendwo',
    up: (p) => `Nach oben: ${p.step}`,
    down: (p) => `Nach unten: ${p.step}`,
    save: 'Plan speichern',
    fromFile: 'Aus einer CSV-Datei lesen',
    fileHint:
      'Spalten activity, stage und channel; seq und touchpoint_type werden gelesen, wenn es sie gibt.',
    saved: 'Der Plan ist gespeichert.',
    read: (p) => counted(p.count, { one: '# Schritt gelesen.', other: '# Schritte gelesen.' }),
    problemTitle: 'Der Plan wurde nicht gelesen. Es wurde nichts geändert.',
    problems: {
      not_readable: (p) =>
        p.row > 0
          ? `Zeile ${p.row} lässt sich nicht als Tabelle lesen.`
          : 'Die Datei lässt sich nicht als Tabelle lesen.',
      too_large: () => 'Die Datei ist zu groß: höchstens 500 Schritte.',
      missing_columns: (p) => `Diese Spalten fehlen: ${p.column}.`,
      bad_value: (p) => `Zeile ${p.row}: „${p.value}“ passt nicht in die Spalte ${p.column}.`,
      several_plans: (p) =>
        `Zeile ${p.row}: ein zweiter Plan beginnt (${p.value}). Lesen Sie immer nur einen Plan.`,
      empty: () => 'Die Datei enthält keinen Schritt.',
    },
    statuses: {
      as_planned: 'wie geplant',
      ad_hoc: 'nicht geplant',
      out_of_order: 'geplant, aber an anderer Stelle',
      failed: 'gescheitert',
      missing: 'fand nicht statt',
    },
    none: 'Noch kein Plan.',
    status: 'Verglichen mit dem Plan',
    summary: (p) =>
      `${p.matched} von ${p.planned} geplanten Schritten geschahen in dieser Reihenfolge; ${p.adHoc} von ${p.actual} Kontaktpunkten waren dort nicht geplant.`,
    fitness: (p) => `Übereinstimmung ${p.value} (1 = genau wie geplant, 0 = nichts gemeinsam).`,
    formula: (p) =>
      `Übereinstimmung = 1 − (geplant + wirklich − 2 × gemeinsam) ÷ (geplant + wirklich), mit ${p.planned} geplant, ${p.actual} wirklich, ${p.common} gemeinsam: die längste Folge von Schritten, die in beiden in derselben Reihenfolge vorkommt. Phasen und Kanäle werden nicht verglichen.`,
  },
  figures: {
    title: 'Alle Zahlen dieses Kaufwegs',
    figure: 'Kennzahl',
    value: 'Wert',
    of: 'Von',
    abandonments: {
      not_reached: 'die Kasse wurde nicht erreicht',
      ordered: 'endete mit einer Bestellung',
      abandoned: 'Kasse erreicht, in 7 Tagen keine Bestellung',
      open: 'Kasse erreicht, die 7 Tage laufen noch',
    },
    names: {
      contacts_raw: 'Kontakte mit dem Favoriten, jeder einzelne',
      contacts_collapsed: 'Kontakte mit dem Favoriten, einmal je Sitzung und Kanal',
      contact_days: 'Tage mit Kontakt zum Favoriten',
      to_kept_raw: '… bis zur behaltenen Bestellung, jeder einzelne',
      to_kept_collapsed: '… bis zur behaltenen Bestellung, einmal je Sitzung und Kanal',
      to_kept_days: '… bis zur behaltenen Bestellung, Tage',
      path_length: 'Kontaktpunkte bis zur Bestellung',
      lag_days: 'Tage vom ersten Kontaktpunkt bis zur Bestellung',
      elapsed_hours: 'Stunden bis zur nächsten aufgezeichneten Phase',
      active_seconds: 'Aktive Zeit, s',
      back_steps: 'Rückschritte, von den Schritten bis zur Bestellung',
      detours_returned: 'Umwege mit Rückkehr',
      detours_switched: 'Umwege, die bei der anderen Marke endeten',
      detours_open: 'Noch offene Umwege',
      examined_brands: 'Vor der Bestellung geprüfte Marken',
      added_brands: 'Davon anfangs nicht im Sinn',
      channel_switches: 'Kanalwechsel, von den Schritten vor der Bestellung',
      offline: 'Kontaktpunkte abseits des Bildschirms',
      effective_channels: 'Wirksame Kanäle (so vielfältig wie so viele gleich oft genutzte)',
      mean_valence: 'Mittleres Gefühl, −2 … +2',
      peak_end_negative: 'Peak–End, schlechtester',
      peak_end_positive: 'Peak–End, bester',
      plan_ad_hoc: 'Nicht geplante Kontaktpunkte',
      plan_missing: 'Fehlende geplante Schritte',
      plan_fitness: 'Übereinstimmung mit dem Plan (1 = genau wie geplant)',
      entry_delay_min: 'Minuten bis zum Eintrag von Hand, Median',
      abandonment: 'Kasse',
      switched_from_favourite: 'Eine andere Marke als den Favoriten gekauft',
      switched_from_owned: 'Eine andere Marke als zuvor gekauft',
    },
  },
  summary: {
    title: 'In Worten',
    lead: 'Hier wird nur gesagt, was aufgezeichnet wurde. Jeder Satz öffnet die Kontaktpunkte dahinter.',
    empty: 'Noch ist nichts aufgezeichnet: es gibt nichts zu sagen.',
    groups: {
      way: 'Der Weg',
      time: 'Wo es am längsten dauerte',
      felt: 'Wo es störte und wo es gut war',
      brands: 'Welche Marke fast gewonnen hätte',
      look: 'Worauf zu achten ist',
    },
    rows: (p) => counted(p.count, { one: 'Den Kontaktpunkt zeigen', other: 'Die # Kontaktpunkte zeigen' }),
    ordered: (p) =>
      p.brand === ''
        ? `Bis zur Bestellung dauerte es ${p.days}; insgesamt ${p.touchpoints}.`
        : `Bis ${p.brand} bestellt wurde, dauerte es ${p.days}; insgesamt ${p.touchpoints}.`,
    fellThrough: (p) =>
      p.kept === ''
        ? `Diese Bestellung wurde ${p.status}; eine andere gibt es bisher nicht.`
        : `Diese Bestellung wurde ${p.status}; es blieb bei ${p.kept} am ${p.when}.`,
    ongoing: (p) => `Bisher keine Bestellung (${p.touchpoints}): jede Zahl hier ist ein „mindestens“.`,
    backSteps: (p) =>
      counted(p.count, {
        one: `# von ${p.pairs} Schritten führte in eine frühere Phase zurück.`,
        other: `# von ${p.pairs} Schritten führten in eine frühere Phase zurück.`,
      }),
    offline: (p) =>
      `${p.offline} von ${p.rows} Kontaktpunkten ${p.ordered ? 'vor der Bestellung' : 'bisher'} lagen abseits des Bildschirms.`,
    longest: (p) =>
      `Am längsten dauerte es in „${p.stage}“: ${p.duration} bis zur nächsten aufgezeichneten Phase.`,
    active: (p) => `Die meiste Aufmerksamkeit galt „${p.stage}“: ${p.duration} aktive Zeit.`,
    worst: (p) =>
      p.words === ''
        ? `Am schlechtesten fühlte es sich hier an: ${p.what} (${p.value}).`
        : `Am schlechtesten fühlte es sich hier an: ${p.what} (${p.value}): „${p.words}“.`,
    best: (p) => `Am besten fühlte es sich hier an: ${p.what} (${p.value}).`,
    same: (p) => `ebenso bei ${p.count} weiteren`,
    pause: (p) => `Die längste Pause, ${p.duration}, lag zwischen ${p.before} und ${p.after}.`,
    turned: (p) => `Gleich nach ${p.what} (${p.value}) ging es zurück in eine frühere Phase.`,
    unpleasant: (p) => `${p.count} von ${p.rated} bewerteten Kontaktpunkten waren unangenehm.`,
    pains: (p) =>
      counted(p.count, {
        one: '# Störung wurde aufgeschrieben',
        other: '# Störungen wurden aufgeschrieben',
      }) +
      (p.stage === ''
        ? '.'
        : p.count === 1
          ? `, in „${p.stage}“.`
          : `, die meisten (${p.most}) in „${p.stage}“.`),
    rival: (p) => `${p.rival} kam am nächsten: ${p.contacts} Kontakte, gegenüber ${p.own} mit ${p.bought}.`,
    leading: (p) => `Bisher führt ${p.first} mit ${p.contacts} Kontakten; ${p.second} folgt mit ${p.next}.`,
    counting: 'Kontakte werden einmal je Marke, Sitzung und Kanal gezählt.',
    detours: (p) =>
      counted(p.count, {
        one: `# Umweg zu anderen Marken (${p.touchpoints}, ${p.hours}): zurückgekehrt ${p.returned}, gewechselt ${p.switched}, offen ${p.open}.`,
        other: `# Umwege zu anderen Marken (${p.touchpoints}, zusammen ${p.hours}): zurückgekehrt ${p.returned}, gewechselt ${p.switched}, offen ${p.open}.`,
      }),
    timed: (p) => `${p.hours} bei ${p.x} von ${p.n}`,
    untimed: 'Stunden nicht bekannt',
    added: (p) => `Angesehen, obwohl am Anfang nicht im Sinn: ${p.brands}.`,
    switched: (p) => `Favorit am Anfang war ${p.favourite}; gekauft wurde ${p.bought}.`,
    abandoned: (p) => `Die Kasse wurde erreicht, aber es folgte keine Bestellung (abgewartet: ${p.days}).`,
    opportunities: (p) =>
      counted(p.count, {
        one: '# Notiz sagt, was besser sein könnte.',
        other: '# Notizen sagen, was besser sein könnte.',
      }),
    noneRated: (p) =>
      `Keiner von ${p.total} Kontaktpunkten ist bewertet; wie es sich anfühlte, ist nicht bekannt.`,
    unrated: (p) =>
      `Nur ${p.rated} von ${p.total} Kontaktpunkten sind bewertet; wie sich die übrigen anfühlten, ist nicht bekannt.`,
    gaps: (p) =>
      counted(p.count, {
        one: `# Lücke von ${p.time}, in der nichts aufgezeichnet werden konnte: die Zahlen können zu niedrig sein.`,
        other: `# Lücken von zusammen ${p.time}, in denen nichts aufgezeichnet werden konnte: die Zahlen können zu niedrig sein.`,
      }),
  },
});
