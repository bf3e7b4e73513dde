import type { Compute } from '../port.ts';
import type { EcsAddress } from './address.ts';
import { type EcsOptions, ecsClients } from './client.ts';
import { ecsRevisions } from './definitions.ts';
import { ecsJobs } from './jobs.ts';
import { ecsLogs } from './logs.ts';
import { ecsServices } from './services.ts';
import { ecsTasks, isStopped, runningTask } from './tasks.ts';

/**
 * The compute of a cluster of ECS on Fargate. Task definitions and services are the stack's; a family or a service that
 * no stack declares is unknown. `close` leaves everything as it is: a job whose caller is gone ends by itself, or by
 * whoever looks for tasks that nobody waits for.
 */
export function ecsCompute(address: EcsAddress, options: EcsOptions = {}): Compute {
  const clients = ecsClients(address, options);
  const revisions = ecsRevisions(clients);
  const tasks = ecsTasks(clients);
  const services = ecsServices(clients, revisions, tasks);
  const jobs = ecsJobs({ clients, revisions, tasks, network: services.network });
  return {
    runJob: jobs.run,
    setService: services.set,
    describeServices: services.describe,
    describeTasks: async () => {
      const living = (await tasks.read({})).filter((task) => !isStopped(task));
      return Promise.all(living.map((task) => runningTask(task, revisions)));
    },
    stopTask: jobs.stop,
    endOf: jobs.endOf,
    logs: ecsLogs(clients, revisions, tasks),
    close: async () => {
      clients.ecs.destroy();
      clients.logs.destroy();
    },
  };
}
