/**
 * `log.xes` (IEEE 1849-2016): one trace a journey, one event a touchpoint, for ProM, PM4Py, bupaR, Disco, Celonis.
 * The event stands at its completion; when it began is `start_timestamp`, as interval miners read it. Excluded rows
 * are left out, since these tools would count them.
 */
import { TOUCHPOINT_COLUMNS, type Cell, type Column } from '../../core/columns';
import { listText } from '../../core/csv';
import type { Entry } from '../../core/entry';
import type { Journey } from '../../core/journey';
import { utcText } from '../../core/local-time';
import type { OfferedFormat } from '../../core/offered-format';
import { touchpointRow } from '../../core/table-rows';
import { xmlText } from '../../core/xml-text';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<global scope="trace">
<string key="concept:name" value="unknown"/>
</global>
<global scope="event">
<string key="concept:name" value="unknown"/>
<date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
<string key="lifecycle:transition" value="complete"/>
<string key="org:resource" value="unknown"/>
<string key="stage" value="unknown"/>
<string key="channel" value="unknown"/>
</global>
<classifier name="Activity" scope="event" keys="concept:name"/>
<classifier name="Stage" scope="event" keys="stage"/>
<classifier name="ActivityAndChannel" scope="event" keys="concept:name channel"/>
<string key="concept:name" value="purchase journeys"/>
<string key="lifecycle:model" value="standard"/>
`;

/** Said by the standard's own attributes, or by the trace. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'case_id',
  'activity',
  'start',
  'complete',
  'participant_id',
  'study_id',
  'excluded',
  'exclude_reason',
]);
const COLUMNS = TOUCHPOINT_COLUMNS.filter(({ name }) => !SAID_ELSEWHERE.has(name));

type Tag = 'string' | 'date' | 'int' | 'float' | 'boolean';
const TAGS: { readonly [K in Column['type']]: Tag } = {
  id: 'string',
  text: 'string',
  list: 'string',
  enum: 'string',
  boolean: 'boolean',
  integer: 'int',
  number: 'float',
  datetime: 'date',
};

export default {
  fileName: 'log.xes',
  mediaType: 'application/xml',
  walks: 1,
  async *write(source) {
    yield HEAD;
    let open = '';
    for await (const { journey, entries } of source.entries()) {
      if (open !== journey.caseId) {
        if (open !== '') yield '</trace>\n';
        yield traceHead(journey);
        open = journey.caseId;
      }
      yield entries
        .filter((entry) => !entry.touchpoint.excluded)
        .map((entry) => event(entry, journey))
        .join('');
    }
    yield open === '' ? '</log>\n' : '</trace>\n</log>\n';
  },
} satisfies OfferedFormat;

function attribute(tag: Tag, key: string, value: string): string {
  return value === '' ? '' : `<${tag} key="${key}" value="${xmlText(value)}"/>\n`;
}

function traceHead(journey: Journey): string {
  return [
    '<trace>\n',
    attribute('string', 'concept:name', journey.caseId),
    attribute('string', 'study_id', journey.studyId),
    attribute('string', 'participant_id', journey.participantId),
    attribute('string', 'need', journey.need),
    attribute('string', 'category', journey.category),
    attribute('string', 'focal_brand', journey.focalBrand),
    attribute('string', 'outcome', journey.outcome),
    attribute('string', 'bought_brand', journey.boughtBrand),
  ].join('');
}

function event(entry: Entry, journey: Journey): string {
  const row = touchpointRow(entry, journey);
  return [
    '<event>\n',
    attribute('string', 'concept:name', String(row.activity)),
    attribute('date', 'time:timestamp', utcText(entry.touchpoint.complete)),
    attribute('string', 'lifecycle:transition', 'complete'),
    attribute('string', 'org:resource', journey.participantId),
    attribute('date', 'start_timestamp', utcText(entry.touchpoint.start)),
    ...COLUMNS.map((column) =>
      attribute(TAGS[column.type], column.name, plainText(row[column.name] ?? null)),
    ),
    '</event>\n',
  ].join('');
}

/** No spreadsheet opens this file: text is as it was written. */
function plainText(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'object' ? listText(value) : String(value);
}
