import { isAbsolute } from 'node:path';
import { PlatformError } from '@spine-green/evidence-schemas';
import { findEcsAddress } from './ecs/address.ts';
import type { Compute } from './port.ts';
import { socketCompute } from './socket.ts';

/** Opens the compute that a URL names: `unix:<absolute path of the socket>`, or `ecs:<region>/<cluster>`, with
 * `?subnets=<id>,...&security-groups=<id>,...` where jobs are started. Throws E_SUBSTRATE_URL_INVALID. */
export function openCompute(url: string): Compute {
  const socketPath = url.startsWith('unix:') ? url.slice('unix:'.length) : '';
  if (isAbsolute(socketPath)) return socketCompute(socketPath);
  const address = findEcsAddress(url);
  // The clients of AWS are large, and most actions never ask the compute anything.
  if (address !== undefined) return lateCompute(async () => (await import('./ecs/ecs.ts')).ecsCompute(address));
  throw new PlatformError('E_SUBSTRATE_URL_INVALID', `a compute is unix:<path> or ecs:, not ${url.slice(0, 200)}`);
}

/** A compute that is loaded with its first call. */
function lateCompute(load: () => Promise<Compute>): Compute {
  let loaded: Promise<Compute> | undefined;
  const compute = (): Promise<Compute> => {
    loaded ??= load();
    return loaded;
  };
  return {
    runJob: async (spec, options) => (await compute()).runJob(spec, options),
    setService: async (name, spec, desiredCount) => (await compute()).setService(name, spec, desiredCount),
    describeServices: async () => (await compute()).describeServices(),
    describeTasks: async () => (await compute()).describeTasks(),
    stopTask: async (taskArn) => (await compute()).stopTask(taskArn),
    endOf: async (taskArn) => (await compute()).endOf(taskArn),
    logs: async (taskArn, linesMax) => (await compute()).logs(taskArn, linesMax),
    close: async () => (await loaded)?.close(),
  };
}
