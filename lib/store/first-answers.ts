/** The rows of the first look as the store would tell them. */
import type { FirstAnswers } from '../core/first-answers';
import { DEFAULT_SETTINGS } from '../core/ports';
import { upcastJourney, upcastTouchpoint } from '../core/upcast';
import { isMadeBy } from './digests';
import type { RawLook } from './first-look';

export function firstAnswers({ settings, studies, running, gaps, shown }: RawLook): FirstAnswers {
  const told = { ...DEFAULT_SETTINGS, ...settings };
  const row = shown?.digest;
  return {
    settings: told,
    studies,
    running: running.map(upcastJourney),
    gaps,
    shown:
      shown === null || !isMadeBy(row, told.contactSeconds)
        ? null
        : {
            caseId: shown.caseId,
            glance: {
              digest: row.digest,
              newest: shown.newest.map(upcastTouchpoint),
              openOrder: shown.openOrder && upcastTouchpoint(shown.openOrder),
            },
          },
  };
}
