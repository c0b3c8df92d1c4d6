/** Figures over journeys recorded in one way, as the views ask for them: metrics.md, rows 1, 6, 8, 9, 13 to 17 and 19. */
import { compare, COMPARE_BY, type CompareBy } from '../../lib/app/analysis/compare';
import { detours } from '../../lib/app/analysis/detours';
import { channels, contactSpread, contactSums, markov } from '../../lib/app/analysis/figures';
import type { Question } from '../../lib/app/analysis/question';
import { transitions, TRANSITION_KEYS } from '../../lib/app/analysis/transitions';
import type { BuiltJourney } from '../../lib/core/entry';
import { runFolds } from '../../lib/core/metrics/fold';
import { abandonmentFold } from '../../lib/core/metrics/outcome';
import { CONVENTIONS } from '../../lib/core/metrics/over-journeys';
import type { Put } from './figures';

const BAND = { low: 7, high: 11 };
const COUNTS = ['collapsed', 'raw', 'days'] as const;

export function sumFigures(built: readonly BuiltJourney[], put: Put): void {
  put('journeys', 'all', built.length);
  put('participants', 'all', new Set(built.map(({ journey }) => journey.participantId)).size);
  put('ordered', 'all', built.filter(({ orderIndex }) => orderIndex >= 0).length);
  for (const { brand, raw, collapsed, days, journeys } of answer(contactSums, null, built).totals) {
    put('brand_raw', brand, raw);
    put('brand_collapsed', brand, collapsed);
    put('brand_days', brand, days);
    put('brand_journeys', brand, journeys);
  }
  for (const count of COUNTS) {
    const { figures } = answer(contactSpread, { brand: '', count, band: BAND }, built);
    put('median_contacts', count, figures.median);
    put('censored', count, figures.censored);
    for (const part of ['below', 'inside', 'above'] as const) {
      put(`${part}_band`, count, figures[part].x);
      put(`${part}_band_low`, count, figures[part].interval.low);
      put(`${part}_band_high`, count, figures[part].interval.high);
    }
    for (const { contacts, share } of figures.curve) put('needs_more', `${count} ${contacts}`, share);
  }
  for (const by of TRANSITION_KEYS) {
    const { transitions: found, flow } = answer(transitions, { by }, built);
    for (const { from, to, count } of found) put(`step ${by}`, `${from} > ${to}`, count);
    flow.reached.forEach((count, step) => put(`reached ${by}`, String(step + 1), count));
  }
  const { totals, credit } = answer(channels, null, built);
  for (const [channel, count] of totals.counts) put('channel_rows', channel, count);
  put('channel_switches_of_pairs', String(totals.pairs), totals.switches);
  put('offline_of_rows', String(totals.rows), totals.offline);
  put('effective_channels', 'all', totals.effective);
  for (const [channel, count] of totals.first) put('first_touch', channel, count);
  for (const [channel, count] of totals.last) put('last_touch', channel, count);
  put('purchases', 'all', credit.channel.purchases);
  for (const [channel, shares] of credit.channel.credit) {
    for (const convention of CONVENTIONS) put(`credit ${convention}`, channel, shares[convention]);
  }
  for (const row of answer(markov, { wanted: true, of: 'channel' }, built).effects?.rows ?? []) {
    put('removal_effect', row.key, row.effect);
    put('removal_effect_low', row.key, row.low);
    put('removal_effect_high', row.key, row.high);
  }
  const found = answer(detours, null, built);
  for (const name of ['focal', 'withDetour', 'returned', 'switched', 'open'] as const)
    put(`detours ${name}`, 'all', found[name]);
  for (const each of built) {
    const fold = abandonmentFold(Infinity);
    runFolds(each, [fold]);
    put('checkout_without_order', 'all', fold.value() === 'abandoned');
  }
  for (const by of COMPARE_BY) groupFigures(by, built, put);
}

function groupFigures(by: CompareBy, built: readonly BuiltJourney[], put: Put): void {
  for (const group of answer(compare, { by, brand: '', count: 'collapsed', band: BAND }, built).groups) {
    const key = `${by} ${group.group}`;
    put('group journeys', key, group.journeys);
    put('group participants', key, group.participants);
    put('group ordered', key, group.ordered);
    put('group median_contacts', key, group.contacts.median);
    put('group lag_days', key, group.lagDays);
    put('group path_length', key, group.length);
    put('group effective_channels', key, group.channels.effective);
    for (const [stage, hours] of Object.entries(group.hours)) put(`group hours ${stage}`, key, hours.median);
  }
}

/** A view's question, asked in place. */
function answer<A, T>(question: Question<A, T>, ask: A, built: readonly BuiltJourney[]): T {
  const asked = question(ask, {
    journeys: built.length,
    named: built.map(({ journey }) => journey),
    now: 0,
  });
  do {
    built.forEach((each, rank) => asked.add(each, { whole: each, rank }));
  } while (asked.again?.() === true);
  return asked.value();
}
