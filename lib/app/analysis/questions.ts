/** All questions by name, and the types of what is asked and answered. */
import { aligned } from './aligned';
import { behind } from './behind';
import { compare } from './compare';
import { detours } from './detours';
import { channels, contactSpread, contactSums, markov } from './figures';
import { oneJourney } from './one-journey';
import { overview } from './overview';
import { felt, inWords, planned } from './story';
import { table } from './table';
import { transitions } from './transitions';

export const QUESTIONS = {
  overview,
  oneJourney,
  inWords,
  felt,
  planned,
  table,
  behind,
  contactSums,
  contactSpread,
  transitions,
  detours,
  channels,
  markov,
  aligned,
  compare,
};

type Questions = typeof QUESTIONS;
export type QuestionName = keyof Questions;
export type AskOf<K extends QuestionName> = Parameters<Questions[K]>[0];
export type AnswerOf<K extends QuestionName> = ReturnType<ReturnType<Questions[K]>['value']>;
