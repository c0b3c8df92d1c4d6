/** Latviski: pārskats un metode. */
import type { Counted, ReportWords } from './en';

export const report = (counted: Counted): ReportWords => ({
  title: 'Pirkuma ceļi',
  made: (p: { date: string }) => `Sagatavots ${p.date} ar Desire Path.`,
  method: 'Metode',
  journeys: 'Ceļi',
  brands: 'Kontakti pa zīmoliem',
  steps: 'No posma uz posmu',
  from: 'No',
  to: 'Uz',
  ordered: 'Pasūtīts',
  ended: 'Bez pasūtījuma (līdz šim)',
  since:
    'Visi skaitļi ir ierakstīti kontakti kopš ceļa sākuma; kas bija pirms tam, nav zināms. Zīme ≥ ir pie ceļiem bez pasūtījuma: vismaz tik.',
  participants: (p: { count: number }) =>
    counted(p.count, { zero: '# dalībniekiem', one: '# dalībnieka', other: '# dalībniekiem' }),
  columns: {
    participant: 'Dalībnieks',
    need: 'Vajadzība',
    outcome: 'Iznākums',
    length: 'Saskares punkti līdz pasūtījumam',
    lag: 'Dienas līdz pasūtījumam',
    favourite: 'Favorīts',
    contacts: 'Kontakti: visi / apvienoti / dienas',
    backSteps: 'Soļi atpakaļ / pāri',
    detours: 'Līkumi: atgriezās / mainīja / atvērti',
    examined: 'Aplūkotie zīmoli',
    switches: 'Kanālu maiņas / pāri',
    offline: 'Bezsaistē / visi',
    effective: 'Efektīvie kanāli',
    peakEnd: 'Kulminācija un beigas: negatīvā / pozitīvā',
    brand: 'Zīmols',
    inJourneys: 'Ceļos',
  },
  scopes: {
    listed_sites: 'vietnes, ko dalībnieki bija nosaukuši',
    all_sites: 'visas vietnes, no kurām paturētas lapas, kas pieder ceļam',
  },
  methods: {
    technology: (p: { version: string }) =>
      `Pirkuma ceļi ierakstīti ar pārlūka paplašinājumu Desire Path (versija ${p.version}) pašu dalībnieku pārlūkos; nekas neatstāja ierīci, pirms dalībnieks to nodeva.`,
    sample: (p: { touchpoints: string; journeys: string; participants: string; from: string; to: string }) =>
      `Datos ir ${p.touchpoints}, ${p.journeys}; tie iegūti no ${p.participants}; laiks: ${p.from} – ${p.to}.`,
    scope: (p: { scope: string }) => `Kas tika ierakstīts: ${p.scope}.`,
    sampling: (p: { automatic: string }) =>
      `Lapas tika ierakstītas apmeklējuma brīdī (notikumam piesaistīta izlase): ${p.automatic} saskares punkti.`,
    byHand: (p: { count: string; delay: string }) =>
      `Ar roku ievadīti saskares punkti: ${p.count}, mediānā kavēšanās pēc notikuma — ${p.delay}.`,
    tagging: (p: { changed: string }) =>
      `Katras lapas posmu un veidu noteica kārtulas pašā ierīcē; dalībnieki mainīja ${p.changed}.`,
    noPrompts: 'Jautājumi netika sūtīti.',
    prompts: (p: { delivered: string; answered: string; latency: string }) =>
      `No ieplānotajiem jautājumiem piegādāti ${p.delivered}, no tiem atbildēti ${p.answered} (līdzestība), mediānais atbildes laiks — ${p.latency}.`,
    coverage: (p: { days: string; recorded: string; blind: string; quiet: string }) =>
      `Ierakstīšana aptvēra ${p.days}; vidēji tā darbojās ${p.recorded} dienā un neko neredzēja ${p.blind} dienā; dienas, par kurām dalībnieki teica, ka nekas nenotika: ${p.quiet}.`,
    excluded: (p: { excluded: string; reasons: string }) =>
      `No visiem skaitļiem ar pamatojumu izslēgti ${p.excluded} saskares punkti (${p.reasons}); pētnieki neko neizdzēsa.`,
    deleted: (p: { count: string }) => `Pirms nodošanas dalībnieki izdzēsa saskares punktus: ${p.count}.`,
    contact: (p: { seconds: string }) =>
      `Kontakts ir saskares punkts ar zīmolu, kurā ir vismaz ${p.seconds} s aktīva laika vai kurš bija bezsaistē; meklēšana, grozs, kase, pasūtījums un konts netiek skaitīti, un vairākus vienas sesijas un kanāla saskares punktus skaita vienreiz (apvienoti).`,
    censored: (p: { open: string }) => `Ceļi bez pasūtījuma: ${p.open}; tie uzskatīti par cenzētiem.`,
    toFill:
      '[Papildināt ar roku: dalībnieku piesaiste, norādījumi un apmācība, neaptvertās ierīces, atlīdzība, atbirums, ētikas atļauja.]',
  },
});
