/** A workbook as a stream: sheets are packed while their rows come, the parts that list them follow at the end. */
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { Cell, Column } from '../../core/columns';
import { xmlText } from '../../core/xml-text';
import { cell, columnName, headCell } from './cells';

/** Rows of a sheet, header included; what is more goes on in a further sheet. */
const MOST_ROWS = 1_048_576;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES_PART = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export type SheetRow = Readonly<Record<string, Cell>>;
export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Chunks of rows. */
  readonly rows: AsyncIterable<readonly SheetRow[]>;
};

export async function* workbook(sheets: readonly Sheet[], now: number): AsyncIterable<Uint8Array> {
  const packed: Uint8Array[] = [];
  const take = (): Uint8Array[] => packed.splice(0);
  const zip = new Zip((problem, bytes) => {
    if (problem) throw problem;
    packed.push(bytes);
  });
  const open = (path: string): ZipDeflate => {
    const part = new ZipDeflate(path, { level: 3 });
    part.mtime = now;
    zip.add(part);
    return part;
  };
  const whole = (path: string, text: string): void => open(path).push(strToU8(text), true);

  const names: string[] = [];
  for (const { name, columns, rows } of sheets) {
    const begin = (): ZipDeflate => {
      const again = names.filter((each) => each === name || each.startsWith(`${name} `)).length;
      names.push(again === 0 ? name : `${name} ${again + 1}`);
      const part = open(`xl/worksheets/sheet${names.length}.xml`);
      part.push(strToU8(sheetHead(columns)));
      return part;
    };
    let sheet = begin();
    let left = MOST_ROWS - 1;
    for await (const chunk of rows) {
      for (let from = 0; from < chunk.length;) {
        if (left === 0) {
          sheet.push(strToU8(sheetFoot(columns, MOST_ROWS)), true);
          sheet = begin();
          left = MOST_ROWS - 1;
        }
        const part = chunk.slice(from, from + left);
        sheet.push(strToU8(part.map((row) => rowXml(row, columns)).join('')));
        left -= part.length;
        from += part.length;
      }
      yield* take();
    }
    sheet.push(strToU8(sheetFoot(columns, MOST_ROWS - left)), true);
    yield* take();
  }
  whole('[Content_Types].xml', contentTypes(names.length));
  whole('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']]));
  whole('xl/workbook.xml', workbookPart(names));
  whole(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  );
  whole('xl/styles.xml', STYLES_PART);
  zip.end();
  yield* take();
}

function sheetHead(columns: readonly Column[]): string {
  const widths = columns
    .map(
      ({ type }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${type === 'datetime' ? 19 : 14}" customWidth="1"/>`,
    )
    .join('');
  const head = columns.map(({ name }) => headCell(name)).join('');
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row>${head}</row>`;
}

/** @param rows with the header */
function sheetFoot(columns: readonly Column[], rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/></worksheet>`;
}

function rowXml(row: SheetRow, columns: readonly Column[]): string {
  return `<row>${columns.map((column) => cell(row[column.name] ?? null, column)).join('')}</row>`;
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbookPart(names: readonly string[]): string {
  const list = names.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}
