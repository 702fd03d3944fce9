/** Whether the model of the settings can be used: asks it for the smallest structured reply. */
import { z } from 'zod';
import type { ModelSettings } from '../../config.js';
import { UserError } from '../../errors.js';
import { strictJsonSchema } from '../reply.js';
import { askModelOf } from './ask-model.js';
import { ModelFault } from './model-fault.js';

const Ready = z.strictObject({ ready: z.boolean() });
const PATIENCE = { attempts: 1, backOff: 0, sleep: async () => undefined, random: () => 0 };

/** Throws a UserError that says what to do where it cannot be used. `wait`: milliseconds. */
export async function tryModel(settings: ModelSettings, wait = 15_000): Promise<void> {
  const ask = askModelOf(settings, PATIENCE);
  const deadline = { signal: AbortSignal.timeout(wait), left: () => wait };
  try {
    const reply = await ask(
      [{ role: 'user', content: 'Are you ready? Reply in JSON.' }],
      strictJsonSchema(Ready),
      deadline,
    );
    if (isReady(reply)) return;
  } catch (cause) {
    if (cause instanceof ModelFault) throw new UserError(cause.message, { cause });
    throw cause;
  }
  throw new UserError('It does not keep to a schema: set OPENAI_MODEL to a model with structured outputs.');
}

function isReady(reply: string | null): boolean {
  try {
    return Ready.safeParse(JSON.parse(reply ?? '')).success;
  } catch {
    return false;
  }
}
