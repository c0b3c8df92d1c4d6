import { describe, expect, test } from 'vitest';
import type { Journey } from '../../../lib/core/journey';
import { decideKeep, type PageAtDoor } from '../../../lib/core/keep';
import { journeyOf } from '../../fixtures/journeys';

const shoes = journeyOf({
  caseId: 'shoes',
  sites: [
    { host: 'maker.example', kind: 'single_brand' },
    { host: 'mall.example', kind: 'general' },
  ],
});
const lamp = journeyOf({ caseId: 'lamp', brands: [], sites: [{ host: 'mall.example', kind: 'general' }] });
const wide = journeyOf({ caseId: 'wide', recordingScope: 'all_sites', sites: [] });

const page = (change: Partial<PageAtDoor>): PageAtDoor => ({
  kind: 'product_page',
  host: 'mall.example',
  site: 'mall.example',
  named: [],
  brands: [],
  tab: undefined,
  ...change,
});
const joined = (caseId: string, byPerson = false) => ({ caseId, site: 'mall.example', byPerson });

describe('keep rule', () => {
  test.each<[string, Partial<PageAtDoor>, Journey[], string]>([
    ['no kind of page leaves no trace', { kind: 'none', host: 'maker.example' }, [shoes], 'dropped'],
    ['every recognised page of a single-brand site belongs', { host: 'www.maker.example' }, [shoes], 'shoes'],
    ['a general site’s page must name the journey', {}, [shoes], 'dropped'],
    ['… by its words', { named: ['shoes'] }, [shoes], 'shoes'],
    ['… or by a brand of the journey', { brands: ['Acme'] }, [shoes], 'shoes'],
    ['an unlisted site is not recorded', { host: 'other.example', named: ['shoes'] }, [shoes], 'dropped'],
    ['… but may be with all sites', { host: 'other.example', named: ['wide'] }, [wide], 'wide'],
    ['… and a brand’s own host belongs', { host: 'acme.example' }, [wide], 'wide'],
    ['all sites keep only what belongs', { host: 'other.example' }, [wide], 'dropped'],
    [
      'several journeys that fit wait for the person',
      { named: ['shoes', 'lamp'] },
      [shoes, lamp],
      'waits: shoes lamp',
    ],
    [
      'the journey of the tab decides between them',
      { named: ['shoes', 'lamp'], tab: joined('lamp') },
      [shoes, lamp],
      'lamp',
    ],
    ['a step on the way follows its tab', { kind: 'checkout', tab: joined('shoes') }, [shoes], 'shoes'],
    [
      '… on the same site only',
      { kind: 'checkout', tab: { ...joined('shoes'), site: 'maker.example' } },
      [shoes],
      'dropped',
    ],
    ['a product page does not follow its tab', { tab: joined('shoes') }, [shoes], 'dropped'],
    ['… unless the person said "belongs here"', { tab: joined('shoes', true) }, [shoes], 'shoes'],
  ])('%s', (_, change, journeys, expected) => {
    const decision = decideKeep(page(change), journeys);
    const said =
      decision.kind === 'joins'
        ? decision.caseId
        : decision.kind === 'unassigned'
          ? `waits: ${decision.caseIds.join(' ')}`
          : 'dropped';
    expect(said).toBe(expected);
  });
});
