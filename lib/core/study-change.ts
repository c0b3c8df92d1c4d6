/** What a later version of a study changes, and which of it asks the participant again before it applies. */
import { canonicalText } from './canonical-text';
import { SHARE_LEVELS, type Study } from './study';

/** Each asks again: more is recorded, asked or handed over, or the terms are other ones. */
export const WIDENINGS = [
  'all_sites',
  'more_sites',
  'fewer_never',
  'longer',
  'longer_hours',
  'more_questions',
  'more_tables',
  'sharper',
  'not_blinded',
  'other_terms',
  'other_key',
] as const;
export type Widening = (typeof WIDENINGS)[number];

export function wideningsOf(before: Study, after: Study): readonly Widening[] {
  const found = new Set<Widening>();
  const has = (widening: Widening, is: boolean): void => {
    if (is) found.add(widening);
  };
  const hosts = (study: Study) => study.sites.map(({ host, kind }) => `${kind} ${host}`);
  has('all_sites', before.recordingScope === 'listed_sites' && after.recordingScope === 'all_sites');
  has(
    'more_sites',
    after.recordingScope === 'listed_sites' &&
      before.recordingScope === 'listed_sites' &&
      isMore(hosts(before), hosts(after)),
  );
  has('fewer_never', isMore(after.neverRecord, before.neverRecord));
  has(
    'longer',
    (before.until !== '' && (after.until === '' || after.until > before.until)) ||
      (before.from !== '' && (after.from === '' || after.from < before.from)),
  );
  has('longer_hours', before.hours !== null && canonicalText(before.hours) !== canonicalText(after.hours));
  has(
    'more_questions',
    isMore(
      before.questions.map((each) => each.questionId),
      after.questions.map((each) => each.questionId),
    ) || isMore(before.prompts.map(canonicalText), after.prompts.map(canonicalText)),
  );
  has('more_tables', isMore(before.handover.tables, after.handover.tables));
  has(
    'sharper',
    SHARE_LEVELS.indexOf(after.handover.shareLevel) > SHARE_LEVELS.indexOf(before.handover.shareLevel),
  );
  has('not_blinded', before.handover.blindBrands && !after.handover.blindBrands);
  has('other_terms', canonicalText(termsOf(before)) !== canonicalText(termsOf(after)));
  has('other_key', before.publicKey !== after.publicKey);
  return WIDENINGS.filter((each) => found.has(each));
}

/** Who answers for the data, on which ground, for how long, and who receives it. */
function termsOf({ controller, legalBasis, retention, recipients, rights, ethicsNumber }: Study) {
  return { controller, legalBasis, retention, recipients, rights, ethicsNumber };
}

function isMore(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before);
  return after.some((each) => !known.has(each));
}
