import { expect, test } from 'vitest';
import { inTurn, sharedTurn } from '../../../lib/app/in-turn';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('runs do not overlap, and one that fails holds up no other', async () => {
  const heard: string[] = [];
  const say = inTurn(async (name: string) => {
    heard.push(`${name} begins`);
    await later();
    heard.push(`${name} ends`);
    if (name === 'b') throw new Error(name);
  });
  const said = await Promise.allSettled([say('a'), say('b'), say('c')]);
  expect(heard).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(said.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('whoever calls while a run waits shares it; whoever calls while it runs gets the next', async () => {
  let runs = 0;
  const look = sharedTurn(async () => {
    runs += 1;
    const run = runs;
    await later();
    return run;
  });
  const first = [look(), look(), look()];
  await Promise.resolve();
  const second = [look(), look()];
  expect(await Promise.all([...first, ...second])).toEqual([1, 1, 1, 2, 2]);
  expect(await look()).toBe(3);
});
