/** What every page does first: the person's language, theme and the page's title. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { runningOf } from '../lib/core/diary';
import { DEFAULT_SETTINGS, type LanguageId, type Settings } from '../lib/core/ports';
import { languageFor, languageOf, renameStages, speak, wordsOf, type Words } from '../lib/languages';
import { BlindNotice } from './blind/blind-notice';
import { useDoors } from './doors';
import { LanguageContext } from './language-context';
import { StoreNotice } from './rescue/store-notice';
import { useTrouble } from './use-health';
import { readyOr, useObserved } from './use-observed';
import { useSpoken } from './use-spoken';

type Props = {
  readonly title: (words: Words, id: LanguageId) => string;
  /** The rescue page says itself what is wrong. */
  readonly isRescue?: boolean;
  readonly children: (settings: Settings) => ComponentChildren;
};

/**
 * Shows nothing until the settings are read and the words of their language are there, so that no word appears in a
 * language that then changes. A language chosen later takes the place of the one before when its words have come.
 */
export function Screen({ title, isRescue = false, children }: Props) {
  const { store, first } = useDoors();
  const studies = useObserved(() => store.diaryRows('studies'), 'studies', first?.studies);
  const observed = useObserved(() => store.settings(), 'settings', first?.settings);
  const settings = observed.kind === 'ready' ? observed.value : DEFAULT_SETTINGS;
  // most people read the browser's language: its words come while the settings are read
  useLayoutEffect(() => {
    speak(languageFor('', navigator.language)).catch((error: unknown) => console.error(error));
  }, []);
  // held up by another window, the settings may not come for long: that is said in the browser's language
  const isHeldUp = useTrouble()?.kind === 'blocked' && observed.kind === 'waiting';
  const id = useSpoken(
    observed.kind === 'waiting' && !isHeldUp ? null : languageFor(settings.language, navigator.language),
  );

  useEffect(() => {
    if (id === null) return;
    const root = document.documentElement;
    root.lang = languageOf(id).locale.tag;
    if (settings.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
    document.title = title(wordsOf(id), id);
  }, [id, settings.theme]);

  if (isHeldUp && id !== null) {
    return (
      <LanguageContext.Provider value={id}>
        <StoreNotice failed={false} />
      </LanguageContext.Provider>
    );
  }
  if (observed.kind === 'waiting' || studies.kind === 'waiting' || id === null) return null;
  renameStages(runningOf(readyOr(studies, []))?.study?.stageNames ?? null);
  return (
    <LanguageContext.Provider value={id}>
      {!isRescue && <StoreNotice failed={observed.kind === 'failed'} />}
      {!isRescue && settings.agreedAt !== null && <BlindNotice />}
      {children(settings)}
    </LanguageContext.Provider>
  );
}
