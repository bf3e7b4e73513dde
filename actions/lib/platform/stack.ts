import { readFile } from 'node:fs/promises';
import { isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import type { DemoManifestV1 } from '@spine-green/evidence-schemas/documents/demo_manifest.v1';
import { StackDescriptionV1 } from '@spine-green/evidence-schemas/documents/stack_description.v1';
import type { SubstrateConfigV1 } from '@spine-green/evidence-schemas/documents/substrate_config.v1';
import { TopicCatalogV1 } from '@spine-green/evidence-schemas/documents/topic_catalog.v1';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { readDemoManifest } from './demo-manifest.ts';

/** What describes a substrate that is up: an embedded stack itself, a managed one the manifest of its demo stack. */
export type Stack = StackDescriptionV1 | DemoManifestV1;

/** The file in which the running embedded stack describes itself. Throws E_STACK_ABSENT for another substrate. */
export function stackFileOf(config: SubstrateConfigV1): string {
  if (config.substrate === 'embedded') return config.stack_url.slice('file:'.length);
  throw new PlatformError('E_STACK_ABSENT', `${config.substrate} has no embedded stack`);
}

/** The running stack; undefined when no stack is up. Any other failure throws: unreadable is not absent. */
export async function findStack(config: SubstrateConfigV1): Promise<Stack | undefined> {
  if (config.substrate === 'embedded') return findEmbeddedStack(config);
  try {
    return await readDemoManifest(openObjectStore(config.object_store_url), config);
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

/** The same, for a lane that cannot work without it. Throws E_STACK_ABSENT. */
export const getStack = async (config: SubstrateConfigV1): Promise<Stack> => (await findStack(config)) ?? noStack();

/** The stack of this machine, with its ports and its processes. Throws E_STACK_ABSENT for another substrate. */
export async function findEmbeddedStack(config: SubstrateConfigV1): Promise<StackDescriptionV1 | undefined> {
  try {
    return StackDescriptionV1.parse(
      parseJson(await readFile(stackFileOf(config), 'utf8'), 'E_SCHEMA_INVALID', 'the description of the stack'),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The same, for a lane that cannot work without it. Throws E_STACK_ABSENT. */
export const getEmbeddedStack = async (config: SubstrateConfigV1): Promise<StackDescriptionV1> =>
  (await findEmbeddedStack(config)) ?? noStack();

function noStack(): never {
  throw new PlatformError('E_STACK_ABSENT', 'the stack is not up');
}

export const isManaged = (stack: Stack): stack is DemoManifestV1 => stack.schema === 'fp.demo_manifest.v1';

/** Where the catalogue of a life of the bus lies in the evidence bucket. */
export const catalogKeyOf = (url: string): string => url.slice('catalog:'.length);

/**
 * What the apply of a managed bus published; undefined where the configuration names no bus or none is up. Throws
 * E_STACK_UNREADABLE and what the store throws: unreadable is not absent.
 */
export async function findBusCatalog(config: SubstrateConfigV1): Promise<TopicCatalogV1 | undefined> {
  if (config.substrate === 'embedded' || config.bus_url === undefined) return undefined;
  const key = catalogKeyOf(config.bus_url);
  const body = await findBody(config, key);
  if (body === undefined) return undefined;
  const catalog = parsedCatalog(body, key);
  if (catalog.substrate === config.substrate) return catalog;
  throw new PlatformError('E_STACK_UNREADABLE', `${key} is of another substrate`);
}

async function findBody(config: SubstrateConfigV1, key: string): Promise<Uint8Array | undefined> {
  try {
    return (await openObjectStore(config.object_store_url).get(config.buckets.evidence, key)).body;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

function parsedCatalog(body: Uint8Array, key: string): TopicCatalogV1 {
  try {
    return TopicCatalogV1.parse(parseJson(body, 'E_SCHEMA_INVALID', key));
  } catch (error) {
    if (!isPlatformError(error, 'E_SCHEMA_INVALID')) throw error;
    throw new PlatformError('E_STACK_UNREADABLE', `${key}: ${error.message}`, { cause: error });
  }
}

/** The cluster of the bus: an embedded stack's own, else the one of the catalogue; null before anything tells it. */
export async function findClusterId(config: SubstrateConfigV1): Promise<string | null> {
  if (config.substrate === 'embedded') return (await findEmbeddedStack(config))?.bus.cluster_id ?? null;
  return (await findBusCatalog(config))?.cluster.id ?? null;
}

/** What the bus is to its clients: an embedded stack says it of itself, a managed one is a cluster of Kafka that has a
 * catalogue. Throws E_STACK_ABSENT. */
export async function getBusKind(config: SubstrateConfigV1): Promise<string> {
  if (config.substrate === 'embedded') return (await getEmbeddedStack(config)).bus.kind;
  await getClusterId(config);
  return 'kafka';
}

/** The same, for a lane that cannot work without it. Throws E_STACK_ABSENT. */
export const getClusterId = async (config: SubstrateConfigV1): Promise<string> =>
  (await findClusterId(config)) ?? noStack();
