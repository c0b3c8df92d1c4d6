/** Settings: every change is stored at once. */
import type { Settings } from '../../lib/core/ports';
import { useWords } from '../language-context';
import { PageHead } from '../page-head';
import { AccessSection } from './access-section';
import { AgreementSection } from './agreement-section';
import { CountingSection } from './counting-section';
import { EraseSection } from './erase-section';
import { KeptSection } from './kept-section';
import { LookSection } from './look-section';
import { ParticipantSection } from './participant-section';
import { NeverSection, TitlesField } from './recording-section';
import { Section } from './section';
import './settings.css';
import type { SiteAccess } from './site-access';
import { useChange } from './use-change';

type Props = { readonly settings: Settings; readonly access: SiteAccess };

export function SettingsApp({ settings, access }: Props) {
  const words = useWords();
  const { said, run, change } = useChange();
  return (
    <>
      <PageHead />
      <main class="page narrow settings">
        <h1>{words.settings.title}</h1>
        <LookSection settings={settings} change={change} />
        <ParticipantSection settings={settings} change={change} />
        <Section title={words.settings.recordTitle}>
          <TitlesField settings={settings} change={change} />
        </Section>
        <AccessSection access={access} run={run} />
        <NeverSection settings={settings} change={change} />
        <CountingSection settings={settings} change={change} />
        <KeptSection />
        <AgreementSection settings={settings} access={access} run={run} />
        <EraseSection access={access} run={run} />
        <div role="status" class={said === '' ? 'visually-hidden' : 'toast'}>
          {said}
        </div>
      </main>
    </>
  );
}
