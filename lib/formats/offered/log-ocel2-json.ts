/**
 * `log.ocel2.json` (OCEL 2.0): each touchpoint is an event that may concern several objects at once: the journey,
 * the person, the session, brands and the seller. Values are text, typed by the declarations, as the standard's own
 * schema has it. Excluded rows are left out.
 */
import type { Entry } from '../../core/entry';
import type { Journey } from '../../core/journey';
import { utcText } from '../../core/local-time';
import type { OfferedFormat } from '../../core/offered-format';
import { touchpointRow } from '../../core/table-rows';
import { TYPE_FACTS } from '../../core/vocabulary';

type OcelType = 'string' | 'time' | 'integer' | 'float' | 'boolean';
type Declared = readonly (readonly [name: string, type: OcelType])[];

const EVENT_ATTRIBUTES = [
  ['start', 'time'],
  ['stage', 'string'],
  ['stage_source', 'string'],
  ['sub_stage', 'string'],
  ['touchpoint_type', 'string'],
  ['channel', 'string'],
  ['channel_mode', 'string'],
  ['entry_source', 'string'],
  ['ownership', 'string'],
  ['device', 'string'],
  ['product', 'string'],
  ['contact', 'boolean'],
  ['active_s', 'float'],
  ['valence', 'integer'],
  ['arousal', 'integer'],
  ['persuasion', 'integer'],
  ['capture', 'string'],
  ['time_precision', 'string'],
  ['utc_offset_min', 'integer'],
  ['page_host', 'string'],
  ['order_status', 'string'],
  ['order_value', 'float'],
  ['recording_scope', 'string'],
] as const satisfies Declared;

const OBJECT_TYPES: Readonly<Record<string, Declared>> = {
  journey: [
    ['need', 'string'],
    ['category', 'string'],
    ['focal_brand', 'string'],
    ['main_competitor', 'string'],
    ['outcome', 'string'],
    ['bought_brand', 'string'],
  ],
  participant: [['study_id', 'string']],
  session: [],
  brand: [],
  seller: [],
};

export default {
  fileName: 'log.ocel2.json',
  mediaType: 'application/json',
  walks: 1,
  async *write(source) {
    const eventTypes = Object.values(TYPE_FACTS).map(({ activity }) => declare(activity, EVENT_ATTRIBUTES));
    const objectTypes = Object.entries(OBJECT_TYPES).map(([name, declared]) => declare(name, declared));
    yield `{"objectTypes":${JSON.stringify(objectTypes)},\n"eventTypes":${JSON.stringify(eventTypes)},\n"events":[`;
    const objects = new Map<string, object>();
    let isFirst = true;
    for await (const { journey, entries } of source.entries()) {
      addJourney(objects, journey);
      const kept = entries.filter((entry) => !entry.touchpoint.excluded);
      const pieces = kept.map((entry) => JSON.stringify(eventOf(entry, journey, objects)));
      if (pieces.length === 0) continue;
      yield `${isFirst ? '\n' : ',\n'}${pieces.join(',\n')}`;
      isFirst = false;
    }
    yield '\n],\n"objects":[';
    isFirst = true;
    for (const object of objects.values()) {
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(object)}`;
      isFirst = false;
    }
    yield '\n]}\n';
  },
} satisfies OfferedFormat;

function declare(name: string, declared: Declared): object {
  return { name, attributes: declared.map(([attribute, type]) => ({ name: attribute, type })) };
}

/** Ids of different types never meet, and begin with a letter. */
const idOf = (type: string, name: string): string => `${type}:${name}`;

function addJourney(objects: Map<string, object>, journey: Journey): void {
  const person = idOf('participant', journey.participantId);
  const time = utcText(journey.openedAt);
  const valued = (pairs: readonly (readonly [string, string])[]): object[] =>
    pairs.filter(([, value]) => value !== '').map(([name, value]) => ({ name, time, value }));
  objects.set(person, {
    id: person,
    type: 'participant',
    attributes: valued([['study_id', journey.studyId]]),
    relationships: [],
  });
  objects.set(journey.caseId, {
    id: journey.caseId,
    type: 'journey',
    attributes: valued([
      ['need', journey.need],
      ['category', journey.category],
      ['focal_brand', journey.focalBrand],
      ['main_competitor', journey.mainCompetitor],
      ['outcome', journey.outcome],
      ['bought_brand', journey.boughtBrand],
    ]),
    relationships: [{ objectId: person, qualifier: 'made by' }],
  });
}

function eventOf(entry: Entry, journey: Journey, objects: Map<string, object>): object {
  const row = touchpointRow(entry, journey);
  const { eventId, complete, seller } = entry.touchpoint;
  const relate = (type: string, name: string, qualifier: string): object => {
    const id = idOf(type, name);
    if (!objects.has(id)) objects.set(id, { id, type, attributes: [], relationships: [] });
    return { objectId: id, qualifier };
  };
  return {
    id: eventId,
    type: TYPE_FACTS[entry.touchpointType].activity,
    time: utcText(complete),
    attributes: EVENT_ATTRIBUTES.flatMap(([name]) => {
      const value = row[name];
      return value === null || value === '' ? [] : [{ name, value: String(value) }];
    }),
    relationships: [
      { objectId: journey.caseId, qualifier: 'step of' },
      { objectId: idOf('participant', journey.participantId), qualifier: 'experienced by' },
      relate('session', entry.sessionId, 'within'),
      ...entry.brands.map(({ brand, relation }) => relate('brand', brand, relation)),
      ...(seller === '' ? [] : [relate('seller', seller, 'sold by')]),
    ],
  };
}
