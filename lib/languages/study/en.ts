/** English: the shape of the other languages' study words is taken from here. */
import type { Widening } from '../../core/study-change';
import type { Feedback, HandoverTable, ShareLevel } from '../../core/study';
import type { PluralForms } from '../locale';

export type Counted = (count: number, forms: PluralForms) => string;
export type StudyWords = ReturnType<typeof study>;

type Text = { text: string };

export const study = (counted: Counted) => ({
  file: {
    title: 'Open the study file',
    lead: 'The researchers sent you a file whose name ends in .json. Choose it here. Then you read who asks and what is recorded, and decide.',
    choose: 'Choose the file',
    drop: 'or drop it here',
    nothingYet: 'Nothing is recorded until you have agreed.',
    problemTitle: 'This file cannot be used. Nothing was changed.',
    tellThem: 'Please tell those who sent it to you.',
    problems: {
      not_json: 'It is no study file, or it was damaged on its way.',
      not_a_study: 'It is no study file.',
      newer_version: 'It was made for a newer version of Desire Path. Please update first.',
      too_large: 'It is too large.',
    },
    problemAt: (p: { place: string }) => `Something in it does not fit: ${p.place}.`,
  },
  terms: {
    who: 'Who asks',
    about: 'What it is about',
    recorded: 'What is recorded',
    never: 'What never is',
    time: 'For how long',
    handed: 'What is handed over',
    seen: 'What you see of it',
    stop: 'Stopping and withdrawing',
    asks: (p: { name: string; controller: string }) =>
      `${p.name}. Responsible for the data: ${p.controller}.`,
    reach: (p: { ways: string }) => `To reach them: ${p.ways}.`,
    ethics: (p: Text) => `Ethics approval: ${p.text}.`,
    basis: (p: Text) => `Legal basis: ${p.text}`,
    need: (p: Text) => `It is about buying this: ${p.text}.`,
    sites: (p: { sites: string }) => `Only pages of these sites: ${p.sites}.`,
    allSites:
      'Pages of any site, but only those that name what the study is about. All others leave no trace.',
    facts:
      'For each page: the site, what kind of page it is, the brands and products it is about, how you came there, when, and for how long.',
    own: 'What you add yourself: a visit to a shop, an advertisement, a friend’s advice, how it felt.',
    questions: (p: { count: number }) =>
      counted(p.count, {
        one: 'Your answer to # question of the study. You may skip it.',
        other: 'Your answers to # questions of the study. You may skip any of them.',
      }),
    neverMore: (p: { hosts: string }) => `Also never: ${p.hosts}.`,
    between: (p: { from: string; until: string }) => `From ${p.from} to ${p.until}.`,
    from: (p: { from: string }) => `From ${p.from} until you end it.`,
    until: (p: { until: string }) => `From now until ${p.until}.`,
    open: 'From now until you end it.',
    hours: (p: { from: string; until: string }) => `Only between ${p.from} and ${p.until} o’clock.`,
    kept: (p: Text) => `How long the researchers keep it: ${p.text}`,
    leaves:
      'Nothing leaves this computer by itself. You make a file, look through it, take out what you want, and pass it on yourself.',
    holds: (p: { tables: string }) => `The file holds: ${p.tables}.`,
    touchpoints: 'the encounters',
    tables: {
      touchpoint_brands: 'the brands they were about',
      journeys: 'what you looked for and how it ended',
      days: 'for each day, how long was recorded',
      brands: 'the list of brands',
      prompts: 'when you were asked',
      answers: 'your answers',
      gaps: 'when nothing could be recorded',
      removed: 'how many entries you took out',
      tombstones: 'marks of deleted entries, without content',
      participants: 'your number and language',
      consents: 'your agreement',
      evidence: 'pictures of pages that you took and chose',
    } satisfies Record<HandoverTable, string> as Record<HandoverTable, string>,
    levels: {
      category_only: 'No site is named in it, only its kind.',
      known_hosts: 'Sites are named only where they are widely known; others become “other shop”.',
      path_template: 'Sites are named, with the kind of page, never the full address.',
    } satisfies Record<ShareLevel, string> as Record<ShareLevel, string>,
    blinded: 'Names of brands are replaced by codes.',
    sealed: 'The file is locked: only the researchers can open it.',
    notSealed: 'The file is not locked: whoever has it can read it.',
    recipients: (p: Text) => `Who receives it: ${p.text}`,
    returnTo: (p: Text) => `Where it goes: ${p.text}`,
    feedbacks: {
      none: 'Your own figures stay hidden while you record: seeing them could change what you do. Afterwards you see all of them.',
      own_path: 'While you record you see your path, but no counts. Afterwards you see everything.',
      all: 'You see your path and your figures at any time.',
    } satisfies Record<Feedback, string> as Record<Feedback, string>,
    voluntary: 'Taking part is voluntary. You can stop at any time and need not say why.',
    withdraw:
      'On the page “Your study” you can withdraw: everything recorded for the study in this browser is erased at once.',
    handedBefore: (p: { name: string; ways: string }) =>
      `What you had handed over before lies with the researchers. Ask ${p.name} to erase it (${p.ways}).`,
    rights: (p: Text) => `Your rights: ${p.text}`,
    points: {
      recording: 'I have read what is recorded and what never is, and I agree to it.',
      handover: 'I agree that the file I hand over myself is used as described here.',
      voluntary: 'I know that I take part of my own free will and can withdraw at any time.',
    },
  },
  join: {
    lead: 'Please read this before you decide.',
    number: 'Your number in the study',
    numberHint: 'The researchers gave it to you, for example P07. Never your name.',
    numberWrong: 'Letters and digits, beginning with a letter, for example P07.',
    persona: 'Your role in the study',
    noPersona: 'None',
    tickAll: 'Please tick the points above first.',
    agree: 'I agree and take part',
    decline: 'I do not take part',
    declined: 'You do not take part. Nothing was recorded, and nothing of the study was stored.',
    otherStudy: 'You take part in another study at the moment. End it or withdraw from it first.',
  },
  later: {
    same: 'You take part in this study already, in this very version.',
    older: 'This file is older than the version you agreed to. It was not taken.',
    other:
      'This file has the same version number as yours but says something else. Ask the researchers which one holds.',
    minor: (p: { version: string }) =>
      `The study is now at version ${p.version}. It records, asks and hands over no more than before.`,
    title: 'The study wants more than before',
    lead: 'This is a later version of your study. Until you agree, the earlier one stays as it is.',
    agree: 'I agree to the later version',
    keep: 'Stay with the earlier version',
    kept: 'Nothing has changed.',
    widenings: {
      all_sites: 'All sites instead of listed ones.',
      more_sites: 'More sites.',
      fewer_never: 'A site that was never recorded may be recorded now.',
      longer: 'It runs for longer.',
      longer_hours: 'Other hours of the day.',
      more_questions: 'More questions, or at other times.',
      more_tables: 'More is handed over.',
      sharper: 'Sites are named more precisely in what is handed over.',
      not_blinded: 'Brands are no longer replaced by codes.',
      other_terms: 'Who answers for the data, why, for how long, or who receives it.',
      other_key: 'How the file is locked.',
    } satisfies Record<Widening, string> as Record<Widening, string>,
  },
  test: {
    title: 'First a test run',
    lead: 'So that you see how it works. What is recorded now is marked as a test and never counted.',
    steps: [
      'Open one of the study’s sites and look at two or three pages.',
      'Press the icon of Desire Path at the top right: the page you are on stands there.',
      'Come back here, or press the button in that window: from then on it counts.',
    ],
    count: (p: { count: number }) =>
      counted(p.count, { one: '# test entry so far.', other: '# test entries so far.' }),
  },
  status: {
    number: (p: Text) => `Your number: ${p.text}`,
    version: (p: { version: string; date: string }) => `Version ${p.version}, agreed on ${p.date}.`,
    counts: 'The study is running. Shop and look around as you always do.',
    card: 'Print the pocket card',
    readAgain: 'Read again what you agreed to',
    laterTitle: 'You got a later version of the file?',
    end: 'End the study',
    endHint: 'Nothing more is recorded. What you have stays here, for you to look at and to hand over.',
    ended: (p: { date: string }) => `The study ended on ${p.date}. Nothing more is recorded.`,
    withdrawTitle: 'Withdraw',
    withdrawHint:
      'Erases everything recorded for the study in this browser, and the study itself. This cannot be undone.',
    withdraw: 'Withdraw …',
    withdrawSure: 'Yes, erase and withdraw',
    stay: 'No, stay',
    withdrawn: (p: { date: string }) => `You withdrew on ${p.date}.`,
    left: [
      'In this browser: erased. What remains is the note that you took part, agreed and withdrew, and of the times at which recording ran, without anything you did.',
      'On this computer: files you saved yourself, exports and backups, lie where you saved them. Delete them there.',
    ],
    leftHanded:
      'With the researchers: what you had handed over before. Write to them and ask them to erase it; their address stands in your invitation.',
    leftDisk:
      'The browser frees the space but may leave remains on the disk until it writes over them, and a backup of the computer may hold a copy.',
    leftAccess: 'The browser’s access to the sites: you can take it back in the settings.',
  },
  card: {
    title: 'On the way: one line for each encounter',
    lead: 'For shops, posters, advice, calls. In the evening copy the lines into Desire Path, or type them in under “Paste my notes”.',
    day: 'Day',
    time: 'Time',
    brand: 'Brand',
    where: 'Where or how',
    felt: 'How it felt',
    note: 'Note',
    scale: '−2 very unpleasant … +2 very pleasant',
    example: 'Sat 14:20 shop Acme +1 good advice',
    print: 'Print',
    number: 'Number',
    fold: 'Cut out and fold along the line.',
  },
});
