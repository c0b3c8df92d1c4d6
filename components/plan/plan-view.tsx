/** The plan beside what happened: made by hand or read from a CSV, drawn as two columns with what joins them. */
import { useCallback, useState } from 'preact/hooks';
import type { LegendEntry } from '../../lib/charts/chart';
import { planLines, planPicture, STATUS_MARKS } from '../../lib/charts/pictures/plan-picture';
import { recordedOne } from '../../lib/charts/recorded-one';
import { planTable } from '../../lib/charts/pictures/plan-table';
import type { PlanStep } from '../../lib/core/journey';
import { touchpointsIn, type Alignment } from '../../lib/core/plan-alignment';
import { PLAN_STATUSES } from '../../lib/core/vocabulary';
import { formatNumber } from '../../lib/languages';
import { storyLanguageOf } from '../../lib/languages/story';
import { PictureFigure } from '../chart/picture-figure';
import type { OneJourneyProps } from '../dashboard/one-journey-view';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import { ChosenEntries } from '../map/chosen-entries';
import '../map/journey-map.css';
import './plan.css';
import { useTell } from '../undo';
import { PlanEditor } from './plan-editor';

type Props = OneJourneyProps & { readonly story: Alignment };

export function PlanView({ one, story: alignment, slots }: Props) {
  const { store, canCorrect } = useDoors();
  const tell = useTell();
  const language = storyLanguageOf(useLanguage());
  const { id, story } = language;
  const text = story.plan;
  const { digest, touchpoints, total } = one;
  const { journey } = one.built;
  const { caseId, plan } = journey;
  const [chosen, setChosen] = useState('');
  const draw = useCallback(
    (width: number) => planPicture(alignment, Math.max(520, Math.min(width, 980)), language),
    [alignment, language],
  );
  const save = async (next: readonly PlanStep[]) => {
    await store.changeJourney(caseId, (stored) => ({ ...stored, plan: next }));
    tell(text.saved, () => store.changeJourney(caseId, (stored) => ({ ...stored, plan })));
  };
  const { figures, planned, actual, common } = alignment;
  const number = (value: number) => formatNumber(id, value);
  const line = planLines(alignment).find(
    ({ rows: [row] }) => row?.actual?.entry.touchpoint.eventId === chosen,
  );
  const behind = line?.rows.flatMap(({ actual: each }) => each?.entry ?? []) ?? [];
  const present = new Set(
    alignment.rows.flatMap((row) => [row.planned?.status ?? 'ad_hoc', row.actual?.status ?? 'missing']),
  );
  const legend = PLAN_STATUSES.filter((status) => present.has(status)).map((status): LegendEntry => ({
    kind: 'marker',
    ...STATUS_MARKS[status],
    words: text.statuses[status],
  }));

  return (
    <div class="stack wide-gap">
      <PictureFigure
        id="plan"
        title={text.title}
        level={1}
        summary={
          planned === 0
            ? `${text.none} ${text.lead}`
            : [
                text.summary({
                  planned: number(planned),
                  matched: number(planned - figures.missingCount),
                  actual: number(actual),
                  adHoc: number(figures.adHoc),
                }),
                text.fitness({ value: formatNumber(id, figures.fitness, { maximumFractionDigits: 2 }) }),
              ].join(' ')
        }
        caption={[
          text.formula({ common: number(common), planned: number(planned), actual: number(actual) }),
          `${story.figure.n({ shown: number(touchpoints), total: number(total) })}.`,
          recordedOne(journey, language),
        ].join(' ')}
        legend={legend}
        table={() => planTable(alignment, language)}
        empty={planned === 0}
        draw={draw}
        onChoose={setChosen}
      />
      {line !== undefined && (
        <ChosenEntries
          digest={digest}
          slots={slots}
          title={story.map.details}
          entries={behind}
          rest={touchpointsIn(line.rows) - behind.length}
        />
      )}
      {canCorrect && <PlanEditor key={caseId + JSON.stringify(plan)} plan={plan} onSave={save} />}
    </div>
  );
}
