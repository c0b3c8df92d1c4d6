/** Tables of made-up participants as text, written by the product's own export. */
import { strFromU8, unzipSync } from 'fflate';
import { makePooledStudy } from '../generate/pooled-study';

export async function handOverTexts(participants: number, rows: number) {
  const { files } = await makePooledStudy({ participants, rows, seed: 5, awkward: false });
  return files.map(({ bytes }, index) => {
    const tables = unzipSync(bytes);
    return {
      participantId: `P${String(index + 1).padStart(2, '0')}`,
      touchpoints: strFromU8(tables['touchpoints.csv'] ?? new Uint8Array()),
      tombstones: 'event_id,install_id,deleted_at\r\n',
    };
  });
}
