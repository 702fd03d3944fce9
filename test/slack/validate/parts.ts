/** What blocks, elements and texts have in common: where they are, their lengths, keys and texts. */

export type Json = Readonly<Record<string, unknown>>;

/** Where something is, and how a fault there is told. */
export interface Place {
  readonly tell: (fault: string) => void;
  readonly inside: (part: string) => Place;
  /** A message, a modal or a Home. */
  readonly surface: string;
}

export type Check = (json: Json, at: Place) => void;

/** A text object. Only `kind`, where one is asked for. */
export function textFaults(value: unknown, most: number, at: Place, kind?: string): void {
  const json = (value ?? {}) as Json;
  if (kind ? json.type !== kind : !['plain_text', 'mrkdwn'].includes(String(json.type))) {
    at.tell(`has a text of the type ${json.type}, not ${kind ?? 'plain_text or mrkdwn'}`);
    return;
  }
  onlyKeys(json, ['type', 'text', json.type === 'mrkdwn' ? 'verbatim' : 'emoji'], at);
  if (typeof json.text !== 'string' || !json.text.trim()) {
    at.tell('has an empty text');
    return;
  }
  lengthFault(json.text, most, 'text', at);
  if (json.type === 'mrkdwn') markupFaults(json.text, at);
}

/** Nothing of ours writes a link or a mention, so every one comes from a person or from the data. */
export function markupFaults(text: string, at: Place): void {
  const raw = /<[^>]{0,20}>?|>/.exec(text)?.[0];
  if (raw) at.tell(`has ${raw} in its mrkdwn, which is not escaped`);
  const ampersand = /&(?!amp;|lt;|gt;).{0,8}/.exec(text)?.[0];
  if (ampersand) at.tell(`has ${ampersand} in its mrkdwn, which is not escaped`);
}

export function lengthFault(value: unknown, most: number, name: string, at: Place): void {
  if (value === undefined) return;
  if (typeof value !== 'string') at.tell(`has a ${name} that is no text`);
  else if (value.length > most) at.tell(`has a ${name} of ${value.length} characters, more than ${most}`);
}

export function onlyKeys(json: Json, allowed: readonly string[], at: Place): void {
  for (const key of Object.keys(json)) if (!allowed.includes(key)) at.tell(`has the unknown key ${key}`);
}

export function listOf(value: unknown, at: Place, least: number, most: number): readonly Json[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [];
  if (list.length < least || list.length > most) at.tell(`has a list of ${list.length}, not ${least} to ${most}`);
  return list;
}

export const repeated = (ids: readonly string[]) => new Set(ids.filter((id, i) => ids.indexOf(id) !== i));

export function placeOf(path: string, surface: string, faults: string[]): Place {
  return {
    surface,
    tell: (fault) => {
      faults.push(`${path || 'it'} ${fault}`);
    },
    inside: (part) => placeOf([path, part].filter(Boolean).join('.'), surface, faults),
  };
}
