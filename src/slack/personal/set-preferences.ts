/** The words by which people say what is their own: "home Devon", "group my peers: Kent, Sussex", each also "for this channel". */
import type { Dataset } from '../../dataset/dataset.js';
import { isTableDataset, type TableDataset } from '../../dataset/table/table-dataset.js';
import type { Store } from '../../store/store.js';
import type { Preferences, Scope } from '../../store/tables/preferences.js';
import type { Understander } from '../../understand/understanding.js';
import { understand } from '../../understand/understanding.js';

export interface Wish {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

interface Deps {
  readonly store: Pick<Store, 'preferences'>;
  readonly parts: { readonly dataset: Dataset | TableDataset; readonly understander: Understander };
}

/** What is said back; null where the words are a question and no wish. */
export async function setPreferences({ workspace, channel, user, text }: Wish, deps: Deps): Promise<string | null> {
  const forChannel = /\s+for (?:this|the) channel$/i.test(text);
  const words = text.replace(/\s+for (?:this|the) channel$/i, '').trim();
  const scope: Scope = forChannel ? { workspace, channel } : { workspace, user };
  const whose = forChannel ? 'this channel' : 'you';
  const [, name] = /^home(?:\s+(?:is\s+|to\s+)?(.*))?$/is.exec(words) ?? [];
  if (/^home\b/i.test(words)) return setHome(scope, whose, name?.trim() ?? '', deps);
  const [, group, list] = /^group\s+([^:=]+?)\s*[:=]\s*(.*)$/is.exec(words) ?? [];
  if (group !== undefined) return setGroup(scope, whose, group, list ?? '', deps);
  if (/^(groups|settings)$/i.test(words)) return shownPreferences(await deps.store.preferences.get(scope), whose, deps);
  return null;
}

async function setHome(scope: Scope, whose: string, name: string, deps: Deps): Promise<string> {
  if (name === '') return shownPreferences(await deps.store.preferences.get(scope), whose, deps);
  if (/^(none|nowhere|off)$/i.test(name)) {
    await deps.store.preferences.set(scope, { home: null });
    return `Nothing is at home for ${whose} any more.`;
  }
  const found = organisation(name, deps);
  if (!found) return `I know no organisation called “${name}”, or several. Say its whole name, or its ODS code.`;
  await deps.store.preferences.set(scope, { home: found.code });
  return `${found.name} is at home for ${whose}: “our score”, “are we above the average?” and “better than us” mean it now.`;
}

async function setGroup(scope: Scope, whose: string, group: string, list: string, deps: Deps): Promise<string> {
  const name = group.replace(/^(?:my|our|the)\s+/i, '');
  if (list.trim() === '') {
    const gone = await deps.store.preferences.removeGroup(scope, name);
    return gone ? `The group “${name}” is gone.` : `There is no group “${name}” for ${whose}.`;
  }
  const members = list.split(/[,;]/).map((each) => ({ said: each.trim(), found: organisation(each.trim(), deps) }));
  const unknown = members.filter(({ found }) => !found).map(({ said }) => `“${said}”`);
  if (unknown.length) return `I know no organisation called ${unknown.join(' or ')}, so nothing was changed.`;
  const codes = members.flatMap(({ found }) => found?.code ?? []);
  await deps.store.preferences.set(scope, { groups: [{ name, codes }] });
  return `“${name}” means ${members.map(({ found }) => found?.name).join(', ')} for ${whose}.`;
}

function shownPreferences({ home, groups }: Preferences, whose: string, deps: Deps): string {
  const name = (code: string) => nameOf(deps.parts.dataset, code) ?? code;
  const own = home === null ? `Nothing is at home for ${whose}` : `${name(home)} is at home for ${whose}`;
  const lists = groups.map((group) => `“${group.name}” means ${group.codes.map(name).join(', ')}`);
  return `${[own, ...lists].join('; ')}. Say “home NAME”, or “group NAME: A, B”.`;
}

/** The name that the data have for a code, at whatever level. */
export function nameOf(dataset: Dataset | TableDataset, code: string): string | null {
  if (isTableDataset(dataset)) return null;
  const lists = Object.values(dataset.entities);
  return lists.flat().find((entity) => entity.code === code)?.name ?? null;
}

/** The one organisation that words mean: of the first level where several levels have the name. */
function organisation(words: string, { parts }: Deps): { readonly name: string; readonly code: string } | null {
  if (isTableDataset(parts.dataset)) return null;
  const { entities } = parts.dataset;
  const places = understand(words, null, parts.understander).said.filter((node) => node.type === 'place');
  const options = places.length === 1 ? (places[0]?.options ?? []) : [];
  for (const [level, list] of Object.entries(entities)) {
    const own = options.filter((option) => option.kind === 'entity' && option.level === level);
    const whole = own.filter((option) => !option.partial);
    const [only, ...more] = whole.length ? whole : own;
    if (!only || more.length || only.kind !== 'entity') continue;
    const found = list.find((entity) => entity.key === only.key);
    return found?.code ? { name: found.name, code: found.code } : null;
  }
  return null;
}
