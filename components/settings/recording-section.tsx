/** Titles, the sites the browser shows us, and the person's own never-record list. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/ports';
import { showHost } from '../../lib/core/show-host';
import { Chip, ChipField } from '../journey-form/chip-field';
import { readHost } from '../journey-form/read-host';
import { useWords } from '../language-context';
import { Section } from './section';
import type { Change } from './use-change';

type Props = { readonly settings: Settings; readonly change: (part: Change) => void };

export function TitlesField({ settings, change }: Props) {
  const say = useWords().settings;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={settings.keepTitles}
        onChange={(event) => change({ keepTitles: event.currentTarget.checked })}
      />
      <span class="strong">
        {say.titles}
        <small class="hint">{say.titlesHint}</small>
      </span>
    </label>
  );
}

export function NeverSection({ settings, change }: Props) {
  const words = useWords();
  const say = words.settings;
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');

  const add = () => {
    const host = readHost(text);
    if (host === null) {
      setProblem(text.trim() === '' ? '' : words.journeyForm.siteWrong({ text: text.trim().slice(0, 60) }));
      return;
    }
    setProblem('');
    setText('');
    change(({ neverRecord }) => ({ neverRecord: [...neverRecord.filter((each) => each !== host), host] }));
  };
  return (
    <Section title={say.neverTitle}>
      <ChipField
        label={say.neverTitle}
        hideLabel
        hint={say.neverHint}
        placeholder={say.neverExample}
        addLabel={say.neverAdd}
        text={text}
        problem={problem}
        inputMode="url"
        onText={setText}
        onAdd={add}
      >
        {settings.neverRecord.length === 0 ? (
          <p class="muted">{say.neverNone}</p>
        ) : (
          <ul class="chips">
            {settings.neverRecord.map((host) => (
              <Chip
                key={host}
                name={showHost(host)}
                onRemove={() =>
                  change(({ neverRecord }) => ({ neverRecord: neverRecord.filter((each) => each !== host) }))
                }
              />
            ))}
          </ul>
        )}
      </ChipField>
      <p class="muted count">{say.neverCount({ count: settings.neverRecordedCount })}</p>
    </Section>
  );
}
