import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { IMAGE_ENVIRONMENT } from '@spine-green/runtime/substrate/image/port';

/** Where the tasks of services listen that others find by name: an address of this machine, and of nothing else on it. */
const HOST = '127.0.0.3';

/**
 * What a task is told in place of its definition, because it has no interface of its own: services with a name listen where
 * that name leads, each on the port of the registry, and health is served on whatever port is free.
 */
export const SHARED_INTERFACE = {
  IG_LISTEN_ADDR: HOST,
  CM_LISTEN_ADDR: HOST,
  LS_LISTEN_ADDR: HOST,
  OPS_PORT: '0',
} as const;

/** Makes processes resolve the names of the region; `folder` keeps what they load. */
export function resolvingEnvironment(folder: string): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'resolver.mjs');
  writeFileSync(file, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'resolver.ts'), 'utf8')));
  return { NODE_OPTIONS: `${IMAGE_ENVIRONMENT.NODE_OPTIONS} --import=${pathToFileURL(file).href}` };
}

/**
 * Addresses of a name below a private namespace: those of the machine when the region has a namespace and a service in it of
 * these names, and none otherwise. A name is there as soon as its service is declared; in AWS it is when a task of it runs.
 */
export async function addressesOf(host: string, ask: CloudMap): Promise<readonly string[]> {
  const [name = '', ...space] = host.split('.');
  const { Namespaces = [] } = await ask('ListNamespaces', {});
  const namespace = Namespaces.find((one) => one.Name === space.join('.'));
  if (namespace === undefined) return [];
  const { Services = [] } = await ask('ListServices', {
    Filters: [{ Name: 'NAMESPACE_ID', Values: [namespace.Id], Condition: 'EQ' }],
  });
  return Services.some((one) => one.Name === name) ? [HOST] : [];
}

interface Named {
  readonly Id: string;
  readonly Name: string;
}

type CloudMap = (
  operation: 'ListNamespaces' | 'ListServices',
  input: object,
) => Promise<{ readonly Namespaces?: readonly Named[]; readonly Services?: readonly Named[] }>;

const ANSWER_MS_MAX = 10_000;
const TARGET = 'Route53AutoNaming_v20170314';

/** One call of Cloud Map of an emulator, which reads the region in the credential and checks no signature. */
export async function callCloudMap(
  { url, region }: { readonly url: string; readonly region: string },
  operation: string,
  input: object,
): Promise<unknown> {
  const credential = `Credential=emulated/20260101/${region}/servicediscovery/aws4_request`;
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${TARGET}.${operation}`,
      authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
    signal: AbortSignal.timeout(ANSWER_MS_MAX),
  });
  if (!answer.ok) throw new Error(`${operation}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  return await answer.json();
}

export const cloudMapOf =
  (url: string, region: string): CloudMap =>
  async (operation, input) =>
    (await callCloudMap({ url, region }, operation, input)) as Awaited<ReturnType<CloudMap>>;
