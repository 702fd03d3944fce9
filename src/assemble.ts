/** The parts of the program, put together once: what every door asks with. */
import type { Deps } from './answer.js';
import type { Settings } from './config.js';
import { datasetFolder } from './dataset/find-dataset.js';
import { openDatabase } from './dataset/open-database.js';
import { openDataset } from './dataset/open-dataset.js';
import type { Log } from './log.js';
import { datasetSubject } from './model/dataset-subject.js';
import { openInterpreter } from './model/open-interpreter.js';
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
  const dataset = await openDataset(await datasetFolder(settings.dataset, settings.home), settings.home);
  const database = await openDatabase(dataset, settings.home);
  return {
    dataset,
    database,
    understander: prepareUnderstanding(dataset),
    model: settings.model ? openInterpreter(() => datasetSubject(dataset), settings.model, log) : null,
    clock: () => performance.now(),
    close: () => database.destroy(),
  };
}
