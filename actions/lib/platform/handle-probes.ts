import { type HandleKey, handle, PlatformError } from '@spine-green/evidence-schemas';
import { MODES, taskFamilyOf } from '@spine-green/runtime/catalog';
import { readEpoch } from '../run/epoch.ts';
import type { LaneContext } from '../run/lane.ts';
import { servicePlaces } from './services.ts';

/**
 * Asks the substrate for what concrete handles name: topics in the log, versions of parameters, services of this
 * release, and task definitions as modes of the pinned image. Resolves with one line for each key that does not answer;
 * keys of other kinds have nothing to ask. Throws what log, parameters, registry and compute throw.
 */
export async function probeHandles(context: LaneContext, keys: readonly HandleKey[]): Promise<readonly string[]> {
  const named = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
  return [
    ...(await absentTopics(context, named('FP_BUS_'))),
    ...(await absentParameters(context, keys)),
    ...(await absentServices(context, named('SVC_'))),
    ...(await absentTasks(context, named('TD_'))),
  ];
}

/** Throws for a key whose value is no name: nothing of that kind can be asked for. */
function nameOf({ handleInputs }: LaneContext, key: HandleKey): string {
  const value = handle(key, handleInputs);
  if (typeof value !== 'string') throw new PlatformError('E_HANDLE_UNRESOLVED', `${key} is no name`);
  return value;
}

async function absentTopics(context: LaneContext, keys: readonly HandleKey[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const { topics } = await (await context.session.eventLog()).describe();
  return keys
    .filter((key) => !topics.some(({ topic }) => topic === nameOf(context, key)))
    .map((key) => `${key}: the log has no such topic`);
}

/** Locators of secrets are paths, under whatever key they stand; who may read no value sees that they are there. */
async function absentParameters(context: LaneContext, keys: readonly HandleKey[]): Promise<readonly string[]> {
  const named = keys.filter((one) => /^SSM_.*_PATH$|_DSN$/.test(one));
  if (named.length === 0) return [];
  const there = new Set((await context.session.parameters.describe('/')).map(({ path }) => path));
  return named.filter((key) => !there.has(nameOf(context, key))).map((key) => `${key}: no such parameter`);
}

/** A service of a later release has no mode in this image and is not asked for; its own checks are planned. */
async function absentServices(context: LaneContext, keys: readonly HandleKey[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const running = await context.session.compute().describeServices();
  const built = new Set(
    servicePlaces()
      .filter(({ service }) => isMode(service))
      .map((place) => place.handle),
  );
  return keys
    .filter((key) => built.has(key) && !running.some(({ service }) => service === nameOf(context, key)))
    .map((key) => `${key}: the compute has no such service`);
}

async function absentTasks(context: LaneContext, keys: readonly HandleKey[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const { image_digest: digest } = await readEpoch(context);
  if (digest === null) return keys.map((key) => `${key}: no image is pinned`);
  await context.session.images.manifest(digest);
  return keys.filter((key) => !isMode(nameOf(context, key))).map((key) => `${key}: the image has no such mode`);
}

const isMode = (family: string): boolean =>
  MODES.some(({ mode }) => family === taskFamilyOf(mode, handle('NAME_PREFIX')));
