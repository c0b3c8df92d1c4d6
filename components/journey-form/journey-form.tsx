/** Names a need, the brands in mind and where to record; starts a journey or edits one. */
import { useId, useRef } from 'preact/hooks';
import { NO_LOCKS, type JourneyDraft, type Locks } from '../../lib/core/journey-draft';
import { RECORDING_SCOPES } from '../../lib/core/vocabulary';
import { useEditing } from '../editing-words';
import { useWords } from '../language-context';
import { Chip, ChipField } from './chip-field';
import './journey-form.css';
import { MoreAbout } from './more-about';
import { SiteList } from './site-list';
import { EMPTY_DRAFT, useJourneyDraft } from './use-journey-draft';

type Props = {
  readonly initial?: JourneyDraft;
  /** What is shown and cannot be changed. */
  readonly locks?: Locks;
  readonly submitLabel: string;
  /**
   * Called inside the click itself, before anything is awaited, so that the caller can ask the browser for
   * permissions (Firefox forgets the click after the first await).
   */
  readonly onSubmit: (draft: JourneyDraft) => void;
  readonly onCancel?: () => void;
};

export function JourneyForm({
  initial = EMPTY_DRAFT,
  locks = NO_LOCKS,
  submitLabel,
  onSubmit,
  onCancel,
}: Props) {
  const words = useWords();
  const { journeyForm: say, common } = words;
  const editing = useEditing();
  const { fields, keptBrands } = locks;
  const form = useJourneyDraft(initial, words);
  const { draft, change, problems } = form;
  const id = useId();
  const root = useRef<HTMLFormElement>(null);

  const submit = () => {
    const finished = form.finish();
    if (finished !== null) onSubmit(finished);
    else
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  return (
    <form ref={root} class="stack journey-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for={`${id}-need`}>{say.need}</label>
        <span class="hint" id={`${id}-need-hint`}>
          {fields.need === undefined ? say.needHint : editing.byStudy}
        </span>
        <input
          id={`${id}-need`}
          name="need"
          class="need"
          value={draft.need}
          placeholder={say.needExample}
          maxLength={120}
          required
          readOnly={fields.need !== undefined}
          autocomplete="off"
          aria-describedby={`${id}-need-hint ${id}-need-problem`}
          aria-invalid={problems.need !== ''}
          onInput={(event) => change({ need: event.currentTarget.value })}
        />
        <span class="problem" id={`${id}-need-problem`} role="status">
          {problems.need}
        </span>
      </div>

      <div class="field">
        <label for={`${id}-category`}>
          {say.category} <span class="hint">({common.optional})</span>
        </label>
        <span class="hint" id={`${id}-category-hint`}>
          {fields.category === undefined ? say.categoryHint : editing.byStudy}
        </span>
        <input
          id={`${id}-category`}
          name="category"
          value={draft.category}
          maxLength={200}
          readOnly={fields.category !== undefined}
          autocomplete="off"
          aria-describedby={`${id}-category-hint`}
          onInput={(event) => change({ category: event.currentTarget.value })}
        />
      </div>

      <ChipField
        label={say.brands}
        hint={
          fields.brands === undefined
            ? say.brandsHint
            : fields.brands === 'study'
              ? editing.byStudy
              : editing.brandsStay
        }
        isLocked={fields.brands === 'study'}
        addLabel={say.addBrand}
        text={form.brand.text}
        problem={problems.brand}
        onText={form.brand.setText}
        onAdd={form.brand.add}
      >
        {draft.brands.length > 0 && (
          <ul class="chips">
            {draft.brands.map((brand) => (
              <Chip
                key={brand}
                name={brand}
                {...(fields.brands === 'study' || keptBrands.includes(brand)
                  ? {}
                  : { onRemove: () => form.removeBrand(brand) })}
              />
            ))}
          </ul>
        )}
      </ChipField>

      <div class="field-pair">
        {/* a study's focal brand is the researcher's interest: the participant is not told it */}
        {draft.brands.length > 0 && fields.favourite !== 'study' && (
          <div class="field">
            <label for={`${id}-favourite`}>{say.favourite}</label>
            {fields.favourite !== undefined && (
              <span class="hint" id={`${id}-favourite-hint`}>
                {editing.saidAtStart}
              </span>
            )}
            <select
              id={`${id}-favourite`}
              name="favourite"
              value={draft.favourite}
              disabled={fields.favourite !== undefined}
              {...(fields.favourite === undefined ? {} : { 'aria-describedby': `${id}-favourite-hint` })}
              onChange={(event) => change({ favourite: event.currentTarget.value })}
            >
              <option value="">{say.noFavourite}</option>
              {draft.brands.map((brand) => (
                <option key={brand} value={brand}>
                  {brand}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for={`${id}-owned`}>
            {say.owned} <span class="hint">({common.optional})</span>
          </label>
          <input
            id={`${id}-owned`}
            name="owned"
            value={draft.ownedBrand}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => change({ ownedBrand: event.currentTarget.value })}
          />
        </div>
      </div>

      <fieldset class="stack tight">
        <legend>{say.scope}</legend>
        {fields.recordingScope !== undefined && <span class="hint">{editing.byStudy}</span>}
        {RECORDING_SCOPES.map((scope) => (
          <label key={scope} class="choice boxed">
            <input
              type="radio"
              name={`${id}-scope`}
              value={scope}
              checked={draft.recordingScope === scope}
              disabled={fields.recordingScope !== undefined}
              onChange={() => change({ recordingScope: scope })}
            />
            <span>
              {words.recordingScopes[scope]}
              <small class="hint">{scope === 'listed_sites' ? say.scopeListedHint : say.scopeAllHint}</small>
            </span>
          </label>
        ))}
      </fieldset>

      <ChipField
        label={say.sites}
        hint={say.sitesHint}
        placeholder={say.siteExample}
        addLabel={say.addSite}
        text={form.site.text}
        problem={problems.site}
        inputMode="url"
        onText={form.site.setText}
        onAdd={form.site.add}
      >
        <SiteList sites={draft.sites} onChange={(sites) => change({ sites })} />
      </ChipField>

      <MoreAbout draft={draft} fields={fields} onChange={change} />

      <div class="row">
        {/* the click, not the submit event: Enter in a field clicks this button too */}
        <button type="submit" class="primary" onClick={submit}>
          {submitLabel}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {common.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
