/** The form of a model's reply: a query, or which kind of question it is that has none. Never words for a person. */
import { z } from 'zod';
import type { RefusalReason } from '../present/answer-object.js';

const REASONS = [
  'out_of_scope',
  'no_data',
  'not_comparable',
  'unknown_name',
  'not_supported',
  'not_understood',
] as const satisfies readonly RefusalReason[];

export type Reply<Q> = { type: 'query'; query: Q } | { type: 'refusal'; reason: RefusalReason };

/** The reply around `query`, as zod checks it. An object at the top, as strict structured outputs want it. */
export function replySchema<Q>(query: z.ZodType<Q>): z.ZodType<{ reply: Reply<Q> }> {
  return z.strictObject({
    reply: z.union([
      z.strictObject({ type: z.literal('query'), query }),
      z.strictObject({ type: z.literal('refusal'), reason: z.enum(REASONS) }),
    ]),
  });
}

/**
 * The same as a JSON schema that strict structured outputs take. They know objects, lists, choices and references, also to
 * themselves, but few limits: those are left to zod, which reads every reply.
 */
export function strictJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return strict(z.toJSONSchema(schema) as JsonSchema);
}

type JsonSchema = { readonly [keyword: string]: unknown };

function strict(schema: JsonSchema): Record<string, unknown> {
  const kept = Object.entries(schema).flatMap(([keyword, value]) => {
    const keep = KEYWORDS[keyword];
    return keep ? [[keyword === 'oneOf' ? 'anyOf' : keyword, keep(value)]] : [];
  });
  return Object.fromEntries(kept);
}

const asIs = (value: unknown) => value;
const inside = (value: unknown) => strict(value as JsonSchema);
const each = (value: unknown) => (value as JsonSchema[]).map(strict);
const named = (value: unknown) =>
  Object.fromEntries(Object.entries(value as Record<string, JsonSchema>).map(([name, inner]) => [name, strict(inner)]));

/** The keywords that are kept, and how what they hold is treated. */
const KEYWORDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  type: asIs,
  enum: asIs,
  const: asIs,
  required: asIs,
  additionalProperties: asIs,
  $ref: asIs,
  items: inside,
  anyOf: each,
  oneOf: each,
  properties: named,
  $defs: named,
};
