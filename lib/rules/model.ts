/** The packed model. A build puts the finished texts in this file's place (scripts/pack-words.ts). */
import { packModel, type PackedModel } from './pack-model';
import { pairs } from './pairs';
import { rules, weights } from './sources';
import { wordLists } from './word-lists';

export const model: PackedModel = packModel({ rules, weights, lists: wordLists, pairs });
