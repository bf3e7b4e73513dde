import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { freePort, takeAddress } from '@spine-green/runtime/http/address';
import { afterEach, describe, expect, it } from 'vitest';

const open: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listen(address: { host: string; port: number }): Promise<number> {
  const server = createServer();
  open.push(server);
  return takeAddress(address, ({ host, port }) => {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    server.once('error', reject);
    server.listen(port, host, () => resolve((server.address() as { port: number }).port));
    return promise;
  });
}

describe('a free port', () => {
  it('is one that can be taken, and never one that the system gives to whoever asks for any', async () => {
    const [start = 0] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').trim().split(/\s+/).map(Number);
    const ports = new Set<number>();
    for (let turn = 0; turn < 50; turn += 1) {
      const port = await freePort();
      expect(port).toBeGreaterThanOrEqual(15_000);
      expect(port).toBeLessThan(start);
      ports.add(await listen({ host: '127.0.0.1', port }));
    }
    expect(ports.size).toBe(50);
  });
});

describe('an address', () => {
  it.each([
    {
      given: 'somebody listens there',
      of: async () => ({ host: '127.0.0.1', port: await listen({ host: '127.0.0.1', port: 0 }) }),
      says: 'EADDRINUSE',
    },
    { given: 'it is of another machine', of: async () => ({ host: '192.0.2.1', port: 15_000 }), says: 'EADDRNOTAVAIL' },
    { given: 'its host has no name', of: async () => ({ host: 'nobody.invalid', port: 15_000 }), says: 'ENOTFOUND' },
  ])('is refused with the words of the system when $given', async ({ of, says }) => {
    const address = await of();
    await expect(listen(address)).rejects.toThrow(`E_ADDRESS_UNUSABLE: ${address.host}:${address.port}: ${says}`);
  });

  it('hides no other error', async () => {
    await expect(
      takeAddress({ host: '127.0.0.1', port: 0 }, () => Promise.reject(new TypeError('a bug'))),
    ).rejects.toThrow(TypeError);
  });
});
