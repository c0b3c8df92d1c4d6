/**
 * Corrects one touchpoint: stage (keys 1–5 choose it at once), type, brand; for this one or for all pages like
 * it. And describes this one: what became of an order, note, how it felt, what was wanted, what hurt.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../lib/core/entry';
import type { PersonChoice } from '../../lib/core/touchpoint';
import {
  isOneOf,
  ORDER_STATUSES,
  STAGES,
  TOUCHPOINT_TYPES,
  type Stage,
  type TouchpointType,
} from '../../lib/core/vocabulary';
import { tellEntry } from '../../lib/charts/tell-entry';
import { formatNumber, languageOf } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import { useDoors } from '../doors';
import { countAlike } from '../../lib/app/touchpoint-actions';
import { useListener } from '../use-listener';
import { sayEvidence } from './say-evidence';
import { changedIn, descriptionOf, type Description } from '../../lib/app/describe-touchpoint';
import { Choice } from '../offline-form/offline-details';
import { KeptPictures } from '../picture/kept-pictures';
import { DescribeFields } from './describe-fields';
import type { Scope } from './use-corrections';

type CorrectionFormProps = {
  readonly entry: Entry;
  readonly brands: readonly string[];
  readonly onChoose: (choice: PersonChoice, scope: Scope) => void;
  readonly onDescribe: (change: Partial<Description>) => void;
  readonly onReset: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

export function CorrectionForm({
  entry,
  brands,
  onChoose,
  onDescribe,
  onReset,
  onRemove,
  onClose,
}: CorrectionFormProps) {
  const words = useWords();
  const language = useLanguage();
  const { store } = useDoors();
  const id = useId();
  const { touchpoint } = entry;
  const { title, detail } = tellEntry(entry, languageOf(language));
  const [stage, setStage] = useState<Stage>(entry.stage);
  const [type, setType] = useState<TouchpointType>(entry.touchpointType);
  const [brand, setBrand] = useState(entry.brand);
  const [description, setDescription] = useState<Description>(() => descriptionOf(touchpoint));
  const [scope, setScope] = useState<Scope>('this');
  const [alike, setAlike] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isOrder = type === 'order' || type === 'repeat_order';

  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    if (touchpoint.capture === 'auto') void countAlike(store, touchpoint).then(setAlike, () => setAlike(0));
  }, [touchpoint.eventId]);

  const choiceWith = (chosenStage: Stage): PersonChoice => ({
    ...(chosenStage === entry.stage ? {} : { stage: chosenStage }),
    ...(type === entry.touchpointType ? {} : { touchpointType: type }),
    ...(brand.trim() === entry.brand ? {} : { brand: brand.trim() }),
  });
  const save = (chosenStage: Stage) => {
    const choice = choiceWith(chosenStage);
    if (Object.keys(choice).length > 0) onChoose(choice, scope);
    const described = changedIn(description, touchpoint);
    if (Object.keys(described).length > 0) onDescribe(described);
    onClose();
  };
  useListener(form, 'keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      onClose();
      return;
    }
    const writing =
      event.target instanceof HTMLElement && event.target.matches('select, textarea, [list], .describing *');
    const chosen = /^[1-5]$/.test(event.key) ? STAGES[Number(event.key) - 1] : undefined;
    if (writing || chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    save(chosen);
  });

  return (
    <form
      ref={form}
      class="correction stack tight"
      aria-label={`${words.correction.title}: ${title}, ${detail}`}
      onSubmit={(event) => {
        event.preventDefault();
        save(stage);
      }}
    >
      <fieldset class="segmented stages">
        <legend>{words.correction.stage}</legend>
        {STAGES.map((each, at) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-stage`}
              checked={stage === each}
              onChange={() => setStage(each)}
            />
            <span>
              <kbd aria-hidden="true">{at + 1}</kbd> {words.stagesPlain[each]}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="hint">{words.correction.keys}</p>
      <div class="pair">
        <label class="field">
          <span>{words.correction.type}</span>
          <select
            value={type}
            onChange={({ currentTarget: { value } }) => {
              if (isOneOf(TOUCHPOINT_TYPES, value)) setType(value);
            }}
          >
            {TOUCHPOINT_TYPES.map((each) => (
              <option key={each} value={each}>
                {words.types[each]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.correction.brand}</span>
          <input
            list={`${id}-brands`}
            value={brand}
            maxLength={80}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => setBrand(value)}
          />
        </label>
      </div>
      <datalist id={`${id}-brands`}>
        {brands.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </datalist>
      {/* an order that was not for this journey, or not asked about yet, has no status */}
      {isOrder && description.orderStatus !== '' && (
        <Choice
          label={words.correction.orderStatus}
          values={ORDER_STATUSES}
          names={words.orderStatuses}
          value={description.orderStatus}
          onChange={(orderStatus) => setDescription({ ...description, orderStatus })}
        />
      )}
      <label class="field">
        <span>{words.correction.note}</span>
        <textarea
          rows={1}
          maxLength={2000}
          value={description.note}
          onInput={({ currentTarget: { value } }) => setDescription({ ...description, note: value })}
        />
      </label>
      <DescribeFields
        description={description}
        isOrder={isOrder}
        onChange={(change) => setDescription({ ...description, ...change })}
      />
      {alike > 1 && (
        <fieldset class="stack tight">
          <legend>{words.correction.scope}</legend>
          {(['this', 'alike'] as const).map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name={`${id}-scope`}
                checked={scope === each}
                onChange={() => setScope(each)}
              />
              <span>
                {each === 'this'
                  ? words.correction.onlyThis
                  : words.correction.allLike({ host: touchpoint.pageHost, count: alike })}
                {each === 'alike' && scope === 'alike' && (
                  <small class="hint">{words.correction.allLikeHint}</small>
                )}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {touchpoint.evidenceIds.length > 0 && <KeptPictures eventId={touchpoint.eventId} />}
      {touchpoint.evidence.length > 0 && (
        <details>
          <summary class="hint">
            {words.correction.why} ·{' '}
            {words.correction.sure({
              percent: formatNumber(language, touchpoint.confidence, { style: 'percent' }),
            })}
          </summary>
          <ul class="plain hint">
            {touchpoint.evidence.slice(0, 4).map(({ signal }) => (
              <li key={signal}>{sayEvidence(signal, words)}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {words.common.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.common.cancel}
        </button>
        {Object.keys(touchpoint.person).some((key) => key !== 'orderConfirmed') && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onReset();
              onClose();
            }}
          >
            {words.correction.back}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onRemove();
            onClose();
          }}
        >
          {words.correction.notOne}
        </button>
      </div>
    </form>
  );
}
