/**
 * What becomes of a CSV that someone opens in an Excel of central or eastern Europe and saves again: semicolons,
 * decimal commas, capital booleans, and either a BOM or the Windows code page of the country.
 */
import Papa from 'papaparse';

export type Saved = 'utf8_bom' | 'windows_1251';

export function resave(csv: string, how: Saved): Uint8Array {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  const text = Papa.unparse(
    data.map((row) => row.map(asExcelWrites)),
    { delimiter: ';', newline: '\r\n' },
  );
  return how === 'utf8_bom' ? new TextEncoder().encode(`\uFEFF${text}\r\n`) : windows1251(`${text}\r\n`);
}

function asExcelWrites(cell: string): string {
  if (cell === 'true' || cell === 'false') return cell.toUpperCase();
  return /^-?\d+\.\d+$/u.test(cell) ? cell.replace('.', ',') : cell;
}

/** Letters outside the code page become question marks, as Excel has it. */
function windows1251(text: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder('windows-1251');
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => table.get(letter) ?? 0x3f);
}
