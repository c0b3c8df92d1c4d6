/** What the four blogs say: an article, a review, a list of advice, and a post about something else. */
import type { BlogLanguage } from '../places.ts';

export type BlogPost = {
  readonly title: string;
  readonly slug: string;
  readonly category: string;
  readonly paragraphs: readonly string[];
};
export type Blog = {
  readonly name: string;
  readonly tagline: string;
  readonly locale: string;
  /** The word on the search page and its button. */
  readonly search: string;
  readonly posts: readonly BlogPost[];
};

const shopLink = (words: string, path: string): string =>
  `<a href="http://www.stridehouse.example/${path}">${words}</a>`;

export const POSTS: Readonly<Record<BlogLanguage, Blog>> = {
  en: {
    name: 'Field Soles',
    tagline: 'Notes of a slow runner',
    locale: '',
    search: 'Search',
    posts: [
      {
        title: 'Tomatoes on a north balcony',
        slug: 'tomatoes-on-a-north-balcony',
        category: 'Garden',
        paragraphs: [
          'They grew, slowly, and turned red in October. The trick was a white wall behind them.',
          'Next year I will sow in February and carry the pots indoors in the first cold week.',
        ],
      },
      {
        title: 'How running shoes are made',
        slug: 'how-running-shoes-are-made',
        category: 'Running',
        paragraphs: [
          'A running shoe is three things glued together: an upper of knitted polyester, a midsole of foam, and an outsole of rubber. The foam decides how the shoe feels.',
          'Velora foams its midsoles in the mould, Kestrun cuts them from a block. The first gives a softer step, the second lasts longer.',
          'The glue needs a day to cure, which is why a factory is full of shoes that nobody touches.',
        ],
      },
      {
        title: 'Velora Skyline 4 review: soft, light, a little narrow',
        slug: 'velora-skyline-4-review',
        category: 'Reviews',
        paragraphs: [
          'I ran 300 kilometres in the Velora Skyline 4. Our verdict: 4.5 out of 5.',
          'Pros: light, springy, grips on wet stone. Cons: the toe box is narrow and the laces are too long.',
          `Who should buy it: people who run on roads, three times a week. ${shopLink('See the Velora Skyline 4 at Stridehouse', 'velora-skyline-4')}.`,
        ],
      },
      {
        title: 'The best running shoes of the year',
        slug: 'best-running-shoes-of-the-year',
        category: 'Running',
        paragraphs: [
          'Nine pairs, six weeks, one pair of feet. These are the running shoes we recommend.',
          `1. Velora Skyline 4, the best for roads. 2. Kestrun Glide, the best for long distances. 3. Kestrun Ridge Trail, the best off the road. ${shopLink('Running shoes at Stridehouse', 'running-shoes')}.`,
          'How we chose: we ran the same ten kilometres in every pair, dry and wet.',
        ],
      },
    ],
  },
  lv: {
    name: 'Soli pa solim',
    tagline: 'Lēna skrējēja piezīmes',
    locale: 'lv',
    search: 'Meklēt',
    posts: [
      {
        title: 'Tomāti uz ziemeļu balkona',
        slug: 'tomati-uz-ziemelu-balkona',
        category: 'Dārzs',
        paragraphs: ['Tie auga lēni un nosarka oktobrī. Palīdzēja balta siena aiz tiem.'],
      },
      {
        title: 'Velora Skyline 4 apskats: viegli skriešanas apavi',
        slug: 'velora-skyline-4-apskats',
        category: 'Apskati',
        paragraphs: [
          'Noskrēju 300 kilometrus ar Velora Skyline 4. Vērtējums: 4,5 no 5.',
          'Plusi: viegli, atsperīgi, neslīd uz slapja akmens. Mīnusi: purngals ir šaurs, auklas par garu.',
          `${shopLink('Velora Skyline 4 veikalā Stridehouse', 'velora-skyline-4')}.`,
        ],
      },
    ],
  },
  el: {
    name: 'Βήμα προς βήμα',
    tagline: 'Σημειώσεις ενός αργού δρομέα',
    locale: 'el',
    search: 'Αναζήτηση',
    posts: [
      {
        title: 'Ντομάτες σε βορινό μπαλκόνι',
        slug: 'ntomates-se-vorino-balkoni',
        category: 'Κήπος',
        paragraphs: ['Μεγάλωσαν αργά και κοκκίνισαν τον Οκτώβριο. Βοήθησε ο λευκός τοίχος πίσω τους.'],
      },
      {
        title: 'Πώς φτιάχνει η Velora τα παπούτσια για τρέξιμο',
        slug: 'pos-ftiachnei-i-velora-ta-papoutsia',
        category: 'Τρέξιμο',
        paragraphs: [
          'Ένα παπούτσι για τρέξιμο είναι τρία πράγματα κολλημένα μαζί: το πάνω μέρος, ο αφρός και η σόλα.',
          'Η Velora φουσκώνει τον αφρό μέσα στο καλούπι. Έτσι το πάτημα γίνεται πιο μαλακό.',
          `${shopLink('Παπούτσια για τρέξιμο στο Stridehouse', 'running-shoes')}.`,
        ],
      },
    ],
  },
  ru: {
    name: 'Шаг за шагом',
    tagline: 'Заметки неторопливого бегуна',
    locale: 'ru_RU',
    search: 'Найти',
    posts: [
      {
        title: 'Помидоры на северном балконе',
        slug: 'pomidory-na-severnom-balkone',
        category: 'Сад',
        paragraphs: ['Они росли медленно и покраснели в октябре. Помогла белая стена позади них.'],
      },
      {
        title: 'Обзор кроссовок Velora Skyline 4',
        slug: 'obzor-krossovok-velora-skyline-4',
        category: 'Обзоры',
        paragraphs: [
          'Я пробежал в Velora Skyline 4 триста километров. Оценка: 4,5 из 5.',
          'Плюсы: лёгкие, пружинят, не скользят на мокром камне. Минусы: узкий носок и длинные шнурки.',
          `${shopLink('Velora Skyline 4 в магазине Stridehouse', 'velora-skyline-4')}.`,
        ],
      },
    ],
  },
};
