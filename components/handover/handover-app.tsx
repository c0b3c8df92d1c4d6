/** Review before sharing: every file of the hand-over as it will be written, what was taken out, and the file itself. */
import { useMemo, useState } from 'preact/hooks';
import type { HandoverFile } from '../../lib/app/handover';
import type { Participation } from '../../lib/core/diary';
import type { Journey } from '../../lib/core/journey';
import { textIn } from '../../lib/core/local-text';
import { HANDOVER_TABLES, SHARE_LEVELS, type ShareLevel } from '../../lib/core/study';
import { formatNumber } from '../../lib/languages';
import { useHandoverWords } from '../handover-words';
import { useLanguage } from '../language-context';
import { PageHead } from '../page-head';
import { FileView, type Shown } from './file-view';
import './handover.css';
import { HandOver } from './hand-over';
import { PictureView } from './picture-view';
import { RemovedCounts } from './removed-counts';
import { useHandover, type Choice } from './use-handover';
import { useTakeOut } from './use-take-out';

type Props = {
  readonly journeys: readonly Journey[];
  readonly participations: readonly Participation[];
};

export function HandoverApp({ journeys, participations }: Props) {
  const words = useHandoverWords();
  const language = useLanguage();
  const joined = participations.filter(({ study, state }) => study !== null && state !== 'withdrawn');
  const [studyId, setStudyId] = useState(joined[0]?.studyId ?? '');
  const participation = joined.find((each) => each.studyId === studyId) ?? null;
  const study = participation?.study ?? null;
  const askedLevel: ShareLevel = study?.handover.shareLevel ?? 'path_template';
  const [chosenLevel, setChosenLevel] = useState<ShareLevel | ''>('');
  const [chosenBlind, setChosenBlind] = useState(false);
  // a person may share less than the study asks for, never more
  const levels = SHARE_LEVELS.slice(0, SHARE_LEVELS.indexOf(askedLevel) + 1);
  const level = chosenLevel !== '' && levels.includes(chosenLevel) ? chosenLevel : askedLevel;
  const blind = study?.handover.blindBrands === true || chosenBlind;
  const choice: Choice = useMemo(
    () => ({
      caseIds: journeys
        .filter((journey) => (participation === null ? true : journey.studyId === participation.studyId))
        .map(({ caseId }) => caseId),
      participation,
      level,
      blind,
      tables: study?.handover.tables ?? HANDOVER_TABLES,
    }),
    [journeys, participation, level, blind, study],
  );
  const { made, stop, again } = useHandover(choice);
  const takeOut = useTakeOut();
  const [shown, setShown] = useState<Shown>('table');
  const [fileName, setFileName] = useState('touchpoints.csv');
  const files = made.kind === 'ready' ? made.handover.files : [];
  const file = files.find(({ name }) => name === fileName) ?? files[0];

  return (
    <>
      <PageHead wide />
      <main class="page handover stack wide-gap">
        <div class="stack tight">
          <h1>{words.title}</h1>
          <p class="muted">{words.lead}</p>
        </div>
        <section class="card stack" aria-label={words.whose}>
          {study !== null ? (
            <p class="strong">
              {words.forStudy({ title: textIn(study.title, language), who: study.contact.name })}
            </p>
          ) : (
            <p class="strong">{words.ownData}</p>
          )}
          <div class="row handover-choices">
            {joined.length > 0 && (
              <label class="field">
                <span>{words.whose}</span>
                <select value={studyId} onChange={({ currentTarget: { value } }) => setStudyId(value)}>
                  {joined.map((each) => (
                    <option key={each.studyId} value={each.studyId}>
                      {each.study === null ? each.studyId : textIn(each.study.title, language)}
                    </option>
                  ))}
                  <option value="">{words.ownData}</option>
                </select>
              </label>
            )}
            <label class="field">
              <span>{words.level}</span>
              <select
                value={level}
                onChange={({ currentTarget: { value } }) =>
                  setChosenLevel(levels.find((each) => each === value) ?? '')
                }
              >
                {levels.map((each) => (
                  <option key={each} value={each}>
                    {words.levels[each]}
                  </option>
                ))}
              </select>
              {study !== null && <small class="muted">{words.levelByStudy}</small>}
            </label>
          </div>
          <div class="stack tight">
            <label class="choice">
              <input
                type="checkbox"
                checked={blind}
                disabled={study?.handover.blindBrands === true}
                onChange={({ currentTarget: { checked } }) => setChosenBlind(checked)}
              />
              <span>{words.blind}</span>
            </label>
            <p class="hint">
              {study?.handover.blindBrands === true && `${words.blindByStudy} `}
              {words.blindHint}
            </p>
          </div>
        </section>
        {choice.caseIds.length === 0 && <p class="empty">{words.nothing}</p>}
        {made.kind === 'making' && (
          <div class="row" role="status">
            <span>{words.preparing}</span>
            <progress aria-label={words.preparing} value={made.done} max={Math.max(1, made.all)} />
            <button type="button" class="small-button" onClick={stop}>
              {words.stop}
            </button>
          </div>
        )}
        {(made.kind === 'stopped' || made.kind === 'failed') && (
          <p class="notice row">
            <span>{made.kind === 'stopped' ? words.stopped : words.failed}</span>
            <button type="button" class="small-button" onClick={again}>
              {words.again}
            </button>
          </p>
        )}
        {made.kind === 'ready' && file !== undefined && (
          <>
            <section class="stack" aria-labelledby="files-title">
              <h2 id="files-title">{words.files}</h2>
              <div class="file-tabs" role="group" aria-labelledby="files-title">
                {files.map((each) => (
                  <button
                    key={each.name}
                    type="button"
                    class="file-tab"
                    aria-pressed={each.name === file.name}
                    onClick={() => setFileName(each.name)}
                  >
                    <span>{each.name}</span>
                    <small class="muted count">{sizeOf(each)}</small>
                  </button>
                ))}
              </div>
              {file.text === null ? (
                <PictureView file={file} onRemove={(id) => void takeOut.picture(id)} />
              ) : (
                <FileView key={file.name} file={file} shown={shown} takeOut={takeOut} onShow={setShown} />
              )}
            </section>
            <RemovedCounts />
            <HandOver handover={made.handover} study={study} />
          </>
        )}
      </main>
    </>
  );

  function sizeOf({ bytes }: HandoverFile): string {
    const size = formatNumber(language, bytes.length / 1024, { maximumFractionDigits: 1 });
    return words.size({ size });
  }
}
