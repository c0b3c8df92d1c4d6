/** Groups of journeys side by side: contacts to purchase, time by stage, channels; each with its n and fractions. */
import { useCallback, useState } from 'preact/hooks';
import {
  COMPARE_BY,
  FIRST_PURCHASE,
  OTHER_GROUPS,
  OUTCOMES,
  REPEAT_PURCHASE,
  type CompareAnswer,
  type CompareBy,
  type GroupFigures,
} from '../../../lib/app/analysis/compare';
import type { Overview } from '../../../lib/app/analysis/overview';
import { creditGrid } from '../../../lib/charts/pictures/credit-grid';
import { groupStrips } from '../../../lib/charts/pictures/group-strips';
import type { Settings } from '../../../lib/core/ports';
import { CHANNELS, STAGES } from '../../../lib/core/vocabulary';
import { formatDuration, languageOf } from '../../../lib/languages';
import type { FigureWords } from '../../../lib/languages/figures';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useFigureWords } from '../../figure-words';
import { useLanguage } from '../../language-context';
import { scopeOf } from '../contacts/contact-sums';
import type { ViewProps } from '../dashboard-view';
import { numbersOf } from '../figures';
import { NotYet } from '../not-yet';
import { Segmented } from '../segmented';
import { useAnswer } from '../use-answer';

export function CompareView({ title, overview, settings, filters }: ViewProps) {
  const [by, setBy] = useState<CompareBy>('persona');
  const { band } = settings;
  const answer = useAnswer('compare', { by, brand: filters.brand, count: 'collapsed', band });
  if (answer === null || overview === null) return <NotYet title={title} failed={false} />;
  return <ComparePictures answer={answer} overview={overview} settings={settings} onBy={setBy} />;
}

type ComparePicturesProps = {
  readonly answer: CompareAnswer;
  readonly overview: Overview;
  readonly settings: Settings;
  readonly onBy: (by: CompareBy) => void;
};

function nameOf(by: CompareBy, group: string, text: FigureWords['compare']): string {
  if (group === OTHER_GROUPS) return text.others;
  if (group === '') return text.notSaid;
  if (by === 'cycle' && group === FIRST_PURCHASE) return text.first;
  if (by === 'cycle' && group === REPEAT_PURCHASE) return text.repeat;
  return by === 'purchase' ? text.nth({ n: group }) : group;
}

function ComparePictures({ answer, overview, settings, onBy }: ComparePicturesProps) {
  const language = languageOf(useLanguage());
  const { words, id } = language;
  const { contacts: contactWords, channels: channelWords, chooseMore } = useAnalysis();
  const figureWords = useFigureWords();
  const text = figureWords.compare;
  const { number, tenths, percent, cell, tenthsCell } = numbersOf(language);
  const { by, groups } = answer;
  const { band } = settings;
  const limits = { low: number(band.low), high: number(band.high) };
  const name = (group: string) => nameOf(by, group, text);
  const about = ({ journeys, participants, ordered }: GroupFigures) =>
    text.about({
      journeys: words.counts.journeys({ count: journeys }),
      people: participants,
      ordered: number(ordered),
    });
  const hours = (value: number) => formatDuration(id, value * 3_600);
  const scope = scopeOf(overview, words.recordingScopes);
  const ofOrdered = (
    value: number | null,
    { ordered, journeys }: GroupFigures,
    told: (n: number) => string,
  ) =>
    value === null
      ? { words: '–', csv: '' }
      : { words: text.ofN({ value: told(value), x: number(ordered), n: number(journeys) }), csv: value };

  const drawContacts = useCallback(
    (width: number) =>
      groupStrips({
        width,
        band,
        number: numbersOf(language).number,
        groups: groups.map((group) => ({
          name: name(group.group),
          about: about(group),
          dots: group.dots,
          figures: group.contacts,
        })),
        words: {
          axis: contactWords.axis({ count: contactWords.counts.collapsed }),
          band: contactWords.band(limits),
          share: percent,
          median: (contacts) => contactWords.median({ contacts: number(contacts) }),
          none: text.noFavourite,
          dots: (contacts, journeys, bought) =>
            text.dots({
              contacts: number(contacts),
              journeys: words.counts.journeys({ count: journeys }),
              bought: number(bought),
            }),
          step: (contacts, share, atRisk) =>
            contactWords.step({ contacts: number(contacts), share: percent(share), atRisk: number(atRisk) }),
        },
      }),
    [groups, band, language, by],
  );
  const stages = STAGES.filter((stage) => groups.some((group) => group.hours[stage] !== undefined));
  const drawTimes = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(
          0.01,
          ...groups.flatMap((group) => stages.map((stage) => group.hours[stage]?.median ?? 0)),
        ),
        columns: groups.map(({ group }) => name(group)),
        rows: stages.map((stage) => ({
          name: words.stagesPlain[stage],
          cells: groups.map((group) => {
            const time = group.hours[stage];
            return {
              value: time?.median ?? 0,
              words:
                time === undefined
                  ? '–'
                  : text.ofN({ value: hours(time.median), x: number(time.n), n: number(group.journeys) }),
            };
          }),
        })),
      }),
    [groups, language, by],
  );
  const channels = CHANNELS.filter((channel) =>
    groups.some((group) => (group.channels.counts.get(channel) ?? 0) > 0),
  );
  const shareOf = (group: GroupFigures, channel: (typeof CHANNELS)[number]) =>
    group.channels.rows === 0 ? 0 : (group.channels.counts.get(channel) ?? 0) / group.channels.rows;
  const drawChannels = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: Math.max(0.01, ...groups.flatMap((group) => channels.map((channel) => shareOf(group, channel)))),
        columns: groups.map(({ group }) => name(group)),
        rows: channels.map((channel) => ({
          name: words.channels[channel],
          cells: groups.map((group) => ({
            value: shareOf(group, channel),
            words: `${percent(shareOf(group, channel))} · ${number(group.channels.counts.get(channel) ?? 0)}/${number(group.channels.rows)}`,
          })),
        })),
      }),
    [groups, language, by],
  );
  const kinds = OUTCOMES.filter((kind) => groups.some(({ outcomes }) => outcomes[kind].n > 0));
  const drawOutcomes = useCallback(
    (width: number) =>
      creditGrid({
        width,
        max: 1,
        columns: groups.map(({ group }) => name(group)),
        rows: kinds.map((kind) => ({
          name: text.outcomeKinds[kind],
          cells: groups.map(({ outcomes }) => {
            const { x, n } = outcomes[kind];
            return {
              value: n === 0 ? 0 : x / n,
              words: n === 0 ? '–' : text.ofN({ value: percent(x / n), x: number(x), n: number(n) }),
            };
          }),
        })),
      }),
    [groups, language, by],
  );
  const switcher = (
    <Segmented
      name="compare-by"
      label={text.by}
      values={COMPARE_BY}
      words={(value) => text.bys[value]}
      value={by}
      onChange={onBy}
    />
  );
  const isAlone = groups.length < 2;
  return (
    <div class="stack wide-gap">
      <PictureFigure
        id="compare-contacts"
        title={text.contacts}
        level={1}
        empty={isAlone}
        summary={[
          isAlone ? `${text.alone} ${chooseMore}` : text.summary({ groups: groups.length }),
          ...groups.map(
            (group) =>
              `${name(group.group)}: ${about(group)}${
                group.contacts.median === null
                  ? ''
                  : `, ${contactWords.median({ contacts: number(group.contacts.median) })}`
              }.`,
          ),
        ].join(' ')}
        caption={[
          scope,
          text.caption,
          `${contactWords.bandName(limits)}.`,
          words.charts.contacts.rule({ seconds: settings.contactSeconds }),
        ].join(' ')}
        legend={[
          { kind: 'marker', shape: 'circle', words: contactWords.bought },
          { kind: 'marker', shape: 'circle', hollow: true, words: contactWords.censored },
          ...(groups.some(({ dots, contacts }) => dots.length < contacts.journeys)
            ? [{ kind: 'solid' as const, words: contactWords.curve }]
            : []),
          { kind: 'band', words: contactWords.bandName(limits) },
        ]}
        controls={switcher}
        table={() => ({
          columns: [
            { words: text.group, name: 'group', numeric: false },
            { words: words.dashboard.journeys, name: 'journeys', numeric: true },
            { words: text.people, name: 'participants', numeric: true },
            { words: contactWords.bought, name: 'ordered', numeric: true },
            { words: text.counted, name: 'journeys_counted', numeric: true },
            { words: text.median, name: 'median_contacts', numeric: true },
            { words: text.lag, name: 'median_days_to_order', numeric: true },
            { words: text.length, name: 'median_touchpoints_to_order', numeric: true },
          ],
          note: '',
          rows: groups.map((group) => [
            { words: name(group.group), csv: plainName(group.group) },
            cell(group.journeys),
            cell(group.participants),
            cell(group.ordered),
            cell(group.contacts.journeys),
            group.contacts.median === null ? { words: '–', csv: '' } : cell(group.contacts.median),
            ofOrdered(group.lagDays, group, tenths),
            ofOrdered(group.length, group, number),
          ]),
        })}
        draw={drawContacts}
      />
      {!isAlone && (
        <>
          <PictureFigure
            id="compare-times"
            title={text.times}
            level={2}
            empty={stages.length === 0}
            summary={stages.length === 0 ? text.noTimes : text.timesSummary({ groups: groups.length })}
            caption={`${scope} ${text.timesCaption}`}
            legend={[{ kind: 'solid', words: text.hours }]}
            table={() => ({
              columns: [
                { words: words.charts.stage, name: 'stage', numeric: false },
                { words: text.group, name: 'group', numeric: false },
                { words: text.hours, name: 'median_hours', numeric: true },
                { words: words.dashboard.journeys, name: 'journeys', numeric: true },
              ],
              note: '',
              rows: stages.flatMap((stage) =>
                groups.flatMap((group) => {
                  const time = group.hours[stage];
                  return time === undefined
                    ? []
                    : [
                        [
                          { words: words.stagesPlain[stage], csv: stage },
                          { words: name(group.group), csv: plainName(group.group) },
                          { ...plain(tenthsCell(time.median)), words: hours(time.median) },
                          cell(time.n),
                        ],
                      ];
                }),
              ),
            })}
            draw={drawTimes}
          />
          <PictureFigure
            id="compare-channels"
            title={text.channels}
            level={2}
            empty={channels.length === 0}
            summary={
              channels.length === 0 ? channelWords.empty : text.channelsSummary({ groups: groups.length })
            }
            caption={`${scope} ${channelWords.caption}`}
            legend={[{ kind: 'solid', words: channelWords.share }]}
            table={() => ({
              columns: [
                { words: words.charts.channel, name: 'channel', numeric: false },
                { words: text.group, name: 'group', numeric: false },
                { words: channelWords.touchpoints, name: 'touchpoints', numeric: true },
                { words: text.ofAll, name: 'touchpoints_of_group', numeric: true },
              ],
              note: '',
              rows: channels.flatMap((channel) =>
                groups.map((group) => [
                  { words: words.channels[channel], csv: channel },
                  { words: name(group.group), csv: plainName(group.group) },
                  cell(group.channels.counts.get(channel) ?? 0),
                  cell(group.channels.rows),
                ]),
              ),
            })}
            draw={drawChannels}
          />
          <PictureFigure
            id="compare-outcomes"
            title={text.outcomes}
            level={2}
            empty={kinds.length === 0}
            summary={kinds.length === 0 ? text.noOutcomes : text.outcomesSummary}
            caption={`${scope} ${text.outcomesCaption}`}
            legend={[{ kind: 'solid', words: text.outcomeShare }]}
            table={() => ({
              columns: [
                { words: text.outcomes, name: 'outcome', numeric: false },
                { words: text.group, name: 'group', numeric: false },
                { words: words.dashboard.journeys, name: 'journeys', numeric: true },
                { words: text.ofJourneys, name: 'of', numeric: true },
              ],
              note: '',
              rows: kinds.flatMap((kind) =>
                groups.map(({ group, outcomes }) => [
                  { words: text.outcomeKinds[kind], csv: kind },
                  { words: name(group), csv: plainName(group) },
                  cell(outcomes[kind].x),
                  cell(outcomes[kind].n),
                ]),
              ),
            })}
            draw={drawOutcomes}
          />
        </>
      )}
    </div>
  );
}

function plain(made: ReturnType<ReturnType<typeof numbersOf>['tenthsCell']>): { csv: string | number } {
  return typeof made === 'string' ? { csv: made } : { csv: made.csv };
}

/** As the file names a group. */
function plainName(group: string): string {
  return group === OTHER_GROUPS ? '(other)' : group;
}
