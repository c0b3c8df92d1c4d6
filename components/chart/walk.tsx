/** The keyboard's way over a picture: arrow keys from stop to stop, each told in words, Enter chooses. */
import { useWords } from '../language-context';

type WalkProps = {
  readonly title: string;
  /** The stop at hand and the last one, from 0. */
  readonly at: number;
  readonly last: number;
  readonly told: string;
  readonly onGo: (stop: number) => void;
  readonly onChoose: () => void;
  /** The focus came or went; Escape hides the stop too. */
  readonly onHere: (isHere: boolean) => void;
};

export function Walk({ title, at, last, told, onGo, onChoose, onHere }: WalkProps) {
  const words = useWords();
  const keyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      PageDown: at + 10,
      PageUp: at - 10,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next !== undefined) onGo(Math.max(0, Math.min(last, next)));
    else if (event.key === 'Enter') onChoose();
    else if (event.key === 'Escape') onHere(false);
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="chart-walk"
      role="slider"
      tabIndex={0}
      aria-label={`${title}: ${words.charts.walk}`}
      aria-valuemin={1}
      aria-valuemax={last + 1}
      aria-valuenow={at + 1}
      aria-valuetext={told}
      onKeyDown={keyDown}
      onFocus={() => onHere(true)}
      onBlur={() => onHere(false)}
    />
  );
}
