/** A researcher pools the hand-overs of twenty made-up participants, with everything that goes wrong on a desk. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { fill, press, see, textOf } from '../../scripts/browser/hands.ts';
import { makePooledStudy } from '../../scripts/generate/pooled-study.ts';
import { readImport } from '../../lib/app/import-files.ts';
import { buildJourney } from '../../lib/core/build-journey.ts';
import { sumContacts } from '../../lib/core/metrics/over-journeys.ts';
import { readRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test('twenty participants are pooled; what is wrong is refused by name; figures, codes and files agree', async ({
  scene,
}) => {
  const study = await makePooledStudy({ participants: 20, rows: 40, seed: 7, awkward: true });
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-pool-'));
  for (const { fileName, bytes } of study.files) writeFileSync(join(folder, fileName), bytes);
  try {
    const dashboard = await scene.openExtensionPage('dashboard.html');
    await press(dashboard, 'Workspace');
    const page = await scene.waitForPage('workspace.html');
    await page.bringToFront();
    await see(page, 'Drop a folder of hand-overs here');
    const input = (await page.$('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...study.files.map(({ fileName }) => join(folder, fileName)));
    await see(page, `${study.files.length} files read.`, 60_000);
    await see(page, '21 pooled · 1 known already · 4 refused');
    for (const [name, why] of [
      ['P08 saved in Excel.csv', /P08 saved in Excel\.csv row \d+: The letters are not in UTF-8/u],
      [
        'P09 from a newer version.zip',
        /touchpoints\.csv, row 2, column “schema_version”: The file was written by a newer/u,
      ],
      ['coffee', /coffee-2026_X01\S+ The file belongs to the study “coffee-2026”/u],
      ['P11', /P11_\S+ The zip was cut short/u],
    ] as const) {
      expect({ name, told: why.test(await textOf(page)) }).toEqual({ name, told: true });
    }
    await see(page, 'A spreadsheet has saved this file again.');
    expect(await violations(page)).toEqual([]);
    for (const [name, heading] of [
      ['Compliance', 'Entries written on the day they happened'],
      ['Coverage', 'Blind hours by reason'],
      ['Agreement', /\d+ of \d+ rows alike/u],
    ] as const) {
      await press(page, name);
      await see(page, heading);
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] });
    }

    await press(page, 'Take away');
    await press(page, 'Everything as a zip');
    await see(page, /Saved as desire-path_running-shoes-2026_pooled_\S+\.zip/u, 60_000);
    const first = await scene.downloaded(/pooled_.*\.zip$/u);
    const rows = readRows(
      strFromU8(unzipSync(new Uint8Array(readFileSync(first)))['touchpoints.csv'] ?? new Uint8Array()),
    );
    expect(rows.map((row) => row['event_id']).toSorted()).toEqual(study.pooled.eventIds);

    await press(page, 'More formats');
    for (const [name, ending] of [
      ['Save Parquet', 'touchpoints.parquet'],
      ['Save Event log (XES)', 'log.xes'],
      ['Save Printable report', 'report.html'],
    ] as const) {
      await press(page, name);
      await see(page, new RegExp(`Saved as \\S+_${ending}`, 'u'), 60_000);
    }
    const parquet = readFileSync(await scene.downloaded(/\.parquet$/u));
    const columns = await parquetReadObjects({
      file: new Uint8Array(parquet).buffer,
      columns: ['event_id'],
    });
    expect(columns.map((row) => row['event_id'])).toEqual(rows.map((row) => row['event_id']));
    expect(await violations(page)).toEqual([]);

    // the screen's figures beside those of the metrics module over the same rows
    const counted = rows.filter((row) => row['excluded'] !== 'true');
    const alike = counted.filter((row) => row['recording_scope'] === 'listed_sites');
    await press(page, 'Participants');
    await see(
      page,
      `${study.pooled.participants.length} participants, 19 journeys, ${alike.length} (Only the sites I list)`,
    );
    await press(page, 'Contacts');
    await see(page, `${alike.length} of ${alike.length} touchpoints in 18 journeys`, 30_000);
    const read = await readImport(new File([readFileSync(first)], 'pooled.zip'));
    if (!read.ok) throw new Error(read.problem.kind);
    const sums = sumContacts();
    for (const journey of read.value.journeys.filter((each) => each.recordingScope === 'listed_sites')) {
      const own = read.value.touchpoints.filter(({ caseId }) => caseId === journey.caseId);
      sums.add(buildJourney(journey, own, { contactSeconds: 3 }));
    }
    for (const { brand, collapsed, raw } of sums.value())
      await see(page, new RegExp(`${brand}[^\\p{L}]{0,12}${collapsed} \\(${raw}\\)`, 'u'));

    await press(page, 'Rows');
    await see(page, '40 of 40 rows');
    await press(page, /^Choose row: /u);
    await press(page, 'Leave out');
    await see(page, '1 row left out.');
    await press(page, 'Participants');
    await see(page, `19 journeys, ${alike.length - 1} (Only the sites I list)`);

    await press(page, 'Coding');
    await fill(page, 'Your coder’s name', 'RA1');
    await fill(page, 'Rows to code', '3');
    await press(page, 'Begin');
    for (const done of ['0 of 3', '1 of 3', '2 of 3']) {
      await see(page, `${done} coded`);
      await page.keyboard.press('2');
    }
    await see(page, 'All rows of the sample are coded.');
    await press(page, 'Take away');
    await press(page, 'Everything as a zip');
    await see(page, /Saved as \S+\.zip/u, 60_000);
    const files = unzipSync(new Uint8Array(readFileSync(await scene.downloaded(/pooled_.*\.zip$/u))));
    const table = (name: string) => readRows(strFromU8(files[name] ?? new Uint8Array()));
    expect(
      table('codes.csv').map((code) => [code['coder'], code['field'], code['value'], code['blind']]),
    ).toEqual(Array.from({ length: 3 }, () => ['RA1', 'stage', 'consideration', 'true']));
    const [left] = table('exclusions.csv');
    expect(table('touchpoints.csv').find((row) => row['event_id'] === left?.['event_id'])).toMatchObject({
      excluded: 'true',
      exclude_reason: 'off_topic',
    });

    // a second coder's file, dropped
    await press(page, 'Files');
    // the view follows the click a moment later: there is nothing to drop on before
    await see(page, 'Drop a folder of hand-overs here');
    await page.evaluate(
      (text) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([text], 'codes.csv'));
        document
          .querySelector('.drop')
          ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }));
      },
      strFromU8(files['codes.csv'] ?? new Uint8Array()).replaceAll('RA1', 'RA2'),
    );
    await see(page, '1 with codes');
    await press(page, 'Agreement');
    await see(page, /RA1 and RA2: stage 3 of 3 rows alike/u);

    // the file of another study is not lost: it is opened as a study of its own
    await press(page, 'Files');
    await press(page, 'Open study “coffee-2026” beside this one');
    await see(page, '1 file read.');
    await press(page, 'Participants');
    await see(page, /1 participant, 1 journey, 1\d touchpoints/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What axe finds wrong, as "rule: element". */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await axe.run({ resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
