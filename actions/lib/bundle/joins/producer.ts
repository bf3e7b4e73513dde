import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { streamRateOf } from '../../rules/stream-rate.ts';
import { byName, count, record } from '../../run/handover.ts';
import { type Claims, differing } from '../data/compare.ts';
import type { DataFacts } from '../data/facts.ts';
import { classOf, topicOf } from '../data/gate/admissions.ts';
import { judged, runObject } from '../data/summaries.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject } from '../view.ts';
import { findPassed, handedOver, type Stage } from './lanes.ts';
import { type View, viewsOf } from './streams.ts';

/** What the producer said at its end and step by step, against its start, the views that it read and what was admitted. */
export const verifyProducer = (stage: Stage, facts: DataFacts): readonly BundleFailure[] => [
  ...judged(stage.view, 'wsp/wsp_summary.json', (object) => {
    const summary = stage.view.typed(object, WspSummaryV1);
    const start = stage.view.typed(runObject(stage.view, 'wsp/wsp_start.json'), WspStartV1);
    return summary === undefined
      ? []
      : differing({ ...endClaims(summary, start, stage), ...outputClaims(summary, start, { stage, facts }) });
  }),
  ...judged(stage.view, 'wsp/wsp_start.json', (object) => {
    const start = stage.view.typed(object, WspStartV1);
    return start === undefined ? [] : differing(startClaims(start, stage));
  }),
  ...readyFaults(stage),
];

/** No lane begins another campaign: a later attempt goes on where the one before it stood. */
const CAMPAIGN = '1';

/** It streams all that there is: no lane starts it with a cap, because the workload was cut when the views were sorted. */
function startClaims({ attempt_id, caps, target_eps, task_arn, writer }: WspStartV1, { view }: Stage): Claims {
  const summary = view.typed(runObject(view, 'wsp/wsp_summary.json'), WspSummaryV1);
  // The start stays that of the first attempt, and another rate may have been decided for a later one.
  const rates = summary?.attempt === 1 ? summary.target_rate : undefined;
  return {
    task_arn: [task_arn, writer.task_arn],
    attempt_id: [attempt_id, CAMPAIGN],
    caps: [Object.entries(caps).filter(([, cap]) => cap !== null), []],
    ...(rates === undefined ? {} : { target_eps: [target_eps, rates[0]?.events_per_second ?? null] }),
  };
}

const STREAMED = record({ totals: byName(count) });

/** The steps of the producer, of every message that it took. */
const stepsOf = ({ view }: Stage): readonly BundleObject[] => {
  const root = evidencePrefix({ family: 'run', platform_run_id: view.manifest.platform_run_id });
  return view.under(handle('S3_EVIDENCE_BUCKET'), `${root}wsp/ready_runs/`);
};

/** How often it began to stream the message: each time leaves a step, which `M6.E` and the references of the end name. */
const beginningsOf = ({ ready_ref: ref }: WspSummaryV1, stage: Stage): number =>
  stepsOf(stage)
    .flatMap((object) => stage.view.typed(object, WspReadyRunV1) ?? [])
    .filter(({ message_id: message, status }) => status === 'STREAMING' && message === ref.message_id).length;

function endClaims(summary: WspSummaryV1, start: WspStartV1 | undefined, stage: Stage): Claims {
  const streamed = handedOver(stage, 'M6.F', STREAMED);
  const ended = summary.terminal === 'STREAMED';
  const launched = findPassed(stage, 'M6.E') !== undefined;
  return {
    // Whoever streamed to the end did so at the rate that was decided, none where that is 0.
    ...(launched && ended
      ? { target_rate: [streamRateOf(summary), stage.ledger.phases.M6.pinned.stream_rate?.value] }
      : {}),
    attempt: [summary.attempt, beginningsOf(summary, stage)],
    // A lane that passed saw it end so.
    ...(streamed === undefined
      ? {}
      : { terminal: [summary.terminal, 'STREAMED'], 'the totals of M6.F': [summary.totals, streamed.totals] }),
    ...(ended ? { exit_reason: [summary.exit_reason, null], exit_detail: [summary.exit_detail, null] } : {}),
    ...(start === undefined || summary.attempt !== 1
      ? {}
      : {
          started_at_utc: [summary.started_at_utc, start.started_at_utc],
          source_prefixes: [summary.source_prefixes, start.source_prefixes],
          shard_plan: [summary.shard_plan, start.shard_plan],
          checkpoint_pack_key: [summary.checkpoint_pack_key, start.checkpoint_pack_key],
          ready_ref: [summary.ready_ref, start.ready_ref],
        }),
  };
}

interface Sources {
  readonly stage: Stage;
  readonly facts: DataFacts;
}

/** A stream that was never interrupted was read from the first row of each view to its last, and all of it was sent. */
function outputClaims(summary: WspSummaryV1, start: WspStartV1 | undefined, { stage, facts }: Sources): Claims {
  if (summary.terminal !== 'STREAMED' || summary.attempt !== 1 || start === undefined) return {};
  const whole = Object.values(start.caps).every((cap) => cap === null);
  const views = viewsOf(stage.view);
  return Object.assign(
    {
      outputs: [summary.per_output.map(({ output_id }) => output_id), start.outputs.map(({ output_id }) => output_id)],
    },
    ...summary.per_output.map((one): Claims => {
      const name = (what: string) => `${what} of ${one.output_id}`;
      const times = admittedTimes(one.output_id, facts);
      return {
        [name('started')]: [one.started, one.emitted > 0 || one.rows_read > 0],
        [name('ended')]: [one.ended, true],
        ...(times === undefined
          ? {}
          : {
              [name('first_ts_utc')]: [one.first_ts_utc, times.first],
              [name('last_ts_utc')]: [one.last_ts_utc, times.last],
              [name('the time of the last checkpoint')]: [one.last_checkpoint?.ts_utc, times.last],
            }),
        ...(whole
          ? wholeClaims(
              one,
              views.find(({ manifest }) => manifest.output_id === one.output_id),
            )
          : {}),
      };
    }),
  ) as Claims;
}

type Output = WspSummaryV1['per_output'][number];

function wholeClaims(one: Output, view: View | undefined): Claims {
  const last = view?.manifest.shards.at(-1);
  if (view === undefined || last === undefined || one.resumed_from !== null) return {};
  return {
    [`rows_read of ${one.output_id}`]: [one.rows_read, view.rows],
    [`the last checkpoint of ${one.output_id}`]: [
      { part: one.last_checkpoint?.part, row_index: one.last_checkpoint?.row_index },
      { part: last.name, row_index: last.rows - 1 },
    ],
  };
}

/** Event times of what was admitted of an output; nobody else may push its class. */
function admittedTimes(outputId: string, { receipts }: DataFacts): { first: string; last: string } | undefined {
  const topic = topicOf(classOf(outputId));
  const times = [...receipts.tallies.times].filter(([name]) => name.startsWith(`${topic}/`)).map(([, range]) => range);
  const firsts = times.map(({ first }) => first).sort();
  const lasts = times.map(({ last }) => last).sort();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Steps of a run that was announced for this one: nothing is sent before streaming, and at the end what the summary sums. */
function readyFaults(stage: Stage): readonly BundleFailure[] {
  const { view } = stage;
  const summary = view.typed(runObject(view, 'wsp/wsp_summary.json'), WspSummaryV1);
  const start = view.typed(runObject(view, 'wsp/wsp_start.json'), WspStartV1);
  return stepsOf(stage).flatMap((object) => {
    const step = view.typed(object, WspReadyRunV1);
    if (step === undefined) return [];
    return differing({
      ...(step.status === 'STREAMING' || step.status === 'STREAMED'
        ? { announced_platform_run_id: [step.announced_platform_run_id, view.manifest.platform_run_id] }
        : {}),
      ...(step.status === 'RECEIVED' ? { emitted: [step.emitted, 0] } : {}),
      ...(step.status === 'STREAMED' ? { reason: [step.reason, null], detail: [step.detail, null] } : {}),
      ...(step.status === 'STREAMED' && summary?.attempt === 1
        ? { emitted: [step.emitted, summary.totals.emitted] }
        : {}),
      ...(step.engine_run_root === null || start === undefined
        ? {}
        : { engine_run_root: [step.engine_run_root, start.engine_run_root] }),
    }).map((what) => failureOf(object, what));
  });
}
