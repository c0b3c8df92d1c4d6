/** The languages by their own names; '' follows the browser. */
import type { LanguageId } from '../lib/core/ports';
import { languageFor, LANGUAGES } from '../lib/languages';
import { useLanguage, useWords } from './language-context';

type Props = {
  readonly id: string;
  readonly setting: LanguageId | '';
  readonly onChange: (setting: LanguageId | '') => void;
  /** Leaves out "as the browser": a plain switch. */
  readonly plain?: boolean;
};

export function LanguageSwitch({ id, setting, onChange, plain = false }: Props) {
  const words = useWords();
  const shown = useLanguage();
  const ofBrowser = languageFor('', navigator.language);
  return (
    <select
      id={id}
      value={plain ? shown : setting}
      onChange={(event) => onChange(readSetting(event.currentTarget.value))}
    >
      {!plain && (
        <option value="">
          {words.settings.languageBrowser({
            name: LANGUAGES.find((language) => language.id === ofBrowser)?.name ?? ofBrowser,
          })}
        </option>
      )}
      {LANGUAGES.map((language) => (
        <option key={language.id} value={language.id} lang={language.locale.tag}>
          {language.name}
        </option>
      ))}
    </select>
  );
}

function readSetting(value: string): LanguageId | '' {
  return LANGUAGES.find((language) => language.id === value)?.id ?? '';
}
