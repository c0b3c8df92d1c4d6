import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { GroupFigures } from '../../../lib/app/analysis/compare';
import { groupStrips } from '../../../lib/charts/pictures/group-strips';
import type { Settings } from '../../../lib/core/ports';
import { useAnalysis } from '../../analysis-words';
import { PictureFigure } from '../../chart/picture-figure';
import { useGroupWords, type GroupsProps } from './group-words';

type Props = GroupsProps & { readonly settings: Settings; readonly controls: ComponentChildren };

export function ContactsByGroup({ by, groups, overview, settings, controls }: Props) {
  const { language, words, text, numbers, name, cell, recorded } = useGroupWords({ by, overview });
  const { contacts: contactWords, chooseMore } = useAnalysis();
  const { number, tenths, percent } = numbers;
  const { band } = settings;
  const limits = { low: number(band.low), high: number(band.high) };
  const isAlone = groups.length < 2;
  const about = ({ journeys, participants, ordered }: GroupFigures): string =>
    text.about({
      journeys: words.counts.journeys({ count: journeys }),
      people: participants,
      ordered: number(ordered),
    });
  const inWords = (group: GroupFigures): string => {
    const { median } = group.contacts;
    const half = median === null ? '' : `, ${contactWords.median({ contacts: number(median) })}`;
    return `${name(group)}: ${about(group)}${half}.`;
  };
  const ofOrdered = (value: number | null, { ordered, journeys }: GroupFigures, told: typeof number) =>
    value === null
      ? { words: '–', csv: '' }
      : { words: text.ofN({ value: told(value), x: number(ordered), n: number(journeys) }), csv: value };
  const draw = useCallback(
    (width: number) =>
      groupStrips({
        width,
        band,
        number,
        groups: groups.map((group) => ({
          name: name(group),
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
  return (
    <PictureFigure
      id="compare-contacts"
      title={text.contacts}
      level={1}
      empty={isAlone}
      summary={[
        isAlone ? `${text.alone} ${chooseMore}` : text.summary({ groups: groups.length }),
        ...groups.map(inWords),
      ].join(' ')}
      caption={[
        recorded,
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
      controls={controls}
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
          cell(group),
          numbers.cell(group.journeys),
          numbers.cell(group.participants),
          numbers.cell(group.ordered),
          numbers.cell(group.contacts.journeys),
          group.contacts.median === null ? { words: '–', csv: '' } : numbers.cell(group.contacts.median),
          ofOrdered(group.lagDays, group, tenths),
          ofOrdered(group.length, group, number),
        ]),
      })}
      draw={draw}
    />
  );
}
