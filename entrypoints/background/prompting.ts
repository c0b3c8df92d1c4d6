/** What putting the study's questions needs from the outside, and what the icon says of them. */
import type { PromptEdges } from '../../lib/app/drive-prompts';
import { toolbarHints } from '../../lib/app/toolbar-hints';
import { toolbarOf } from '../../lib/app/toolbar';
import { openReason } from '../../lib/core/gap';
import type { Journey } from '../../lib/core/journey';
import { textIn } from '../../lib/core/local-text';
import type { Settings } from '../../lib/core/ports';
import { blindOf } from '../../lib/languages/blind';
import { languageFor, wordsOf } from '../../lib/languages';
import { momentOf } from '../../lib/languages/moment';
import { browser } from '../../lib/platform/browser';
import { notify, schedulePrompts, showBadge, withdrawNotices } from '../../lib/platform/prompts';
import { offsetAt } from '../../lib/platform/random';
import { showToolbarState } from '../../lib/platform/recording';
import { isTroubled } from '../../lib/platform/store-edges';
import { store } from './edges';
import { giveWords } from './words';

giveWords();

export const promptEdges: PromptEdges = {
  store,
  now: Date.now,
  offsetAt,
  notify: (prompt, question, { study, language }) =>
    notify(prompt.promptId, textIn(study.title, language), textIn(question.text, language)),
  withdraw: withdrawNotices,
  showState: async () => showToolbar(await store.runningJourneys(), await store.settings()),
  schedule: schedulePrompts,
};

/** Icon, title and badge: what is recorded, what waits for an answer, which day is not looked through. */
export async function showToolbar(journeys: readonly Journey[], settings: Settings): Promise<void> {
  const language = languageFor(settings.language, browser.i18n.getUILanguage());
  const blindFor = openReason(await store.gaps());
  const spoken = { words: wordsOf(language), blind: blindOf(language), blindFor };
  const { state, title } = toolbarOf(journeys, settings, spoken);
  const hints = await toolbarHints(store, { now: Date.now(), offsetAt }, momentOf(language));
  await showToolbarState(state, [title, ...hints.lines].join('\n'));
  // a store in trouble has the badge
  if (!(await isTroubled())) await showBadge(hints.badge);
}
