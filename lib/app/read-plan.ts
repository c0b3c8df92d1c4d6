/** A plan from a CSV (`activity`, `stage`, `channel`): read whole or not at all. */
import Papa from 'papaparse';
import type { PlanStep } from '../core/journey';
import {
  CHANNELS,
  STAGES,
  TOUCHPOINT_TYPES,
  TYPE_FACTS,
  isOneOf,
  type TouchpointType,
} from '../core/vocabulary';

export type PlanProblem = {
  readonly kind: 'not_readable' | 'too_large' | 'missing_columns' | 'bad_value' | 'several_plans' | 'empty';
  /** Line of the file from 1; 0 = the whole file. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
};

export type ReadPlan =
  | { readonly ok: true; readonly plan: readonly PlanStep[] }
  | { readonly ok: false; readonly problem: PlanProblem };

const MAX_STEPS = 500;
const NEEDED = ['activity', 'stage', 'channel'] as const;

const BY_ACTIVITY: ReadonlyMap<string, TouchpointType> = new Map(
  TOUCHPOINT_TYPES.map((type) => [TYPE_FACTS[type].activity, type]),
);

export function readPlan(text: string): ReadPlan {
  const refuse = (kind: PlanProblem['kind'], row = 0, column = '', value = ''): ReadPlan => ({
    ok: false,
    problem: { kind, row, column, value: value.slice(0, 80) },
  });
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: '',
    delimitersToGuess: [',', ';', '\t'],
  });
  const header = parsed.meta.fields ?? [];
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0) return refuse('missing_columns', 1, missing.join(', '));
  const broken = parsed.errors.find(({ type }) => type !== 'Delimiter');
  if (broken !== undefined) {
    // a quote that never ends is counted from the header, every other fault from the first row
    return refuse('not_readable', (broken.row ?? 0) + (broken.type === 'Quotes' ? 1 : 2));
  }
  if (parsed.data.length === 0) return refuse('empty');
  if (parsed.data.length > MAX_STEPS) return refuse('too_large');

  const steps: { readonly seq: number; readonly step: PlanStep }[] = [];
  const planId = parsed.data[0]?.['plan_id'] ?? '';
  for (const [index, cells] of parsed.data.entries()) {
    const row = index + 2;
    const cell = (name: string): string => (cells[name] ?? '').trim();
    if ((cells['plan_id'] ?? '') !== planId) return refuse('several_plans', row, 'plan_id', cell('plan_id'));
    const named = cell('touchpoint_type');
    const type = named === '' ? BY_ACTIVITY.get(cell('activity')) : named;
    if (!isOneOf(TOUCHPOINT_TYPES, type)) {
      const column = named === '' ? 'activity' : 'touchpoint_type';
      return refuse('bad_value', row, column, cell(column));
    }
    const stage = cell('stage') || TYPE_FACTS[type].stage;
    if (!isOneOf(STAGES, stage)) return refuse('bad_value', row, 'stage', stage);
    const channel = cell('channel');
    if (channel !== '' && !isOneOf(CHANNELS, channel)) return refuse('bad_value', row, 'channel', channel);
    const seq = cell('seq');
    if (seq !== '' && !/^\d{1,6}$/u.test(seq)) return refuse('bad_value', row, 'seq', seq);
    steps.push({ seq: seq === '' ? index : Number(seq), step: { touchpointType: type, stage, channel } });
  }
  return { ok: true, plan: steps.sort((a, b) => a.seq - b.seq).map(({ step }) => step) };
}
