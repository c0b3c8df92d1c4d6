/** Rows for measuring, brought in through the product's own import on the dashboard. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driven } from '../browser/launch.ts';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press, see } from '../browser/hands.ts';

const HEADER =
  'case_id,event_id,seq,activity,start,complete,study_id,participant_id,install_id,session_id,stage,stage_auto,stage_source,stage_shown,sub_stage,touchpoint_type,touchpoint_kind,channel,channel_mode,entry_source,ownership,initiator,device,experienced_by,brand,brand_relation,brand_role,seller,product,contact,active_s,valence,arousal,persuasion,goal,expectation,pain_point,opportunity,note,tags,evidence_ids,capture,contingency,prompt_id,recorded_at,time_precision,time_zone,utc_offset_min,page_host,page_path,page_title,confidence,rule_id,rule_version,order_status,order_value,currency,redacted,excluded,exclude_reason,recording_scope,study_version,app_version,schema_version';
const TYPES = [
  ['search', 'consideration'],
  ['product_page', 'consideration'],
  ['review', 'consideration'],
  ['category_page', 'consideration'],
  ['cart', 'purchase'],
] as const;
const BRANDS = ['Velora', 'Kestrun', 'Brightway', 'Dromeas', ''];

/** `count` rows spread evenly over `journeys` journeys, as a `touchpoints.csv` text. */
export function syntheticCsv(count: number, journeys: number): string {
  const lines = [HEADER];
  for (let index = 0; index < count; index += 1) {
    const caseId = `J-P01-bench${index % journeys}`;
    const id = `T-00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
    const start = new Date(Date.UTC(2026, 0, 1) + index * 97_000).toISOString();
    const [type, stage] = TYPES[index % TYPES.length] ?? TYPES[0];
    const brand = BRANDS[index % BRANDS.length] ?? '';
    lines.push(
      `${caseId},${id},${index + 1},,${start},${start},self,P01,I-bench,,${stage},${stage},rule,,,${type},action,website,online,direct,brand_owned,customer,this_computer,self,${brand},${brand === '' ? '' : 'subject'},,,Skyline 4,,12.5,,,,,,,,,,,auto,event,,${start},exact,Europe/Riga,120,www.stridemart.example,/p/{id},,0.93,product,1,,,,page_path,false,,listed_sites,,0.1.0,1`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

export async function importRows(driven: Driven, count: number, journeys: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'desire-path-bench-'));
  const file = join(folder, 'touchpoints.csv');
  writeFileSync(file, syntheticCsv(count, journeys));
  try {
    await (await importFile(driven, file)).close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importFile(driven: Driven, file: string): Promise<Page> {
  const page = await driven.openExtensionPage('dashboard.html#files');
  await page.waitForSelector('input[type=file]');
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await see(page, /From .* to /u, 120_000);
  await press(page, 'Import');
  await see(page, /imported/iu, 240_000);
  return page;
}
