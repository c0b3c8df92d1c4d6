import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { expect } from 'vitest';
import { find, follow, press, see } from '../../scripts/browser/hands.ts';
import { closePopup, RUNNING_SHOES } from '../../scripts/browser/product.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { BUILDS } from '../../scripts/build.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { agree, openOnboarding } from '../../scripts/browser/product.ts';
import { exportText, readRows } from '../support/exported.ts';
import { test } from '../support/scene.ts';

test('the zip holds every table; imported into another browser it exports the same rows', async ({
  scene,
}) => {
  await scene.begin(RUNNING_SHOES);
  const shop = await scene.openTab('http://www.velora.example/running-shoes');
  await follow(shop, 'Velora Skyline 4');
  await follow(shop, 'Add to cart');
  const popup = await scene.openPopup(shop);
  await press(popup, 'Export all');
  await see(popup, /Saved as desire-path_self_P01_\w+\.zip/u);
  const file = await scene.downloaded(/^desire-path_self_P01_\d{8}T\d{6}Z.*\.zip$/u);
  await closePopup(popup);
  const files = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
  const tables = Object.keys(files).filter((name) => name.endsWith('.csv'));
  expect(tables).toEqual(
    expect.arrayContaining(['touchpoints.csv', 'touchpoint_brands.csv', 'journeys.csv']),
  );
  const rows = readRows(files['touchpoints.csv'] ?? '');
  expect(rows.map((row) => row['touchpoint_type'])).toEqual(['category_page', 'product_page', 'cart']);
  expect(readRows(files['journeys.csv'] ?? '')).toMatchObject([
    { need: 'running shoes', focal_brand: 'Velora', initial_set: 'Velora|Kestrun', outcome: 'ongoing' },
  ]);
  const codebook = JSON.parse(files['datapackage.json'] ?? '') as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  expect(codebook.resources.map(({ path }) => path).toSorted()).toEqual(tables.toSorted());
  const fields = codebook.resources.find(({ path }) => path === 'touchpoints.csv')?.schema.fields;
  expect(fields?.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));

  const path = findBrowser(scene.kind);
  const other = await launch({
    kind: scene.kind,
    path: path ?? '',
    extension: BUILDS[scene.kind],
    worldPort: scene.world.port,
  });
  try {
    const onboarding = await openOnboarding(other);
    await agree(onboarding);
    const tab = await other.openTab('http://www.greenbasket.example/');
    const empty = await other.openPopup(tab);
    await press(empty, 'Dashboard');
    const dashboard = await other.waitForPage('dashboard.html');
    await dashboard.bringToFront();
    await press(dashboard, 'Export and import');
    const input = await find(dashboard, 'control', { name: /Choose a file/u });
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await see(dashboard, 'The file has 3 touchpoints in 1 journey.');
    await press(dashboard, 'Import');
    await see(dashboard, 'Imported: 3 touchpoints.');
    await press(dashboard, 'More formats');
    await press(dashboard, 'Save Parquet');
    await see(dashboard, /Saved as \S+_touchpoints\.parquet/u);
    const parquet = readFileSync(await other.downloaded(/\.parquet$/u));
    const stored = await parquetReadObjects({ file: new Uint8Array(parquet).buffer, columns: ['event_id'] });
    expect(stored.map((row) => row['event_id'])).toEqual(rows.map((row) => row['event_id']));
    await tab.bringToFront();
    const text = await exportText({ ...scene, ...other }, tab);
    expect(readRows(text)).toEqual(rows);
  } finally {
    await other.close();
  }
});
