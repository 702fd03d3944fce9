/** The parts of the program, put together once: what every door asks with. */
import type { Deps } from './answer.js';
import type { Settings } from './config.js';
import { openDatabase } from './dataset/database/open-database.js';
import { datasetFolder } from './dataset/find-dataset.js';
import { openDataset } from './dataset/open-dataset.js';
import { isTable } from './dataset/table/is-table.js';
import { openTable } from './dataset/table/open-table.js';
import { openTableDatabase } from './dataset/table/open-table-database.js';
import type { Log } from './logging/log.js';
import { openInterpreter } from './model/open-interpreter.js';
import { datasetSubject } from './model/subjects/dataset-subject.js';
import type { Subject } from './model/subjects/subject.js';
import { tableSubject } from './model/subjects/table-subject.js';
import { checkTableQuery } from './query/table/check-table-query.js';
import type { AnyQuery, TableQuery } from './query/table/table-query.js';
import { prepareTableUnderstanding } from './understand/table/understand-table.js';
import { prepareUnderstanding } from './understand/understand.js';

export interface Parts extends Deps {
  /** Lets go of the database. Nothing can be asked after it. */
  readonly close: () => Promise<void>;
}

type Wanted = Pick<Settings, 'dataset' | 'home'> & Partial<Pick<Settings, 'model'>>;

/**
 * Loads the dataset that the settings name, opens its database, building it where it has to be, and learns its words.
 * Throws a UserError where there is no such dataset, it has faults, or its database cannot be kept.
 */
export async function assemble(settings: Wanted, log: Log = () => undefined): Promise<Parts> {
  const folder = await datasetFolder(settings.dataset, settings.home);
  const { subject, ...data } = (await isTable(folder))
    ? await tableData(folder)
    : await figuresData(folder, settings.home);
  return {
    ...data,
    model: settings.model ? openInterpreter<AnyQuery>(subject, settings.model, log) : null,
    clock: () => performance.now(),
    close: () => data.database.destroy(),
  };
}

type Data = Pick<Deps, 'dataset' | 'database' | 'understander'> & {
  /** What a model is told of it. */
  readonly subject: () => Subject<AnyQuery>;
};

async function figuresData(folder: string, home: string): Promise<Data> {
  const dataset = await openDataset(folder, home);
  const database = await openDatabase(dataset, home);
  return {
    dataset,
    database,
    understander: prepareUnderstanding(dataset),
    subject: () => datasetSubject(dataset),
  };
}

async function tableData(folder: string): Promise<Data> {
  const dataset = await openTable(folder);
  const check = (query: TableQuery) => checkTableQuery(query, dataset.catalogue);
  return {
    dataset,
    database: openTableDatabase(dataset),
    understander: prepareTableUnderstanding(dataset),
    subject: () => tableSubject(dataset, check),
  };
}
