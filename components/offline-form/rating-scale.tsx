/** A −2…+2 scale: position and a bar from the middle, no faces, no red and green. Not rated is not zero. */
import { useId } from 'preact/hooks';
import { formatSigned } from '../../lib/languages';
import { useLanguage, useWords } from '../language-context';
import './rating-scale.css';

const RATINGS = [-2, -1, 0, 1, 2] as const;
export type Rating = (typeof RATINGS)[number];

type Props = {
  readonly legend: string;
  readonly value: number | null;
  readonly low: string;
  readonly high: string;
  /** The words of each step, for screen readers and as a tip. */
  readonly steps: Record<`${Rating}`, string>;
  readonly onChange: (value: Rating | null) => void;
};

export function RatingScale({ legend, value, low, high, steps, onChange }: Props) {
  const words = useWords();
  const language = useLanguage();
  const id = useId();
  return (
    <fieldset class="rating">
      <legend>{legend}</legend>
      <div class="segmented rating-steps">
        {RATINGS.map((rating) => (
          <label key={rating} title={steps[`${rating}`]}>
            <input
              type="radio"
              name={id}
              value={rating}
              checked={value === rating}
              aria-label={`${formatSigned(language, rating)}, ${steps[`${rating}`]}`}
              onChange={() => onChange(rating)}
            />
            <span aria-hidden="true">
              <svg width="24" height="10" viewBox="0 0 24 10">
                <path d="M12 0v10" stroke="currentcolor" stroke-width="1.5" />
                {rating !== 0 && (
                  <rect
                    x={rating < 0 ? 12 + rating * 6 : 12}
                    y="2.5"
                    width={Math.abs(rating) * 6}
                    height="5"
                    fill="currentcolor"
                  />
                )}
              </svg>
              <small>{formatSigned(language, rating)}</small>
            </span>
          </label>
        ))}
      </div>
      <div class="rating-ends">
        <small class="muted">{low}</small>
        {value !== null && (
          <button type="button" class="quiet small" onClick={() => onChange(null)}>
            {words.offlineForm.clear}
          </button>
        )}
        <small class="muted rating-high">{high}</small>
      </div>
    </fieldset>
  );
}
