/** Documents in the language of the screen: the methods paragraph and the printable report. */
import type { DocumentId } from '../../core/offered-format';
import type { LanguageId } from '../../core/ports';
import { studyFacts } from '../../core/study-facts';
import {
  fileNameOf,
  openSource,
  type ExportedFile,
  type ExportOptions,
  type ExportStore,
} from '../export-files';
import { collectJourneys } from './collect';
import { methodsSentences } from './methods';
import { reportHtml } from './report';

export async function exportDocument(
  id: DocumentId,
  language: LanguageId,
  { store, options }: { readonly store: ExportStore; readonly options: ExportOptions },
): Promise<ExportedFile> {
  const source = await openSource(store, options, 1);
  const rule = await store.settings();
  const built = await collectJourneys(source);
  const methods = methodsSentences(studyFacts(source, built), rule, language);
  if (id === 'methods-txt') {
    return {
      fileName: fileNameOf(source, options.now, '_methods.txt'),
      blob: new Blob([`${methods.join(' ')}\n`], { type: 'text/plain;charset=utf-8' }),
    };
  }
  const html = reportHtml({ built, methods, rule, now: options.now }, language);
  return {
    fileName: fileNameOf(source, options.now, '_report.html'),
    blob: new Blob([html], { type: 'text/html;charset=utf-8' }),
  };
}
