/**
 * Signals of a page → what it is, redacted: the tag, its path as a template, the names that may stay, and the
 * journeys whose words it names. The signals themselves are forgotten.
 */
import { hostKindOf } from '../core/host-kinds';
import { journeyWords, namedJourneys, plannedWords, type JourneyWords } from '../core/journey-words';
import { namingText, readCandidates } from '../core/page-names';
import type { PageReading } from '../core/page-visit';
import type { Store } from '../core/ports';
import { readCampaign } from '../core/read-campaign';
import { maskTitle } from '../core/redact';
import type { BrandCandidate, PageSignals } from '../core/signals';
import { tag } from '../rules';

export type WeighingEdges = { readonly store: Store; readonly pathTemplate: (path: string) => string };

export type Arrival = {
  /** By the browser's word, not by the page's. */
  readonly host: string;
  readonly referrerHost: string;
  /** Parameters of the address at which the visit began: read for campaign facts and dropped. */
  readonly landing: PageSignals['parameters'];
};

/**
 * @param names `planned` leaves of titles and queries only the words of a journey; `all` is for the person who is
 *   looking at the page, and is not kept
 * @returns undefined when nothing is recorded: then nothing is weighed either
 */
export async function weighPage(
  read: PageSignals,
  { host, referrerHost, landing }: Arrival,
  { store, pathTemplate }: WeighingEdges,
  names: 'planned' | 'all' = 'planned',
): Promise<PageReading | undefined> {
  const settings = await store.settings();
  if (settings.agreedAt === null) return undefined;
  const recording = (await store.runningJourneys()).filter(({ state }) => state === 'recording');
  if (recording.length === 0) return undefined;
  const words = journeyWords(recording, settings.salt);
  const signals = { ...read, host, service: hostKindOf(host) ?? '' };
  return {
    entry: { referrerHost, ...readCampaign(landing) },
    tag: tag(signals),
    candidates: readCandidates(signals)
      .map((candidate) => (names === 'all' ? candidate : withoutOtherWords(candidate, words)))
      .filter(({ text }) => text !== ''),
    named: namedJourneys(words, namingText(signals)),
    pathTemplate: pathTemplate(signals.path),
    pageTitle: settings.keepTitles ? maskTitle(signals.title) : '',
  };
}

/** Of a search query or a title only what repeats the person's own words for need and brands. */
function withoutOtherWords(candidate: BrandCandidate, words: JourneyWords): BrandCandidate {
  const { source, text } = candidate;
  return source === 'query' || source === 'title' ? { source, text: plannedWords(words, text) } : candidate;
}
