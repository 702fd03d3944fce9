/** Names of columns that SQL takes without quotes: small letters, digits and underscores, each once. */
export function columnIds(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((head) => {
    const slug = safeId(head).slice(0, 50).replace(/_+$/, '');
    const base = slug === '' ? 'unnamed' : slug.replace(/^(?=\d)/, 'column_');
    const safe = RESERVED.has(base) ? `${base}_value` : base;
    let id = safe;
    for (let n = 2; taken.has(id) || RESERVED.has(id); n += 1) id = `${safe}_${n}`;
    taken.add(id);
    return id;
  });
}

/** "Weight (lbs)" is weight_lbs; empty where no letter or digit is left. */
export function safeId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('%', ' percent ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** Words of SQLite, and names that its tables and ours have already. */
const RESERVED = new Set(
  `row rows key rowid oid value values records profile stamp abort action add after all alter always analyze and as asc attach
  autoincrement before begin between by cascade case cast check collate column commit conflict constraint create cross current
  current_date current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop each else
  end escape except exclude exclusive exists explain fail filter first following for foreign from full generated glob group
  groups having if ignore immediate in index indexed initially inner insert instead intersect into is isnull join last left like
  limit match materialized natural no not nothing notnull null nulls of offset on or order others outer over partition plan
  pragma preceding primary query raise range recursive references regexp reindex release rename replace restrict returning right
  rollback savepoint select set table temp temporary then ties to transaction trigger unbounded union unique update using vacuum
  view virtual when where window with without`.split(/\s+/),
);
