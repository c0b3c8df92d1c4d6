import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/ports';
import { useWords } from '../language-context';
import { Section } from './section';
import type { Change } from './use-change';

/** Part of ids and file names: letters and digits that no file system and no CSV reader minds. */
const PSEUDONYM = /^[A-Za-z][A-Za-z0-9_-]{0,23}$/;

type Props = { readonly settings: Settings; readonly change: (part: Change) => void };

export function ParticipantSection({ settings, change }: Props) {
  const say = useWords().settings;
  const [wrong, setWrong] = useState(false);
  return (
    <Section title={say.you}>
      <div class="field">
        <label for="participant">{say.participant}</label>
        <span class="hint" id="participant-hint">
          {say.participantHint} {say.participantApplies}
        </span>
        <input
          id="participant"
          class="short"
          value={settings.participantId}
          maxLength={60}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="participant-hint participant-problem"
          aria-invalid={wrong}
          onChange={(event) => {
            const participantId = event.currentTarget.value.trim();
            const isRight = PSEUDONYM.test(participantId);
            setWrong(!isRight);
            if (isRight && participantId !== settings.participantId) change({ participantId });
          }}
        />
        <span class="problem" id="participant-problem" role="status">
          {wrong ? say.participantWrong : ''}
        </span>
      </div>
    </Section>
  );
}
