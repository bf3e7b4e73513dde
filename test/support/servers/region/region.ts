import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { endWithDefect } from '@spine-green/runtime/kernel/defect';
import {
  type EcsServer,
  type EcsServerOptions,
  startEcsServer,
} from '@spine-green/runtime/substrate/emulated-ecs/server';
import { startAwsEmulator } from '../aws-emulator.ts';
import { type Asked, askedOf, type Place } from './asked.ts';
import { type EmulatedDatabases, emulatedDatabases } from './database.ts';
import { addressesOf, cloudMapOf, resolvingEnvironment, SHARED_INTERFACE } from './discovery.ts';

export interface EmulatedRegion {
  readonly url: string;
  /** What a client of AWS needs in its environment to talk to it, and to nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  readonly ecs: EcsServer;
  readonly databases: EmulatedDatabases;
  /** The session that a workflow gets for its OIDC token, as its clients take it from their environment. */
  session(role: string): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

interface RegionOptions extends EcsServerOptions {
  /** Hears what clients with a name ask for. */
  readonly hear?: (asked: Asked) => void;
}

/**
 * One address for a whole region: what starts tasks and tells their logs is answered by the server that runs them, everything
 * else by the emulator; behind a database that it tells of stands a real one, and names of its services are resolved. Every task
 * is told where the region is, as a machine on AWS would know it.
 */
export async function startEmulatedRegion({ hear, ...options }: RegionOptions): Promise<EmulatedRegion> {
  const emulator = await startAwsEmulator(options.region);
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    ...{ ...emulator.environment, AWS_ENDPOINT_URL: url },
    ...resolvingEnvironment(options.directory),
  };
  const cloudMap = cloudMapOf(emulator.url, options.region);
  const databases = emulatedDatabases();
  const keys = new Set([emulator.environment.AWS_ACCESS_KEY_ID]);
  const ecs = await startEcsServer({
    ...options,
    isKnownKey: (id) => keys.has(id),
    sharedHost: { ...environment, ...SHARED_INTERFACE, ...options.sharedHost },
  });
  server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
    const [, host] = NAME.exec(incoming.url ?? '') ?? [];
    if (host !== undefined) {
      addressesOf(host, cloudMap)
        .then((found) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found)))
        .catch(endWithDefect);
      return;
    }
    if (hear !== undefined) listenTo(incoming, options, hear);
    const behind = RUNS_TASKS.test(String(incoming.headers['x-amz-target'])) ? ecs.url : emulator.url;
    if (IS_OF_RDS.test(incoming.headers.authorization ?? '')) {
      forwardWhole({ incoming, response, behind, databases }).catch(endWithDefect);
    } else forward(incoming, response, behind);
  });
  return {
    url,
    environment,
    ecs,
    databases,
    session: async (role) => {
      const session = await sessionOf(url, role);
      keys.add(session.AWS_ACCESS_KEY_ID);
      return session;
    },
    stop: async () => {
      await ecs.close();
      await databases.stop();
      server.closeAllConnections();
      server.close();
      await emulator.stop();
    },
  };
}

/** Objects themselves are not kept: what is asked of them stands in the head. */
function listenTo(incoming: IncomingMessage, place: Place, hear: (asked: Asked) => void): void {
  const chunks: Buffer[] = [];
  if (!IS_OF_S3.test(incoming.headers.authorization ?? '')) incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.once('end', () => {
    for (const asked of askedOf(incoming, Buffer.concat(chunks).toString(), place)) hear(asked);
  });
}

const IS_OF_S3 = /Credential=[^/]+\/[0-9]{8}\/[^/]+\/s3\//;
const NAME = /^\/names\/([a-z0-9.-]+)$/;
const RUNS_TASKS = /^(AmazonEC2ContainerServiceV20141113\.|Logs_20140328\.GetLogEvents$)/;

const IS_OF_RDS = /Credential=[^/]+\/[0-9]{8}\/[^/]+\/rds\//;
const ANSWER_MS_MAX = 60_000;

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  readonly behind: string;
  readonly databases: EmulatedDatabases;
}

/** A call that something has to be true for before it is answered, and whose answer says where that is. */
async function forwardWhole({ incoming, response, behind, databases }: Exchange): Promise<void> {
  const body = await text(incoming);
  await databases.before(new URLSearchParams(body));
  const { host: _, connection: __, 'content-length': ___, 'transfer-encoding': ____, ...headers } = incoming.headers;
  const answered = await fetch(new URL(incoming.url ?? '/', behind), {
    ...{ method: 'POST', body, signal: AbortSignal.timeout(ANSWER_MS_MAX) },
    headers: headers as Record<string, string>,
  });
  const type = answered.headers.get('content-type') ?? 'text/xml';
  response.writeHead(answered.status, { 'content-type': type }).end(databases.told(await answered.text()));
}

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

const SESSION_MS_MAX = 30_000;

/** The emulator looks at no signature, so any text is a token; the key that it gives is of the form of STS and of the account. */
async function sessionOf(url: string, role: string) {
  const body = new URLSearchParams({
    ...{ Action: 'AssumeRoleWithWebIdentity', Version: '2011-06-15', RoleArn: role, RoleSessionName: 'rehearsal' },
    WebIdentityToken: 'the token of a workflow',
  });
  const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(SESSION_MS_MAX) });
  const answer = await response.text();
  const told = (member: string): string => {
    const [, value] = new RegExp(`<${member}>([^<]+)</${member}>`).exec(answer) ?? [];
    if (value === undefined) throw new Error(`no session for ${role}: ${response.status} ${answer.slice(0, 500)}`);
    return value;
  };
  return {
    AWS_ACCESS_KEY_ID: told('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: told('SecretAccessKey'),
    AWS_SESSION_TOKEN: told('SessionToken'),
  };
}
