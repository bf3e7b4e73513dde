import type { ClientRequest, IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { type Code, codeTable, PlatformError } from '@spine-green/evidence-schemas';
import { ComputeReplyV1 } from '@spine-green/evidence-schemas/documents/compute_reply.v1';
import type { Compute, RunningTask, ServiceDescription, TaskSpec } from './port.ts';

type Reply<K extends ComputeReplyV1['kind']> = Extract<ComputeReplyV1, { kind: K }>;
type WireTask = Reply<'tasks'>['tasks'][number];
type WireService = Reply<'services'>['services'][number];

/** The compute behind the socket of a supervisor. `close` leaves services as they are; jobs whose caller ends are stopped
 * by the supervisor. */
export function socketCompute(socketPath: string): Compute {
  const done = async (call: object): Promise<void> => {
    await ask({ socketPath }, call, 'done');
  };
  return {
    runJob: async (spec, { timeoutMs, signal }) => {
      signal?.throwIfAborted();
      const call = { operation: 'runJob', spec: wireSpec(spec), timeoutMs };
      const unwanted = signal ?? new AbortController().signal;
      return (await ask({ socketPath, unwanted }, call, 'stoppedTask')).stoppedTask;
    },
    setService: (name, spec, desiredCount) =>
      done({ operation: 'setService', name, spec: wireSpec(spec), desiredCount }),
    describeServices: async () =>
      (await ask({ socketPath }, { operation: 'describeServices' }, 'services')).services.map(serviceOf),
    describeTasks: async () => (await ask({ socketPath }, { operation: 'describeTasks' }, 'tasks')).tasks.map(taskOf),
    stopTask: (taskArn) => done({ operation: 'stopTask', taskArn }),
    endOf: async (taskArn) => (await ask({ socketPath }, { operation: 'endOf', taskArn }, 'stoppedTask')).stoppedTask,
    logs: async (taskArn, linesMax) =>
      (await ask({ socketPath }, { operation: 'logs', taskArn, linesMax }, 'lines')).lines,
    close: async () => {},
  };
}

/** With `unwanted` the request stays open until the answer is there, or ends when the signal aborts: the supervisor
 * then stops the job and answers with its end. */
async function ask<K extends ComputeReplyV1['kind']>(
  { socketPath, unwanted }: { readonly socketPath: string; readonly unwanted?: AbortSignal },
  call: object,
  kind: K,
): Promise<Reply<K>> {
  const reply = ComputeReplyV1.parse(await exchange(socketPath, call, unwanted));
  if (reply.kind === 'error') throw errorOf(reply);
  if (isKind(reply, kind)) return reply;
  throw new PlatformError('E_SCHEMA_INVALID', `the supervisor answered ${reply.kind}, wanted ${kind}`);
}

const isKind = <K extends ComputeReplyV1['kind']>(reply: ComputeReplyV1, kind: K): reply is Reply<K> =>
  reply.kind === kind;

/** No time limit of its own: a job's answer comes when the job ends. */
async function exchange(socketPath: string, call: object, unwanted: AbortSignal | undefined): Promise<unknown> {
  // Loaded with the first call, because most actions never ask the compute anything, and not by `import()`, which reads
  // every lazy member of the module, undici among them: 20 ms instead of 3.
  const { request } = process.getBuiltinModule('node:http');
  const outgoing = request({ socketPath, method: 'POST', path: '/', agent: false });
  const end = (): void => void outgoing.end();
  try {
    const answered = responseOf(outgoing);
    outgoing.write(`${JSON.stringify(call)}\n`);
    if (unwanted === undefined || unwanted.aborted) end();
    else unwanted.addEventListener('abort', end, { once: true });
    return await json(await answered);
  } catch (error) {
    throw new PlatformError('E_COMPUTE_UNREACHABLE', `no answer from ${socketPath}`, { cause: error });
  } finally {
    unwanted?.removeEventListener('abort', end);
    outgoing.destroy();
  }
}

const responseOf = (outgoing: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    outgoing.once('response', resolve).on('error', reject);
  });

function errorOf({ code, facts }: Reply<'error'>): PlatformError {
  return isCode(code)
    ? new PlatformError(code, facts)
    : new PlatformError('E_COMPUTE_UNREACHABLE', `the supervisor answered ${code}, which is no code of this version`);
}

const isCode = (text: string): text is Code => Object.hasOwn(codeTable, text);

/** Names the members, so that more than the port has never travels. */
const wireSpec = ({ family, imageDigest, command, environment }: TaskSpec): object => ({
  family,
  imageDigest,
  command,
  environment,
});

const taskOf = (task: WireTask): RunningTask => ({ ...task, service: task.service });

const serviceOf = (service: WireService): ServiceDescription => ({
  ...service,
  tasks: service.tasks.map(taskOf),
  lastStopped: service.lastStopped,
});
