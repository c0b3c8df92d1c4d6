/** What is recorded, the brands, the stages, and how it is counted. */
import { SITE_KINDS } from '../../lib/core/journey';
import { BRAND_ROLES, RECORDING_SCOPES, STAGES } from '../../lib/core/vocabulary';
import { useEditorWords } from '../editor-words';
import { useWords } from '../language-context';
import { readHost } from '../journey-form/read-host';
import {
  CommaField,
  LocalField,
  NumberField,
  parted,
  RadioField,
  Rows,
  SelectField,
  TextField,
} from './fields';
import type { PartProps } from './parts';

/** An address pasted whole becomes its host; what cannot be one stays, for the check list to tell. */
function asHost(text: string): string {
  return text.includes('/') ? (readHost(text) ?? text) : text.trim().toLowerCase();
}

export function WhatPart({ study, change }: PartProps) {
  const { fields, add } = useEditorWords();
  const words = useWords();
  const { languages } = study;
  return (
    <>
      <LocalField
        place="need"
        label={fields.need}
        hint={fields.needHint}
        value={study.need}
        languages={languages}
        onChange={(need) => change({ need })}
      />
      <TextField
        place="category"
        label={fields.category}
        hint={fields.categoryHint}
        value={study.category}
        onChange={(category) => change({ category })}
      />
      <RadioField
        place="recordingScope"
        label={fields.scope}
        value={study.recordingScope}
        options={RECORDING_SCOPES.map((scope) => [scope, words.recordingScopes[scope]] as const)}
        onChange={(recordingScope) => change({ recordingScope })}
      />
      <h3>{fields.sites}</h3>
      <Rows
        place="sites"
        what={fields.sites}
        items={study.sites}
        addLabel={add.site}
        make={() => ({ host: '', kind: 'general' as const })}
        onChange={(sites) => change({ sites })}
      >
        {(site, set, index) => (
          <div class="pair">
            <TextField
              place={`sites[${index}].host`}
              label={fields.host}
              value={site.host}
              onChange={(text) => set({ ...site, host: asHost(text) })}
            />
            <SelectField
              place={`sites[${index}].kind`}
              label={fields.siteKind}
              value={site.kind}
              options={SITE_KINDS.map((kind) => [kind, words.siteKinds[kind]] as const)}
              onChange={(kind) => set({ ...site, kind })}
            />
          </div>
        )}
      </Rows>
      <div class="field">
        <label for="neverRecord">{fields.neverRecord}</label>
        <textarea
          id="neverRecord"
          rows={3}
          defaultValue={study.neverRecord.join('\n')}
          aria-describedby="neverRecord-hint"
          onInput={({ currentTarget }) =>
            change({ neverRecord: parted(currentTarget.value.toLowerCase(), /[\n,;]/u) })
          }
        />
        <p id="neverRecord-hint" class="hint">
          {fields.neverHint}
        </p>
      </div>
      <h3>{fields.personas}</h3>
      <Rows
        place="personas"
        what={fields.personaName}
        items={study.personas}
        addLabel={add.persona}
        make={() => ({ personaId: `role${study.personas.length + 1}`, name: {} })}
        onChange={(personas) => change({ personas })}
      >
        {(persona, set, index) => (
          <>
            <TextField
              place={`personas[${index}].personaId`}
              label={fields.personaId}
              value={persona.personaId}
              onChange={(personaId) => set({ ...persona, personaId })}
            />
            <LocalField
              place={`personas[${index}].name`}
              label={fields.personaName}
              value={persona.name}
              languages={languages}
              onChange={(name) => set({ ...persona, name })}
            />
          </>
        )}
      </Rows>
    </>
  );
}

export function BrandsPart({ study, change }: PartProps) {
  const { fields, add } = useEditorWords();
  const words = useWords();
  return (
    <Rows
      place="brands"
      what={fields.brand}
      items={study.brands}
      addLabel={add.brand}
      make={() => ({
        name: '',
        hosts: [],
        aliases: [],
        role: study.brands.length === 0 ? ('focal' as const) : ('competitor' as const),
        blindCode: `B${study.brands.length + 1}`,
      })}
      onChange={(brands) => change({ brands })}
    >
      {(brand, set, index) => (
        <>
          <div class="pair three">
            <TextField
              place={`brands[${index}].name`}
              label={fields.brand}
              value={brand.name}
              onChange={(name) => set({ ...brand, name })}
            />
            <SelectField
              place={`brands[${index}].role`}
              label={fields.role}
              value={brand.role}
              options={BRAND_ROLES.map((role) => [role, words.roles[role]] as const)}
              onChange={(role) => set({ ...brand, role })}
            />
            <TextField
              place={`brands[${index}].blindCode`}
              label={fields.blindCode}
              value={brand.blindCode}
              onChange={(blindCode) => set({ ...brand, blindCode })}
            />
          </div>
          <div class="pair">
            <CommaField
              place={`brands[${index}].hosts`}
              label={fields.hosts}
              hint={fields.listHint}
              value={brand.hosts}
              onChange={(hosts) => set({ ...brand, hosts: hosts.map(asHost) })}
            />
            <CommaField
              place={`brands[${index}].aliases`}
              label={fields.aliases}
              hint={fields.listHint}
              value={brand.aliases}
              onChange={(aliases) => set({ ...brand, aliases })}
            />
          </div>
        </>
      )}
    </Rows>
  );
}

export function StagesPart({ study, change }: PartProps) {
  const { fields } = useEditorWords();
  const words = useWords();
  return (
    <>
      <p class="hint">{fields.stageNamesHint}</p>
      {STAGES.map((stage) => (
        <LocalField
          key={stage}
          place={`stageNames.${stage}`}
          label={words.stagesPlain[stage]}
          value={study.stageNames[stage] ?? {}}
          languages={study.languages}
          onChange={(name) => change({ stageNames: { ...study.stageNames, [stage]: name } })}
        />
      ))}
    </>
  );
}

export function CountingPart({ study, change }: PartProps) {
  const { fields } = useEditorWords();
  const { band } = study;
  return (
    <>
      <div class="pair">
        <NumberField
          place="sessionGapMinutes"
          label={fields.sessionGap}
          value={study.sessionGapMinutes}
          onChange={(sessionGapMinutes) => change({ sessionGapMinutes })}
        />
        <NumberField
          place="contactSeconds"
          label={fields.contactSeconds}
          value={study.contactSeconds}
          onChange={(contactSeconds) => change({ contactSeconds })}
        />
        <NumberField
          place="band.low"
          label={fields.bandLow}
          value={band.low}
          onChange={(low) => change({ band: { ...band, low } })}
        />
        <NumberField
          place="band.high"
          label={fields.bandHigh}
          value={band.high}
          onChange={(high) => change({ band: { ...band, high } })}
        />
      </div>
      <RadioField
        place="countBy"
        label={fields.countBy}
        value={study.countBy}
        options={[
          ['brand', fields.countBrand],
          ['seller', fields.countSeller],
        ]}
        onChange={(countBy) => change({ countBy })}
      />
    </>
  );
}
