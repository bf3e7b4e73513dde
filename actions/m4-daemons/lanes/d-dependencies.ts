import { check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, observe } from '../../lib/checks/fact.ts';
import { serviceMap } from '../../lib/platform/services.ts';
import { getStack } from '../../lib/platform/stack.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';

export interface DependencyFacts {
  /** What each dependency answered, by its name; one that did not answer is unreadable. */
  readonly answers: Readonly<Record<string, Fact<string>>>;
}

export const dependencies = plainLane<DependencyFacts>({
  id: 'M4.D',
  gather: async (context) => {
    const probes: readonly (readonly [string, () => Promise<string>])[] = [
      ['event_log', () => probeEventLog(context)],
      ['database', () => probeDatabase(context)],
      ...(['evidence', 'archive', 'quarantine'] as const).map(
        (bucket) => [`bucket_${bucket}`, () => probeBucket(context, bucket)] as const,
      ),
      ['parameters', () => probeParameters(context)],
    ];
    const answers = await Promise.all(probes.map(async ([name, probe]) => [name, await observe(probe)] as const));
    return { answers: Object.fromEntries(answers) };
  },
  decide: ({ answers }) => [check('M4.D-C01a', { expected: [], observed: { of: silent(answers) }, fails: 'M4D-B1' })],
  payload: ({ answers }) => ({
    answers: Object.fromEntries(
      Object.entries(answers).map(([name, answer]) => [name, isReadable(answer) ? answer.value : null]),
    ),
  }),
});

/** No probe at all is no answer either. */
export function silent(answers: DependencyFacts['answers']): readonly string[] {
  if (Object.keys(answers).length === 0) return ['nothing was probed'];
  return Object.entries(answers).flatMap(([name, answer]) =>
    isReadable(answer) ? [] : [`${name}: ${answer.unreadable}`],
  );
}

async function probeEventLog({ session }: LaneContext): Promise<string> {
  const { clusterId, topics } = await (await session.eventLog()).describe();
  const { bus } = await getStack(session.config);
  if (clusterId !== bus.cluster_id) throw new Error(`the log answers as cluster ${clusterId}`);
  return `${topics.length} topics`;
}

async function probeDatabase({ session }: LaneContext): Promise<string> {
  const rows = await (await session.database()).query({ text: 'SELECT current_database() AS name' });
  return String(rows[0]?.name);
}

/** Puts, reads and removes an object of its own; no service looks below this prefix. */
async function probeBucket(
  { session, executionId, attempt }: LaneContext,
  name: 'evidence' | 'archive' | 'quarantine',
): Promise<string> {
  const bucket = session.config.buckets[name];
  const key = `probes/${executionId}_${attempt}.txt`;
  const { versionId } = await session.store.put(bucket, key, executionId, { kind: 'create' });
  const { body } = await session.store.get(bucket, key, versionId);
  await session.store.delete(bucket, key);
  if (Buffer.from(body).toString('utf8') !== executionId) throw new Error('the probe came back changed');
  if ((await session.store.head(bucket, key)) !== undefined) throw new Error('the probe is still there');
  return 'put, get, delete';
}

/** Every path that a task definition names; values are read to see that they are there, and go nowhere. */
async function probeParameters(context: LaneContext): Promise<string> {
  const paths = new Set(
    (await serviceMap(context)).flatMap(({ spec }) =>
      Object.entries(spec.environment).flatMap(([name, value]) => (name.startsWith('SSM_') ? [value] : [])),
    ),
  );
  const found = await Promise.all([...paths].map((path) => context.session.parameters.get(path)));
  const empty = found.filter(({ value }) => value.reveal() === '').map(({ path }) => path);
  if (empty.length > 0) throw new Error(`empty: ${empty.join(', ')}`);
  return `${found.length} paths`;
}
