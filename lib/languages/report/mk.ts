/** Македонски: извештај и метод. */
import type { Counted, ReportWords } from './en';

export const report = (counted: Counted): ReportWords => ({
  title: 'Патишта до купување',
  made: (p: { date: string }) => `Направено на ${p.date} со Desire Path.`,
  method: 'Метод',
  journeys: 'Патишта',
  brands: 'Контакти по марка',
  steps: 'Од фаза во фаза',
  from: 'Од',
  to: 'Во',
  ordered: 'Нарачано',
  ended: 'Без нарачка (досега)',
  since:
    'Сите броеви се запишани контакти од отворањето на патот; што било претходно не се знае. Знакот ≥ стои кај патишта без нарачка: барем толку.',
  participants: (p: { count: number }) => counted(p.count, { one: '# учесник', other: '# учесници' }),
  columns: {
    participant: 'Учесник',
    need: 'Потреба',
    outcome: 'Исход',
    length: 'Точки на допир до нарачката',
    lag: 'Денови до нарачката',
    favourite: 'Фаворит',
    contacts: 'Контакти: сите / споени / денови',
    backSteps: 'Чекори назад / парови',
    detours: 'Заобиколки: вратени / сменети / отворени',
    examined: 'Разгледани марки',
    switches: 'Промени на канал / парови',
    offline: 'Надвор од мрежа / сите',
    effective: 'Ефективни канали',
    peakEnd: 'Врв и крај: негативен / позитивен',
    brand: 'Марка',
    inJourneys: 'Во патишта',
  },
  scopes: {
    listed_sites: 'сајтовите што ги навеле учесниците',
    all_sites: 'сите сајтови, од кои се задржани страниците што му припаѓаат на патот',
  },
  methods: {
    technology: (p: { version: string }) =>
      `Патиштата до купување се запишани со додатокот за прелистувач Desire Path (верзија ${p.version}) во прелистувачите на самите учесници; ништо не го напушти уредот додека учесникот не го предаде.`,
    sample: (p: { touchpoints: string; journeys: string; participants: string; from: string; to: string }) =>
      `Податоците опфаќаат ${p.touchpoints} во ${p.journeys} од ${p.participants}, од ${p.from} до ${p.to}.`,
    scope: (p: { scope: string }) => `Што се запишуваше: ${p.scope}.`,
    sampling: (p: { automatic: string }) =>
      `Страниците се запишуваа во мигот на посетата (примерок според настан): ${p.automatic} точки на допир.`,
    byHand: (p: { count: string; delay: string }) =>
      `Рачно внесени точки на допир: ${p.count}, со медијално доцнење од ${p.delay} по настанот.`,
    tagging: (p: { changed: string }) =>
      `Фазата и видот на секоја страница ги определија правила на самиот уред; учесниците сменија ${p.changed}.`,
    noPrompts: 'Не беа испратени прашања.',
    prompts: (p: { delivered: string; answered: string; latency: string }) =>
      `Од закажаните прашања испорачани се ${p.delivered}, а од нив одговорени ${p.answered} (придржување), со медијално време до одговор од ${p.latency}.`,
    coverage: (p: { days: string; recorded: string; blind: string; quiet: string }) =>
      `Запишувањето опфати ${p.days}; во просек траеше ${p.recorded} дневно и беше слепо ${p.blind} дневно; денови за кои учесниците рекоа дека ништо не се случило: ${p.quiet}.`,
    excluded: (p: { excluded: string; reasons: string }) =>
      `Од сите бројки, со наведена причина, исклучени се ${p.excluded} точки на допир (${p.reasons}); истражувачите ништо не избришаа.`,
    deleted: (p: { count: string }) => `Пред предавањето учесниците избришаа точки на допир: ${p.count}.`,
    contact: (p: { seconds: string }) =>
      `Контакт е точка на допир со марка со најмалку ${p.seconds} с активно време или надвор од мрежа; пребарувања, кошнички, наплата, нарачки и сметки не се бројат, а повеќе точки на допир од иста сесија и канал се бројат еднаш (споени).`,
    censored: (p: { open: string }) => `Патишта без нарачка: ${p.open}; се сметаат за цензурирани.`,
    toFill:
      '[Да се дополни рачно: регрутирање, упатства и обука, неопфатени уреди, надомест, осипување, етичко одобрение.]',
  },
});
