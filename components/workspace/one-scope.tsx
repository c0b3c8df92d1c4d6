/** Figures of one way of recording at a time: those of the two are never added up. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { RECORDING_SCOPES, isOneOf, type RecordingScope } from '../../lib/core/vocabulary';
import { useWords } from '../language-context';
import { usePoolWords } from './pool-words';
import type { StudyPageProps } from './study-page';

type Props = StudyPageProps & { readonly View: ComponentType<StudyPageProps> };

export function OneScope({ View, study, figures }: Props) {
  const words = useWords();
  const text = usePoolWords().coverage;
  const [wanted, setWanted] = useState<RecordingScope | ''>('');
  const counted = RECORDING_SCOPES.map((scope) => ({
    scope,
    count: figures.filter((each) => each.scope === scope).length,
  })).filter(({ count }) => count > 0);
  const [most] = [...counted].sort((a, b) => b.count - a.count);
  const scope = counted.find((each) => each.scope === wanted)?.scope ?? most?.scope;
  return (
    <>
      {counted.length > 1 && (
        <div class="rule-line stack tight">
          <label class="field inline">
            <span class="hint">{text.scopes}</span>
            <select
              value={scope}
              onChange={({ currentTarget: { value } }) =>
                setWanted(isOneOf(RECORDING_SCOPES, value) ? value : '')
              }
            >
              {counted.map((each) => (
                <option key={each.scope} value={each.scope}>
                  {words.recordingScopes[each.scope]} ({each.count})
                </option>
              ))}
            </select>
          </label>
          <p class="hint">{text.scopesWhy}</p>
        </div>
      )}
      <View study={study} figures={figures.filter((each) => each.scope === scope)} />
    </>
  );
}
