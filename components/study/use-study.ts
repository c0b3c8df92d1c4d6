/** Joining, agreeing to a later version, and withdrawing: asks the browser first, stores at the same time. */
import { useState } from 'preact/hooks';
import { ALL_SITES_ORIGIN, originsOf } from '../../lib/app/journey-actions';
import * as taking from '../../lib/app/join-study';
import { endStudy, endTestRun } from '../../lib/app/run-study';
import { hashOfTerms, termsOf } from '../../lib/app/study-terms';
import type { Participation } from '../../lib/core/diary';
import { hashOfStudy } from '../../lib/core/parse-study';
import type { Study } from '../../lib/core/study';
import { wideningsOf, type Widening } from '../../lib/core/study-change';
import { useDoors } from '../doors';
import { useLanguage } from '../language-context';
import type { Agreed } from './agree-form';

export type Opened =
  | { readonly kind: 'none' | 'declined' | 'kept' | 'failed' | 'same' | 'older' | 'other' | 'other_study' }
  | { readonly kind: 'join' | 'refused'; readonly study: Study }
  | { readonly kind: 'wider'; readonly study: Study; readonly widenings: readonly Widening[] }
  | { readonly kind: 'minor'; readonly version: number };

function originsOfStudy({ recordingScope, sites }: Study): string[] {
  return recordingScope === 'all_sites' ? [ALL_SITES_ORIGIN] : sites.flatMap(({ host }) => originsOf(host));
}

export function useStudy(running: Participation | undefined) {
  const { store, send, now, newId, requestOrigins } = useDoors();
  const language = useLanguage();
  const [opened, setOpened] = useState<Opened>({ kind: 'none' });

  const run = (work: () => Promise<unknown>, then: Opened = { kind: 'none' }, refused?: Opened) => {
    work()
      .then((granted) => {
        setOpened(granted === false && refused !== undefined ? refused : then);
        window.scrollTo(0, 0);
        return send<'reconcile'>({ kind: 'reconcile' });
      })
      .catch((error: unknown) => {
        console.error(error);
        setOpened({ kind: 'failed' });
      });
  };

  const open = (study: Study) => {
    window.scrollTo(0, 0);
    if (running?.study == null) return setOpened({ kind: 'join', study });
    if (running.studyId !== study.studyId) return setOpened({ kind: 'other_study' });
    if (study.version < running.version) return setOpened({ kind: 'older' });
    if (study.version === running.version)
      return setOpened({ kind: hashOfStudy(study) === running.hash ? 'same' : 'other' });
    const widenings = wideningsOf(running.study, study);
    if (widenings.length > 0) return setOpened({ kind: 'wider', study, widenings });
    run(() => taking.applyVersion(store, study, null), { kind: 'minor', version: study.version });
  };

  /** Called first thing in a click: the browser's question may close the page, so what is stored goes beside it. */
  const ask = (study: Study): Promise<boolean> => {
    const origins = originsOfStudy(study);
    return origins.length === 0 ? Promise.resolve(true) : requestOrigins(origins).catch(() => false);
  };
  const runAsking = (study: Study, stored: Promise<unknown>, asked: Promise<boolean>) =>
    run(() => stored.then(() => asked), { kind: 'none' }, { kind: 'refused', study });
  const agree = (study: Study, { items, participantId, persona }: Agreed) => {
    const context = { now: now(), newId };
    const textHash = hashOfTerms(termsOf(study, language));
    const prepared = taking.prepareJoining(
      { study, participantId, persona, language, textHash, items },
      context,
    );
    runAsking(study, taking.join(store, prepared, context), ask(study));
  };
  const agreeLater = (study: Study, { items }: Agreed) => {
    if (running === undefined) return;
    const textHash = hashOfTerms(termsOf(study, language));
    const consent = taking.consentToVersion(
      running,
      { study, textHash, items, language },
      { now: now(), newId },
    );
    runAsking(study, taking.applyVersion(store, study, consent), ask(study));
  };

  return {
    opened,
    open,
    agree,
    agreeLater,
    close: (kind: 'none' | 'declined' | 'kept') => setOpened({ kind }),
    endTest: (studyId: string) => run(() => endTestRun(store, studyId)),
    end: (studyId: string) => run(() => endStudy(store, studyId, now())),
    withdraw: (studyId: string) => run(() => taking.withdrawFromStudy(store, studyId, now())),
    askAgain: (study: Study) => runAsking(study, Promise.resolve(), ask(study)),
  };
}
