import { expect, test } from 'vitest';
import { grantedSites, missingAccess } from '../../../components/settings/site-access';
import { journeyOf } from '../../fixtures/journeys';

test('patterns are told as hosts', () => {
  expect(grantedSites(['*://acme.com/*', '*://*.acme.com/*', 'https://beta.example/*', 'file:///*'])).toEqual(
    [
      { host: 'acme.com', patterns: ['*://acme.com/*', '*://*.acme.com/*'] },
      { host: 'beta.example', patterns: ['https://beta.example/*'] },
    ],
  );
  expect(grantedSites(['*://*/*'])).toEqual([{ host: '', patterns: ['*://*/*'] }]);
  expect(grantedSites(['<all_urls>'])).toEqual([{ host: '', patterns: ['<all_urls>'] }]);
});

test('what is missing is what unfinished journeys need', () => {
  const sites = [
    { host: 'acme.com', kind: 'single_brand' as const },
    { host: 'beta.example', kind: 'general' as const },
  ];
  const journeys = [
    journeyOf({ sites }),
    journeyOf({ caseId: 'J-2', state: 'finished', sites: [{ host: 'old.example', kind: 'general' }] }),
  ];
  expect(missingAccess(journeys, ['*://acme.com/*', '*://*.acme.com/*'])).toEqual({
    hosts: ['beta.example'],
    allSites: false,
    origins: ['*://beta.example/*', '*://*.beta.example/*'],
  });
  expect(missingAccess(journeys, ['*://*/*'])).toEqual({ hosts: [], allSites: false, origins: [] });
  expect(missingAccess([journeyOf({ recordingScope: 'all_sites' })], [])).toEqual({
    hosts: [],
    allSites: true,
    origins: ['*://*/*'],
  });
});
