/** One journey in the popup, top to bottom: state, this page, path, contacts, last touchpoints, files. */
import { spokenBrands, type Entry } from '../../lib/core/entry';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import dashboardIcon from 'lucide-static/icons/layout-dashboard.svg?raw';
import panelIcon from 'lucide-static/icons/panel-right.svg?raw';
import settingsIcon from 'lucide-static/icons/settings.svg?raw';
import { ALL_SITES_ORIGIN, originsOf } from '../../lib/app/journey-actions';
import type { OfflineDraft } from '../../lib/app/touchpoint-actions';
import { CHARTS } from '../../lib/charts';
import { slotOf, slotsOf } from '../../lib/charts/brand-marks';
import { entryByDigest } from '../../lib/core/digest';
import { LATEST, type Glance } from '../../lib/core/first-answers';
import { settingsUnder, showsFigures } from '../../lib/core/study-rules';
import type { Gap } from '../../lib/core/gap';
import type { Journey } from '../../lib/core/journey';
import { inOrder } from '../../lib/core/path-series';
import type { Settings, Store } from '../../lib/core/ports';
import type { Touchpoint } from '../../lib/core/touchpoint';
import type { PageAtHand } from '../../lib/messages/protocol';
import { ChartFigure } from '../chart/chart-figure';
import { EntryLine } from '../correction/entry-line';
import { useCorrections } from '../correction/use-corrections';
import { useDoors } from '../doors';
import { Icon } from '../icon';
import { JourneyControls } from '../journeys/journey-controls';
import { JourneySwitch } from '../journeys/journey-switch';
import { useJourneyActions } from '../journeys/use-journey-actions';
import { useWords } from '../language-context';
import { DayHint } from '../moment/day-hint';
import { PromptPlace } from '../moment/prompt-place';
import { useMoment } from '../moment-words';
import { OfflineForm } from '../offline-form/offline-form';
import { TakePicture } from '../picture/take-picture';
import { WaitingPages } from '../review/waiting-pages';
import { useTell } from '../undo';
import { readyOr, useObserved } from '../use-observed';
import { CannotRead } from '../rescue/cannot-read';
import { OrderQuestion } from './order-question';
import { PopupFoot } from './popup-foot';
import { ThisPage } from './this-page';

const NO_GAPS: readonly Gap[] = [];
/** Waiting pages shown. */
const WAITING = 3;
const NONE_WAITS = { all: 0, rows: [] };
const IN_POPUP = ['path', 'contacts'];

type JourneyViewProps = {
  readonly journey: Journey;
  readonly journeys: readonly Journey[];
  readonly settings: Settings;
  readonly page: PageAtHand | null;
  readonly tabId: Promise<number>;
  readonly atForm: boolean;
  readonly onAskPage: () => Promise<void>;
  readonly onSwitch: (caseId: string) => void;
};

export function JourneyView({
  journey,
  journeys,
  settings,
  page,
  tabId,
  atForm,
  onAskPage,
  onSwitch,
}: JourneyViewProps) {
  const { store, first, send, requestOrigins, openPage, openPanel } = useDoors();
  const words = useWords();
  const moment = useMoment();
  const tell = useTell();
  const corrections = useCorrections();
  const actions = useJourneyActions();
  const { caseId } = journey;
  const [adding, setAdding] = useState(atForm);
  // that the shortcut opened it is known a moment later
  useLayoutEffect(() => {
    if (atForm) setAdding(true);
  }, [atForm]);
  // the button stands at the foot: without this the form opens with its first fields under the head
  useLayoutEffect(() => {
    if (adding) scrollTo(0, 0);
  }, [adding]);
  const eventId = page?.kind === 'page' ? page.eventId : '';
  const known = first?.shown?.caseId === caseId ? first.shown.glance : undefined;
  const stored = useObserved<Glance | null>(
    () => readGlance(store, caseId),
    `${caseId} ${settings.contactSeconds}`,
    known,
  );
  const isUncounted = stored.kind === 'ready' && stored.value === null;
  useEffect(() => {
    if (isUncounted) store.recount([caseId]).catch((error: unknown) => console.error(error));
  }, [isUncounted, store, caseId]);
  const seenGaps = useObserved(() => store.gaps(), 'gaps', first?.gaps);
  const gaps = readyOr(seenGaps, NO_GAPS);
  // the charts wait for both, and are drawn once
  const isWhole = seenGaps.kind !== 'waiting';
  const waiting = readyOr(
    useObserved(() => store.firstUnassigned(WAITING), 'unassigned'),
    NONE_WAITS,
  );
  const pageRow = readyOr(
    useObserved(() => store.touchpoint(eventId), `row ${eventId}`),
    undefined,
  );

  const glance = readyOr(stored, null);
  const digest = glance?.digest;
  const facts = useMemo(
    () =>
      digest === undefined || !isWhole
        ? null
        : { journey, digest, settings: settingsUnder(settings, [journey]), gaps },
    [journey, digest, settings, gaps, isWhole],
  );
  const slots = slotsOf(digest ?? { brands: [] }, journey.focalBrand);
  const met = inOrder(digest?.brands ?? [], journey.focalBrand);
  const brands = [...new Set([...journey.brands.map(({ name }) => name), ...met])];
  const placed = (row: Touchpoint | undefined): Entry | undefined =>
    row === undefined || digest === undefined || row.caseId !== caseId
      ? undefined
      : entryByDigest(row, digest, { journey, rule: settings });
  const latest = (glance?.newest ?? []).flatMap((row) => placed(row) ?? []).reverse();
  const open = placed(glance?.openOrder);

  const addThisSite = (host: string) => {
    // the browser's question must come first, straight from the click; it may close this window, so the
    // site is handed to the background beside it and not after it
    const asked = requestOrigins(
      journey.recordingScope === 'all_sites' ? [ALL_SITES_ORIGIN] : originsOf(host),
    );
    const kind = page?.kind === 'not_recorded' ? page.siteKind : 'single_brand';
    const stored = send<'add_site'>({ kind: 'add_site', caseId, site: { host, kind } });
    void Promise.all([asked, stored])
      .then(async ([granted]) => {
        await send<'reconcile'>({ kind: 'reconcile' });
        tell(granted ? words.popup.added({ host }) : words.popup.refused({ host }));
        await onAskPage();
      })
      .catch((error: unknown) => {
        console.error(error);
        tell(words.common.failed);
      });
  };
  // the page at hand may have been kept since it was asked for
  useEffect(() => void onAskPage(), [digest?.touchpoints, onAskPage]);

  const addOffline = (draft: OfflineDraft) => {
    // the form stays until the row is stored: a popup closed in between loses nothing unseen
    void corrections.add(journey, draft).then(() => setAdding(false));
  };
  const belongs = () => {
    void tabId
      .then((id) => send<'belongs'>({ kind: 'belongs', tabId: id, caseId }))
      .then(({ ok }) => (ok ? onAskPage() : tell(words.common.failed)))
      .catch(() => tell(words.common.failed));
  };

  return (
    <>
      <header class="popup-head stack tight">
        <div class="row apart nowrap">
          <JourneySwitch journey={journey} journeys={journeys} onSwitch={onSwitch} />
          <span class="row nowrap head-icons">
            <button
              type="button"
              class="icon"
              aria-label={moment.panel.open}
              title={moment.panel.open}
              onClick={openPanel}
            >
              <Icon svg={panelIcon} />
            </button>
            <button
              type="button"
              class="icon"
              aria-label={words.popup.dashboard}
              title={words.popup.dashboard}
              onClick={() => openPage('dashboard')}
            >
              <Icon svg={dashboardIcon} />
            </button>
            <button
              type="button"
              class="icon"
              aria-label={words.popup.settings}
              title={words.popup.settings}
              onClick={() => openPage('settings')}
            >
              <Icon svg={settingsIcon} />
            </button>
          </span>
        </div>
        <JourneyControls journey={journey} actions={actions} />
      </header>
      {adding && (
        <main class="popup-main">
          <OfflineForm journey={journey} onSave={addOffline} onCancel={() => setAdding(false)} />
        </main>
      )}
      <main class="popup-main stack" hidden={adding}>
        <PromptPlace journey={journey} />
        {page !== null && (
          <ThisPage
            page={page}
            row={pageRow}
            entry={placed(pageRow)}
            journey={journey}
            journeys={journeys}
            brands={brands}
            corrections={corrections}
            onBelongs={belongs}
            onAddSite={addThisSite}
          />
        )}
        {settings.offerPictures && pageRow !== undefined && <TakePicture eventId={pageRow.eventId} />}
        <DayHint />
        {open !== undefined && <OrderQuestion entry={open} need={journey.need} corrections={corrections} />}
        {waiting.all > 0 && (
          <section class="notice" aria-label={words.review.title}>
            <h2>{words.review.title}</h2>
            <p class="hint">{words.review.count({ count: waiting.all })}</p>
            <WaitingPages
              rows={waiting.rows}
              journeys={journeys}
              settings={settings}
              corrections={corrections}
            />
            {waiting.all > waiting.rows.length && (
              <button type="button" class="quiet" onClick={() => openPage('dashboard', 'review')}>
                {words.popup.all}
              </button>
            )}
          </section>
        )}
        {stored.kind === 'failed' && <CannotRead />}
        {facts !== null &&
          IN_POPUP.filter((id) => showsFigures(journey, id))
            .flatMap((id) => CHARTS.find((chart) => chart.id === id) ?? [])
            .map((chart) => <ChartFigure key={chart.id} chart={chart} facts={facts} size="small" />)}
        {facts !== null && showsFigures(journey, 'path') && (
          <section class="stack tight" aria-labelledby="latest">
            <h2 id="latest">{words.popup.latest}</h2>
            {latest.length === 0 ? (
              <p class="muted">{words.popup.latestNone}</p>
            ) : (
              <ul class="plain">
                {latest.map((entry) => (
                  <EntryLine
                    key={entry.touchpoint.eventId}
                    entry={entry}
                    slot={slotOf(slots, spokenBrands(entry)[0] ?? '')}
                    brands={brands}
                    corrections={corrections}
                  />
                ))}
              </ul>
            )}
          </section>
        )}
      </main>
      {!adding && <PopupFoot journeys={journeys} onAdd={() => setAdding(true)} />}
    </>
  );
}

/** What the popup needs of a journey of any length; null = it was not counted yet. */
async function readGlance(store: Store, caseId: string): Promise<Glance | null> {
  const [digest, newest] = await Promise.all([
    store.digest(caseId),
    store.newestTouchpointsOf(caseId, LATEST),
  ]);
  if (digest === undefined) return null;
  const openOrder = digest.openOrder === '' ? undefined : await store.touchpoint(digest.openOrder);
  return { digest, newest, openOrder };
}
