/**
 * The rules of pooling as one DuckDB query over a folder of unpacked hand-overs: columns declared, nothing sniffed.
 * For folders of the product's own exports, whose names say when they were written; anything else goes the way of
 * `read-folder.ts`, which checks every cell.
 */
import { declaredColumns, literal } from './lake';

/** Rows that count: of each install the newest export, without what its person deleted. */
export function poolSql(folder: string): string {
  const touchpoints = `read_csv(${literal(`${folder}/*/touchpoints.csv`)}, columns = ${declaredColumns('touchpoints')}, header = true, auto_detect = false, filename = true)`;
  const tombstones = `read_csv(${literal(`${folder}/*/tombstones.csv`)}, columns = {'event_id': 'VARCHAR', 'install_id': 'VARCHAR', 'deleted_at': 'VARCHAR'}, header = true, auto_detect = false)`;
  // deletions are taken out last: a newest export of which nothing is left still replaces the older ones
  return `SELECT * FROM (
  SELECT * EXCLUDE (filename) FROM ${touchpoints}
  QUALIFY filename = MAX_BY(filename, regexp_extract(filename, '_([0-9]{8}T[0-9]{6}Z)', 1)) OVER (PARTITION BY participant_id, install_id)
) WHERE event_id NOT IN (SELECT event_id FROM ${tombstones})`;
}
