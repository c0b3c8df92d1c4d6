/** The sites of a journey, each with what of it belongs. */
import type { JourneySite } from '../../lib/core/journey';
import { SITE_KINDS } from '../../lib/core/journey';
import { showHost } from '../../lib/core/show-host';
import { useWords } from '../language-context';
import { Chip } from './chip-field';

type Props = {
  readonly sites: readonly JourneySite[];
  readonly onChange: (sites: readonly JourneySite[]) => void;
};

export function SiteList({ sites, onChange }: Props) {
  const words = useWords();
  if (sites.length === 0) return null;
  return (
    <ul class="site-list">
      {sites.map((site, index) => (
        <li key={site.host} class="row">
          <ul class="chips site-chip">
            <Chip
              name={showHost(site.host)}
              onRemove={() => onChange(sites.filter((each) => each !== site))}
            />
          </ul>
          <select
            class="grow"
            aria-label={words.journeyForm.siteKindOf({ host: showHost(site.host) })}
            value={site.kind}
            onChange={(event) => {
              const kind = event.currentTarget.value === 'single_brand' ? 'single_brand' : 'general';
              onChange(sites.with(index, { ...site, kind }));
            }}
          >
            {SITE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.siteKinds[kind]}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  );
}
