/**
 * Speaks the JSON protocol of ECS, and the one call of the log service that reads what tasks said, on the loopback
 * interface, and starts the modes of an image as processes.
 *
 * I1. Every task ends with this process, however it ends: it holds the other end of the pipe at each one's stdin.
 * I2. What is not built is refused by name; nothing is answered that did not happen.
 */
import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PlatformError, readJson } from '@spine-green/evidence-schemas';
import { type Clock, systemClock } from '../../kernel/clock.ts';
import { endWithDefect } from '../../kernel/defect.ts';
import type { ImageRegistry } from '../image/port.ts';
import { imageFolders } from '../image/unpacked.ts';
import { openDefinitions } from './definitions.ts';
import { type Faults, faultAnswer, openFaults } from './faults.ts';
import type { Host } from './host.ts';
import { logReader } from './logs.ts';
import { METADATA_PATH, metadataOf } from './metadata.ts';
import { clusterCalls, definitionCalls, tagCalls } from './other-calls.ts';
import type { Place } from './place.ts';
import { serviceCalls } from './service-calls.ts';
import { taskCalls } from './task-calls.ts';
import { isJson, type Json, WireFault } from './wire.ts';
import { openTaskBook, type World } from './world.ts';

const BODY_BYTES_MAX = 1024 * 1024;
const REQUEST_MS_MAX = 30_000;
const CONNECTIONS_MAX = 256;
const CREDENTIAL = /\bCredential=([^/,\s]+)\//;
const TARGET = /^(AmazonEC2ContainerServiceV20141113|Logs_20140328)\.([A-Za-z]+)$/;

export interface EcsServerOptions extends Place {
  readonly images: ImageRegistry;
  /** Absolute; unpacked images, logs and scratch space of the tasks go below it. */
  readonly directory: string;
  /** Value of a secret by its `valueFrom`; without it no task with secrets starts. */
  readonly secret?: (valueFrom: string) => Promise<string>;
  /** Which key the requests are signed with; the signature itself is not looked at. */
  readonly isKnownKey?: (accessKeyId: string) => boolean;
  readonly port?: number;
  readonly clock?: Clock;
  /** Upper bound of every stop timeout, milliseconds. */
  readonly stopMsMax?: number;
  /** Milliseconds without an end of a task after which a deployment is complete. */
  readonly steadyMs?: number;
  /** Environment that the machine forces on every task, because all of them share its loopback interface. */
  readonly sharedHost?: Readonly<Record<string, string>>;
}

export interface EcsServer {
  readonly url: string;
  readonly faults: Faults;
  /** Kills the process of a task, as somebody on its host could. */
  readonly killTask: (taskArn: string) => void;
  /** Stops every task, then the server. */
  readonly close: () => Promise<void>;
}

export async function startEcsServer(options: EcsServerOptions): Promise<EcsServer> {
  const { directory, region, account, clock = systemClock } = options;
  for (const folder of ['images', 'logs', 'scratch']) await mkdir(join(directory, folder), { recursive: true });
  const faults = openFaults();
  const listening = Promise.withResolvers<string>();
  let url = '';
  const host: Host = {
    place: { region, account },
    clock,
    imageFolder: imageFolders(options.images, join(directory, 'images')),
    secret: options.secret ?? noSecret,
    logPath: (id) => join(directory, 'logs', `${id}.log`),
    scratchDirectory: (id) => join(directory, 'scratch', id),
    metadataUrl: (id) => `${url}${METADATA_PATH}${id}`,
    stopMsMax: options.stopMsMax ?? 120_000,
    sharedHost: options.sharedHost ?? {},
    orders: { startFault: faults.startFault },
  };
  const world: World = {
    ...{ host, faults, steadyMs: options.steadyMs ?? 1000, clusters: new Map(), services: new Map() },
    definitions: openDefinitions(host.place, clock),
    tasks: openTaskBook(host),
  };
  const perform = performer(world, options.isKnownKey ?? ((id) => id === 'emulated'));
  const server = createServer((request, response) => {
    // A bug may not look like an answer: it ends the process, and with it the tasks.
    answer({ world, perform, request, response }).catch(endWithDefect);
  });
  server.requestTimeout = REQUEST_MS_MAX;
  server.maxConnections = CONNECTIONS_MAX;
  server.once('error', listening.reject);
  server.listen(options.port ?? 0, '127.0.0.1', () => {
    listening.resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  url = await listening.promise;
  return {
    url,
    faults,
    killTask: (taskArn) => world.tasks.find(taskArn)?.kill(),
    close: async () => {
      for (const { run } of world.services.values()) run.close('The server closes.');
      for (const run of world.tasks.all()) run.stop('UserInitiated', 'The server closes.');
      await Promise.all(world.tasks.all().map(({ ended }) => ended));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

const noSecret = async (valueFrom: string): Promise<never> => {
  throw new PlatformError('E_PARAMETERS_UNREADABLE', `no parameters are there to read ${valueFrom} from`);
};

type Call = (input: Json) => Json | Promise<Json>;

function performer(
  world: World,
  isKnownKey: (accessKeyId: string) => boolean,
): (request: IncomingMessage, input: Json) => Promise<Json> {
  const calls: Readonly<Record<string, Call>> = {
    ...clusterCalls(world),
    ...definitionCalls(world),
    ...serviceCalls(world),
    ...taskCalls(world),
    ...tagCalls(world),
    GetLogEvents: logReader((group, stream) => findLog(world, group, stream)),
  };
  return async ({ headers }, input) => {
    const [, key] = CREDENTIAL.exec(headers.authorization ?? '') ?? [];
    if (key === undefined || !isKnownKey(key)) {
      throw new WireFault('UnrecognizedClientException', 'The security token included in the request is invalid.');
    }
    const operation = operationOf(headers);
    const call = Object.hasOwn(calls, operation) ? calls[operation] : undefined;
    if (call === undefined) throw new WireFault('UnknownOperationException', `${operation} is not built.`);
    return call(input);
  };
}

const operationOf = (headers: IncomingMessage['headers']): string =>
  TARGET.exec(String(headers['x-amz-target']))?.[2] ?? 'this call';

function findLog(world: World, group: string, stream: string) {
  const run = world.tasks.find(stream);
  const logs = run?.definition.container.logs;
  if (run === undefined || logs === undefined || logs.group !== group) return undefined;
  if (stream !== `${logs.streamPrefix}/${run.definition.container.name}/${run.id}`) return undefined;
  return { path: world.host.logPath(run.id), startedAtMs: Math.floor((run.state().startedAt ?? run.createdAt) * 1000) };
}

interface Exchange {
  readonly world: World;
  readonly perform: ReturnType<typeof performer>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer({ world, perform, request, response }: Exchange): Promise<void> {
  if (request.method === 'GET') return answerMetadata(world, request, response);
  const body = await bodyOf(request);
  if (body === undefined) return void response.destroy();
  const fault = world.faults.take(operationOf(request.headers));
  if (fault === 'silent') return;
  if (fault === 'request lost') return void response.destroy();
  try {
    const refusal = fault && faultAnswer(fault);
    if (refusal !== undefined) throw refusal;
    const result = await perform(request, jsonOf(body));
    if (fault === 'answer lost') return void response.destroy();
    say(response, 200, result);
  } catch (error) {
    if (!(error instanceof WireFault)) throw error;
    say(response, error.status, { __type: error.type, message: error.message });
  }
}

function answerMetadata(world: World, request: IncomingMessage, response: ServerResponse): void {
  const found = metadataOf(request.url ?? '', (id) => world.tasks.find(id));
  if (found === undefined) say(response, 404, { message: 'not found' });
  else say(response, 200, found);
}

function say(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}

function jsonOf(body: string): Json {
  const read = readJson(body === '' ? '{}' : body);
  if ('value' in read && isJson(read.value)) return read.value;
  throw new WireFault('SerializationException', 'The body is no object of JSON.');
}

/** Undefined for a body that is too large or does not come to its end. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > BODY_BYTES_MAX) resolve(undefined);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    for (const end of ['error', 'close']) request.once(end, () => resolve(undefined));
  });
}
