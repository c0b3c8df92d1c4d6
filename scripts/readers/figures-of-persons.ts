/** Participants, compliance, coverage and agreement as the workspace's pages show them: metrics.md, rows 18 and 19. */
import { agreementOf, pairsOf } from '../../lib/core/metrics/agreement';
import { complianceOf, type DiaryFacts } from '../../lib/core/metrics/compliance';
import type { PersonFigures } from '../../lib/core/person-figures';
import type { Code } from '../../lib/core/workspace';
import type { Put } from './figures';

export function personFigures(persons: readonly PersonFigures[], put: Put): void {
  complianceFigures('all', persons, put);
  for (const person of persons) {
    const who = person.participantId;
    complianceFigures(who, [person], put);
    put('rows', who, person.rows);
    put('excluded', who, person.excluded);
    put('removed', who, person.removed);
    put('days_with_rows', who, person.daysWithRows.length);
    put('by_hand', who, person.byHand);
    put('offline_rows', who, person.offline);
    put('days', who, new Set(person.days.map(({ localDate }) => localDate)).size);
    put('minutes_recorded', who, sum(person.days.map(({ minutesRecorded }) => minutesRecorded ?? 0)));
    put('minutes_blind', who, sum(person.days.map(({ blindMinutes }) => blindMinutes ?? 0)));
    for (const [device, count] of person.devices) {
      put('device_rows', device, count);
      put('device_persons', device, 1);
    }
    for (const [reason, minutes] of person.gaps) {
      put('blind_hours', reason, minutes / 60);
      put('blind_persons', reason, 1);
    }
    for (const [howMuch, days] of person.otherDevices) {
      put('other_devices_days', howMuch, days);
      put('other_devices_persons', howMuch, 1);
    }
  }
  const { n, agreed, kappa } = agreementOf(persons.flatMap(({ hiddenStages }) => hiddenStages));
  if (n > 0) put('agreed', `of ${n}`, agreed);
  put('kappa', 'all', kappa);
}

function complianceFigures(who: string, persons: readonly DiaryFacts[], put: Put): void {
  const found = complianceOf(persons);
  for (const item of [
    'answered',
    'delivered',
    'sameDay',
    'daysWithout',
    'saidNothing',
    'reviewed',
  ] as const) {
    put(`compliance ${item}`, who, found[item].x);
    put(`compliance ${item} of`, who, found[item].n);
  }
  put('compliance latency', who, found.latencyMinutes);
  for (const item of ['recorded', 'blind'] as const) {
    put(`compliance ${item}`, who, found[item].minutes);
    put(`compliance ${item} of`, who, found[item].n);
  }
}

/** Every two coders over the rows both coded, by name. */
export function coderFigures(codes: readonly Code[], put: Put): void {
  for (const field of new Set(codes.map((code) => code.field))) {
    const own = codes.filter((code) => code.field === field);
    const coders = [...new Set(own.map(({ coder }) => coder))].sort();
    const of = (name: string) =>
      new Map(own.filter(({ coder }) => coder === name).map(({ eventId, value }) => [eventId, value]));
    coders.forEach((first, at) => {
      for (const second of coders.slice(at + 1)) {
        const { n, agreed, kappa } = agreementOf(pairsOf(of(first), of(second)));
        put('coders_agreed', `${first} ${second} ${field} of ${n}`, agreed);
        put('coders_kappa', `${first} ${second} ${field}`, kappa);
      }
    });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
