/** The study itself, who asks, and when. */
import { LANGUAGES } from '../../lib/languages';
import type { Study } from '../../lib/core/study';
import { useEditorWords } from '../editor-words';
import { CheckField, LocalField, NumberField, TextField } from './fields';
import type { PartProps } from './parts';

export function StudyPart({ study, change }: PartProps) {
  const { fields } = useEditorWords();
  const { languages } = study;
  return (
    <>
      <div class="pair">
        <TextField
          place="studyId"
          label={fields.studyId}
          hint={fields.studyIdHint}
          value={study.studyId}
          onChange={(studyId) => change({ studyId })}
        />
        <NumberField
          place="version"
          label={fields.version}
          value={study.version}
          onChange={(version) => change({ version })}
        />
      </div>
      <fieldset id="languages" tabIndex={-1}>
        <legend>{fields.languages}</legend>
        <div class="row">
          {LANGUAGES.map(({ id, name }) => (
            <CheckField
              key={id}
              place={`languages.${id}`}
              label={name}
              checked={languages.includes(id)}
              onChange={(on) =>
                change({ languages: on ? [...languages, id] : languages.filter((each) => each !== id) })
              }
            />
          ))}
        </div>
      </fieldset>
      <LocalField
        place="title"
        label={fields.title}
        value={study.title}
        languages={languages}
        onChange={(title) => change({ title })}
      />
      <LocalField
        place="explanation"
        label={fields.explanation}
        value={study.explanation}
        languages={languages}
        long
        onChange={(explanation) => change({ explanation })}
      />
    </>
  );
}

export function WhoPart({ study, change }: PartProps) {
  const { fields } = useEditorWords();
  const { contact, languages } = study;
  return (
    <>
      <div class="pair">
        <TextField
          place="contact.name"
          label={fields.contact}
          value={contact.name}
          onChange={(name) => change({ contact: { ...contact, name } })}
        />
        <TextField
          place="contact.email"
          label={fields.email}
          type="email"
          value={contact.email}
          onChange={(email) => change({ contact: { ...contact, email } })}
        />
        <TextField
          place="contact.phone"
          label={fields.phone}
          value={contact.phone}
          onChange={(phone) => change({ contact: { ...contact, phone } })}
        />
        <TextField
          place="ethicsNumber"
          label={fields.ethicsNumber}
          value={study.ethicsNumber}
          onChange={(ethicsNumber) => change({ ethicsNumber })}
        />
      </div>
      <TextField
        place="controller"
        label={fields.controller}
        hint={fields.controllerHint}
        value={study.controller}
        onChange={(controller) => change({ controller })}
      />
      <LocalField
        place="legalBasis"
        label={fields.legalBasis}
        value={study.legalBasis}
        languages={languages}
        onChange={(legalBasis) => change({ legalBasis })}
      />
      <LocalField
        place="rights"
        label={fields.rights}
        value={study.rights}
        languages={languages}
        long
        onChange={(rights) => change({ rights })}
      />
    </>
  );
}

export function WhenPart({ study, change }: PartProps) {
  const { fields } = useEditorWords();
  return (
    <>
      <div class="pair">
        <TextField
          place="from"
          label={fields.from}
          hint={fields.dayHint}
          type="date"
          value={study.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          place="until"
          label={fields.until}
          hint={fields.dayHint}
          type="date"
          value={study.until}
          onChange={(until) => change({ until })}
        />
      </div>
      <Hours place="hours" label={fields.hours} value={study.hours} onChange={(hours) => change({ hours })} />
      <Hours
        place="quietHours"
        label={fields.quietHours}
        value={study.quietHours}
        onChange={(quietHours) => change({ quietHours })}
      />
    </>
  );
}

function Hours({
  place,
  label,
  value,
  onChange,
}: {
  readonly place: string;
  readonly label: string;
  readonly value: Study['hours'];
  readonly onChange: (value: Study['hours']) => void;
}) {
  const { fields } = useEditorWords();
  return (
    <div class="stack tight">
      <CheckField
        place={place}
        label={label}
        checked={value !== null}
        onChange={(on) => onChange(on ? { from: '08:00', until: '22:00' } : null)}
      />
      {value !== null && (
        <div class="pair narrow-pair" role="group" aria-label={label}>
          <TextField
            place={`${place}.from`}
            label={fields.hourFrom}
            type="time"
            value={value.from}
            onChange={(from) => onChange({ ...value, from })}
          />
          <TextField
            place={`${place}.until`}
            label={fields.hourUntil}
            type="time"
            value={value.until}
            onChange={(until) => onChange({ ...value, until })}
          />
        </div>
      )}
    </div>
  );
}
