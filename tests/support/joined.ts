/** A person who takes part in a study, without its joining page: their own backup, changed and put back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { press, see } from '../../scripts/browser/hands.ts';
import type { Participation } from '../../lib/core/diary.ts';
import type { Scene } from './scene.ts';

export async function takePart(scene: Scene, participation: Participation): Promise<void> {
  const settings = await scene.openExtensionPage('settings.html');
  await press(settings, 'Make a backup');
  const file = await scene.downloaded(/backup.*\.json$/u);
  const backup = JSON.parse(readFileSync(file, 'utf8')) as { journeys: object[] };
  const { studyId } = participation;
  const changed = join(tmpdir(), `desire-path-joined-${process.pid}.json`);
  writeFileSync(
    changed,
    JSON.stringify({
      ...backup,
      // a rescued file carries no hash of itself
      format: 'desire-path-rescue',
      journeys: backup.journeys.map((journey) => ({ ...journey, studyId })),
      studies: [participation],
    }),
  );
  const input = (await settings.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(changed);
  await press(settings, 'Replace everything here');
  await press(settings, 'Put it back');
  await see(settings, /Put back: /u);
  await settings.close();
}
