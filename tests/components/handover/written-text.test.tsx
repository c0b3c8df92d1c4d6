import { render } from 'preact';
import { afterAll, expect, test } from 'vitest';
import { WrittenText } from '../../../components/handover/written-text';

// as the browser does it: what follows a drawing comes a moment after it
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

afterAll(drawn);

test('a page that is turned as soon as it is drawn stays turned, and the files made anew do not turn it back', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const lines = Array.from({ length: 900 }, (_, index) => `line ${index}\n`);
  render(<WrittenText text={lines.join('')} />, root);
  [...root.querySelectorAll('button')].at(-1)?.click();
  await drawn();
  expect(root.querySelector('.written')?.textContent).toBe(lines.slice(400, 800).join(''));

  render(<WrittenText text={lines.slice(0, 500).join('')} />, root);
  await drawn();
  expect(root.querySelector('.written')?.textContent).toBe(lines.slice(400, 500).join(''));

  // shorter than the place: its end
  render(<WrittenText text="short" />, root);
  await drawn();
  expect(root.querySelector('.written')?.textContent).toBe('short');
});
