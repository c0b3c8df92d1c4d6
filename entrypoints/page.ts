import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pathTemplate } from '../lib/core/redact';
import { namingText, readCandidates } from '../lib/page/read-candidates';
import { readEntryFacts } from '../lib/page/read-entry-facts';
import { readSignals } from '../lib/page/read-signals';
import { Recorder, type PageReader } from '../lib/page/recorder';
import { startOnce } from '../lib/page/start-once';
import { pageApi } from '../lib/platform/page';
import { isKnownWord, tag } from '../lib/rules';

/** What the rules and the reading of signals mean for the recorder. */
const reader: PageReader = {
  read(service) {
    const signals = readSignals(document, location.href, service);
    return {
      tag: tag(signals),
      candidates: readCandidates(signals),
      texts: namingText(signals),
      language: signals.language.slice(0, 35),
    };
  },
  entryFacts: () => readEntryFacts(location.href, document.referrer),
  pathTemplate: (path) => pathTemplate(path, isKnownWord).template,
};

export default defineUnlistedScript(() => startOnce(() => new Recorder(pageApi, reader)));
