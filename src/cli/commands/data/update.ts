import type { Dataset, Figure } from '../../../dataset/dataset.js';
import { datasetFolder } from '../../../dataset/find-dataset.js';
import { loadDataset } from '../../../dataset/load-dataset.js';
import { applyUpdate, planUpdate, type UpdatePlan } from '../../../dataset/update/update-dataset.js';
import { formatValue } from '../../../present/format-value.js';
import { plainText } from '../../output/plain-text.js';
import type { Shell } from '../../shell.js';
import { type AnsweringFlags, answeringSettings } from '../answering-flags.js';

interface UpdateFlags extends Pick<AnsweringFlags, 'dataset'> {
  readonly file: string;
  readonly apply?: true;
}

/** `wiggle data update FILE`: says what the figures of a file would change in a dataset, and with `--apply` changes it. */
export async function dataUpdate(shell: Shell, flags: UpdateFlags): Promise<number> {
  const settings = answeringSettings(shell, flags);
  const dataset = await loadDataset(await datasetFolder(settings.dataset, settings.home));
  const plan = await planUpdate(dataset, flags.file);
  for (const line of differences(plan)) shell.stdout.write(`${plainText(line)}\n`);
  if (plan.added.length + plan.replaced.length === 0) return 0;
  if (!flags.apply) {
    shell.stdout.write('Nothing has been changed yet: --apply writes this into the dataset.\n');
    return 0;
  }
  const { folder } = await applyUpdate(plan);
  shell.stdout.write(
    `The dataset in ${plainText(folder)} is changed. A service that runs asks the new figures once it is started anew.\n`,
  );
  return 0;
}

function differences({ dataset, added, replaced, unchanged, periods }: UpdatePlan): string[] {
  const name = (figure: Figure) => figureName(figure, dataset);
  const value = (figure: Figure) => figure.text ?? formatValue(figure.value, unitOf(figure, dataset));
  return [
    ...Object.entries(periods).map(([measure, fresh]) => `new period of ${measure}: ${fresh.join(', ')}`),
    ...added.map((figure) => `+ ${name(figure)}: ${value(figure)}`),
    ...replaced.map((pair) => `~ ${name(pair.new)}: ${value(pair.old)} -> ${value(pair.new)}${hint(pair, value)}`),
    `${added.length} added, ${replaced.length} replaced, ${unchanged.length} unchanged`,
  ];
}

/** Two figures may differ where it cannot be seen: beyond the decimals shown, or in where they come from. */
function hint(pair: { old: Figure; new: Figure }, value: (figure: Figure) => string): string {
  if (value(pair.old) !== value(pair.new)) return '';
  return pair.old.value === pair.new.value ? ' (its source or basis)' : ` (${pair.old.value} -> ${pair.new.value})`;
}

function figureName({ level, entity, measure, period, setting }: Figure, { entities, catalogue }: Dataset): string {
  const who = entities[level]?.find(({ key }) => key === entity)?.name ?? entity;
  return [who, catalogue.measures[measure]?.label ?? measure, period, setting]
    .filter((part) => part !== null)
    .join(', ');
}

function unitOf({ measure }: Figure, { catalogue }: Dataset): string | undefined {
  return catalogue.measures[measure]?.unit;
}
