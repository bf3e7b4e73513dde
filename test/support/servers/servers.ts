import { inject } from 'vitest';

/** Asks the setup of this run for a server; throws with the server's own words when it cannot be started. */
export async function askForServer<T>(name: 'postgres' | 'template' | 'kafka'): Promise<T> {
  const response = await fetch(`${inject('serversUrl')}/${name}`, { headers: { connection: 'close' } });
  if (!response.ok) throw new Error(`${name} did not start: ${await response.text()}`);
  return (await response.json()) as T;
}
