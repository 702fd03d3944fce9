/** What is known of the columns without reading the rows: the tables `profile`, `value` and `stamp`. */

import { RECORDS_LAYOUT } from '../../table/records-layout.js';
import type { ColumnKind } from '../infer/column-plan.js';
import type { RecordsFile } from './write-records.js';

/** Text columns with more different values than this have none of them in `value`. */
const MAX_VALUES = 5000;

/** Fills the tables beside `records`. `content` is a fingerprint of what was imported. */
export async function summariseRecords(
  file: RecordsFile,
  columns: readonly { readonly id: string; readonly kind: ColumnKind }[],
  rows: number,
  content: string,
): Promise<void> {
  await file.run(
    `create table profile (column_id text primary key, known integer not null, distinct_values integer not null, low, high) without rowid;
     create table value (column_id text not null, value text not null, records integer not null, primary key (column_id, value)) without rowid;
     create table stamp (layout text not null, rows integer not null, content text not null);
     insert into stamp values ('${RECORDS_LAYOUT}', ${rows}, '${content}');
     begin`,
  );
  for (const { id, kind } of columns) {
    const ranged = kind.type === 'number' || kind.type === 'date';
    const [low, high] = ranged ? [`min("${id}")`, `max("${id}")`] : ['null', 'null'];
    // Counted up to a limit: nobody needs to know exactly how many different amounts there are.
    await file.run(
      `create temp table seen as
         select "${id}" as value, count(*) as records from records where "${id}" is not null group by 1;
       insert into profile select '${id}', count("${id}"), (select count(*) from seen), ${low}, ${high} from records;`,
    );
    if (!ranged) {
      await file.run(
        `insert into value select '${id}', value, records from seen where (select count(*) from seen) <= ${MAX_VALUES};`,
      );
    }
    await file.run('drop table seen');
  }
  await file.run('commit');
}
