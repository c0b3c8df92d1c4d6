/** The words of icon and notices. Chromium lets a service worker load no code later, so they come with it. */
import { LANGUAGE_IDS } from '../../lib/core/ports';
import { generalOf, type Words } from '../../lib/languages';
import { blindOf, type Blind } from '../../lib/languages/blind';
import { momentOf } from '../../lib/languages/moment';

type MakeMoment = Parameters<typeof momentOf.give>[1];

const general = import.meta.glob<Words>('../../lib/languages/??.ts', { eager: true, import: 'words' });
const blind = import.meta.glob<Blind>('../../lib/languages/blind/??.ts', { eager: true, import: 'blind' });
const moment = import.meta.glob<MakeMoment>('../../lib/languages/moment/??.ts', {
  eager: true,
  import: 'moment',
});

/** Throws where a language lacks one of its files. */
export function giveWords(): void {
  for (const id of LANGUAGE_IDS) {
    generalOf.give(id, fileOf(general, `${id}.ts`));
    blindOf.give(id, fileOf(blind, `blind/${id}.ts`));
    momentOf.give(id, fileOf(moment, `moment/${id}.ts`));
  }
}

function fileOf<T>(files: Readonly<Record<string, T>>, name: string): T {
  const file = files[`../../lib/languages/${name}`];
  if (file === undefined) throw new Error(`no words in ${name}`);
  return file;
}
