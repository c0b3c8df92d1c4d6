import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { BlindNotice } from '../../components/blind/blind-notice';
import { JourneyStateMark } from '../../components/journeys/journey-state';
import { journeyOf } from '../fixtures/journeys';
import { rulesOf } from '../../lib/core/study-rules';
import { SAMPLE_STUDY } from '../support/study';
import { violations } from './axe';
import { makeOutside, NOW, show } from './support';

const CASE = 'J-1';
const SITES = [{ host: 'maker.example', kind: 'single_brand' }] as const;

test('nothing stands there while everything can be seen', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf({ caseId: CASE, state: 'recording', sites: SITES }));
  await outside.store.putGap({ gapId: 'G-1', start: 1, end: 2, reason: 'no_site_permission' });
  const { container } = show(<BlindNotice />, outside);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.textContent).toBe('');
});

test('a site taken away is said, and can be allowed again with one press', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf({ caseId: CASE, state: 'recording', sites: SITES }));
  await outside.store.putGap({ gapId: 'G-1', start: 1, end: null, reason: 'no_site_permission' });
  const { container, findByRole } = show(<BlindNotice />, outside);
  const allow = await findByRole('button', { name: 'Allow the sites' });
  expect(await violations(container)).toEqual([]);
  fireEvent.click(allow);
  await waitFor(() =>
    expect(outside.log).toEqual(['ask *://maker.example/* *://*.maker.example/*', 'send reconcile']),
  );
});

test('outside the hours of the study it says when recording goes on', async () => {
  const outside = makeOutside();
  const hour = new Date(NOW).getHours();
  const clock = (hours: number): string => `${String((hour + hours) % 24).padStart(2, '0')}:00`;
  const study = { ...SAMPLE_STUDY, from: '', until: '', hours: { from: clock(3), until: clock(5) } };
  await outside.store.putJourney(
    journeyOf({ caseId: CASE, state: 'recording', underStudy: rulesOf(study, false) }),
  );
  await outside.store.putGap({ gapId: 'G-1', start: 1, end: null, reason: 'outside_study_hours' });
  const { findByText } = show(<BlindNotice />, outside);
  await findByText(`The study does not record at this hour. Recording goes on at ${clock(3)}.`);
});

test('beside the journey stands no “Recording” while that is not true', async () => {
  const outside = makeOutside();
  const journey = journeyOf({ caseId: CASE, state: 'recording', sites: SITES });
  const studied = { ...journey, underStudy: rulesOf(SAMPLE_STUDY, false) };
  const { container } = show(
    <>
      <JourneyStateMark journey={journey} />
      <JourneyStateMark journey={studied} />
      <JourneyStateMark journey={{ ...journey, state: 'paused' }} />
    </>,
    outside,
  );
  const told = () => [...container.querySelectorAll('.state')].map((mark) => mark.textContent);
  await waitFor(() => expect(told()).toEqual(['Recording', 'Recording', 'Paused until you resume']));
  await outside.store.putGap({ gapId: 'G-1', start: 1, end: null, reason: 'outside_study_hours' });
  await waitFor(() => expect(told()).toEqual(['Recording', 'Not at this hour', 'Paused until you resume']));
  await outside.store.putGap({ gapId: 'G-1', start: 1, end: 2, reason: 'outside_study_hours' });
  await outside.store.putGap({ gapId: 'G-2', start: 2, end: null, reason: 'no_site_permission' });
  await waitFor(() =>
    expect(told()).toEqual(['Not on every site', 'Not on every site', 'Paused until you resume']),
  );
});
