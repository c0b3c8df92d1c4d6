import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pathTemplate } from '../lib/core/redact';
import { namingText, readCandidates } from '../lib/page/read-candidates';
import { readEntryFacts } from '../lib/page/read-entry-facts';
import { readLanguage, readSignals } from '../lib/page/read-signals';
import { Recorder, type PageReader } from '../lib/page/recorder';
import { startOnce } from '../lib/page/start-once';
import { pageApi } from '../lib/platform/page';
import { openPublished, taggerKeys } from '../lib/rules/published-tagger';
import type { Tagger } from '../lib/rules/tagger';

/** What the rules and the reading of signals mean for the recorder; the tagger is opened before anything is read. */
function pageReader(): PageReader {
  let tagger: Tagger | undefined;
  let keys: readonly string[] = [];
  return {
    // opened once: later calls follow a changed plan only
    keys: () => (tagger ? [] : (keys = taggerKeys(readLanguage(document, location)))),
    open(stored) {
      tagger ??= openPublished(stored, keys);
      return tagger !== undefined;
    },
    read(service) {
      const signals = readSignals(document, location.href, service);
      return {
        tag: tagger!.tag(signals),
        candidates: readCandidates(signals),
        texts: namingText(signals),
        language: signals.language.slice(0, 35),
      };
    },
    entryFacts: () => readEntryFacts(location.href, document.referrer),
    pathTemplate: (path) => pathTemplate(path, (word) => tagger!.isKnownWord(word)).template,
  };
}

export default defineUnlistedScript(() => startOnce(() => new Recorder(pageApi, pageReader())));
