/** All that a store keeps, as what moves it needs to know it. */

export interface Table {
  readonly name: string;
  /** Its primary key: the order in which rows are moved and compared. */
  readonly key: readonly string[];
}

/** In an order in which no row refers to one of a later table. */
export const TABLES: readonly Table[] = [
  { name: 'seal', key: ['id'] },
  { name: 'installation', key: ['id'] },
  { name: 'preference', key: ['workspace', 'kind', 'subject'] },
  { name: 'named_group', key: ['workspace', 'kind', 'subject', 'name_key'] },
  { name: 'event', key: ['key'] },
  { name: 'question', key: ['id'] },
  { name: 'thread', key: ['key'] },
  { name: 'answer', key: ['id'] },
  { name: 'feedback', key: ['answer_id', 'user'] },
  { name: 'post', key: ['key'] },
  { name: 'digest', key: ['id'] },
  { name: 'run', key: ['digest_id', 'slot'] },
  { name: 'snapshot', key: ['version'] },
  { name: 'turn', key: ['key'] },
];
