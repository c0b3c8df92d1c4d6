/** What every page does first: the person's language, theme and the page's title. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { runningOf } from '../lib/core/diary';
import { DEFAULT_SETTINGS, type LanguageId, type Settings } from '../lib/core/ports';
import { languageFor, languageOf, renameStages, wordsOf, type Words } from '../lib/languages';
import { BlindNotice } from './blind/blind-notice';
import { useDoors } from './doors';
import { LanguageContext } from './language-context';
import { StoreNotice } from './rescue/store-notice';
import { readyOr, useObserved } from './use-observed';

type Props = {
  readonly title: (words: Words, id: LanguageId) => string;
  /** The rescue page says itself what is wrong. */
  readonly isRescue?: boolean;
  readonly children: (settings: Settings) => ComponentChildren;
};

/** Shows nothing until the settings are read, so that no word appears in a language that then changes. */
export function Screen({ title, isRescue = false, children }: Props) {
  const { store } = useDoors();
  const studies = useObserved(() => store.diaryRows('studies'), 'studies');
  const observed = useObserved(() => store.settings(), 'settings');
  const settings = observed.kind === 'ready' ? observed.value : DEFAULT_SETTINGS;
  const id = languageFor(settings.language, navigator.language);

  useEffect(() => {
    if (observed.kind === 'waiting') return;
    const root = document.documentElement;
    root.lang = languageOf(id).locale.tag;
    if (settings.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
    document.title = title(wordsOf(id), id);
  }, [observed.kind, id, settings.theme]);

  if (observed.kind === 'waiting' || studies.kind === 'waiting') return null;
  renameStages(runningOf(readyOr(studies, []))?.study?.stageNames ?? null);
  return (
    <LanguageContext.Provider value={id}>
      {!isRescue && <StoreNotice failed={observed.kind === 'failed'} />}
      {!isRescue && settings.agreedAt !== null && <BlindNotice />}
      {children(settings)}
    </LanguageContext.Provider>
  );
}
