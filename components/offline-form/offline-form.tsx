/**
 * Adds an encounter away from this screen in a few taps: where, which brand, how it felt, what it did to the choice.
 * Everything else has a default and can wait for the evening.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OfflineDraft } from '../../lib/app/touchpoint-actions';
import type { Journey } from '../../lib/core/journey';
import { CHANNELS, isOneOf, type Channel } from '../../lib/core/vocabulary';
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { BrandChoice } from './brand-choice';
import { FREQUENT_CHANNELS, hasSeller, likelyDevice, likelyType } from './channel-defaults';
import { NO_DETAILS, OfflineDetails, type Details } from './offline-details';
import './offline-form.css';
import { RatingScale, type Rating } from './rating-scale';
import { readWhen, type When } from './read-when';
import { WhenField } from './when-field';

/** What is known before the person says anything: from a gap, a question, a line of their notes. */
export type KnownOffline = {
  readonly channel?: Channel;
  readonly brand?: string;
  readonly when?: When;
  readonly valence?: Rating | null;
  readonly note?: string;
  readonly seller?: string;
};

type Props = {
  readonly journey: Journey;
  readonly known?: KnownOffline;
  readonly onSave: (draft: OfflineDraft) => void;
  readonly onCancel: () => void;
};

export function OfflineForm({ journey, known = {}, onSave, onCancel }: Props) {
  const words = useWords();
  const say = words.offlineForm;
  const { now } = useDoors();
  const id = useId();
  const [opened] = useState(now);
  const [channel, setChannel] = useState<Channel>(known.channel ?? 'store');
  const [brand, setBrand] = useState(known.brand ?? '');
  const [when, setWhen] = useState<When>(known.when ?? { kind: 'now' });
  const [whenProblem, setWhenProblem] = useState('');
  const [valence, setValence] = useState<Rating | null>(known.valence ?? null);
  const [persuasion, setPersuasion] = useState<Rating | null>(null);
  const [details, setDetails] = useState<Details>({
    ...NO_DETAILS,
    note: known.note ?? '',
    seller: known.seller ?? '',
  });
  const first = useRef<HTMLFieldSetElement>(null);
  // whoever came by the keyboard goes on by the keyboard
  useEffect(() => first.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);

  const touchpointType = details.touchpointType ?? likelyType(channel, journey.outcome === 'bought');
  const device = details.device ?? likelyDevice(channel);

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
      seller: hasSeller(channel) ? details.seller.trim() : '',
      valence,
      persuasion: named === '' ? null : persuasion,
      note: details.note.trim(),
      device,
      experiencedBy: details.experiencedBy,
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

      <fieldset class="field" ref={first}>
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

      <div class="pair">
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
            legend={say.effectShort}
            value={persuasion}
            low={say.lessLikely}
            high={say.moreLikely}
            steps={words.persuasion}
            onChange={setPersuasion}
          />
        )}
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

      <OfflineDetails
        details={details}
        touchpointType={touchpointType}
        device={device}
        withSeller={hasSeller(channel)}
        onChange={(change) => setDetails({ ...details, ...change })}
      />

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
