/** Documents in the language of the screen: the methods paragraph and the printable report. */
import type { CountingRule } from '../../core/build-journey';
import type { DocumentId } from '../../core/offered-format';
import type { LanguageId } from '../../core/ports';
import { gatherStudyFacts, type DiaryRecord } from '../../core/study-facts';
import { speak } from '../../languages';
import {
  fileNameOf,
  openSource,
  type ExportedFile,
  type ExportOptions,
  type ExportStore,
} from '../export-files';
import type { ExportSource } from '../../core/format';
import { eachJourney, type JourneySource } from './collect';
import { methodsSentences } from './methods';
import { gatherReport } from './report';

export async function exportDocument(
  id: DocumentId,
  language: LanguageId,
  { store, options }: { readonly store: ExportStore; readonly options: ExportOptions },
): Promise<ExportedFile> {
  const source = await openSource(store, options, 1);
  const { ending, blob } = await writeDocument(id, language, {
    source,
    record: recordOf(source),
    rule: await store.settings(),
    now: options.now,
  });
  return { fileName: fileNameOf(source, options.now, ending), blob };
}

export type DocumentFacts = {
  readonly source: JourneySource;
  readonly record: DiaryRecord;
  readonly rule: CountingRule;
  /** Epoch ms. */
  readonly now: number;
};

/** Of one person's journeys or of many persons': one walk, one journey in memory at a time. */
export async function writeDocument(
  id: DocumentId,
  language: LanguageId,
  { source, record, rule, now }: DocumentFacts,
): Promise<{ readonly ending: string; readonly blob: Blob }> {
  await speak(language);
  const facts = gatherStudyFacts();
  const report = gatherReport(language);
  for await (const built of eachJourney(source)) {
    facts.add(built);
    if (id === 'report-html') report.add(built);
  }
  const methods = methodsSentences(facts.value(record), rule, language);
  if (id === 'methods-txt') {
    const blob = new Blob([`${methods.join(' ')}\n`], { type: 'text/plain;charset=utf-8' });
    return { ending: '_methods.txt', blob };
  }
  const html = report.html({ methods, rule, now });
  return { ending: '_report.html', blob: new Blob([html], { type: 'text/html;charset=utf-8' }) };
}

function recordOf({ days, diary }: Pick<ExportSource, 'days' | 'diary'>): DiaryRecord {
  return {
    days: days.map((each) => ({ ...each, day: each.localDate })),
    prompts: diary.prompts.map(({ sentAt, completedAt, status }) => ({
      sent: sentAt,
      completed: completedAt,
      isAnswered: status === 'answered',
    })),
    quietDays: diary.dayNotes.filter(({ noEncounters }) => noEncounters).length,
    deleted: diary.tombstones.length,
  };
}
