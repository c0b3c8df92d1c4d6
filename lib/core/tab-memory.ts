/**
 * What a tab joined lasts as long as the browser's session, in a memory that page scripts can read too: so it
 * says the journey and the site by fingerprints of a secret that only the extension's own pages know.
 */
import { fingerprintWord } from './fingerprint';
import type { Journey } from './journey';
import type { TabChoice } from './keep';

export type RememberedChoice = {
  readonly journey: string;
  readonly site: string;
  readonly byPerson: boolean;
};

export function rememberChoice({ caseId, site, byPerson }: TabChoice, secret: string): RememberedChoice {
  return { journey: fingerprintWord(secret, caseId), site: fingerprintWord(secret, site), byPerson };
}

/** @param site the one the tab is on now; '' in the answer when the tab remembers another */
export function recallChoice(
  { journey, site: remembered, byPerson }: RememberedChoice,
  { journeys, site, secret }: { journeys: readonly Journey[]; site: string; secret: string },
): TabChoice | undefined {
  const caseId = journeys.find((each) => fingerprintWord(secret, each.caseId) === journey)?.caseId;
  if (caseId === undefined) return undefined;
  return { caseId, site: fingerprintWord(secret, site) === remembered ? site : '', byPerson };
}
