/** What the review does to the store, each told with its way back. */
import {
  BLUNT_FIELDS,
  BLUNT_JOURNEY_FIELDS,
  bluntField,
  bluntJourneyField,
  takeOutAnswers,
  takeOutPicture,
  takeOutRows,
  type BluntField,
  type BluntJourneyField,
} from '../../lib/app/take-out';
import { useDoors } from '../doors';
import { useHandoverWords } from '../handover-words';
import { useTell } from '../undo';

/** What can be taken out of a file: rows by their id, fields by their column. */
export type FileRights = {
  /** The column that names a row that can go; '' = rows of this file stay. */
  readonly rowId: string;
  readonly fields: readonly string[];
};

const isField = (column: string): column is BluntField => Object.hasOwn(BLUNT_FIELDS, column);
const isJourneyField = (column: string): column is BluntJourneyField =>
  Object.hasOwn(BLUNT_JOURNEY_FIELDS, column);

export function rightsOf(fileName: string): FileRights {
  switch (fileName) {
    case 'touchpoints.csv':
      return { rowId: 'event_id', fields: Object.keys(BLUNT_FIELDS) };
    case 'journeys.csv':
      return { rowId: '', fields: Object.keys(BLUNT_JOURNEY_FIELDS) };
    case 'answers.csv':
      return { rowId: 'answer_id', fields: [] };
    default:
      return { rowId: '', fields: [] };
  }
}

export function useTakeOut() {
  const { store } = useDoors();
  const words = useHandoverWords();
  const tell = useTell();
  return {
    async rows(fileName: string, ids: readonly string[]): Promise<void> {
      if (fileName === 'answers.csv') {
        tell(words.tookOut({ count: ids.length }), await takeOutAnswers(store, ids));
        return;
      }
      const { count, putBack } = await takeOutRows(store, ids);
      tell(words.tookOut({ count }), putBack);
    },

    /** @param ids of touchpoints or journeys, whichever the column belongs to */
    async field(fileName: string, ids: readonly string[], column: string): Promise<void> {
      if (fileName === 'journeys.csv' && isJourneyField(column)) {
        const back = await Promise.all(ids.map((id) => bluntJourneyField(store, id, column)));
        tell(words.emptied({ count: ids.length }), () => Promise.all(back.map((putBack) => putBack())));
      } else if (isField(column)) {
        const { count, putBack } = await bluntField(store, ids, column);
        tell(words.emptied({ count }), putBack);
      }
    },

    async picture(evidenceId: string): Promise<void> {
      tell(words.tookOut({ count: 1 }), await takeOutPicture(store, evidenceId));
    },
  };
}

export type TakeOut = ReturnType<typeof useTakeOut>;
