/**
 * What a participant reads before agreeing, made from the study file: the very lines that stand on the screen are
 * those whose hash is kept with the agreement.
 */
import { canonicalText } from '../core/canonical-text';
import { textIn } from '../core/local-text';
import type { LanguageId } from '../core/ports';
import { sha256 } from '../core/sha256';
import type { Study } from '../core/study';
import { formatDateTime, wordsOf } from '../languages';
import { studyWordsOf } from '../languages/study';

export type TermsPart = {
  readonly id: 'who' | 'about' | 'recorded' | 'never' | 'time' | 'handed' | 'seen' | 'stop';
  readonly title: string;
  readonly lines: readonly string[];
};
export const POINTS = ['recording', 'handover', 'voluntary'] as const;
export type Point = (typeof POINTS)[number];

export type Terms = {
  readonly title: string;
  readonly parts: readonly TermsPart[];
  /** What is to be ticked, one by one. */
  readonly points: Readonly<Record<Point, string>>;
};

export function termsOf(study: Study, language: LanguageId): Terms {
  const say = studyWordsOf(language).terms;
  const { never } = wordsOf(language).onboarding;
  const local = (text: Study['title']): string => textIn(text, language).trim();
  const line = (text: Study['title'], sentence: (p: { text: string }) => string): string[] =>
    local(text) === '' ? [] : [sentence({ text: local(text) })];
  const plain = (text: string, sentence: (p: { text: string }) => string): string[] =>
    text === '' ? [] : [sentence({ text })];
  const ways = waysTo(study);
  const { tables, shareLevel, blindBrands } = study.handover;

  return {
    title: local(study.title),
    points: say.points,
    parts: [
      {
        id: 'who',
        title: say.who,
        lines: [
          say.asks({ name: study.contact.name, controller: study.controller }),
          ...(ways === '' ? [] : [say.reach({ ways })]),
          ...plain(study.ethicsNumber, say.ethics),
          ...line(study.legalBasis, say.basis),
        ],
      },
      {
        id: 'about',
        title: say.about,
        lines: [...paragraphs(local(study.explanation)), ...line(study.need, say.need)],
      },
      {
        id: 'recorded',
        title: say.recorded,
        lines: [
          study.recordingScope === 'all_sites'
            ? say.allSites
            : say.sites({ sites: study.sites.map(({ host }) => host).join(', ') }),
          say.facts,
          say.own,
          ...(study.questions.length === 0 ? [] : [say.questions({ count: study.questions.length })]),
        ],
      },
      {
        id: 'never',
        title: say.never,
        lines: [
          ...never,
          ...(study.neverRecord.length === 0 ? [] : [say.neverMore({ hosts: study.neverRecord.join(', ') })]),
        ],
      },
      {
        id: 'time',
        title: say.time,
        lines: [
          spanOf(study, language),
          ...(study.hours === null ? [] : [say.hours(study.hours)]),
          ...line(study.retention, say.kept),
        ],
      },
      {
        id: 'handed',
        title: say.handed,
        lines: [
          say.leaves,
          say.holds({ tables: [say.touchpoints, ...tables.map((table) => say.tables[table])].join('; ') }),
          say.levels[shareLevel],
          ...(blindBrands ? [say.blinded] : []),
          study.publicKey === '' ? say.notSealed : say.sealed,
          ...line(study.recipients, say.recipients),
          ...line(study.returnTo, say.returnTo),
        ],
      },
      { id: 'seen', title: say.seen, lines: [say.feedbacks[study.feedback]] },
      {
        id: 'stop',
        title: say.stop,
        lines: [
          say.voluntary,
          say.withdraw,
          say.handedBefore({ name: study.contact.name, ways }),
          ...line(study.rights, say.rights),
        ],
      },
    ],
  };
}

/** Ways to reach the researchers, joined. */
export function waysTo({ contact }: Study): string {
  return [contact.email, contact.phone].filter((way) => way !== '').join(', ');
}

/** SHA-256 of all that was on the screen to be agreed to, hex. */
export function hashOfTerms(terms: Terms): string {
  return sha256(canonicalText(terms));
}

function spanOf({ from, until }: Study, language: LanguageId): string {
  const say = studyWordsOf(language).terms;
  const day = (date: string): string =>
    // noon: no zone makes another day of it
    formatDateTime(language, Date.parse(`${date}T12:00:00Z`), 'long', 'UTC');
  if (from !== '' && until !== '') return say.between({ from: day(from), until: day(until) });
  if (from !== '') return say.from({ from: day(from) });
  return until === '' ? say.open : say.until({ until: day(until) });
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/u).filter((each) => each.trim() !== '');
}
