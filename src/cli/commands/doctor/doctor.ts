import { mkdtemp, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../../config.js';
import { checkDataset } from '../../../dataset/check/check-dataset.js';
import { makeFolder } from '../../../dataset/database/make-folder.js';
import { openDatabase } from '../../../dataset/database/open-database.js';
import { formatFault } from '../../../dataset/dataset-error.js';
import { datasetFolder } from '../../../dataset/find-dataset.js';
import { loadDataset } from '../../../dataset/load-dataset.js';
import { isTable } from '../../../dataset/table/is-table.js';
import { openTable } from '../../../dataset/table/open-table.js';
import { openTableDatabase } from '../../../dataset/table/open-table-database.js';
import { UserError } from '../../../errors.js';
import { plainText } from '../../output/plain-text.js';
import { faultSentence } from '../../report-error.js';
import type { Checks, Shell } from '../../shell.js';
import { type AnsweringFlags, answeringSettings } from '../answering-flags.js';
import { storeChecks } from './doctor-store.js';

/** What is looked at, in this order. Each says what it found, or throws a UserError that says what to do. */
const CHECKS: Readonly<Record<string, (settings: Settings) => Promise<string>>> = {
  home: checkHome,
  data: checkData,
  database: checkDatabase,
  pictures: checkPictures,
  model: checkModel,
};

/** `wiggle doctor`: looks at everything an answer needs and says what to do about each fault. Status 2 where there is any. */
export async function doctor(shell: Shell, flags: AnsweringFlags): Promise<number> {
  let settings: Settings | undefined;
  let status = await report('settings', shell, async () => {
    settings = answeringSettings(shell, flags);
    return `dataset ${settings.dataset}, home ${settings.home}, log level ${settings.logLevel}`;
  });
  if (!settings) return status;
  const found = settings;
  const own = Object.entries(CHECKS).map(([name, check]) => [name, () => check(found)] as const);
  const others = { ...(await storeChecks(found)), ...(await slackChecks(shell, found)) };
  for (const [name, check] of [...own, ...Object.entries(others)]) {
    status = Math.max(status, await report(name, shell, check));
  }
  return status;
}

async function slackChecks(shell: Shell, { slack, publicUrl }: Settings): Promise<Checks> {
  return slack ? shell.checkSlack(slack, publicUrl) : { slack: async () => 'none is set up, so no Slack app runs' };
}

async function report(name: string, shell: Shell, check: () => Promise<string>): Promise<number> {
  const say = (mark: string, text: string) =>
    shell.stdout.write(`${mark.padEnd(6)} ${name.padEnd(9)} ${plainText(text)}\n`);
  try {
    say('ok', await check());
    return 0;
  } catch (error) {
    say('FAULT', error instanceof UserError ? error.message : faultSentence(error, shell));
    return 2;
  }
}

async function checkHome({ home }: Settings): Promise<string> {
  try {
    await makeFolder(home);
    await rmdir(await mkdtemp(join(home, 'doctor-')));
  } catch (cause) {
    const advice = 'give write access to it or set WIGGLE_HOME to another folder.';
    throw new UserError(`${home} cannot be written to: ${advice}`, { cause });
  }
  return `${home} can be written to`;
}

async function checkData({ dataset, home }: Settings): Promise<string> {
  const folder = await datasetFolder(dataset, home);
  const faults = await checkDataset(folder);
  if (!faults[0]) return `${folder} has no faults`;
  const advice = `put right what wiggle data check lists (${faults.length}), first`;
  throw new UserError(`${folder} has faults: ${advice} ${formatFault(faults[0])}`);
}

async function checkDatabase({ dataset, home }: Settings): Promise<string> {
  const folder = await datasetFolder(dataset, home);
  const database = (await isTable(folder))
    ? openTableDatabase(await openTable(folder))
    : await openDatabase(await loadDataset(folder), home);
  await database.destroy();
  return 'it is built and can be opened';
}

async function checkModel({ model }: Settings): Promise<string> {
  if (!model) return 'none is set up, so rules alone read questions';
  const { tryModel } = await import('../../../model/client/try-model.js');
  await tryModel(model);
  return `${model.name} answers`;
}

/** Without its font a picture is drawn all the same, silently without any text. */
async function checkPictures(): Promise<string> {
  const { renderPng } = await import('../../../render/render-png.js');
  const written = await renderPng(pictureOf('Wiggle'), { scale: 1 });
  const blank = await renderPng(pictureOf(''), { scale: 1 });
  if (written.equals(blank)) throw new UserError('They are drawn without text, as the font is missing: run npm ci.');
  return 'they are drawn, with text';
}

function pictureOf(text: string) {
  return { width: 60, height: 20, data: { values: [{ text }] }, mark: 'text', encoding: { text: { field: 'text' } } };
}
