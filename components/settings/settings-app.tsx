/** Settings: every change is stored at once. */
import type { Settings } from '../../lib/core/ports';
import { useEffect } from 'preact/hooks';
import { useWords } from '../language-context';
import { PageHead } from '../page-head';
import { UndoProvider } from '../undo';
import { AccessSection } from './access-section';
import { AgreementSection } from './agreement-section';
import { BackupSection } from './backup-section';
import { CountingSection } from './counting-section';
import { ErasePartSection } from './erase-part-section';
import { EraseSection } from './erase-section';
import { HealthSection } from './health-section';
import { KeptSection } from './kept-section';
import { LookSection } from './look-section';
import { MomentSection } from './moment-section';
import { ParticipantSection } from './participant-section';
import { NeverSection, TitlesField } from './recording-section';
import { Section } from './section';
import './settings.css';
import type { SiteAccess } from './site-access';
import { StudySection } from './study-section';
import { useChange } from './use-change';
import { WorkspaceSection } from './workspace-section';

type Props = { readonly settings: Settings; readonly access: SiteAccess };

export function SettingsApp({ settings, access }: Props) {
  const words = useWords();
  const { said, run, follow, change } = useChange();
  useEffect(() => {
    // the page is drawn after the browser looked for the fragment
    document.getElementById(location.hash.slice(1))?.scrollIntoView?.();
  }, []);
  return (
    <UndoProvider>
      <PageHead />
      <main class="page narrow settings">
        <h1>{words.settings.title}</h1>
        <LookSection settings={settings} change={change} />
        <ParticipantSection settings={settings} change={change} />
        <StudySection />
        <Section title={words.settings.recordTitle}>
          <TitlesField settings={settings} change={change} />
        </Section>
        <MomentSection settings={settings} change={change} />
        <AccessSection access={access} run={run} />
        <NeverSection settings={settings} change={change} />
        <CountingSection settings={settings} change={change} />
        <KeptSection />
        <HealthSection agreedAt={settings.agreedAt} />
        <BackupSection settings={settings} change={change} run={run} />
        <WorkspaceSection />
        <AgreementSection settings={settings} access={access} run={run} />
        <ErasePartSection follow={follow} />
        <EraseSection access={access} run={run} />
        <div role="status" class={said === '' ? 'visually-hidden' : 'toast'}>
          {said}
        </div>
      </main>
    </UndoProvider>
  );
}
