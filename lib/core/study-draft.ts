/** A study in the making: what it begins with, and what of it goes into the file. */
import type { LocalText, Study, StudyQuestion } from './study';
import { STAGES } from './vocabulary';

export const EMPTY_STUDY: Study = {
  studyId: '',
  version: 1,
  languages: ['en'],
  title: {},
  explanation: {},
  contact: { name: '', email: '', phone: '' },
  controller: '',
  legalBasis: {},
  ethicsNumber: '',
  retention: {},
  recipients: {},
  rights: {},
  returnTo: {},
  from: '',
  until: '',
  hours: null,
  quietHours: { from: '21:00', until: '08:00' },
  recordingScope: 'listed_sites',
  sites: [],
  neverRecord: [],
  need: {},
  category: '',
  brands: [],
  personas: [],
  stageNames: {},
  sessionGapMinutes: 30,
  contactSeconds: 3,
  countBy: 'brand',
  band: { low: 7, high: 11 },
  questions: [],
  prompts: [],
  feedback: 'none',
  handover: {
    tables: [
      'touchpoint_brands',
      'journeys',
      'days',
      'prompts',
      'answers',
      'gaps',
      'removed',
      'tombstones',
      'participants',
      'consents',
    ],
    shareLevel: 'known_hosts',
    blindBrands: false,
  },
  publicKey: '',
};

/** Texts in the languages of the study that say something; what was typed for others stays out of the file. */
export function tidyStudy(study: Study): Study {
  const tidy = (text: LocalText): LocalText =>
    Object.fromEntries(
      study.languages.flatMap((id) => {
        const said = (text[id] ?? '').trim();
        return said === '' ? [] : [[id, said]];
      }),
    );
  const question = (each: StudyQuestion): StudyQuestion => {
    const asked = { ...each, text: tidy(each.text) };
    switch (asked.kind) {
      case 'scale':
        return { ...asked, fromWord: tidy(asked.fromWord), toWord: tidy(asked.toWord) };
      case 'choice':
        return { ...asked, options: asked.options.map((option) => ({ ...option, text: tidy(option.text) })) };
      default:
        return asked;
    }
  };
  return {
    ...study,
    studyId: study.studyId.trim(),
    title: tidy(study.title),
    explanation: tidy(study.explanation),
    legalBasis: tidy(study.legalBasis),
    retention: tidy(study.retention),
    recipients: tidy(study.recipients),
    rights: tidy(study.rights),
    returnTo: tidy(study.returnTo),
    need: tidy(study.need),
    personas: study.personas.map((each) => ({ ...each, name: tidy(each.name) })),
    stageNames: Object.fromEntries(
      STAGES.flatMap((stage) => {
        const name = tidy(study.stageNames[stage] ?? {});
        return Object.keys(name).length === 0 ? [] : [[stage, name]];
      }),
    ),
    questions: study.questions.map(question),
  };
}
