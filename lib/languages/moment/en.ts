/** English: the shape of the other languages' words of the moment is taken from here. */
import type { OTHER_DEVICES } from '../../core/diary';
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type Moment = ReturnType<typeof moment>;

export const moment = (counted: Counted) => ({
  panel: {
    open: 'Open beside the page',
    parts: 'What to do',
    add: 'Add',
    today: 'Today',
    notes: 'My notes',
  },
  prompt: {
    title: 'A question of the study',
    waits: 'A question of the study waits for you',
    answer: 'Answer',
    skip: 'Skip',
    answered: 'Answered.',
    skipped: 'Skipped.',
    gone: 'The question had run out.',
    thanks: 'Did anything happen meanwhile that belongs to your journey?',
    addEntry: 'Add it',
    nothing: 'No, nothing',
  },
  day: {
    nav: 'Today',
    title: 'Look through the day',
    lead: 'A few minutes in the evening: say what each touchpoint was for you, add what is missing, and tell how the day was.',
    today: 'Today',
    yesterday: 'Yesterday',
    earlier: 'The day before',
    later: 'The day after',
    hint: (p: { count: number }) =>
      counted(p.count, {
        one: '# day is not looked through yet.',
        other: '# days are not looked through yet.',
      }),
    open: 'Look through',
    listTitle: 'What was recorded',
    progress: (p: { done: string; all: string }) => `${p.done} of ${p.all} named`,
    nothingRecorded: 'Nothing was recorded on this day.',
    name: 'Name it',
    which: 'What was this for you?',
    guess: (p: { stage: string }) => `Probably: ${p.stage}. Y agrees, 1–5 choose.`,
    blind:
      'Nothing is suggested here: only so can it be measured how well the suggestions fit. Keys 1–5 choose.',
    yes: 'Yes',
    gapsTitle: 'When nothing could be recorded',
    fill: 'Add what happened then',
    add: 'Add what is missing',
    questionsTitle: 'Questions of the study',
    closingTitle: 'The day as a whole',
    nothing: 'Nothing happened on this day that belongs to my journey',
    devicesLegend: 'How much of it was on other devices?',
    devices: {
      none: 'nothing',
      some: 'a little',
      half: 'about half',
      most: 'most of it',
    } satisfies Record<(typeof OTHER_DEVICES)[number], string> as Record<
      (typeof OTHER_DEVICES)[number],
      string
    >,
    othersLegend: 'Did others use this computer?',
    done: 'Done with this day',
    reviewed: (p: { time: string }) => `Looked through: ${p.time}`,
  },
  settings: {
    title: 'In the moment',
    notices: 'Questions of a study as notifications too',
    noticesHint:
      'A question always shows on the icon and in the popup, never over a page. With a notification you also see it while you do something else. The browser asks you once.',
    allow: 'Allow notifications',
    stop: 'Stop notifications',
    refused: 'The browser gave no leave for notifications.',
    pictures: 'Offer to keep pictures of pages',
    picturesHint:
      'Adds a button to the popup. A picture is only taken when you press it; you cut it and cover what is private before it is kept, on this device.',
  },
  picture: {
    take: 'Keep a picture',
    title: 'A picture of this page',
    lead: 'Draw a rectangle over the picture, then cut to it or cover it. Nothing is kept before you press Keep.',
    keys: 'Arrow keys move the rectangle, with Shift they change its size.',
    area: 'Picture of the page with a rectangle',
    cut: 'Cut to it',
    cover: 'Cover it',
    again: 'Start again',
    keep: 'Keep',
    kept: 'Picture kept.',
    refused: 'The browser gave no picture of this page.',
    tooLarge: 'The picture is too large to be kept. Cut it smaller.',
    list: 'Pictures',
    of: (p: { time: string }) => `Picture taken ${p.time}`,
    remove: 'Remove this picture',
    removed: 'Picture removed.',
  },
  notes: {
    title: 'Paste my notes',
    lead: 'One line for each encounter: when, where or how, which brand, how it felt (−2 to +2), a note. Each becomes an entry only when you confirm it.',
    example: 'Mon 17:30 shop Acme +1 liked the handle',
    label: 'Your notes',
    read: 'Read the lines',
    nothing: 'No line to read.',
    left: (p: { count: number }) => counted(p.count, { one: '# line left', other: '# lines left' }),
    line: 'Your line',
    leave: 'Leave this line out',
    done: 'All lines are done.',
    stop: 'Stop reading',
  },
  price: {
    paid: 'Price paid',
    currency: 'Currency',
    currencyHint: 'three letters, EUR',
    wrong: 'Write the price as a number and the currency as three letters.',
  },
});
