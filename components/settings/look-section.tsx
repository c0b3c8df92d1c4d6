import type { Settings } from '../../lib/core/ports';
import { useWords } from '../language-context';
import { LanguageSwitch } from '../language-switch';
import { Section } from './section';
import type { Change } from './use-change';

type Props = { readonly settings: Settings; readonly change: (part: Change) => void };

export function LookSection({ settings, change }: Props) {
  const say = useWords().settings;
  return (
    <Section title={say.look}>
      <div class="field">
        <label for="language">{say.language}</label>
        <LanguageSwitch
          id="language"
          setting={settings.language}
          onChange={(language) => change({ language })}
        />
      </div>
      <fieldset class="segmented">
        <legend>{say.theme}</legend>
        {(['system', 'light', 'dark'] as const).map((theme) => (
          <label key={theme}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => change({ theme })}
            />
            <span>{say.themes[theme]}</span>
          </label>
        ))}
      </fieldset>
    </Section>
  );
}
