/** What stands in messages and forms, as it is read. */
import type { View } from './forms.js';

/** All the words in blocks, as they are read. */
export const wordsOf = (shown: { readonly blocks: unknown } | View): string => {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') texts.push(inner);
        else walk(inner);
      }
  };
  walk('source' in shown ? shown.source.blocks : shown.blocks);
  return texts.join(' ').replace(/\*/g, '').replace(/\s+/g, ' ');
};

/** The value of the button of that action, in the order of reading. */
export const valuesOf = ({ blocks }: { readonly blocks: unknown }, action: string): string[] =>
  [...JSON.stringify(blocks).matchAll(/\{[^{}]*"action_id":"([^"]+)"[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g)].flatMap(
    ([json, id]) => (id === action ? (/"value":"([^"]*)"/.exec(json)?.[1] ?? []) : []),
  );
