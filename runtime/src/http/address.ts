import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';

const LOOPBACK = '127.0.0.1';
/** Services that an operator started himself mostly listen below. */
const LEAST_PORT = 15_000;
const ATTEMPTS_MAX = 50;
const SYSTEM_RANGE = '/proc/sys/net/ipv4/ip_local_port_range';

/**
 * A loopback port that nobody listens on at this moment. It is below those that the system gives to whoever asks for any
 * port, so that nobody who does is given it before its service starts.
 */
export async function freePort(): Promise<number> {
  const end = systemRangeStart();
  for (let attempt = 1; end > LEAST_PORT && attempt <= ATTEMPTS_MAX; attempt += 1) {
    const port = await probe(randomInt(LEAST_PORT, end));
    if (port !== undefined) return port;
  }
  const any = await probe(0);
  if (any === undefined) throw new PlatformError('E_ADDRESS_UNUSABLE', `no free port of ${LOOPBACK}`);
  return any;
}

/** First port of the system's own range; 0 where it does not say. */
function systemRangeStart(): number {
  try {
    return Number(/^\s*([0-9]+)/.exec(readFileSync(SYSTEM_RANGE, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** The port when it could be taken, and is free again; undefined when it could not. */
async function probe(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    await takeAddress({ host: LOOPBACK, port }, async (address) => {
      server.listen(address);
      await once(server, 'listening');
    });
  } catch (error) {
    if (isPlatformError(error, 'E_ADDRESS_UNUSABLE')) return undefined;
    throw error;
  }
  const taken = (server.address() as AddressInfo).port;
  server.close();
  await once(server, 'close');
  return taken;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What an address is refused for by the system: somebody has it, it is not of this machine, or it is not for this user. */
const REFUSED: ReadonlySet<unknown> = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND']);

/** Listens; throws E_ADDRESS_UNUSABLE with what the system says when the address cannot be had. */
export async function takeAddress<T>(address: Address, listen: (address: Address) => Promise<T>): Promise<T> {
  try {
    return await listen(address);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!REFUSED.has(code)) throw error;
    throw new PlatformError('E_ADDRESS_UNUSABLE', `${address.host}:${address.port}: ${String(code)}`, { cause: error });
  }
}
