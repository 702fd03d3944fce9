/** Which request a piece of work belongs to, however deep inside it: so that all that is logged of it can be found together. */
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs `task`, and all that it begins, as the request `id`. */
export const inRequest = <T>(id: string, task: () => T): T => current.run(id, task);

/** Of the request this is part of; undefined outside of any. */
export const requestId = (): string | undefined => current.getStore();
