/** A digest as people set it up, and what it remembers from one edition to the next. The store keeps both as JSON. */
import { z } from 'zod';
import type { Digest } from '../store/tables/digests/digests.js';
import { Condition } from './contents/conditions/condition.js';
import type { ConditionMemory } from './contents/conditions/meets.js';
import { Content } from './contents/content.js';
import type { Json } from './contents/edition.js';
import { Schedule } from './schedule/schedule.js';
import { Zone } from './schedule/zone.js';

export const DigestBody = z.strictObject({
  title: z.string().trim().min(1, 'Give the digest a title.').max(100, 'Give a title of at most 100 characters.'),
  content: Content,
  schedule: Schedule,
  /** In which the schedule's times are meant. */
  zone: Zone,
  /** null: every time. */
  condition: Condition.nullable(),
});
export type DigestBody = z.infer<typeof DigestBody>;

/** null where an older or a newer Wiggle has saved what this one cannot read. */
export const bodyOf = ({ body }: Pick<Digest, 'body'>): DigestBody | null => DigestBody.safeParse(body).data ?? null;

export interface DigestMemory {
  /** Of the last edition that was posted. */
  readonly edition: Json;
  /** Of the condition, from slot to slot. */
  readonly condition: ConditionMemory | null;
}

/** Written by us, and so not checked. */
export const memoryOf = ({ memory }: Pick<Digest, 'memory'>): DigestMemory =>
  (memory as DigestMemory | null) ?? { edition: null, condition: null };
