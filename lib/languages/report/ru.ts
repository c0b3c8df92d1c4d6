/** Русский: отчёт и описание метода. */
import type { Counted, ReportWords } from './en';

export const report = (counted: Counted): ReportWords => ({
  title: 'Пути к покупке',
  made: (p: { date: string }) => `Составлено ${p.date} в Desire Path.`,
  method: 'Метод',
  journeys: 'Пути',
  brands: 'Контакты по маркам',
  steps: 'От стадии к стадии',
  from: 'Из',
  to: 'В',
  ordered: 'Заказано',
  ended: 'Заказа нет (пока)',
  since:
    'Все числа — записанные контакты с момента открытия пути; что было раньше, неизвестно. Знак ≥ стоит у путей без заказа: не меньше стольких.',
  participants: (p: { count: number }) =>
    counted(p.count, { one: '# участника', few: '# участников', many: '# участников', other: '# участника' }),
  columns: {
    participant: 'Участник',
    need: 'Потребность',
    outcome: 'Исход',
    length: 'Точек контакта до заказа',
    lag: 'Дней до заказа',
    favourite: 'Фаворит',
    contacts: 'Контакты: все / свёрнутые / дни',
    backSteps: 'Шаги назад / пары',
    detours: 'Отклонения: вернулись / сменили / открыты',
    examined: 'Рассмотрено марок',
    switches: 'Смены канала / пары',
    offline: 'Офлайн / все',
    effective: 'Эффективных каналов',
    peakEnd: 'Пик и конец: отрицательный / положительный',
    brand: 'Марка',
    inJourneys: 'В путях',
  },
  scopes: {
    listed_sites: 'сайты, названные участниками',
    all_sites: 'все сайты, из которых сохранялись страницы, относящиеся к пути',
  },
  methods: {
    technology: (p: { version: string }) =>
      `Пути к покупке записаны расширением браузера Desire Path (версия ${p.version}) в собственных браузерах участников; ничто не покидало устройство, пока участник сам не передал файл.`,
    sample: (p: { touchpoints: string; journeys: string; participants: string; from: string; to: string }) =>
      `Данные: ${p.touchpoints}, ${p.journeys}; записано у ${p.participants} с ${p.from} по ${p.to}.`,
    scope: (p: { scope: string }) => `Что записывалось: ${p.scope}.`,
    sampling: (p: { automatic: string }) =>
      `Страницы записывались в момент посещения (выборка по событию): ${p.automatic} точек контакта.`,
    byHand: (p: { count: string; delay: string }) =>
      `Вручную внесено точек контакта: ${p.count}, медианная задержка после события — ${p.delay}.`,
    tagging: (p: { changed: string }) =>
      `Стадию и вид каждой страницы определяли правила на самом устройстве; участники изменили ${p.changed}.`,
    noPrompts: 'Вопросы участникам не отправлялись.',
    prompts: (p: { delivered: string; answered: string; latency: string }) =>
      `Из запланированных вопросов доставлено ${p.delivered}, из них отвечено ${p.answered} (соблюдение протокола), медианное время ответа — ${p.latency}.`,
    coverage: (p: { days: string; recorded: string; blind: string; quiet: string }) =>
      `Запись охватила ${p.days}; в среднем она шла ${p.recorded} в день и была слепа ${p.blind} в день; дней, о которых участники сказали, что ничего не происходило: ${p.quiet}.`,
    excluded: (p: { excluded: string; reasons: string }) =>
      `Из всех показателей исключено с указанием причины ${p.excluded} точек контакта (${p.reasons}); исследователи ничего не удаляли.`,
    deleted: (p: { count: string }) => `До передачи участники удалили точек контакта: ${p.count}.`,
    contact: (p: { seconds: string }) =>
      `Контакт — это точка контакта с маркой не короче ${p.seconds} с активного времени или офлайн; поиск, корзина, оформление, заказ и личный кабинет не считаются, а несколько точек контакта одного сеанса и канала считаются за одну (свёрнутый счёт).`,
    censored: (p: { open: string }) => `Путей без заказа: ${p.open}; они считаются цензурированными.`,
    toFill:
      '[Дописать вручную: набор участников, инструктаж и обучение, неучтённые устройства, вознаграждение, выбывание, одобрение этического комитета.]',
  },
});
