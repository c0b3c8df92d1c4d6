/** How a touchpoint was for the person: feeling, effect, goal, expectation, pain point, opportunity, tags. */
import { useState } from 'preact/hooks';
import { readTags, type Description } from '../../lib/app/describe-touchpoint';
import { FAILED_TAG } from '../../lib/core/plan-alignment';
import { DEVICES, EXPERIENCED_BY } from '../../lib/core/vocabulary';
import { PriceFields } from '../journeys/price-fields';
import { useWords } from '../language-context';
import { Choice } from '../offline-form/offline-details';
import { RatingScale } from '../offline-form/rating-scale';

type Props = {
  readonly description: Description;
  /** An order has a price. */
  readonly isOrder: boolean;
  readonly onChange: (change: Partial<Description>) => void;
};

export function DescribeFields({ description, isOrder, onChange }: Props) {
  const words = useWords();
  const say = words.describe;
  const { offlineForm } = words;
  const isFailed = description.tags.includes(FAILED_TAG);
  const [tags, setTags] = useState(() => description.tags.filter((tag) => tag !== FAILED_TAG).join(', '));
  // open at first when there is something to see; then it is the person's
  const [told] = useState(
    description.valence !== null ||
      description.goal + description.expectation + description.painPoint + description.opportunity !== '' ||
      description.tags.length > 0,
  );
  const area = (name: 'goal' | 'expectation' | 'painPoint' | 'opportunity', label: string) => (
    <label class="field">
      <span>{label}</span>
      <textarea
        rows={1}
        maxLength={2000}
        value={description[name]}
        onInput={({ currentTarget: { value } }) => onChange({ [name]: value })}
      />
    </label>
  );
  return (
    <details class="describing" open={told}>
      <summary>{say.title}</summary>
      <div class="stack tight">
        <div class="pair">
          <RatingScale
            legend={offlineForm.felt}
            value={description.valence}
            low={offlineForm.unpleasant}
            high={offlineForm.pleasant}
            steps={words.valence}
            onChange={(valence) => onChange({ valence })}
          />
          <RatingScale
            legend={offlineForm.effectShort}
            value={description.persuasion}
            low={offlineForm.lessLikely}
            high={offlineForm.moreLikely}
            steps={words.persuasion}
            onChange={(persuasion) => onChange({ persuasion })}
          />
        </div>
        <div class="pair">
          {area('goal', say.goal)}
          {area('expectation', say.expectation)}
        </div>
        <div class="pair">
          {area('painPoint', say.pain)}
          {area('opportunity', say.opportunity)}
        </div>
        <label class="field">
          <span>
            {say.tags} <span class="hint">{say.tagsHint}</span>
          </span>
          <input
            value={tags}
            maxLength={300}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => {
              setTags(value);
              onChange({ tags: readTags(value, isFailed) });
            }}
          />
        </label>
        <div class="pair">
          <Choice
            label={offlineForm.who}
            values={EXPERIENCED_BY}
            names={words.experiencedBy}
            value={description.experiencedBy}
            onChange={(experiencedBy) => onChange({ experiencedBy })}
          />
          <Choice
            label={offlineForm.device}
            values={DEVICES}
            names={words.devices}
            value={description.device}
            onChange={(device) => onChange({ device })}
          />
        </div>
        {isOrder && (
          <div class="pair">
            <PriceFields price={description} onChange={onChange} />
          </div>
        )}
        <label class="choice">
          <input
            type="checkbox"
            checked={isFailed}
            onChange={({ currentTarget: { checked } }) => onChange({ tags: readTags(tags, checked) })}
          />
          <span>{say.failed}</span>
        </label>
      </div>
    </details>
  );
}
