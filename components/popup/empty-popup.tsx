/** Before there is a journey: what will appear here, and the one thing to do now. */
import { useDoors } from '../doors';
import { useWords } from '../language-context';
import { TrailMark } from '../trail-mark';

type EmptyPopupProps = {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly onPress: () => void;
};

export function EmptyPopup({ title, lead, button, onPress }: EmptyPopupProps) {
  const words = useWords();
  const { openPage } = useDoors();
  return (
    <main class="empty-popup stack">
      <TrailMark />
      <h1>{title}</h1>
      <p>{lead}</p>
      <button type="button" class="primary" onClick={onPress}>
        {button}
      </button>
      <p>
        <button type="button" class="quiet" onClick={() => openPage('study')}>
          {words.study.sent}
        </button>
      </p>
      <p class="row apart">
        <button type="button" class="quiet" onClick={() => openPage('dashboard')}>
          {words.popup.dashboard}
        </button>
        <button type="button" class="quiet" onClick={() => openPage('settings')}>
          {words.popup.settings}
        </button>
      </p>
    </main>
  );
}
