/** What participants see and hand over, the key, and what is printed for them. */
import { useState } from 'preact/hooks';
import { FEEDBACKS, HANDOVER_TABLES, SHARE_LEVELS } from '../../lib/core/study';
import { LANGUAGES } from '../../lib/languages';
import { useDoors } from '../doors';
import { useEditorWords } from '../editor-words';
import { useWords } from '../language-context';
import { useStudyWords } from '../study-words';
import { CheckField, LocalField, RadioField } from './fields';
import type { PartProps } from './parts';

export function FiguresPart({ study, change }: PartProps) {
  const { terms } = useStudyWords();
  const { parts } = useEditorWords();
  return (
    <RadioField
      place="feedback"
      label={parts.figures}
      value={study.feedback}
      options={FEEDBACKS.map((feedback) => [feedback, terms.feedbacks[feedback]] as const)}
      onChange={(feedback) => change({ feedback })}
    />
  );
}

export function HandoverPart({ study, change }: PartProps) {
  const { fields } = useEditorWords();
  const { terms } = useStudyWords();
  const { handover, languages } = study;
  const { tables } = handover;
  return (
    <>
      <fieldset id="handover.tables" tabIndex={-1} class="stack tight">
        <legend>{fields.tables}</legend>
        {HANDOVER_TABLES.map((table) => (
          <CheckField
            key={table}
            place={`handover.tables.${table}`}
            label={`${table}: ${terms.tables[table]}`}
            checked={tables.includes(table)}
            onChange={(on) =>
              change({
                handover: {
                  ...handover,
                  tables: HANDOVER_TABLES.filter((each) => (each === table ? on : tables.includes(each))),
                },
              })
            }
          />
        ))}
      </fieldset>
      <RadioField
        place="handover.shareLevel"
        label={fields.shareLevel}
        value={handover.shareLevel}
        options={SHARE_LEVELS.map((level) => [level, terms.levels[level]] as const)}
        onChange={(shareLevel) => change({ handover: { ...handover, shareLevel } })}
      />
      <CheckField
        place="handover.blindBrands"
        label={fields.blindBrands}
        checked={handover.blindBrands}
        onChange={(blindBrands) => change({ handover: { ...handover, blindBrands } })}
      />
      <LocalField
        place="retention"
        label={fields.retention}
        value={study.retention}
        languages={languages}
        onChange={(retention) => change({ retention })}
      />
      <LocalField
        place="recipients"
        label={fields.recipients}
        value={study.recipients}
        languages={languages}
        onChange={(recipients) => change({ recipients })}
      />
      <LocalField
        place="returnTo"
        label={fields.returnTo}
        value={study.returnTo}
        languages={languages}
        onChange={(returnTo) => change({ returnTo })}
      />
    </>
  );
}

export function KeyPart({ study, change }: PartProps) {
  const { key: say, fields } = useEditorWords();
  const words = useWords();
  const { saveFile, now } = useDoors();
  const [told, setTold] = useState('');

  const make = async () => {
    const { makeStudyKey } = await import('../../lib/app/study-key');
    const { privateKey, publicKey } = await makeStudyKey();
    const name = `${study.studyId || 'study'}-private-key.txt`;
    // the format of age-keygen: lines that begin with # are remarks
    const text = [
      `# ${say.fileLine}`,
      `# created: ${new Date(now()).toISOString()}`,
      `# public key: ${publicKey}`,
      privateKey,
      '',
    ].join('\n');
    saveFile(name, new Blob([text], { type: 'text/plain' }));
    change({ publicKey });
    setTold(say.made({ name }));
  };
  const press = () => {
    make().catch((error: unknown) => {
      console.error(error);
      setTold(words.common.failed);
    });
  };

  return (
    <>
      <p>{say.lead}</p>
      {study.publicKey === '' ? (
        <p>
          <button type="button" onClick={press}>
            {say.make}
          </button>
        </p>
      ) : (
        <>
          <div class="field">
            <label for="publicKey">{say.has}</label>
            <output id="publicKey" class="public-key" aria-label={fields.publicKey}>
              {study.publicKey}
            </output>
          </div>
          <p>
            <button type="button" class="quiet" onClick={() => change({ publicKey: '' })}>
              {say.remove}
            </button>
          </p>
        </>
      )}
      <p role="status" class="strong">
        {told}
      </p>
      <p class="notice">{say.loss}</p>
    </>
  );
}

/** Sheets are plain pages that come with the extension; they can be printed or saved and sent. */
export function MaterialPart() {
  const { material: say } = useEditorWords();
  const { openPage } = useDoors();
  return (
    <>
      <p>{say.lead}</p>
      <p class="row">
        <span class="strong">{say.sheet}:</span>
        {LANGUAGES.map(({ id, name, locale }) => (
          <a key={id} href={`/installation/${id}.html`} target="_blank" rel="noreferrer" lang={locale.tag}>
            {name}
          </a>
        ))}
      </p>
      <p>
        <button type="button" onClick={() => openPage('study', 'card')}>
          {say.card}
        </button>
      </p>
    </>
  );
}
