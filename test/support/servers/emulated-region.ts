import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type EcsServer,
  type EcsServerOptions,
  startEcsServer,
} from '@spine-green/runtime/substrate/emulated-ecs/server';
import { startAwsEmulator } from './aws-emulator.ts';

export interface EmulatedRegion {
  readonly url: string;
  /** What a client of AWS needs in its environment to talk to it, and to nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  readonly ecs: EcsServer;
  stop(): Promise<void>;
}

/**
 * One address for a whole region: what starts tasks and tells their logs is answered by the server that runs them, everything
 * else by the emulator. Every task is told where the region is, as a machine on AWS would know it.
 */
export async function startEmulatedRegion(options: EcsServerOptions): Promise<EmulatedRegion> {
  const emulator = await startAwsEmulator(options.region);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = { ...emulator.environment, AWS_ENDPOINT_URL: url };
  const ecs = await startEcsServer({ ...options, sharedHost: { ...environment, ...options.sharedHost } });
  server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
    const behind = RUNS_TASKS.test(String(incoming.headers['x-amz-target'])) ? ecs.url : emulator.url;
    forward(incoming, response, behind);
  });
  return {
    url,
    environment,
    ecs,
    stop: async () => {
      await ecs.close();
      server.closeAllConnections();
      server.close();
      await emulator.stop();
    },
  };
}

const RUNS_TASKS = /^(AmazonEC2ContainerServiceV20141113\.|Logs_20140328\.GetLogEvents$)/;

/** A service that does not answer leaves its client without an answer. */
function forward(incoming: IncomingMessage, response: ServerResponse, behind: string): void {
  const { method, url: path = '/', headers } = incoming;
  const sent = request(new URL(path, behind), { method, path, headers, agent: false });
  sent.once('error', () => response.destroy());
  sent.once('response', (answered) => {
    answered.pipe(response.writeHead(answered.statusCode ?? 502, answered.headers));
  });
  incoming.pipe(sent);
}
