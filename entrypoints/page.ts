import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pathTemplate } from '../lib/core/redact';
import { namingText, readCandidates } from '../lib/page/read-candidates';
import { readEntryFacts } from '../lib/page/read-entry-facts';
import { readSignals } from '../lib/page/read-signals';
import { Recorder, type PageReader } from '../lib/page/recorder';
import { startOnce } from '../lib/page/start-once';
import { pageApi } from '../lib/platform/page';
import type { PackedModel } from '../lib/rules/pack-model';
import { openTagger, type Tagger } from '../lib/rules/tagger';

/** What the rules and the reading of signals mean for the recorder; the tagger is opened before anything is read. */
function pageReader(): PageReader {
  let tagger: Tagger | undefined;
  return {
    open(packed) {
      if (typeof packed === 'string') tagger ??= openTagger(JSON.parse(packed) as PackedModel);
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
