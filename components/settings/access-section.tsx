/** The sites the browser lets us see, each with a way to give it back; and those that are missing. */
import { useEffect, useState } from 'preact/hooks';
import { showHost } from '../../lib/core/show-host';
import { useDoors } from '../doors';
import { Chip } from '../journey-form/chip-field';
import { useWords } from '../language-context';
import { readyOr, useObserved } from '../use-observed';
import { Section } from './section';
import { grantedSites, missingAccess, type SiteAccess } from './site-access';

type Props = { readonly access: SiteAccess; readonly run: (work: () => Promise<unknown>) => Promise<void> };

export function AccessSection({ access, run }: Props) {
  const words = useWords();
  const say = words.settings;
  const { store, requestOrigins } = useDoors();
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  const journeys = readyOr(
    useObserved(() => store.journeys(), 'journeys'),
    [],
  );

  useEffect(() => {
    const read = () => void access.granted().then(setPatterns, (error: unknown) => console.error(error));
    read();
    return access.watch(read);
  }, [access]);

  if (patterns === null) return null;
  const sites = grantedSites(patterns);
  const missing = missingAccess(journeys, patterns);
  return (
    <Section title={say.sitesTitle}>
      {sites.length === 0 ? (
        <p class="muted">{say.sitesNone}</p>
      ) : (
        <>
          <p class="muted">{say.sitesHint}</p>
          <ul class="chips">
            {sites.map((site) => (
              <Chip
                key={site.host}
                name={site.host === '' ? say.sitesAll : showHost(site.host)}
                onRemove={() => void run(() => access.giveBack(site.patterns))}
              />
            ))}
          </ul>
        </>
      )}
      {missing.origins.length > 0 && (
        <div class="notice">
          <p>
            {missing.allSites ? say.sitesAllMissing : say.sitesMissing({ count: missing.hosts.length })}{' '}
            {missing.hosts.length > 0 && <strong>{missing.hosts.map(showHost).join(', ')}</strong>}
          </p>
          <p>
            {/* asked inside the click, before anything is awaited */}
            <button
              type="button"
              onClick={() => {
                const asked = requestOrigins(missing.origins);
                void run(() => asked);
              }}
            >
              {say.sitesGrant}
            </button>
          </p>
        </div>
      )}
    </Section>
  );
}
