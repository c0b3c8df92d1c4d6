/** Latvian. */
import type { Counted, Story } from './en';

export const story = (counted: Counted): Story => ({
  figure: {
    n: (p) => `n = ${p.shown} no ${p.total} saskares punktiem`,
  },
  map: {
    title: 'Ceļa karte',
    lanes: {
      actions: 'Kas notika',
      online: 'Tiešsaistē',
      offline: 'Klātienē',
      feeling: 'Kā tas bija',
      goals: 'Mērķi un gaidas',
      pains: 'Kas traucēja',
      opportunities: 'Kas varētu būt labāk',
      quotes: 'Jūsu vārdiem',
    },
    quote: (p) => `“${p.text}”`,
    nothing: 'Te vēl nekā nav: izvēlieties saskares punktu un pierakstiet.',
    noneRated: 'Neviens saskares punkts vēl nav novērtēts.',
    peak: 'labākais',
    lowest: 'sliktākais',
    end: 'beigās',
    back: 'atpakaļ agrākā posmā',
    gap: (p) => `Nekas nav pierakstīts ${p.duration}: ${p.reason}`,
    gapReasons: {
      paused: 'pauze',
      other_person: 'datoru lietoja kāds cits',
      private_window: 'privāts logs',
      outside_study_hours: 'ārpus pētījuma stundām',
      journey_not_running: 'neviens ceļš netika pierakstīts',
      no_site_permission: 'nav piekļuves vietnei',
      extension_disabled: 'Desire Path bija izslēgts',
      extension_updated: 'Desire Path tika atjaunināts',
      worker_restarted: 'Desire Path tika palaists no jauna',
      storage_failure: 'to nevarēja saglabāt',
    },
    zoom: 'Izmērs',
    zooms: { fit: 'Ietilpināt', comfortable: 'Ērts', large: 'Liels' },
    paper: 'Papīrs',
    print: 'Drukāt karti',
    walk: 'Bultiņas ved no kolonnas uz kolonnu, Enter atver.',
    openRun: 'Rādīt pa vienam',
    closeRuns: 'Atkal apvienot līdzīgos',
    runs: (p) =>
      `Garš ceļš: līdzīgi saskares punkti dala vienu kolonnu (kolonnas: ${p.columns}; ${p.touchpoints}).`,
    empty: 'Te parādīsies jūsu karte: ko sastapāt, kur, kā tas bija un ko pierakstījāt, soli pa solim.',
    contact: 'pildīts: skaitās kontakts',
    noContact: 'tukšs: neskaitās',
    rangeLegend: 'stateniska līnija: no zemākā līdz augstākajam no vairākiem vērtējumiem',
    gapLegend: 'svītrots: nevarēja pierakstīt',
    summary: (p) => `${p.touchpoints}, ${p.brands}, no ${p.from} līdz ${p.to}.`,
    backSteps: (p) =>
      counted(p.count, {
        zero: `# soļu no ${p.pairs} atgriezās agrākā posmā.`,
        one: `# solis no ${p.pairs} atgriezās agrākā posmā.`,
        other: `# soļi no ${p.pairs} atgriezās agrākā posmā.`,
      }),
    ordered: (p) => `Pasūtījums: ${p.step}. saskares punkts.`,
    notOrdered: 'Pasūtījuma vēl nav.',
    rated: (p) =>
      counted(p.count, {
        zero: `Novērtēti # no ${p.total}.`,
        one: `Novērtēts # no ${p.total}.`,
        other: `Novērtēti # no ${p.total}.`,
      }),
    columns: {
      step: '#',
      when: 'Kad',
      rating: 'Sajūta',
      goal: 'Mērķis',
      expectation: 'Gaidas',
      gap: 'Pirms tam nav pierakstīts',
    },
    details: 'Izvēlēts kartē',
    moreBrands: (p) =>
      counted(p.count, {
        zero: 'Tabulā vēl # zīmolu.',
        one: 'Tabulā vēl # zīmols.',
        other: 'Tabulā vēl # zīmoli.',
      }),
  },
  feelings: {
    title: 'Sajūtas',
    axis: 'saskares punkti pēc kārtas',
    scale: 'kā tas bija, −2 … +2',
    empty: 'Novērtējiet kādu saskares punktu, un te kā līkne parādīsies, kāds bija ceļš.',
    summary: (p) => `Novērtēti ${p.rated} no ${p.total} saskares punktiem; vidēji ${p.mean}.`,
    peakEnd: (p) => `Virsotne un beigas: ${p.negative} ar sliktāko brīdi, ${p.positive} ar labāko.`,
    rule: 'Līdz pasūtījumam vai līdz šim. Virsotne–beigas = (virsotne + pēdējais) ÷ 2; dotas abas virsotnes, jo vienādu vērtību dēļ nav skaidrs, kura tā ir. Nenovērtēts saskares punkts nav neitrāls: tur līnija ir pārtraukta.',
    all: 'Visi zīmoli',
    columns: {
      rated: 'Novērtēti',
      mean: 'Vidējais',
      lowest: 'Sliktākais',
      highest: 'Labākais',
      end: 'Pēdējais',
      negative: 'Virsotne–beigas, sliktākā',
      positive: 'Virsotne–beigas, labākā',
    },
    peakTitle: 'Virsotne un beigas pa zīmoliem, −2 … +2',
    byStage: 'Ko pierakstījāt, pa posmiem',
    nothing: 'Vēl nekas nav pierakstīts.',
    pains: 'Kas traucēja',
    opportunities: 'Kas varētu būt labāk',
    goals: 'Mērķi',
    expectations: 'Gaidas',
    add: 'Novērtēt vai aprakstīt saskares punktu',
    which: 'Saskares punkts',
    n: (p) => counted(p.count, { zero: '# novērtētu', one: '# novērtēts', other: '# novērtēti' }),
  },
  plan: {
    title: 'Plānots un īstenots',
    lead: 'Pierakstiet soļus, ko gatavojaties spert, vai nolasiet tos no faila. Tad redzēsiet, kas notika pēc plāna.',
    planned: 'Plānots',
    actual: 'Īstenots',
    edit: 'Labot plānu',
    add: 'Pievienot soli',
    step: (p) => `${p.n}. solis`,
    what: 'Kas',
    stage: 'Posms',
    channel: 'Kur',
    anyChannel: 'jebkur',
    up: (p) => `Pārvietot augstāk: ${p.step}`,
    down: (p) => `Pārvietot zemāk: ${p.step}`,
    save: 'Saglabāt plānu',
    fromFile: 'Nolasīt no CSV',
    fileHint: 'Kolonnas activity, stage un channel; seq un touchpoint_type nolasa, ja tās ir.',
    saved: 'Plāns ir saglabāts.',
    read: (p) =>
      counted(p.count, { zero: 'Nolasīti # soļu.', one: 'Nolasīts # solis.', other: 'Nolasīti # soļi.' }),
    problemTitle: 'Plāns nav nolasīts. Nekas nav mainīts.',
    problems: {
      not_readable: (p) =>
        p.row > 0 ? `${p.row}. rindu nevar nolasīt kā tabulu.` : 'Failu nevar nolasīt kā tabulu.',
      too_large: () => 'Fails ir pārāk liels: ne vairāk kā 500 soļu.',
      missing_columns: (p) => `Trūkst kolonnu: ${p.column}.`,
      bad_value: (p) => `${p.row}. rinda: “${p.value}” neder kolonnai ${p.column}.`,
      several_plans: (p) => `${p.row}. rinda: sākas otrs plāns (${p.value}). Lasiet pa vienam plānam.`,
      empty: () => 'Failā nav neviena soļa.',
    },
    statuses: {
      as_planned: 'pēc plāna',
      ad_hoc: 'nebija plānots',
      out_of_order: 'plānots, bet citā vietā',
      failed: 'neizdevās',
      missing: 'nenotika',
    },
    none: 'Plāna vēl nav.',
    status: 'Salīdzinot ar plānu',
    summary: (p) =>
      `${p.matched} no ${p.planned} plānotajiem soļiem notika šādā secībā; ${p.adHoc} no ${p.actual} saskares punktiem tur nebija plānoti.`,
    fitness: (p) => `Atbilstība ${p.value} (1 = tieši pēc plāna, 0 = nekā kopīga).`,
    formula: (p) =>
      `Atbilstība = 1 − (plānots + īstenots − 2 × kopīgs) ÷ (plānots + īstenots), kur plānots ${p.planned}, īstenots ${p.actual}, kopīgs ${p.common}: garākā soļu virkne, kas tādā pašā secībā ir abos. Posmus un kanālus nesalīdzina.`,
  },
  figures: {
    title: 'Visi šī ceļa skaitļi',
    figure: 'Rādītājs',
    value: 'Vērtība',
    of: 'No',
    abandonments: {
      not_reached: 'līdz norēķinam nenonāca',
      ordered: 'beidzās ar pasūtījumu',
      abandoned: 'norēķins sasniegts, 7 dienās pasūtījuma nav',
      open: 'norēķins sasniegts, 7 dienas vēl nav pagājušas',
    },
    names: {
      contacts_raw: 'Kontakti ar favorītu, katrs',
      contacts_collapsed: 'Kontakti ar favorītu, reizi sesijā un kanālā',
      contact_days: 'Dienas ar kontaktu ar favorītu',
      to_kept_raw: '… līdz paturētajam pasūtījumam, katrs',
      to_kept_collapsed: '… līdz paturētajam pasūtījumam, reizi sesijā un kanālā',
      to_kept_days: '… līdz paturētajam pasūtījumam, dienas',
      path_length: 'Saskares punkti līdz pasūtījumam',
      lag_days: 'Dienas no pirmā saskares punkta līdz pasūtījumam',
      elapsed_hours: 'Stundas līdz nākamajam pierakstītajam posmam',
      active_seconds: 'Aktīvais laiks, s',
      back_steps: 'Soļi atpakaļ, no soļiem līdz pasūtījumam',
      detours_returned: 'Līkumi ar atgriešanos',
      detours_switched: 'Līkumi, kas beidzās ar otru zīmolu',
      detours_open: 'Līkumi, kas vēl nav beigušies',
      examined_brands: 'Pirms pasūtījuma aplūkotie zīmoli',
      added_brands: 'No tiem tie, kas sākumā nebija prātā',
      channel_switches: 'Kanāla maiņas, no soļiem pirms pasūtījuma',
      offline: 'Saskares punkti ne pie ekrāna',
      effective_channels: 'Efektīvie kanāli (tikpat daudzveidīgi kā tik vienādi lietoti)',
      mean_valence: 'Vidējā sajūta, −2 … +2',
      peak_end_negative: 'Virsotne–beigas, sliktākā',
      peak_end_positive: 'Virsotne–beigas, labākā',
      plan_ad_hoc: 'Neplānoti saskares punkti',
      plan_missing: 'Trūkstoši plāna soļi',
      plan_fitness: 'Atbilstība plānam (1 = tieši kā plānots)',
      entry_delay_min: 'Minūtes līdz ierakstam ar roku, mediāna',
      abandonment: 'Norēķins',
      switched_from_favourite: 'Nopirkts cits zīmols, nevis favorīts',
      switched_from_owned: 'Nopirkts cits zīmols nekā iepriekš',
    },
  },
  summary: {
    title: 'Vārdiem',
    lead: 'Te teikts tikai tas, kas pierakstīts. Katrs teikums atver saskares punktus, uz kuriem tas balstās.',
    empty: 'Vēl nekas nav pierakstīts: nav ko teikt.',
    groups: {
      way: 'Ceļš',
      time: 'Kur tas prasīja visilgāk',
      felt: 'Kur bija grūti un kur labi',
      brands: 'Kurš zīmols gandrīz uzvarēja',
      look: 'Kam pievērst uzmanību',
    },
    rows: (p) =>
      counted(p.count, {
        zero: 'Rādīt # saskares punktu',
        one: 'Rādīt # saskares punktu',
        other: 'Rādīt # saskares punktus',
      }),
    ordered: (p) =>
      p.brand === ''
        ? `Ceļš līdz pasūtījumam: ${p.touchpoints}, ${p.days}.`
        : `Pasūtīts zīmols ${p.brand}. Ceļš līdz pasūtījumam: ${p.touchpoints}, ${p.days}.`,
    fellThrough: (p) =>
      p.kept === ''
        ? `Šis pasūtījums ir ${p.status}; cita pagaidām nav.`
        : `Šis pasūtījums ir ${p.status}; paturēts cits: ${p.kept}, ${p.when}.`,
    ongoing: (p) => `Pasūtījuma vēl nav (${p.touchpoints}): katrs skaitlis te nozīmē “vismaz”.`,
    backSteps: (p) =>
      counted(p.count, {
        zero: `# soļu no ${p.pairs} atgriezās agrākā posmā.`,
        one: `# solis no ${p.pairs} atgriezās agrākā posmā.`,
        other: `# soļi no ${p.pairs} atgriezās agrākā posmā.`,
      }),
    offline: (p) =>
      `${p.offline} no ${p.rows} saskares punktiem ${p.ordered ? 'pirms pasūtījuma' : 'līdz šim'} nebija pie ekrāna.`,
    longest: (p) =>
      `Visilgāk prasīja posms “${p.stage}”: ${p.duration} līdz nākamajam pierakstītajam posmam.`,
    active: (p) => `Visvairāk uzmanības guva posms “${p.stage}”: ${p.duration} aktīva laika.`,
    worst: (p) =>
      p.words === ''
        ? `Sliktākais brīdis: ${p.what} (${p.value}).`
        : `Sliktākais brīdis: ${p.what} (${p.value}): “${p.words}”.`,
    best: (p) => `Labākais brīdis: ${p.what} (${p.value}).`,
    same: (p) => `tikpat vēl ${p.count}`,
    pause: (p) => `Garākā pauze (${p.duration}) bija starp: ${p.before} un ${p.after}.`,
    turned: (p) => `Uzreiz pēc: ${p.what} (${p.value}) ceļš atgriezās agrākā posmā.`,
    unpleasant: (p) => `${p.count} no ${p.rated} novērtētajiem saskares punktiem bija nepatīkami.`,
    /** `stage` '' = no stage has the most. */
    pains: (p) =>
      counted(p.count, {
        zero: 'Pierakstīti # traucēkļu',
        one: 'Pierakstīts # traucēklis',
        other: 'Pierakstīti # traucēkļi',
      }) +
      (p.stage === ''
        ? '.'
        : p.count === 1
          ? `, posms “${p.stage}”.`
          : `, visvairāk (${p.most}) posmā “${p.stage}”.`),
    rival: (p) =>
      `Vistuvāk bija zīmols ${p.rival}, kontakti: ${p.contacts}; zīmolam ${p.bought} to bija ${p.own}.`,
    leading: (p) =>
      `Pagaidām priekšā ir zīmols ${p.first}, kontakti: ${p.contacts}; seko zīmols ${p.second}, kontakti: ${p.next}.`,
    counting: 'Kontakti skaitīti reizi katram zīmolam, sesijai un kanālam.',
    detours: (p) =>
      counted(p.count, {
        zero: `# līkumu pie citiem zīmoliem (${p.touchpoints}, kopā ${p.hours}): atgriezās ${p.returned}, pārgāja ${p.switched}, atvērti ${p.open}.`,
        one: `# līkums pie citiem zīmoliem (${p.touchpoints}, ${p.hours}): atgriezās ${p.returned}, pārgāja ${p.switched}, atvērti ${p.open}.`,
        other: `# līkumi pie citiem zīmoliem (${p.touchpoints}, kopā ${p.hours}): atgriezās ${p.returned}, pārgāja ${p.switched}, atvērti ${p.open}.`,
      }),
    timed: (p) => `${p.hours} (${p.x} no ${p.n})`,
    untimed: 'stundas nav zināmas',
    added: (p) => `Apskatīti, kaut sākumā nebija prātā: ${p.brands}.`,
    switched: (p) => `Favorīts sākumā bija ${p.favourite}; nopirkts ${p.bought}.`,
    abandoned: (p) => `Norēķins tika sasniegts, bet pasūtījums nesekoja šajā laikā: ${p.days}.`,
    opportunities: (p) =>
      counted(p.count, {
        zero: '# pierakstu saka, kas varētu būt labāk.',
        one: '# pieraksts saka, kas varētu būt labāk.',
        other: '# pieraksti saka, kas varētu būt labāk.',
      }),
    noneRated: (p) => `Neviens no ${p.total} saskares punktiem nav novērtēts: kādi tie bija, nav zināms.`,
    unrated: (p) =>
      `Novērtēti tikai ${p.rated} no ${p.total} saskares punktiem; kādi bija pārējie, nav zināms.`,
    gaps: (p) =>
      counted(p.count, {
        zero: `# pārtraukumu (kopā ${p.time}), kad nevarēja pierakstīt: skaitļi var būt par mazu.`,
        one: `# pārtraukums (${p.time}), kad nevarēja pierakstīt: skaitļi var būt par mazu.`,
        other: `# pārtraukumi (kopā ${p.time}), kad nevarēja pierakstīt: skaitļi var būt par mazu.`,
      }),
  },
});
