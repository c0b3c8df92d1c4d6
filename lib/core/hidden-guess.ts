/**
 * On every tenth row the rule's guess is hidden while the person names the stage: only a choice made without it says
 * how well rule and person agree. Which rows follows from their ids, so that it cannot be chosen, nor change.
 */
import { sha256 } from './sha256';

const ONE_IN = 10;

export function isGuessHidden(eventId: string): boolean {
  return Number.parseInt(sha256(eventId).slice(0, 8), 16) % ONE_IN === 0;
}
