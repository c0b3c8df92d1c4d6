import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { ExportPanel } from '../../../components/files/export-panel';
import { DOCUMENTS } from '../../../lib/core/offered-format';
import { OFFERED } from '../../../lib/formats/offered';
import { formatWordsOf } from '../../../lib/languages/formats';
import { journeyOf, touchpointOf } from '../../fixtures/journeys';
import { violations } from '../axe';
import { makeOutside, show } from '../support';

test('every further format is a button with a sentence; pressing it saves that file', async () => {
  const outside = makeOutside();
  await outside.store.putJourney(journeyOf());
  await outside.store.addTouchpoints([touchpointOf({ eventId: 'T-1' })]);
  const { container } = show(<ExportPanel journeys={[journeyOf()]} count={1} />, outside);
  fireEvent.click(screen.getByText('More formats'));
  expect(await violations(container)).toEqual([]);
  const saved: string[] = [];
  for (const [id, { name, whom }] of Object.entries(formatWordsOf('en').offered)) {
    expect(screen.getByText(whom)).not.toBeNull();
    const button = screen.getByRole('button', { name: `Save ${name}` });
    // jsdom's byte arrays are not Node's, which its writer minds: the browsers press this one
    if (id === 'touchpoints-parquet') continue;
    fireEvent.click(button);
    saved.push(id);
    await waitFor(() => expect(outside.log).toHaveLength(saved.length));
    await waitFor(() => expect(button.hasAttribute('disabled')).toBe(false));
  }
  expect(saved).toHaveLength(OFFERED.length + DOCUMENTS.length - 1);
  expect(outside.log.every((line) => /^save desire-path_self_P07_\w+_[\w.-]+$/u.test(line))).toBe(true);
});
