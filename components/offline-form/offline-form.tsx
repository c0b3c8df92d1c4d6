/** Adds an encounter away from this screen: where, which brand, save. Everything else has a default. */
import { useId, useState } from 'preact/hooks';
import type { OfflineDraft } from '../../lib/app/touchpoint-actions';
import type { Journey } from '../../lib/core/journey';
import {
  CHANNELS,
  DEVICES,
  EXPERIENCED_BY,
  isOneOf,
  TOUCHPOINT_TYPES,
  type Channel,
  type Device,
  type ExperiencedBy,
  type TouchpointType,
} from '../../lib/core/vocabulary';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { BrandChoice } from './brand-choice';
import { FREQUENT_CHANNELS, hasSeller, likelyDevice, likelyType } from './channel-defaults';
import './offline-form.css';
import { RatingScale, type Rating } from './rating-scale';
import { readWhen, type When } from './read-when';
import { WhenField } from './when-field';

type Props = {
  readonly journey: Journey;
  readonly onSave: (draft: OfflineDraft) => void;
  readonly onCancel: () => void;
};

export function OfflineForm({ journey, onSave, onCancel }: Props) {
  const words = useWords();
  const say = words.offlineForm;
  const { now } = useDoors();
  const id = useId();
  const [opened] = useState(now);
  const [channel, setChannel] = useState<Channel>('store');
  const [brand, setBrand] = useState('');
  const [chosenType, setChosenType] = useState<TouchpointType | null>(null);
  const [chosenDevice, setChosenDevice] = useState<Device | null>(null);
  const [when, setWhen] = useState<When>({ kind: 'now' });
  const [whenProblem, setWhenProblem] = useState('');
  const [valence, setValence] = useState<Rating | null>(null);
  const [persuasion, setPersuasion] = useState<Rating | null>(null);
  const [note, setNote] = useState('');
  const [seller, setSeller] = useState('');
  const [experiencedBy, setExperiencedBy] = useState<ExperiencedBy>('self');

  const bought = journey.outcome === 'bought';
  const touchpointType = chosenType ?? likelyType(channel, bought);
  const device = chosenDevice ?? likelyDevice(channel);

  const save = () => {
    const read = readWhen(when, now());
    if (!read.ok) {
      setWhenProblem(read.problem === 'future' ? say.future : say.dateMissing);
      return;
    }
    const named = brand.trim();
    onSave({
      brand: named,
      channel,
      touchpointType,
      start: read.start,
      complete: read.start,
      timePrecision: read.timePrecision,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      utcOffsetMin: -new Date(read.start).getTimezoneOffset() || 0,
      seller: hasSeller(channel) ? seller.trim() : '',
      valence,
      persuasion: named === '' ? null : persuasion,
      note: note.trim(),
      device,
      experiencedBy,
    });
  };

  return (
    <form
      class="stack offline-form"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 id={`${id}-title`}>{say.title}</h2>

      <fieldset class="field">
        <legend>{say.channel}</legend>
        <div class="segmented">
          {FREQUENT_CHANNELS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-channel`}
                checked={channel === each}
                onChange={() => setChannel(each)}
              />
              <span>{words.channels[each]}</span>
            </label>
          ))}
          <select
            class="more-channels"
            aria-label={say.channel}
            value={isOneOf(FREQUENT_CHANNELS, channel) ? '' : channel}
            data-chosen={!isOneOf(FREQUENT_CHANNELS, channel)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isOneOf(CHANNELS, value)) setChannel(value);
            }}
          >
            <option value="" disabled hidden>
              {say.moreChannels}
            </option>
            {CHANNELS.filter((each) => !isOneOf(FREQUENT_CHANNELS, each)).map((each) => (
              <option key={each} value={each}>
                {words.channels[each]}
              </option>
            ))}
          </select>
        </div>
      </fieldset>

      <BrandChoice brands={brandsOf(journey)} value={brand} onChange={setBrand} />

      <div class="field">
        <label for={`${id}-type`}>{say.type}</label>
        <select
          id={`${id}-type`}
          value={touchpointType}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (isOneOf(TOUCHPOINT_TYPES, value)) setChosenType(value);
          }}
        >
          {TOUCHPOINT_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.types[type]}
            </option>
          ))}
        </select>
      </div>

      <WhenField
        when={when}
        now={opened}
        problem={whenProblem}
        onChange={(changed) => {
          setWhen(changed);
          setWhenProblem('');
        }}
      />

      <RatingScale
        legend={say.felt}
        value={valence}
        low={say.unpleasant}
        high={say.pleasant}
        steps={words.valence}
        onChange={setValence}
      />
      {brand.trim() !== '' && (
        <RatingScale
          legend={say.effect}
          value={persuasion}
          low={say.lessLikely}
          high={say.moreLikely}
          steps={words.persuasion}
          onChange={setPersuasion}
        />
      )}

      <div class="field">
        <label for={`${id}-note`}>
          {say.note} <span class="hint">({words.common.optional})</span>
        </label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={2000}
          placeholder={say.noteHint}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </div>

      <details>
        <summary>{say.details}</summary>
        <div class="stack tight details-body">
          {hasSeller(channel) && (
            <div class="field">
              <label for={`${id}-seller`}>{say.seller}</label>
              <input
                id={`${id}-seller`}
                value={seller}
                maxLength={80}
                onInput={(event) => setSeller(event.currentTarget.value)}
              />
            </div>
          )}
          <div class="field">
            <label for={`${id}-who`}>{say.who}</label>
            <select
              id={`${id}-who`}
              value={experiencedBy}
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (isOneOf(EXPERIENCED_BY, value)) setExperiencedBy(value);
              }}
            >
              {EXPERIENCED_BY.map((each) => (
                <option key={each} value={each}>
                  {words.experiencedBy[each]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-device`}>{say.device}</label>
            <select
              id={`${id}-device`}
              value={device}
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (isOneOf(DEVICES, value)) setChosenDevice(value);
              }}
            >
              {DEVICES.map((each) => (
                <option key={each} value={each}>
                  {words.devices[each]}
                </option>
              ))}
            </select>
          </div>
        </div>
      </details>

      <div class="row offline-actions">
        <button type="submit" class="primary">
          {say.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}

/** The favourite first, then as the journey has them. */
function brandsOf(journey: Journey): string[] {
  const names = journey.brands.map((brand) => brand.name);
  return [...new Set([journey.focalBrand, ...names])].filter((name) => name !== '');
}
