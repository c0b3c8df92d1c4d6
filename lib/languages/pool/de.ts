/** Deutsch: Wörter des Arbeitsplatzes für Forschende. */
import type { Counted, PoolWords } from './en';

export const pool = (counted: Counted): PoolWords => ({
  pageTitle: 'Desire Path: Arbeitsplatz',
  title: 'Arbeitsplatz',
  lead: 'Führen Sie die Abgaben einer Studie auf diesem Gerät zusammen. Sie liegen getrennt von Ihren eigenen Kaufwegen, und nichts verlässt diesen Computer.',
  study: 'Studie',
  noStudyFile: 'ohne Studiendatei',
  views: 'Teile des Arbeitsplatzes',
  ownPages: 'Die Studie',
  pooledViews: 'Alle Kaufwege',
  back: 'Eigene Kaufwege',
  empty: 'Noch ist nichts zusammengeführt. Ziehen Sie einen Ordner mit Abgaben auf die Seite „Dateien“.',
  toFiles: 'Zu den Dateien',
  files: {
    nav: 'Dateien',
    title: 'Dateien',
    dropTitle: 'Einen Ordner mit Abgaben hierher ziehen',
    dropLead:
      'Zips, CSV-Dateien, auch mit Strichpunkten oder von Excel neu gespeichert, und versiegelte Dateien (.age). Jede Datei wird ganz gelesen und geprüft, bevor etwas gespeichert wird.',
    chooseFiles: 'Dateien wählen …',
    chooseFolder: 'Ordner wählen …',
    key: 'Privater Schlüssel der Studie',
    keyHint:
      'Nur für versiegelte Abgaben: die Schlüsseldatei, die beim Anlegen der Studie gespeichert wurde. Er gilt, bis diese Seite geschlossen wird, und wird nicht gespeichert.',
    keyChoose: 'Schlüsseldatei wählen …',
    keyReady: (p) => `Schlüssel bereit: ${p.name}`,
    keyWrong: (p) => `${p.name} enthält keinen privaten Schlüssel (er beginnt mit AGE-SECRET-KEY-1).`,
    reading: 'Wird gelesen und zusammengeführt',
    progress: (p) => `${p.done} von ${p.all} Dateien`,
    stop: 'Anhalten',
    stopped: (p) =>
      `Nach ${p.done} von ${p.all} Dateien angehalten. Jede davon ist ganz zusammengeführt; von den anderen wurde nichts gespeichert. Ziehen Sie den Ordner noch einmal her, um fortzufahren.`,
    failed:
      'Die Arbeit endete mit einem Fehler. Dateien, die als zusammengeführt gelten, sind ganz; ziehen Sie den Ordner für den Rest noch einmal her.',
    nothingFound: 'Darin ist keine Abgabe: keine der Dateien endet auf .zip, .csv oder .age.',
    done: (p) => counted(p.files, { one: '# Datei gelesen.', other: '# Dateien gelesen.' }),
    merged: (p) => counted(p.count, { one: '# zusammengeführt', other: '# zusammengeführt' }),
    known: (p) => counted(p.count, { one: '# schon bekannt', other: '# schon bekannt' }),
    older: (p) => counted(p.count, { one: '# älter', other: '# älter' }),
    codes: (p) => counted(p.count, { one: '# mit Codes', other: '# mit Codes' }),
    refused: (p) => counted(p.count, { one: '# abgelehnt', other: '# abgelehnt' }),
    leftAside: (p) =>
      counted(p.count, {
        one: '# andere Datei wurde beiseitegelassen',
        other: '# andere Dateien wurden beiseitegelassen',
      }),
    refusedTitle: 'Abgelehnt',
    refusedLead:
      'Von diesen Dateien wurde nichts gespeichert. Bringen Sie in Ordnung, was da steht, und ziehen Sie die Datei noch einmal her.',
    toldTitle: 'Alle Dateien',
    file: 'Datei',
    outcome: 'Was daraus wurde',
    participant: 'Teilnehmende',
    written: 'Geschrieben',
    rows: 'Kontaktpunkte',
    notes: 'Was zu wissen ist',
    openStudy: (p) => `Studie „${p.study}“ neben dieser öffnen`,
    removedRows: (p) =>
      counted(p.count, {
        one: '# Kontaktpunkt wurde ausgelassen: die Person hat ihn gelöscht.',
        other: '# Kontaktpunkte wurden ausgelassen: die Person hat sie gelöscht.',
      }),
    forget: 'Diese Studie vergessen',
    forgetWhy:
      'Entfernt alles, was von dieser Studie zusammengeführt wurde, von diesem Gerät, samt Ausschlüssen und Codes. Die Dateien selbst bleiben, wo sie sind.',
    forgetNow: (p) => `Alles von „${p.study}“ vergessen`,
    forgotten: (p) => `„${p.study}“ wurde vergessen.`,
    page: (p) => `Seite ${p.page} von ${p.pages}`,
  },
  outcomes: {
    merged: 'zusammengeführt',
    older: 'älter als das Vorhandene: nur die Löschungen wurden übernommen',
    known: 'schon bekannt: nichts geändert',
    codes: 'Codes übernommen',
    refused: 'abgelehnt',
  },
  place: (p) =>
    [p.table, p.row === '' ? '' : `Zeile ${p.row}`, p.column === '' ? '' : `Spalte „${p.column}“`]
      .filter((part) => part !== '')
      .join(', '),
  problems: {
    too_large: () =>
      'Die Datei ist größer als 64 MB. Bitten Sie um den Export in Teilen, oder führen Sie den Ordner mit „npm run merge -- FOLDER“ zusammen.',
    unpacks_too_large: () =>
      'Das Zip entpackt sich auf mehr als 64 MB oder auf mehr, als es angibt. Keine Abgabe tut das: bitten Sie um einen neuen Export.',
    truncated: () =>
      'Das Zip ist abgeschnitten: sein Ende fehlt, wie nach einem abgebrochenen Laden. Holen oder erbitten Sie die Datei noch einmal.',
    damaged: () =>
      'Der Inhalt passt nicht zu seiner Prüfsumme oder lässt sich nicht entpacken. Holen oder erbitten Sie die Datei noch einmal.',
    locked: () =>
      'Das Zip ist mit einem Passwort verschlossen. Entpacken Sie es und ziehen Sie den entpackten Ordner her.',
    no_key: () =>
      'Die Datei ist versiegelt. Wählen Sie oben den privaten Schlüssel der Studie und ziehen Sie die Datei noch einmal her.',
    wrong_key: () =>
      'Die Datei geht mit diesem privaten Schlüssel nicht auf. Sie wurde für eine andere Studie versiegelt oder unterwegs verändert: Wählen Sie den Schlüssel jener Studie, oder bitten Sie noch einmal um die Datei.',
    workbook: () =>
      'Das ist eine Excel-Arbeitsmappe. Nehmen Sie das Zip oder die CSV-Datei, die übergeben wurde; gibt es keine, speichern Sie das Blatt als „CSV UTF-8“.',
    not_a_hand_over: () =>
      'Das ist keine Abgabe von Desire Path: keine ihrer Spalten ist bekannt. Lassen Sie sie weg.',
    no_touchpoints: (p) =>
      `Es ist keine touchpoints.csv darin${p.value === '' ? '' : ` (nur ${p.value})`}. Nehmen Sie das ganze Zip, wie es übergeben wurde.`,
    missing_columns: (p) =>
      `Es fehlen Spalten: ${p.column}. Nehmen Sie die Datei, wie sie exportiert wurde, mit unveränderter erster Zeile.`,
    twice_columns: (p) =>
      `Die Spalte „${p.column}“ gibt es zweimal. Nehmen Sie die Datei, wie sie exportiert wurde.`,
    wrong_cell_count: (p) =>
      `Die Zeile hat nicht so viele Zellen wie die Kopfzeile (${p.value}); Werte gerieten in andere Spalten. Nehmen Sie die Datei, wie sie exportiert wurde.`,
    open_quote: () =>
      'Ein Anführungszeichen wird geöffnet und nie geschlossen oder mitten in einer Zelle geschlossen. Die Datei wurde abgeschnitten oder von Hand geändert; nehmen Sie das Original.',
    not_utf8: () =>
      'Die Buchstaben sind nicht in UTF-8: die Datei wurde wohl als einfaches „CSV“ neu gespeichert (Windows-1251, 1252 oder 1253). Welche Buchstaben gemeint waren, kann niemand sagen: nehmen Sie das Original oder speichern Sie es als „CSV UTF-8“.',
    broken_letters: (p) =>
      `Die Buchstaben gingen kaputt, als eine Tabellenkalkulation die Datei öffnete („${p.value}“). Nehmen Sie das Original.`,
    lost_letters: (p) =>
      `Beim Speichern wurden Buchstaben durch Fragezeichen ersetzt („${p.value}“). In dieser Kopie sind sie verloren: nehmen Sie das Original.`,
    bad_value: (p) =>
      `„${p.value}“ kann kein Wert dieser Spalte sein. Nehmen Sie die Datei, wie sie exportiert wurde, oder berichtigen Sie die Zelle.`,
    lost_seconds: (p) =>
      `Eine Tabellenkalkulation hat die Sekunden abgeschnitten („${p.value}“), und an ihnen hängt die Reihenfolge der Zeilen. Nehmen Sie das Original.`,
    unclear_date: (p) =>
      `„${p.value}“ kann zwei Tage bedeuten, und nichts in der Datei sagt, ob der Tag oder der Monat zuerst steht. Nehmen Sie das Original.`,
    unclear_number: (p) =>
      `„${p.value}“ liegt außerhalb des Bereichs oder kann zwei Zahlen bedeuten: eine Tabellenkalkulation hat das Dezimalzeichen falsch verstanden. Nehmen Sie das Original.`,
    empty_key: () =>
      'Die Zelle ist leer, und ohne sie gehört die Zeile niemandem. Nehmen Sie die Datei, wie sie exportiert wurde.',
    duplicate_id: (p) =>
      `Der Kontaktpunkt ${p.value} steht zweimal in der Datei. Nehmen Sie die Datei, wie sie exportiert wurde.`,
    several_studies: (p) =>
      `In einer Datei stehen Zeilen zweier Studien (${p.value}). Führen Sie jede Studie aus ihren eigenen Dateien zusammen.`,
    several_participants: (p) =>
      `Die Tabellen einer Abgabe nennen zwei Teilnehmende (${p.value}). Nehmen Sie das Zip, wie es übergeben wurde.`,
    other_study: (p) =>
      `Die Datei gehört zur Studie „${p.value}“; hier ist eine andere offen. Lassen Sie sie weg, oder öffnen Sie sie als eigene Studie.`,
    newer_version: (p) =>
      `Die Datei wurde von einer neueren Version von Desire Path geschrieben (Tabellen der Version ${p.value}). Aktualisieren Sie die Erweiterung hier und ziehen Sie die Datei noch einmal her.`,
    too_many_rows: (p) =>
      `Die Tabelle hat ${p.value} Zeilen; aus einer Datei werden höchstens 200 000 gelesen. Bitten Sie um den Export in Teilen, oder nehmen Sie „npm run merge -- FOLDER“.`,
    not_stored: (p) =>
      `Die Datei ist gut, konnte aber nicht gespeichert werden${p.value === '' ? '' : ` (${p.value})`}. Nichts davon wurde behalten. Schaffen Sie Platz auf dem Datenträger und ziehen Sie sie noch einmal her.`,
  },
  notes: {
    dates_read: (p) =>
      p.value === ''
        ? 'Eine Tabellenkalkulation oder ein Programm hat die Zeiten umgeschrieben; sie ließen sich zweifelsfrei lesen.'
        : p.value === 'day_first'
          ? 'Eine Tabellenkalkulation hat die Daten umgeschrieben; gelesen wurde der Tag vor dem Monat, wie es die Datei selbst zeigt.'
          : 'Eine Tabellenkalkulation hat die Daten umgeschrieben; gelesen wurde der Monat vor dem Tag, wie es die Datei selbst zeigt.',
    milliseconds_lost: () =>
      'Den Zeiten fehlen die Tausendstel; Zeilen derselben Sekunde stehen in der Reihenfolge ihrer Kennungen.',
    booleans_read: (p) => `Ja und nein standen als ${p.value} und dergleichen da und wurden so gelesen.`,
    decimals_read: () => 'Dezimalkommas wurden als solche gelesen.',
    resaved: () =>
      'Eine Tabellenkalkulation hat diese Datei neu gespeichert. Produktnamen, die wie Zahlen oder Daten aussehen, können sich verändert haben; erbitten Sie, wenn möglich, das Original.',
    columns_unknown: (p) => `Spalten, die nicht zu einer Abgabe gehören, wurden weggelassen: ${p.value}.`,
    columns_missing: (p) => `Spalten fehlen und gelten als unbekannt: ${p.value}.`,
    age_from_rows: () => 'Die Datei sagt nicht, wann sie geschrieben wurde; dafür steht ihre letzte Zeile.',
    install_not_named: () =>
      'Es sind Zeilen mehrerer Browser darin, und nichts sagt, welcher die Datei schrieb: ihre Zeilen kommen hinzu und ersetzen keine.',
  },
  participants: {
    nav: 'Teilnehmende',
    title: 'Teilnehmende',
    summary: (p) =>
      `${counted(p.persons, { one: '# Person', other: '# Personen' })}, ${counted(p.journeys, { one: '# Kaufweg', other: '# Kaufwege' })}, Kontaktpunkte, die zählen: ${p.rows}.`,
    participant: 'Person',
    status: 'Stand',
    statuses: { test_run: 'Probelauf', active: 'nimmt teil', ended: 'beendet', withdrawn: 'zurückgezogen' },
    installs: 'Browser',
    files: 'Dateien',
    journeys: 'Kaufwege',
    first: 'Erster Tag',
    last: 'Letzter Tag',
    rows: 'Kontaktpunkte',
    perDay: 'Pro Tag',
    excluded: 'Ausgelassen',
    removed: 'Selbst gelöscht',
    joinedTitle: 'Verbundene Kaufwege',
    joinedLead:
      'Derselbe Bedarf derselben Person, in zwei Browsern aufgezeichnet, zählt als ein Kaufweg. Trennen Sie, was nicht zusammengehört.',
    joined: (p) => `${p.who} · ${p.need}: ${counted(p.count, { one: '# Fall', other: '# Fälle' })}`,
    takeApart: 'Trennen',
    apart: 'Getrennt gehalten',
    joinAgain: 'Wieder verbinden',
    tookApart: 'Getrennt.',
    joinedAgain: 'Wieder verbunden.',
  },
  compliance: {
    nav: 'Mitarbeit',
    title: 'Mitarbeit',
    lead: 'Die Angaben, die CREMAS für einen Bericht verlangt. Was eine Abgabe nicht sagt, ist unbekannt, nicht null.',
    all: 'Alle Teilnehmenden',
    item: 'Angabe',
    share: 'Anteil',
    xOfN: 'x von N',
    answered: 'Beantwortete Fragen, von den zugestellten',
    delivered: 'Zugestellte Fragen, von den geplanten',
    latency: 'Zeit von der Zustellung bis zur Antwort, Median',
    sameDay: 'Einträge vom Tag des Geschehens',
    recorded: 'Aufgezeichnet pro Tag und Browser, Mittel',
    blind: 'Blind pro Tag und Browser, Mittel',
    without: 'Tage ohne jede Begegnung',
    saidNothing: 'Davon Tage, an denen die Person sagte, es sei nichts geschehen',
    reviewed: 'Tage mit abendlicher Durchsicht',
    unknown: 'unbekannt',
    of: (p) => `${p.x} von ${p.n}`,
    overDays: (p) => counted(p.count, { one: 'über # Tag', other: 'über # Tage' }),
    each: 'Jede Person',
    short: {
      answered: 'Beantwortet',
      delivered: 'Zugestellt',
      latency: 'Verzug',
      sameDay: 'Selber Tag',
      recorded: 'Aufgezeichnet',
      blind: 'Blinde Zeit',
      without: 'Tage ohne',
    },
  },
  coverage: {
    nav: 'Abdeckung',
    title: 'Abdeckung',
    lead: 'Was die Aufzeichnung sehen konnte. Ein Tag ohne Balken wurde nicht aufgezeichnet, oder die Datei sagt nichts dazu.',
    days: 'Minuten aufgezeichnet (voll) und blind (schraffiert) pro Tag',
    tallest: (p: { time: string }) => `der höchste Balken ist ${p.time}`,
    daysOf: (p) => `${p.who}: ${p.days} Tage, ${p.recorded} Minuten aufgezeichnet, ${p.blind} blind`,
    offline: 'Abseits des Bildschirms',
    devices: 'Kontaktpunkte nach Gerät',
    gaps: 'Blinde Stunden nach Grund',
    hours: 'Stunden',
    persons: 'Teilnehmende',
    otherDevices: 'Tage danach, wie viel auf anderen Geräten geschah, nach Angabe der Teilnehmenden',
    otherDeviceNames: { none: 'nichts', some: 'etwas', half: 'die Hälfte', most: 'das meiste' },
    scopes: 'Weisen der Aufzeichnung',
    scopesWhy:
      'Ihre Zahlen werden nie zusammengezählt; die gemeinsamen Ansichten zeigen eine Weise auf einmal.',
    noGaps: 'Von keiner Lücke wird berichtet.',
    gapReasons: {
      paused: 'von der Person angehalten',
      other_person: 'jemand anderes am Computer',
      private_window: 'privates Fenster',
      outside_study_hours: 'außerhalb der Studienzeiten',
      journey_not_running: 'kein Kaufweg lief',
      no_site_permission: 'Website nicht erlaubt',
      extension_disabled: 'Erweiterung ausgeschaltet',
      extension_updated: 'Erweiterung wurde aktualisiert',
      worker_restarted: 'Erweiterung wurde neu gestartet',
      storage_failure: 'Speicher versagte',
    },
  },
  agreement: {
    nav: 'Übereinstimmung',
    title: 'Übereinstimmung',
    lead: 'Wie weit zwei bei denselben Zeilen übereinstimmen: Anteil der Zeilen und Cohens κ, das herausrechnet, was der Zufall allein ergäbe.',
    rule: 'Die Regel und die Person',
    ruleWhy:
      'Nur Zeilen, bei denen die Person die Phase wählte, ohne die der Regel zu sehen (jede zehnte bei der abendlichen Durchsicht). Die Phase der Regel ist, was die Seite allein sagt (stage_auto).',
    noHidden: 'Noch hat keine Abgabe solche Zeilen.',
    coders: (p) => `${p.first} und ${p.second}: ${p.field}`,
    codersNone:
      'Es braucht zwei Kodierende. Kodieren Sie auf der Seite „Kodieren“, oder ziehen Sie die codes.csv einer anderen Person auf „Dateien“.',
    figure: (p) => `${p.x} von ${p.n} Zeilen gleich (${p.share}), κ = ${p.kappa}`,
    figureFew: (p) => `${p.x} von ${p.n} Zeilen gleich, κ = ${p.kappa}`,
    noKappa: 'nicht bestimmt',
    table: (p) => `${p.first} (Zeilen) gegen ${p.second} (Spalten)`,
    fields: { stage: 'Phase', touchpoint_type: 'Art des Kontaktpunkts' },
    theRule: 'Regel',
    theParticipant: 'Person',
  },
  rows: {
    nav: 'Zeilen',
    title: 'Zeilen',
    lead: 'Lassen Sie Zeilen aus allen Zahlen aus, mit einem Grund. Nichts wird gelöscht, und jede lässt sich zurückholen.',
    journey: 'Kaufweg',
    search: 'In Website, Produkt, Marke und Notiz suchen',
    show: 'Zeigen',
    showAll: 'alle Zeilen',
    showIn: 'Zeilen, die zählen',
    showOut: 'ausgelassene Zeilen',
    shown: (p) => `${p.shown} von ${p.all} Zeilen`,
    choose: 'Zeile wählen',
    chooseAll: 'Alle gezeigten wählen',
    chosen: (p) => counted(p.count, { one: '# Zeile gewählt', other: '# Zeilen gewählt' }),
    reason: 'Grund',
    note: 'In eigenen Worten (freiwillig)',
    leaveOut: 'Auslassen',
    putBack: 'Zurückholen',
    leftOut: (p) => counted(p.count, { one: '# Zeile ausgelassen.', other: '# Zeilen ausgelassen.' }),
    wasPutBack: (p) => counted(p.count, { one: '# Zeile zurückgeholt.', other: '# Zeilen zurückgeholt.' }),
    byPerson: (p) => `von der Person ausgelassen: ${p.reason}`,
    byYou: (p) => `ausgelassen: ${p.reason}`,
    when: 'Wann',
    what: 'Was',
    where: 'Wo',
    brand: 'Marke',
    state: 'Zählt',
    counts: 'zählt',
    none: 'Keine Zeile passt.',
    more: (p) => `Gezeigt sind die ersten ${p.count}; suchen Sie genauer.`,
    total: (p) =>
      counted(p.count, {
        one: '# Zeile ist in der ganzen Studie ausgelassen.',
        other: '# Zeilen sind in der ganzen Studie ausgelassen.',
      }),
  },
  coding: {
    nav: 'Kodieren',
    title: 'Kodieren',
    lead: 'Kodieren Sie eine Stichprobe von Zeilen neu, ohne zu sehen, was Regel, Person oder andere Kodierende sagten. Die Codes kommen in codes.csv und ändern keine Zeile.',
    coder: 'Ihr Name beim Kodieren',
    coderHint: 'Ein kurzer Name wie RA1; er steht in codes.csv.',
    field: 'Was kodiert wird',
    sample: 'Zeilen zum Kodieren',
    seed: 'Durch Zufall gezogen; dieselbe Zahl zieht für alle dieselben Zeilen',
    begin: 'Anfangen',
    goOn: 'Weitermachen',
    progress: (p) => `${p.done} von ${p.all} kodiert`,
    row: 'Diese Zeile',
    around: 'Davor und danach',
    need: 'Bedarf',
    seconds: 'Aktiv',
    came: 'Gekommen über',
    notTold: 'nicht bekannt',
    choose: 'Was ist es?',
    keys: 'Tasten 1 bis 5',
    skip: 'Nicht zu sagen',
    unclear: 'unklar',
    back: 'Zurück',
    finished: 'Alle Zeilen der Stichprobe sind kodiert.',
    save: 'codes.csv speichern',
    nothing: 'Es gibt keine Zeilen zu kodieren.',
    existing: 'Codes bisher',
    coderLine: (p) => `${p.coder}, ${p.field}: ${p.count}`,
    drop: 'Um mit anderen zu vergleichen, ziehen Sie deren codes.csv auf die Seite „Dateien“.',
    undone: 'Code zurückgenommen.',
  },
  take: {
    nav: 'Mitnehmen',
    title: 'Mitnehmen',
    lead: 'Die zusammengeführten Tabellen in den Spalten einer Abgabe: verbundene Kaufwege unter einer Kennung, ausgelassene Zeilen mit ihrem Grund gekennzeichnet.',
    csv: 'touchpoints.csv, alle',
    csvHint: 'Eine Tabelle, eine Zeile je Kontaktpunkt.',
    zip: 'Alles als Zip',
    zipHint: 'Alle Tabellen, codes.csv, exclusions.csv und das Codebuch.',
    codes: 'Nur codes.csv',
    codesHint: 'Was hier kodiert wurde, zum Vergleichen anderswo.',
    working: 'Die Datei wird geschrieben',
    progress: (p) => `${p.done} von ${p.all} Kaufwegen`,
    saved: (p) => `Gespeichert als ${p.name}`,
    stopped: 'Angehalten. Nichts wurde gespeichert.',
    failed:
      'Die Datei ließ sich nicht erstellen. Nichts wurde gespeichert; das Zusammengeführte ist unberührt.',
  },
  pooled: {
    reading: 'Die Zahlen werden gelesen',
    progress: (p) => `${p.done} von ${p.all} Teilnehmenden`,
    contact: 'Ein Besuch zählt als Kontakt ab',
    seconds: 'aktiven Sekunden',
    contactWhy: 'Wie die Studie es festlegt; 3 ohne Studiendatei.',
  },
});
