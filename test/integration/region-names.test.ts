import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { imageRegistry } from '@spine-green/runtime/substrate/image/embedded';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { motoTools } from '../support/servers/moto.ts';
import { callCloudMap, cloudMapOf, SHARED_INTERFACE } from '../support/servers/region/discovery.ts';
import { type EmulatedRegion, startEmulatedRegion } from '../support/servers/region/region.ts';

const REGION = 'eu-west-2';
const NAMESPACE = 'dev-min.fraud-platform.internal';

describe.skipIf(!motoTools.met)('names of an emulated region, as a process of it resolves them', () => {
  let region: EmulatedRegion;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'region-names-'));
    const images = imageRegistry(join(folder, 'registry'));
    region = await startEmulatedRegion({
      images,
      directory: join(folder, 'ecs'),
      region: REGION,
      account: '123456789012',
    });
    const { url } = region;
    await callCloudMap({ url, region: REGION }, 'CreatePrivateDnsNamespace', { Name: NAMESPACE, Vpc: 'vpc-1' });
    const listed = await fetch(new URL('/names/ig.dev-min.fraud-platform.internal', region.url));
    expect(await listed.json()).toEqual([]);
    const { Namespaces: [namespace] = [] } = await cloudMapOf(url, REGION)('ListNamespaces', {});
    await callCloudMap({ url, region: REGION }, 'CreateService', { Name: 'ig', NamespaceId: namespace?.Id });
  });
  afterAll(async () => {
    await region.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const inRegion = async (code: string): Promise<string> => {
    const env = { PATH: process.env.PATH, ...region.environment };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env });
    return stdout.trim();
  };
  const lookedUp = (host: string): Promise<string> =>
    inRegion(`import { lookup } from 'node:dns/promises';
      const told = await lookup('${host}', { all: true }).catch(({ code }) => code);
      console.log(JSON.stringify(told));`);

  test('a service that is declared is found, and another one is not', async () => {
    const found = [{ address: SHARED_INTERFACE.IG_LISTEN_ADDR, family: 4 }];
    expect(JSON.parse(await lookedUp(`ig.${NAMESPACE}`))).toEqual(found);
    expect(JSON.parse(await lookedUp(`cm.${NAMESPACE}`))).toBe('ENOTFOUND');
    expect(JSON.parse(await lookedUp('ig.elsewhere.internal'))).toBe('ENOTFOUND');
  });

  test('a client reaches what listens there by its name, and this machine by its own', async () => {
    const server = createServer((_, response) => response.end('here'));
    server.listen(0, SHARED_INTERFACE.IG_LISTEN_ADDR);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      expect(await inRegion(`console.log(await (await fetch('http://ig.${NAMESPACE}:${port}/')).text())`)).toBe('here');
      expect(JSON.parse(await lookedUp('localhost'))).toContainEqual({ address: '127.0.0.1', family: 4 });
    } finally {
      server.close();
    }
  });
});
