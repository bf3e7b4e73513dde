import { canonicalJson, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type DecideContext, type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { pinnedDigests } from '../../lib/run/pinned-digests.ts';
import { scenarioEnvironment } from '../scenario-job.ts';

export interface Preflight {
  readonly oracle_checked: boolean;
  readonly stream_views: number;
  readonly key_derived: boolean;
  readonly dsn_present: boolean;
  readonly control_topic: boolean;
}

export interface ReadyFacts {
  readonly preflight: Fact<Preflight>;
  readonly exitCode: Fact<number>;
  readonly taskArn: string | null;
  readonly pass: Fact<SrPassV1>;
  readonly factsView: Fact<RunFactsViewV1>;
  readonly receipt: Fact<ReadyPublishReceiptV1>;
  readonly signal: Fact<ReadySignalV1>;
  readonly record: Fact<ControlRecord>;
  readonly outputIds: readonly string[];
}

/** The record at the receipt's position: its bytes as text, and what they say. */
export interface ControlRecord {
  readonly text: string;
  readonly message: ControlMessageV1;
}

const PREFLIGHT: Preflight = {
  oracle_checked: true,
  stream_views: 4,
  key_derived: true,
  dsn_present: true,
  control_topic: true,
};

export const srReady = plainLane<ReadyFacts>({
  id: 'M6.D',
  gather: async (context) => {
    const preflight = await observe(() => readPreflight(context));
    const job = await observe(async () => {
      if (!isReadable(preflight) || canonicalJson(preflight.value) !== canonicalJson(PREFLIGHT))
        throw new Error('not launched: the preflight does not hold');
      return runJob(context, 'sr', await scenarioEnvironment(context));
    });
    if (isReadable(job) && job.value.exitCode !== 0) for (const line of job.value.lastLines) context.report(line);
    return {
      preflight,
      exitCode: mapFact(job, ({ exitCode }) => exitCode),
      taskArn: isReadable(job) ? job.value.taskArn : null,
      ...(await readAnnouncement(context)),
      outputIds: [...handle('ORACLE_REQUIRED_OUTPUT_IDS')].sort(),
    };
  },
  decide: (facts, context) => decideReady(facts, context),
  payload: ({ receipt, pass, taskArn }) => ({
    task_arn: taskArn,
    ready_ref: isReadable(receipt) ? positionOf(receipt.value) : null,
    lease: isReadable(pass) ? pass.value.lease : null,
    gates: isReadable(pass) ? pass.value.gates.map(({ gate_id, status }) => ({ gate_id, status })) : [],
  }),
});

const positionOf = ({ topic, partition, offset, message_id }: ReadyPublishReceiptV1) => ({
  topic,
  partition,
  offset,
  message_id,
});

export function decideReady(facts: ReadyFacts, { platformRunId }: Pick<DecideContext, 'platformRunId'>) {
  const { preflight, exitCode, pass, factsView, receipt, signal, record, outputIds } = facts;
  return [
    check('M6.D-C01', { expected: PREFLIGHT, observed: preflight, fails: 'M6D-B1' }),
    check('M6.D-C02', { expected: 0, observed: exitCode, fails: 'M6D-B2' }),
    check('M6.D-C03', {
      expected: { verdict: 'PASS', run: platformRunId ?? null, outputs: outputIds, lease_recorded: true },
      observed: mapFact(allReadable({ pass, factsView }), (read) => ({
        verdict: read.pass.verdict,
        run: read.pass.platform_run_id,
        outputs: read.factsView.locators.map(({ output_id }) => output_id).sort(),
        lease_recorded: read.pass.lease.owner !== '' && read.pass.lease.acquired_at <= read.pass.lease.released_at,
      })),
      fails: 'M6D-B3',
    }),
    check('M6.D-C04', {
      expected: {
        topic: handle('FP_BUS_CONTROL_V1'),
        run: platformRunId ?? null,
        message_ids: 1,
        payload_equal: true,
        record_sha256_equal: true,
        stream_views: outputIds,
      },
      observed: mapFact(allReadable({ receipt, signal, record }), (read) =>
        publishedAs(read.receipt, read.signal, read.record),
      ),
      fails: 'M6D-B4',
    }),
  ];
}

/** What the record at the receipt's position really says, against receipt and signal. */
export function publishedAs(receipt: ReadyPublishReceiptV1, signal: ReadySignalV1, { text, message }: ControlRecord) {
  return {
    topic: receipt.topic,
    run: receipt.platform_run_id,
    message_ids: new Set([receipt.message_id, signal.message_id, message.message_id]).size,
    payload_equal:
      canonicalJson(message.payload) === canonicalJson(signal) &&
      sha256Hex(canonicalJson(signal)) === receipt.payload_sha256,
    record_sha256_equal: sha256Hex(text) === receipt.record_sha256,
    stream_views: Object.keys(signal.oracle_pack_ref?.stream_view_output_refs ?? {}).sort(),
  };
}

async function readPreflight(context: LaneContext): Promise<Preflight> {
  const { document: checker } = await readAt(context, runKey(context, 'oracle/checker_pass.json'), CheckerPassV1.parse);
  const { runEquivalenceKey, scenarioRunId } = await pinnedDigests(context);
  const dsn = await context.session.parameters.get(handle('SSM_DB_DSN_PATH'));
  const { topics } = await (await context.session.eventLog()).describe();
  return {
    oracle_checked: checker.overall_pass,
    stream_views: checker.outputs.filter(({ verdict }) => verdict === 'PASS').length,
    key_derived: sha256Hex32(`sr_run|${runEquivalenceKey}`) === scenarioRunId,
    dsn_present: dsn.version > 0,
    control_topic: topics.some(({ topic }) => topic === handle('FP_BUS_CONTROL_V1')),
  };
}

async function readAnnouncement(
  context: LaneContext,
): Promise<Pick<ReadyFacts, 'pass' | 'factsView' | 'receipt' | 'signal' | 'record'>> {
  const read = <T>(name: string, parse: (value: unknown) => T) =>
    observe(async () => (await readAt(context, runKey(context, `sr/${name}`), parse)).document);
  const pass = await read('sr_pass.json', SrPassV1.parse);
  const receipt = await read('ready_publish_receipt.json', ReadyPublishReceiptV1.parse);
  const runId = isReadable(pass) ? pass.value.run_id : 'none';
  return {
    pass,
    receipt,
    factsView: await read(`run_facts_view/${runId}.json`, RunFactsViewV1.parse),
    signal: await read(`ready_signal/${runId}.json`, ReadySignalV1.parse),
    record: await observe(async () => {
      if (!isReadable(receipt)) throw new Error(receipt.unreadable);
      return readRecord(context, receipt.value);
    }),
  };
}

async function readRecord(
  { session }: LaneContext,
  { topic, partition, offset }: ReadyPublishReceiptV1,
): Promise<ControlRecord> {
  const limit = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };
  const [record] = await (await session.eventLog()).read(topic, partition, offset, limit);
  if (record?.value === undefined || record.offset !== offset) throw new Error('there is no record at that position');
  const text = Buffer.from(record.value).toString('utf8');
  return { text, message: ControlMessageV1.parse(JSON.parse(text)) };
}
