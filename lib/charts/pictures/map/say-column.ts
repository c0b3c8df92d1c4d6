/** What the map shows, in words. */
import type { MapColumn, MapGap } from '../../../core/journey-map';
import { formatDuration, formatSigned } from '../../../languages';
import type { StoryLanguage } from '../../../languages/story';
import { tellEntry } from '../../tell-entry';
import type { Scene } from './scene';

/** Everything the map shows of a column, in words: for the keyboard, the tip and the table. */
export function sayColumn(column: MapColumn, { language }: Scene): string {
  const { words, story, id } = language;
  const [first] = column.entries;
  if (first === undefined) return '';
  const { title, detail } = tellEntry(first, language);
  const { touchpoint } = first;
  const parts =
    column.entries.length > 1
      ? [words.counts.touchpoints({ count: column.entries.length }), words.stagesPlain[column.stage]]
      : [title, detail];
  return [
    ...parts,
    column.isBack ? story.map.back : '',
    ...column.gapsBefore.map((gap) => sayGap(gap, language)),
    column.valence === null
      ? ''
      : `${story.map.lanes.feeling}: ${formatSigned(id, Math.round(column.valence * 10) / 10)}`,
    ...(column.entries.length > 1
      ? []
      : [
          touchpoint.goal,
          touchpoint.expectation,
          touchpoint.painPoint,
          touchpoint.opportunity,
          touchpoint.note,
        ]),
  ]
    .filter((part) => part !== '')
    .join('. ');
}

export function sayGap({ start, end, reason }: MapGap, { id, story }: StoryLanguage): string {
  return story.map.gap({
    duration: formatDuration(id, (end - start) / 1000),
    reason: story.map.gapReasons[reason],
  });
}
