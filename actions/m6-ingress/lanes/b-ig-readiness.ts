import { setTimeout as sleep } from 'node:timers/promises';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { isSteady, taskDefinitionOf } from '../../lib/platform/service-state.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getStack } from '../../lib/platform/stack.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';
import { type MatrixRow, runAuthMatrix } from '../auth-matrix.ts';
import { readGateKey } from '../gate.ts';

export interface ServiceFacts {
  readonly steady: boolean;
  readonly same_task: boolean;
  readonly real_command: boolean;
  readonly image_pinned: boolean;
  readonly port_mapped: boolean;
}

export interface KeyFacts {
  /** Current version of the parameter. */
  readonly version: number;
  /** When it was written, and when the gate started; the gate reads its keys after its start. */
  readonly modifiedAtUtc: string;
  readonly gateStartedAtUtc: string;
  /** Principals whose own key is in the current version. */
  readonly allowed: readonly string[];
}

export interface ReadinessFacts {
  readonly service: Fact<ServiceFacts>;
  readonly matrix: Fact<readonly MatrixRow[]>;
  /** Records that all topics gained while the matrix ran. */
  readonly recordsGained: Fact<number>;
  readonly key: Fact<KeyFacts>;
}

export const igReadiness = plainLane<ReadinessFacts>({
  id: 'M6.B',
  gather: async (context) => {
    const service = await observe(() => readService(context));
    const before = await observe(() => recordsOnTopics(context));
    const matrix = await observe(() => runAuthMatrix(context));
    const after = await observe(() => recordsOnTopics(context));
    const both = allReadable({ before, after });
    return {
      service,
      matrix,
      recordsGained: isReadable(both) ? { value: both.value.after - both.value.before } : both,
      key: await observe(() => readKey(context)),
    };
  },
  decide: (facts) => decideReadiness(facts),
  payload: ({ matrix, key }) => ({
    matrix: isReadable(matrix) ? matrix.value : [],
    key_version: isReadable(key) ? key.value.version : null,
  }),
});

export function decideReadiness({ service, matrix, recordsGained, key }: ReadinessFacts) {
  return [
    check('M6.B-C01', {
      expected: { steady: true, same_task: true, real_command: true, image_pinned: true, port_mapped: true },
      observed: service,
      fails: 'M6B-B1',
    }),
    check('M6.B-C02', {
      expected: { cases: 'all pass', records_gained: 0 },
      observed: allReadable({ matrix, recordsGained }),
      passes: ({ matrix: rows, recordsGained: gained }) =>
        rows.length > 0 && rows.every((row) => row.pass) && gained === 0,
      fails: 'M6B-B2',
    }),
    check('M6.B-C03', {
      expected: { loaded: 'the current version', allowed: ['ops', 'wsp'] },
      observed: key,
      passes: (found) => isLoaded(found) && found.allowed.join() === 'ops,wsp',
      fails: 'M6B-B2',
    }),
  ];
}

/** A gate that started after the last write cannot have loaded an older version. */
function isLoaded({ modifiedAtUtc, gateStartedAtUtc }: KeyFacts): boolean {
  const [modified, started] = [findMicros(modifiedAtUtc), findMicros(gateStartedAtUtc)];
  return modified !== undefined && started !== undefined && modified <= started;
}

async function readService(context: LaneContext): Promise<ServiceFacts> {
  const entry = (await serviceMap(context)).find(({ service }) => service === handle('SVC_IG'));
  if (entry === undefined) throw new Error('the service map has no gate');
  const first = await describeGate(context);
  await sleep(profileValues(context.decision('profile').value).sample_interval_ms);
  const second = await describeGate(context);
  const { ig_port: port } = await getStack(context.session.config);
  const isLive = second.taskDefinition === taskDefinitionOf(entry.spec);
  return {
    steady: isSteady(first) && isSteady(second),
    same_task: first.tasks[0]?.taskArn === second.tasks[0]?.taskArn,
    real_command: isLive && entry.spec.command.join(' ') === entry.mode,
    image_pinned: second.imageDigest === entry.spec.imageDigest,
    port_mapped:
      isLive &&
      entry.spec.environment.IG_PORT === String(port) &&
      new URL(String(handle('IG_BASE_URL', context.handleInputs))).port === String(port),
  };
}

async function describeGate({ session }: LaneContext): Promise<ServiceDescription> {
  const rows = await session.compute().describeServices();
  const found = rows.find(({ service }) => service === handle('SVC_IG'));
  if (found === undefined) throw new Error('the compute has no gate');
  return found;
}

async function recordsOnTopics({ session }: LaneContext): Promise<number> {
  const log = await session.eventLog();
  const watermarks = await Promise.all(TOPICS.map(({ topic }) => log.watermarks(topic)));
  return watermarks.flat().reduce((sum, { high }) => sum + high, 0);
}

/** Digests only are compared: the parameter holds sha256 of every key, and no value leaves this function. */
async function readKey(context: LaneContext): Promise<KeyFacts> {
  const parameter = await context.session.parameters.get(handle('SSM_IG_API_KEY_PATH'));
  const map: unknown = JSON.parse(parameter.value.reveal());
  if (typeof map !== 'object' || map === null) throw new Error('the key parameter is no map');
  const principals = new Map<string, unknown>(Object.entries(map));
  const allowed: string[] = [];
  for (const principal of ['ops', 'wsp'] as const) {
    const digest = sha256Hex((await readGateKey(context, principal)).reveal());
    if (principals.get(digest) === principal) allowed.push(principal);
  }
  const [task] = (await describeGate(context)).tasks;
  if (task === undefined) throw new Error('the gate has no task');
  return {
    version: parameter.version,
    modifiedAtUtc: parameter.lastModifiedUtc,
    gateStartedAtUtc: task.startedAtUtc,
    allowed,
  };
}
