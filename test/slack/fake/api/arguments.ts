import type { Json } from '../state/records.js';

/** Arguments that the client sends as JSON inside a form. Others, `text` before all, stay as they are. */
const STRUCTURES = new Set(['blocks', 'attachments', 'metadata', 'view', 'files', 'prompts', 'loading_messages']);
const BOOLEANS = new Set([
  'unfurl_links',
  'unfurl_media',
  'mrkdwn',
  'link_names',
  'reply_broadcast',
  'include_all_metadata',
  'inclusive',
  'return_im',
]);
const NUMBERS = new Set(['length', 'limit']);

/**
 * The arguments of a call: JSON, or a form as the client writes it, with structures, numbers and booleans read.
 * A structure that is no JSON stays text. Throws where a body that calls itself JSON is none.
 */
export function readArguments(body: string, contentType: string): Json {
  if (contentType.startsWith('application/json')) return JSON.parse(body || '{}');
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, read(name, value)]));
}

function read(name: string, value: string): unknown {
  if (NUMBERS.has(name)) return Number(value);
  if (BOOLEANS.has(name)) return value === 'true' || value === '1';
  if (!STRUCTURES.has(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
