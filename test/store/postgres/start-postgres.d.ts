/** A server that ends with this process at the latest. */
export function startPostgres(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
