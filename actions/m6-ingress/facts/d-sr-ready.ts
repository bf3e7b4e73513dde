import { handle, PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { holds } from '../../lib/checks/check.ts';
import { type Fact, observe, observeFrom } from '../../lib/checks/fact.ts';
import { type JobResult, runJob } from '../../lib/platform/tasks.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { pinnedDigests } from '../../lib/run/pinned-digests.ts';
import { type ControlRecord, type Preflight, preflightJudgement, type ReadyFacts } from '../lanes/d-sr-ready.ts';
import { scenarioEnvironment } from './scenario-job.ts';

/** Runs the scenario runner when its preflight holds, and reads what it announced. */
export async function gatherReady(context: LaneContext): Promise<ReadyFacts> {
  const outputIds = handle('ORACLE_REQUIRED_OUTPUT_IDS');
  const preflight = await observe(() => readPreflight(context));
  const job: Fact<JobResult> = holds(preflightJudgement({ preflight, outputIds }))
    ? await observe(async () => runJob(context, 'sr', { environment: await scenarioEnvironment(context) }))
    : { unreadable: 'not launched: the preflight does not hold' };
  return { preflight, job, ...(await readAnnouncement(context)), outputIds };
}

async function readPreflight(context: LaneContext): Promise<Preflight> {
  const { document: checker } = await readAt(context, runKey(context, 'oracle/checker_pass.json'), CheckerPassV1.parse);
  const { runEquivalenceKey, scenarioRunId } = await pinnedDigests(context);
  const dsn = await context.session.parameters.get(handle('SSM_DB_DSN_PATH'));
  const { topics } = await (await context.session.eventLog()).describe();
  return {
    checker_passed: checker.overall_pass,
    checked_outputs: checker.outputs.filter(({ verdict }) => verdict === 'PASS').map(({ output_id }) => output_id),
    run_equivalence_key: runEquivalenceKey,
    scenario_run_id: scenarioRunId,
    dsn_version: dsn.version,
    topics: topics.map(({ topic }) => topic),
  };
}

async function readAnnouncement(
  context: LaneContext,
): Promise<Pick<ReadyFacts, 'pass' | 'factsView' | 'receipt' | 'signal' | 'record'>> {
  const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T> =>
    (await readAt(context, runKey(context, `sr/${name}`), parse)).document;
  const pass = await observe(() => read('sr_pass.json', SrPassV1.parse));
  const receipt = await observe(() => read('ready_publish_receipt.json', ReadyPublishReceiptV1.parse));
  return {
    pass,
    receipt,
    factsView: await observeFrom(pass, ({ run_id: id }) => read(`run_facts_view/${id}.json`, RunFactsViewV1.parse)),
    signal: await observeFrom(pass, ({ run_id: id }) => read(`ready_signal/${id}.json`, ReadySignalV1.parse)),
    record: await observeFrom(receipt, (published) => readRecord(context, published)),
  };
}

async function readRecord(
  { session }: LaneContext,
  { topic, partition, offset }: ReadyPublishReceiptV1,
): Promise<ControlRecord> {
  const limit = { recordsMax: 1, bytesMax: 1_048_576, waitMs: 2000 };
  const [record] = await (await session.eventLog()).read(topic, partition, offset, limit);
  if (record?.value === undefined || record.offset !== offset)
    throw new PlatformError('E_LOG_OFFSET_OUT_OF_RANGE', `${topic}/${partition} has no record at ${offset}`);
  const text = Buffer.from(record.value).toString('utf8');
  return { text, message: ControlMessageV1.parse(parseJson(text, 'E_SCHEMA_INVALID', 'the record')) };
}
