/** The words of a need or a brand: what a page must name to belong to a journey. */
import { foldText } from './fold-text';
import { stemsOf } from './redact';

/** Words that name nothing. */
const STOP_WORDS =
  'the and for with from your our you are not new buy best der die das und fur mit von dem den ein eine les des une pour avec sur dans los las una con por para del che per gli dei delle для или как это что под над при без της του και για των στο στη από με par ar un uz no za od na do se sa ir kai';

/** The stems of a text's words (redact.ts), without those that name nothing. */
export function stemWords(text: string): string[] {
  const nothing = new Set(STOP_WORDS.split(' ').map(foldText));
  const kept = text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !nothing.has(foldText(word)))
    .join(' ');
  return [...stemsOf(kept)];
}
