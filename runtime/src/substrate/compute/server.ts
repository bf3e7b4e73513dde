/**
 * Serves a compute to other processes of this user over a unix-domain socket, so that services outlive the short
 * actions that set them.
 *
 * I1. A request carries one line, the call. For a job it stays open as long as the caller wants the job: when it ends,
 *     or the caller does, the job is stopped.
 * I2. The socket has mode 0600 from the moment it exists.
 */
import { once } from 'node:events';
import { lstat, unlink } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { isAbsolute } from 'node:path';
import { isPlatformError, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { ComputeRequestV1 } from '@spine-green/evidence-schemas/documents/compute_request.v1';
import { endWithDefect } from '../../kernel/defect.ts';
import { isSystemError, reaching } from '../durable-file.ts';
import type { Compute, RunningTask, ServiceDescription, StoppedTask, TaskSpec } from './port.ts';

export interface ComputeServer {
  /** For `openCompute`. */
  readonly url: string;
  /** Ends the connections, which stops the jobs that run for them; the compute itself is the caller's to close. */
  close(): Promise<void>;
}

/** Throws E_COMPUTE_UNREACHABLE when another supervisor already serves the path, or the path cannot be used. */
export async function serveCompute(compute: Compute, socketPath: string): Promise<ComputeServer> {
  if (!isAbsolute(socketPath)) throw new PlatformError('E_SUBSTRATE_URL_INVALID', `${socketPath} is not absolute`);
  const server = createServer((request, response) => {
    // A bug may not look like an answer: it ends the process, and with it the tasks.
    answer(compute, request, response).catch(endWithDefect);
  });
  // Jobs run as long as their own limit says.
  server.requestTimeout = 0;
  await reaching('E_COMPUTE_UNREACHABLE', socketPath, async () => {
    await removeDeadSocket(socketPath);
    await listenPrivately(server, socketPath);
  });
  return {
    url: `unix:${socketPath}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** What `compute_reply.v1` describes, in the port's own types. */
type Reply =
  | { readonly kind: 'done' }
  | { readonly kind: 'stoppedTask'; readonly stoppedTask: StoppedTask }
  | { readonly kind: 'services'; readonly services: readonly ServiceDescription[] }
  | { readonly kind: 'tasks'; readonly tasks: readonly RunningTask[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'error'; readonly code: string; readonly facts: string };

async function answer(compute: Compute, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const unwanted = new AbortController();
  response.once('close', () => unwanted.abort());
  const line = await findCall(request, unwanted);
  if (line === undefined) return;
  const reply = await replyTo(compute, line, unwanted.signal);
  response.setHeader('content-type', 'application/json').end(JSON.stringify(reply));
}

/** The call, which ends with a line end; undefined when the caller went away before it had said what it wants. */
function findCall(request: IncomingMessage, unwanted: AbortController): Promise<string | undefined> {
  return new Promise((resolve) => {
    let line = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      line += chunk;
      if (line.endsWith('\n')) resolve(line);
    });
    for (const end of ['end', 'error', 'close']) {
      request.once(end, () => {
        unwanted.abort();
        resolve(undefined);
      });
    }
  });
}

async function replyTo(compute: Compute, line: string, unwanted: AbortSignal): Promise<Reply> {
  try {
    const call = ComputeRequestV1.parse(parseJson(line, 'E_SCHEMA_INVALID', 'the request'));
    return await reaching('E_COMPUTE_UNREACHABLE', call.operation, () => perform(compute, call, unwanted));
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { kind: 'error', code: error.code, facts: error.message.slice(`${error.code}: `.length) };
  }
}

async function perform(compute: Compute, call: ComputeRequestV1, unwanted: AbortSignal): Promise<Reply> {
  switch (call.operation) {
    case 'runJob': {
      const options = { timeoutMs: call.timeoutMs, signal: unwanted };
      return { kind: 'stoppedTask', stoppedTask: await compute.runJob(specOf(call.spec), options) };
    }
    case 'setService':
      await compute.setService(call.name, specOf(call.spec), call.desiredCount);
      return { kind: 'done' };
    case 'describeServices':
      return { kind: 'services', services: await compute.describeServices() };
    case 'describeTasks':
      return { kind: 'tasks', tasks: await compute.describeTasks() };
    case 'stopTask':
      await compute.stopTask(call.taskArn);
      return { kind: 'done' };
    case 'endOf':
      return { kind: 'stoppedTask', stoppedTask: await compute.endOf(call.taskArn) };
    case 'logs':
      return { kind: 'lines', lines: await compute.logs(call.taskArn, call.linesMax) };
  }
}

type WireSpec = Extract<ComputeRequestV1, { operation: 'runJob' }>['spec'];

/** The generated type allows undefined for any name of an open object; JSON has none. */
const specOf = (spec: WireSpec): TaskSpec => ({
  ...spec,
  environment: Object.fromEntries(
    Object.entries(spec.environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
});

/** I2: the mask holds for the one call that makes the socket, which listen does before it returns. */
async function listenPrivately(server: Server, socketPath: string): Promise<void> {
  const listening = once(server, 'listening');
  const mask = process.umask(0o177);
  try {
    server.listen(socketPath);
  } finally {
    process.umask(mask);
  }
  await listening;
}

/** A killed supervisor leaves its socket file behind; one that still answers is left alone. */
async function removeDeadSocket(socketPath: string): Promise<void> {
  const socket = connect(socketPath);
  try {
    await once(socket, 'connect');
  } catch (error) {
    // A plain file refuses connections as well; that one belongs to somebody.
    if (isSystemError(error, 'ECONNREFUSED') && (await lstat(socketPath)).isSocket()) await unlink(socketPath);
    else if (!isSystemError(error, 'ENOENT')) throw error;
    return;
  } finally {
    socket.destroy();
  }
  throw new PlatformError('E_COMPUTE_UNREACHABLE', `another supervisor serves ${socketPath}`);
}
