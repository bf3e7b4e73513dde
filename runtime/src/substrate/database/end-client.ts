import type { Socket } from 'node:net';
import type pg from 'pg';

const END_MS_MAX = 1000;

/** Ends a connection in order, or cuts it when the server does not take its leave in time: a frozen server would keep it
 * open, and with it the process. Never rejects. */
export async function endClient(client: pg.Client): Promise<void> {
  const cut = setTimeout(() => socketOf(client)?.destroy(), END_MS_MAX);
  try {
    await client.end();
  } catch {
    socketOf(client)?.destroy();
  } finally {
    clearTimeout(cut);
  }
}

/** The driver has no method for it. */
const socketOf = (client: pg.Client): Socket | undefined =>
  (client as unknown as { readonly connection?: { readonly stream?: Socket } }).connection?.stream;
