/** docs/data-dictionary.md is written from the column lists: `npx vitest run --project unit -u` writes it anew. */
import { expect, test } from 'vitest';
import { TABLES, type Column } from '../../lib/core/columns';
import { TYPE_FACTS } from '../../lib/core/vocabulary';

const INTRODUCTION = `# Data dictionary

Written from \`lib/core/columns.ts\` and \`lib/core/vocabulary.ts\` by a test; do not edit by hand.

Files are RFC 4180 CSV in UTF-8: comma, CRLF, one header line in English whatever the language of the screens. An empty
cell means unknown. Booleans are \`true\` and \`false\`; times are UTC, \`YYYY-MM-DDTHH:MM:SS.sssZ\`; lists are joined by
\`|\` (a bar inside an item is written \`¦\`). Ids begin with a letter and carry no date.

**Text cells.** A text that a spreadsheet would run as a formula (it begins, after blanks and invisible marks, with
\`=\`, \`+\`, \`-\`, \`@\` or their full-width forms), that a reader would take for a missing value (\`NA\`, \`None\`, \`null\`,
\`now\`, \`today\` …), or that begins with an apostrophe, is written with one apostrophe before it. Take one leading
apostrophe away to read it. Numbers such as −2 are never touched.

**Where the figures come from.** \`seq\`, \`session_id\`, \`stage\`, \`stage_source\`, \`brand_role\` and \`contact\` are derived
when the file is written, from the rows of the journey and the person's choices.

**Days and gaps.** A closed browser and sleep are idle, neither recorded nor blind: what runs ends at its last sign, which
is written down every five minutes; a quarter of an hour without one is idle. A minute that is both recorded and blind is
blind. A switched-off extension gives no signs, so that its gap cannot tell when the browser was closed.
\`journey_not_running\` is a study without a journey; after the last journey outside of studies there are no gaps.
`;

function table(name: string, columns: readonly Column[]): string {
  const rows = columns.map(({ name: column, type, about, values }) => {
    const set = values === undefined ? '' : ` — ${values.map((value) => `\`${value}\``).join(' ')}`;
    return `| \`${column}\` | ${type} | ${about}${set} |`;
  });
  return [`## ${name}.csv`, '', '| column | type | meaning |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function touchpointTypes(): string {
  const rows = Object.entries(TYPE_FACTS).map(
    ([type, { activity, stage, subStage, kind }]) =>
      `| \`${type}\` | ${activity} | ${stage} | ${subStage} | ${kind} |`,
  );
  return [
    '## Touchpoint types',
    '',
    'The stage here is what the type says by itself; `stage` in the file is that after position and choice.',
    '',
    '| touchpoint_type | activity | stage | sub_stage | touchpoint_kind |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

test('the data dictionary is the code’s', async () => {
  const text = [
    INTRODUCTION,
    ...Object.entries(TABLES).map(([name, columns]) => table(name, columns)),
    touchpointTypes(),
  ].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/data-dictionary.md');
});
