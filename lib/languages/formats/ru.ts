/** Русский: другие форматы. */
import type { FormatWords } from './en';

export const formats: FormatWords = {
  title: 'Другие форматы',
  lead: 'Каждый — один файл для своей программы; он создаётся по нажатию кнопки. Ничего не покидает это устройство.',
  save: 'Сохранить',
  saveOf: (p: { name: string }) => `Сохранить: ${p.name}`,
  making: (p: { name: string }) => `Создаётся: ${p.name}`,
  /** In the order of the screen; each with who reads it. */
  offered: {
    'touchpoints-xlsx': {
      name: 'Книга Excel',
      whom: 'Для Excel, LibreOffice и Google Таблиц: листы с касаниями, марками и путями и описание столбцов. Время записано настоящими датами (UTC).',
    },
    'touchpoints-excel-csv': {
      name: 'CSV для Excel с десятичной запятой',
      whom: 'Для Excel на русском, немецком, греческом, латышском или македонском: двойной щелчок открывает файл по столбцам. Время остаётся текстом, чтобы повторное сохранение ничего не потеряло.',
    },
    'touchpoints-parquet': {
      name: 'Parquet',
      whom: 'Для DuckDB, Spark, ClickHouse, pandas и пакета arrow в R: столбцы с типами, малый размер, миллион строк и больше.',
    },
    'log-xes': {
      name: 'Журнал событий (XES)',
      whom: 'Для анализа процессов: ProM, PM4Py, bupaR, Disco, Celonis. Одна трасса на путь; исключённые строки не входят.',
    },
    'log-ocel2-json': {
      name: 'Журнал событий с объектами (OCEL 2.0)',
      whom: 'Для объектного анализа процессов: каждое касание со своим путём, человеком, сеансом, марками и продавцом. Исключённые строки не входят.',
    },
    'webtrackr-csv': {
      name: 'Посещения страниц для webtrackR',
      whom: 'Для пакета webtrackR в R: человек, адрес и время каждой страницы. Исключённые строки не входят.',
    },
    'channel-paths-csv': {
      name: 'Пути по каналам для ChannelAttribution',
      whom: 'Для моделей атрибуции в R или Python: каждый путь по каналам один раз и сколько раз он закончился заказом.',
    },
  },
};
