/** The person's own export, taken through the popup and read strictly. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { press, see } from '../../scripts/browser/hands.ts';
import { closePopup } from '../../scripts/browser/product.ts';
import type { Scene } from './scene.ts';

export type Row = Readonly<Record<string, string>>;

/** `touchpoints.csv` as the popup's "Export CSV" saves it while `page` is the tab at hand. */
export async function exportRows(scene: Scene, page: Page): Promise<Row[]> {
  return readRows(await exportText(scene, page));
}

export async function exportText(scene: Scene, page: Page): Promise<string> {
  const popup = await scene.openPopup(page);
  await press(popup, 'Export CSV');
  await see(popup, /Saved as \S+\.csv/u);
  const text = readFileSync(await scene.downloaded(/\.csv$/u), 'utf8');
  await closePopup(popup);
  return text;
}

export function readRows(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, newline: '\r\n', skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}

/** The cells of a few columns, row by row: what a table of expected values is compared with. */
export function cells(rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.map((row) => columns.map((column) => row[column] ?? '?').join(' · '));
}
