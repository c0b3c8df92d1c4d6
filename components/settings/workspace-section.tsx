/** The way to the researcher's workspace. */
import { WORKSPACE_LINK } from '../../lib/languages/workspace-link';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { Section } from './section';

export function WorkspaceSection() {
  const { openPage } = useDoors();
  const text = WORKSPACE_LINK[useLanguage()];
  return (
    <Section title={text.title}>
      <p>{text.lead}</p>
      <p>
        <button type="button" onClick={() => openPage('workspace')}>
          {text.open}
        </button>
      </p>
    </Section>
  );
}
