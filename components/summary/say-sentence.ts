/** One sentence of the summary in a language: its figures are the metrics module's, rounded only here. */
import { tellEntry } from '../../lib/charts/tell-entry';
import type { Saying } from '../../lib/core/summarise';
import { assertNever } from '../../lib/core/vocabulary';
import { formatDateTime, formatDuration, formatNumber, formatSigned } from '../../lib/languages';
import type { StoryLanguage } from '../../lib/languages/story';

const HOUR_SECONDS = 3_600;

export function saySentence(saying: Saying, language: StoryLanguage): string {
  const { id, words, story } = language;
  const text = story.summary;
  const number = (value: number) => formatNumber(id, value);
  const rated = (value: number, same: number) =>
    same === 0
      ? formatSigned(id, value)
      : `${formatSigned(id, value)}; ${text.same({ count: number(same) })}`;
  const hours = (value: number) => formatDuration(id, value * HOUR_SECONDS);
  /** `timed`: those of them whose hours are known. */
  const together = (sum: { readonly hours: number; readonly timed: number; readonly count: number }) => {
    if (sum.timed === 0) return text.untimed;
    const told = hours(sum.hours);
    return sum.timed === sum.count
      ? told
      : text.timed({ hours: told, x: number(sum.timed), n: number(sum.count) });
  };
  switch (saying.kind) {
    case 'ordered':
      return text.ordered({
        touchpoints: words.counts.touchpoints({ count: saying.length }),
        days: hours(saying.days * 24),
        brand: saying.brand,
      });
    case 'ongoing':
      return text.ongoing({ touchpoints: words.counts.touchpoints({ count: saying.length }) });
    case 'fell_through':
      return text.fellThrough({
        status: words.orderStatuses[saying.status],
        kept: saying.kept === null ? '' : tellEntry(saying.kept, language).title,
        when:
          saying.kept === null
            ? ''
            : formatDateTime(id, saying.kept.touchpoint.start, 'date', saying.kept.touchpoint.timeZone),
      });
    case 'back_steps':
      return text.backSteps({ count: saying.count, pairs: number(saying.pairs) });
    case 'offline':
      return text.offline({
        offline: number(saying.offline),
        rows: number(saying.rows),
        ordered: saying.ordered,
      });
    case 'longest':
      return text.longest({ stage: words.stagesPlain[saying.stage], duration: hours(saying.hours) });
    case 'active':
      return text.active({
        stage: words.stagesPlain[saying.stage],
        duration: formatDuration(id, saying.seconds),
      });
    case 'worst': {
      const { painPoint, note } = saying.entry.touchpoint;
      return text.worst({
        what: tellEntry(saying.entry, language).title,
        value: rated(saying.value, saying.same),
        words: painPoint || note,
      });
    }
    case 'best':
      return text.best({
        what: tellEntry(saying.entry, language).title,
        value: rated(saying.value, saying.same),
      });
    case 'unpleasant':
      return text.unpleasant({ count: number(saying.count), rated: number(saying.rated) });
    case 'pains':
      return text.pains({
        count: saying.count,
        stage: saying.stage === '' ? '' : words.stagesPlain[saying.stage],
        most: number(saying.most),
      });
    case 'rival':
      return `${text.rival({
        rival: saying.second,
        contacts: number(saying.secondContacts),
        bought: saying.first,
        own: number(saying.firstContacts),
      })} ${text.counting}`;
    case 'leading':
      return `${text.leading({
        first: saying.first,
        contacts: number(saying.firstContacts),
        second: saying.second,
        next: number(saying.secondContacts),
      })} ${text.counting}`;
    case 'detours':
      return text.detours({
        count: saying.count,
        touchpoints: words.counts.touchpoints({ count: saying.touchpoints }),
        hours: together(saying),
        returned: number(saying.returned),
        switched: number(saying.switched),
        open: number(saying.open),
      });
    case 'added':
      return text.added({ brands: saying.brands.join(', ') });
    case 'switched':
      return text.switched({ favourite: saying.favourite, bought: saying.bought });
    case 'abandoned':
      return text.abandoned({ days: words.counts.days({ count: saying.windowDays }) });
    case 'pause':
      return text.pause({
        duration: hours(saying.hours),
        before: tellEntry(saying.before, language).title,
        after: tellEntry(saying.after, language).title,
      });
    case 'turned':
      return text.turned({
        what: tellEntry(saying.entry, language).title,
        value: formatSigned(id, saying.value),
      });
    case 'plan':
      return story.plan.summary({
        planned: number(saying.planned),
        matched: number(saying.matched),
        actual: number(saying.actual),
        adHoc: number(saying.adHoc),
      });
    case 'opportunities':
      return text.opportunities({ count: saying.count });
    case 'unrated':
      return saying.rated === 0
        ? text.noneRated({ total: number(saying.total) })
        : text.unrated({ rated: number(saying.rated), total: number(saying.total) });
    case 'gaps':
      return text.gaps({ count: saying.count, time: hours(saying.hours) });
    default:
      return assertNever(saying);
  }
}
