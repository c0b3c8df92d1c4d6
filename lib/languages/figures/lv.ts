/** Latvian. */
import type { Counted, FigureWords } from './en';

export const figures = (counted: Counted): FigureWords => ({
  counts: (p) =>
    p.count === 0
      ? 'Skaitījumi, kas glabājas līdzās ceļiem, saskan ar to rindām.'
      : counted(p.count, {
          zero: '# ceļu skaitījumi bija nepareizi un ir saskaitīti no jauna.',
          one: '# ceļa skaitījumi bija nepareizi un ir saskaitīti no jauna.',
          other: '# ceļu skaitījumi bija nepareizi un ir saskaitīti no jauna.',
        }),
  cut: (p) =>
    `Uzzīmēti jaunākie ${p.shown} no ${p.all} saskares punktiem${p.order ? ' un pasūtījums' : ''}; vārdi un skaitļi ir par visiem. Citus var redzēt, augstāk izvēloties dienas.`,
  newestWritten: (p) => `Jaunākie ${p.shown} no ${p.all} saskares punktiem, par kuriem kaut kas uzrakstīts.`,
  newestDrawn: (p) => `Uzzīmēti jaunākie ${p.shown} no ${p.all} ceļiem.`,
  compare: {
    by: 'Salīdzināt pēc',
    bys: {
      persona: 'Persona',
      cycle: 'Pirmais vai atkārtots pirkums',
      purchase: 'Pirkuma numurs',
      seed: 'Kas ierosināja',
      category: 'Kategorija',
    },
    others: 'Citas grupas',
    notSaid: 'Nav teikts',
    first: 'Pirmais pirkums',
    repeat: 'Atkārtots pirkums',
    nth: (p) => `${p.n}. pirkums`,
    about: (p) =>
      `${p.journeys} no ${counted(p.people, { zero: '# cilvēku', one: '# cilvēka', other: '# cilvēku' })}, ar pasūtījumu: ${p.ordered}`,
    ofN: (p) => `${p.value} (${p.x} no ${p.n})`,
    contacts: 'Kontakti līdz pirkumam pa grupām',
    dots: (p) => `${p.contacts} kontakti: ${p.journeys}, ar pasūtījumu ${p.bought}`,
    noFavourite: 'Nav favorīta, ko skaitīt',
    alone:
      'Visi izvēlētie ceļi ir vienā grupā: nav ko salīdzināt. Personu, pirkuma numuru un to, kas ceļu ierosināja, norāda, ceļu sākot vai mainot.',
    summary: (p) => `Līdzās: ${counted(p.groups, { zero: '# grupu', one: '# grupa', other: '# grupas' })}.`,
    caption:
      'Kontakti ar katra ceļa favorītu vai augstāk izvēlēto zīmolu līdz pasūtījumam; ceļi bez pasūtījuma skaitās kā “vismaz tik daudz”. Grupas atšķiras ne tikai ar nosaukumu: atšķirība šeit nav cēlonis.',
    group: 'Grupa',
    people: 'Cilvēki',
    counted: 'Saskaitītie ceļi',
    median: 'Puse līdz (kontakti)',
    lag: 'Dienu mediāna līdz pasūtījumam (ceļiem ar to)',
    length: 'Saskarsmes punktu mediāna līdz pasūtījumam (ceļiem ar to)',
    times: 'Laiks pa posmiem un grupām',
    noTimes: 'Nevienam posmam vēl nav sekojis cits.',
    timesSummary: (p) =>
      `Stundu mediāna līdz nākamajam ierakstītajam posmam, ${counted(p.groups, { zero: '# grupu', one: '# grupa', other: '# grupas' })}; iekavās – no cik ceļiem.`,
    timesCaption: 'Skaitās tikai ceļi, kuros posmam sekoja cits; to skaits ir iekavās.',
    hours: 'Stundu mediāna līdz nākamajam ierakstītajam posmam',
    outcomes: 'Ar ko beidzās, pa grupām',
    outcomeKinds: {
      abandoned: 'Norēķins sasniegts, 7 dienās pasūtījuma nav',
      fromFavourite: 'Nopirkts cits zīmols, nevis favorīts',
      fromOwned: 'Nopirkts cits zīmols nekā iepriekš',
    },
    outcomesSummary: 'To ceļu daļa, par kuriem to var teikt, iekavās – cik no cik; “–”: tādu nav.',
    outcomesCaption:
      'No ceļiem, kas sasniedza norēķinu; no pirkumiem, kur bija favorīts vai iepriekšējs zīmols. Norēķinus, kuru 7 dienas vēl nav pagājušas, neskaita.',
    outcomeShare: 'Ceļu daļa',
    noOutcomes: 'Neviens ceļš šeit nesasniedza norēķinu, un nav teikts, kas nopirkts.',
    ofJourneys: 'No ceļiem',
    channels: 'Kanāli pa grupām',
    channelsSummary: (p) =>
      `Saskarsmes punktu daļa pirms pasūtījuma pa kanāliem, ${counted(p.groups, { zero: '# grupu', one: '# grupa', other: '# grupas' })}, ar skaitļiem.`,
    ofAll: 'Grupas saskarsmes punkti',
  },
  interval: (p) =>
    p.participants > 1
      ? `Intervāls ir Vilsona, paplašināts, jo viena cilvēka ceļi ir līdzīgi (dalībnieki: ${p.participants}).`
      : 'Intervāls ir Vilsona, un ceļi uzskatīti par neatkarīgiem.',
});
