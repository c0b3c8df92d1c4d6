import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readReferrer } from '../lib/page/read-referrer';
import { readSignals } from '../lib/page/read-signals';
import type { PageReader } from '../lib/page/open-visit';
import { Recorder } from '../lib/page/recorder';
import { startOnce } from '../lib/page/start-once';
import { pageApi } from '../lib/platform/page';

const reader: PageReader = {
  signals: () => readSignals(document, location.href),
  referrerHost: () => readReferrer(location.hostname, document.referrer),
};

export default defineUnlistedScript(() => startOnce(() => new Recorder(pageApi, reader)));
