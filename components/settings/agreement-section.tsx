/** The person's agreement, and taking it back. */
import { withdraw } from '../../lib/app/consent';
import type { Settings } from '../../lib/core/ports';
import { formatDateTime } from '../../lib/languages';
import { useDoors } from '../doors';
import { useLanguage, useWords } from '../language-context';
import { Section } from './section';
import type { SiteAccess } from './site-access';
import type { Say } from './use-change';

type Props = {
  readonly settings: Settings;
  readonly access: SiteAccess;
  readonly run: (work: () => Promise<unknown>, done?: Say) => Promise<void>;
};

export function AgreementSection({ settings, access, run }: Props) {
  const say = useWords().settings;
  const language = useLanguage();
  const { store, openPage } = useDoors();
  if (settings.agreedAt === null) {
    return (
      <Section title={say.agreeTitle}>
        <p>{say.notAgreed}</p>
        <p>
          <button type="button" class="primary" onClick={() => openPage('onboarding')}>
            {say.readAndAgree}
          </button>
        </p>
      </Section>
    );
  }
  const press = async () => {
    // the agreement first: were the browser to fail at the second step, nothing is recorded all the same
    await withdraw(store);
    await access.giveBack(await access.granted());
  };
  return (
    <Section title={say.agreeTitle}>
      <p>{say.agreedOn({ date: formatDateTime(language, settings.agreedAt, 'long') })}</p>
      <p class="row">
        <button type="button" onClick={() => void run(press, (w) => w.settings.withdrawn)}>
          {say.withdraw}
        </button>
        <button type="button" class="quiet" onClick={() => openPage('onboarding', 'read')}>
          {say.readAgain}
        </button>
      </p>
      <p class="hint">{say.withdrawHint}</p>
    </Section>
  );
}
