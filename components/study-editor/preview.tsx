/** The joining screen as a participant gets it, in any language of the study. Nothing it does is stored. */
import { useState } from 'preact/hooks';
import { termsOf } from '../../lib/app/study-terms';
import type { LanguageId } from '../../lib/core/ports';
import type { Study } from '../../lib/core/study';
import { LANGUAGES, languageOf } from '../../lib/languages';
import { studyWordsOf } from '../../lib/languages/study';
import { useEditorWords } from '../editor-words';
import { LanguageContext, useLanguage } from '../language-context';
import { AgreeForm } from '../study/agree-form';
import { TermsView } from '../study/terms-view';
import { useSpoken } from '../use-spoken';
import { SelectField } from './fields';

export function Preview({ study }: { readonly study: Study }) {
  const say = useEditorWords();
  const own = useLanguage();
  const spoken = LANGUAGES.filter(({ id }) => study.languages.includes(id));
  const [chosen, setChosen] = useState<LanguageId>(own);
  const wanted = spoken.some(({ id }) => id === chosen) ? chosen : (spoken[0]?.id ?? own);
  // the screen's own language is there; another one comes in a moment
  const language = useSpoken(wanted) ?? own;
  const terms = termsOf(study, language);
  const { join } = studyWordsOf(language);
  return (
    <div class="stack">
      <div class="preview-language">
        <SelectField
          place="preview-language"
          label={say.previewIn}
          value={wanted}
          options={spoken.map(({ id, name }) => [id, name] as const)}
          onChange={setChosen}
        />
      </div>
      <LanguageContext.Provider value={language}>
        <div class="card stack study-page" lang={languageOf(language).locale.tag}>
          <p class="preview-title">{terms.title}</p>
          <p class="lead">{join.lead}</p>
          <TermsView terms={terms} />
          <AgreeForm
            study={study}
            terms={terms}
            known={null}
            agreeLabel={join.agree}
            declineLabel={join.decline}
            onAgree={() => {}}
            onDecline={() => {}}
          />
        </div>
      </LanguageContext.Provider>
    </div>
  );
}
