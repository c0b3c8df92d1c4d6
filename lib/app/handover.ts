/**
 * A hand-over: the files of one participant as they will be written, made once, shown, and packed as shown. What is on
 * the screen and what is in the file are the same bytes because they are the same object.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Participation, Removal } from '../core/diary';
import type { ExportSource } from '../core/format';
import { hostKindOf } from '../core/host-kinds';
import { localDay } from '../core/local-time';
import type { Store } from '../core/ports';
import { codesFor, shareJourney, shareStudyBrand, shareTouchpoint, type ShareRules } from '../core/share';
import type { HandoverTable, ShareLevel, StudyBrand } from '../core/study';
import { FORMATS } from '../formats';
import { openSource } from './export-files';

export type HandoverOptions = {
  readonly caseIds: readonly string[];
  /** Whose hand-over; null = the person's own, without a study. */
  readonly participation: Participation | null;
  readonly level: ShareLevel;
  readonly blind: boolean;
  /** Which tables beside `touchpoints.csv` and the codebook. */
  readonly tables: readonly HandoverTable[];
  readonly now: number;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

export type HandoverFile = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for a picture. */
  readonly text: string | null;
};

export type Handover = {
  /** Without its ending. */
  readonly name: string;
  readonly files: readonly HandoverFile[];
  readonly madeAt: number;
  /** An age recipient; '' = not sealed. */
  readonly publicKey: string;
};

const CHUNK = 500;

export async function prepareHandover(store: Store, options: HandoverOptions): Promise<Handover> {
  const { participation, tables, now } = options;
  const rules = await rulesOf(store, options);
  const source = await openSource(sharedStore(store, rules), options, FORMATS.length - 1);
  const asked: ExportSource = {
    ...source,
    ...(participation === null
      ? {}
      : {
          who: {
            ...source.who,
            studyId: participation.studyId,
            participantId: participation.participantId,
          },
        }),
    diary: {
      ...diaryOf(source, participation, rules),
      removals: await withExcluded(source),
    },
  };
  const wanted = new Set<string>(['touchpoints', ...tables]);
  const formats = FORMATS.filter(({ fileName }) => {
    if (fileName === 'datapackage.json') return true;
    return fileName.endsWith('.csv') && wanted.has(fileName.slice(0, -4));
  });
  const written = { ...asked, tables: asked.tables.filter((table) => wanted.has(table)) };
  const files: HandoverFile[] = [];
  for (const format of formats) {
    if (format.isNeeded?.(written) === false) continue;
    let text = '';
    for await (const piece of format.write(written)) text += piece;
    files.push({ name: format.fileName, text, bytes: strToU8(text) as Uint8Array<ArrayBuffer> });
  }
  if (tables.includes('evidence')) files.push(...(await pictures(store, asked)));
  const utc = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return {
    name: `desire-path_${asked.who.studyId}_${asked.who.participantId}_${utc}`.replace(/[^\w.-]/g, '-'),
    files: files.sort((a, b) => rank(a.name) - rank(b.name)),
    madeAt: now,
    publicKey: participation?.study?.publicKey ?? '',
  };
}

/** The zip of exactly these files, sealed where the study asks for it. */
export async function packHandover(handover: Handover): Promise<{ fileName: string; blob: Blob }> {
  const { name, files, madeAt, publicKey } = handover;
  const zipped = zipSync(
    Object.fromEntries(
      files.map((file) => [file.name, [file.bytes, { level: 6, mtime: madeAt }]]),
    ) as Zippable,
  ) as Uint8Array<ArrayBuffer>;
  if (publicKey === '') {
    return { fileName: `${name}.zip`, blob: new Blob([zipped], { type: 'application/zip' }) };
  }
  const { sealForStudy } = await import('./study-key');
  const sealed = await sealForStudy(zipped, publicKey);
  return { fileName: `${name}.zip.age`, blob: new Blob([sealed], { type: 'application/octet-stream' }) };
}

const FIRST = ['touchpoints.csv', 'touchpoint_brands.csv', 'journeys.csv', 'answers.csv', 'days.csv'];

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at >= 0 ? at : name.endsWith('.csv') ? FIRST.length : name.endsWith('.json') ? 98 : 99;
}

/** The store as the hand-over sees it. */
function sharedStore(store: Store, rules: ShareRules): Store {
  return {
    ...store,
    journeys: async () => (await store.journeys()).map((journey) => shareJourney(journey, rules)),
    async *chunks(caseIds, size) {
      for await (const rows of store.chunks(caseIds, size)) {
        yield rows.map((row) => shareTouchpoint(row, rules));
      }
    },
  };
}

async function rulesOf(
  store: Store,
  { participation, level, blind, caseIds }: HandoverOptions,
): Promise<ShareRules> {
  const study = participation?.study ?? null;
  const brands: readonly StudyBrand[] = study?.brands ?? [];
  const named = new Set([
    ...brands.flatMap(({ hosts }) => hosts),
    ...(study?.sites ?? []).map(({ host }) => host),
  ]);
  const isKnownHost = (host: string): boolean =>
    hostKindOf(host) !== undefined || [...named].some((each) => host === each || host.endsWith(`.${each}`));
  if (!blind) return { level, codes: null, codedHosts: new Map(), isKnownHost };
  const names = new Set<string>();
  const hosts = new Map<string, string>();
  const wanted = new Set(caseIds);
  for (const journey of await store.journeys()) {
    if (!wanted.has(journey.caseId)) continue;
    const { focalBrand, mainCompetitor, intendedBrand, ownedBrand, boughtBrand, boughtFrom } = journey;
    for (const name of [focalBrand, mainCompetitor, intendedBrand, ownedBrand, boughtBrand, boughtFrom]) {
      names.add(name);
    }
    for (const brand of journey.brands) {
      names.add(brand.name);
      for (const host of brand.hosts) hosts.set(host.toLowerCase(), brand.name);
    }
  }
  for await (const rows of store.chunks(caseIds, CHUNK)) {
    for (const { brands: spoken, person, seller, ownership, pageHost } of rows) {
      for (const { brand } of spoken) names.add(brand);
      names.add(person.brand ?? '');
      names.add(seller);
      const own = spoken.find(({ relation }) => relation === 'subject')?.brand ?? '';
      if (ownership === 'brand_owned' && own !== '') hosts.set(pageHost.toLowerCase(), own);
    }
  }
  for (const { name, hosts: sites } of brands) for (const host of sites) hosts.set(host.toLowerCase(), name);
  const codes = codesFor(names, brands);
  const codedHosts = new Map(
    [...hosts].flatMap(([host, name]) => {
      const code = codes.get(name.toLowerCase());
      return code === undefined || host === '' ? [] : [[host, code] as const];
    }),
  );
  return { level, codes, codedHosts, isKnownHost };
}

/** What was taken out, beside the rows that stay in the file but are not to be counted. */
async function withExcluded(source: ExportSource): Promise<readonly Removal[]> {
  const days = new Map(source.diary.removals.map((removal) => [removal.localDate, removal]));
  for await (const { entries } of source.entries()) {
    for (const { touchpoint } of entries) {
      if (!touchpoint.excluded) continue;
      const localDate = localDay(touchpoint.start, touchpoint.utcOffsetMin);
      const before = days.get(localDate) ?? { localDate, deleted: 0, redacted: 0, excluded: 0 };
      days.set(localDate, { ...before, excluded: before.excluded + 1 });
    }
  }
  return [...days.values()]
    .filter(({ deleted, redacted, excluded }) => deleted + redacted + excluded > 0)
    .sort((a, b) => (a.localDate < b.localDate ? -1 : 1));
}

function diaryOf(
  { diary }: ExportSource,
  participation: Participation | null,
  rules: ShareRules,
): ExportSource['diary'] {
  if (participation === null) return diary;
  const { studyId, study } = participation;
  const prompts = diary.prompts.filter((prompt) => prompt.studyId === studyId);
  const ids = new Set(prompts.map(({ promptId }) => promptId));
  return {
    ...diary,
    brands: (study?.brands ?? []).map((brand) => shareStudyBrand(brand, rules)),
    participations: diary.participations.filter((each) => each.studyId === studyId),
    consents: diary.consents.filter((each) => each.studyId === studyId),
    prompts,
    answers: diary.answers.filter(({ promptId }) => promptId === '' || ids.has(promptId)),
  };
}

async function pictures(store: Store, source: ExportSource): Promise<HandoverFile[]> {
  const files: HandoverFile[] = [];
  for await (const { entries } of source.entries()) {
    for (const { touchpoint } of entries) {
      if (touchpoint.evidenceIds.length === 0) continue;
      for (const { evidenceId, picture } of await store.evidenceOf(touchpoint.eventId)) {
        const [head = '', base64 = ''] = picture.split(',', 2);
        const ending = /^data:image\/(png|jpeg|webp)/.exec(head)?.[1] ?? 'png';
        // `fetch` of a data address is forbidden here, as every request is
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        files.push({ name: `evidence/${evidenceId}.${ending}`, bytes, text: null });
      }
    }
  }
  return files;
}
