/** The study editor: a study file made and checked by forms alone, with what participants will see beside it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openPointsOf, writeStudy } from '../../lib/core/parse-study';
import type { Study } from '../../lib/core/study';
import { EMPTY_STUDY, tidyStudy } from '../../lib/core/study-draft';
import { formatNumber } from '../../lib/languages';
import { useDoors } from '../doors';
import { useEditorWords } from '../editor-words';
import { useLanguage, useWords } from '../language-context';
import { PageHead } from '../page-head';
import { StudyFile } from '../study/study-file';
import { StudyPart, WhenPart, WhoPart } from './about-parts';
import { CheckList, goTo } from './check-list';
import { FiguresPart, HandoverPart, KeyPart, MaterialPart } from './handover-parts';
import { Preview } from './preview';
import { PromptsPart, QuestionsPart } from './question-parts';
import { BrandsPart, CountingPart, StagesPart, WhatPart } from './record-parts';
import './study-editor.css';

const PARTS = [
  ['study', StudyPart],
  ['who', WhoPart],
  ['when', WhenPart],
  ['what', WhatPart],
  ['brands', BrandsPart],
  ['stages', StagesPart],
  ['counting', CountingPart],
  ['questions', QuestionsPart],
  ['prompts', PromptsPart],
  ['figures', FiguresPart],
  ['handover', HandoverPart],
  ['key', KeyPart],
  ['material', MaterialPart],
] as const;

export function StudyEditorApp() {
  const say = useEditorWords();
  const words = useWords();
  const language = useLanguage();
  const { saveFile } = useDoors();
  const [draft, setDraft] = useState<Study>({ ...EMPTY_STUDY, languages: [language] });
  const [isPreview, setIsPreview] = useState(false);
  const [told, setTold] = useState('');
  const [isSaved, setIsSaved] = useState(true);
  /** Fields that keep what was typed begin anew with another file. */
  const [opened, setOpened] = useState(0);
  const study = useMemo(() => tidyStudy(draft), [draft]);
  const problems = useMemo(() => openPointsOf(study), [study]);

  useEffect(() => {
    if (isSaved) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [isSaved]);

  const change = (part: Partial<Study>) => {
    setDraft((before) => ({ ...before, ...part }));
    setIsSaved(false);
    setTold('');
  };
  const open = (found: Study) => {
    const next = { ...found, version: found.version + 1 };
    setDraft(next);
    setOpened(opened + 1);
    setTold(say.opened({ version: formatNumber(language, next.version) }));
  };
  const save = () => {
    const [first] = problems;
    if (first !== undefined) {
      setIsPreview(false);
      // the form must be there before its field can be reached
      setTimeout(() => goTo(first.place));
      return;
    }
    const name = `study-${study.studyId}-v${study.version}.json`;
    saveFile(name, new Blob([writeStudy(study)], { type: 'application/json' }));
    setIsSaved(true);
    setTold(words.export.saved({ name }));
  };

  return (
    <>
      <PageHead />
      <main class="page editor">
        <div class="stack tight">
          <h1>{say.title}</h1>
          <p class="lead">{say.lead}</p>
          <details>
            <summary>{say.open}</summary>
            <StudyFile onRead={open} />
          </details>
        </div>
        <aside class="editor-side stack">
          <CheckList problems={problems} />
          <div class="row">
            <button type="button" class="primary" onClick={save}>
              {say.save}
            </button>
            <button type="button" aria-pressed={isPreview} onClick={() => setIsPreview(!isPreview)}>
              {isPreview ? say.edit : say.preview}
            </button>
          </div>
          <p role="status" class="small">
            {told}
          </p>
        </aside>
        {isPreview ? (
          <Preview study={study} />
        ) : (
          <form class="stack editor-form" key={opened} onSubmit={(event) => event.preventDefault()}>
            {PARTS.map(([id, Part]) => (
              <section key={id} class="card stack" aria-labelledby={`part-${id}`}>
                <h2 id={`part-${id}`}>{say.parts[id]}</h2>
                <Part study={draft} change={change} />
              </section>
            ))}
          </form>
        )}
      </main>
    </>
  );
}
