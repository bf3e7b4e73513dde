import { canonicalJson, handle, sha256Hex, sha256Hex32 } from '@spine-green/evidence-schemas';
import type { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import type { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import type { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { EndedTask } from '../tasks.ts';

export interface Preflight {
  readonly checker_passed: boolean;
  /** Outputs whose view the checker passed. */
  readonly checked_outputs: readonly string[];
  /** What M3.C pinned: the key, and the run id that has to follow from it. */
  readonly run_equivalence_key: string;
  readonly scenario_run_id: string;
  readonly dsn_version: number;
  readonly topics: readonly string[];
}

/** The record at the receipt's position: its bytes as text, and what they say. */
export interface ControlRecord {
  readonly text: string;
  readonly message: ControlMessageV1;
}

export interface ReadyFacts {
  readonly preflight: Fact<Preflight>;
  readonly job: Fact<EndedTask>;
  readonly pass: Fact<SrPassV1>;
  readonly factsView: Fact<RunFactsViewV1>;
  readonly receipt: Fact<ReadyPublishReceiptV1>;
  readonly signal: Fact<ReadySignalV1>;
  readonly record: Fact<ControlRecord>;
  readonly outputIds: readonly string[];
}

const CONTROL_TOPIC = handle('FP_BUS_CONTROL_V1');

export const srReady = defineLane({
  id: 'M6.D',
  decide: (facts: ReadyFacts, _written, { platformRunId }) => {
    const { job, pass, factsView, receipt, signal, record: found } = facts;
    const outputs = [...facts.outputIds].sort();
    return {
      'M6.D-C01': preflightJudgement(facts),
      'M6.D-C02': { expected: 0, observed: mapFact(job, ({ exitCode }) => exitCode), fails: 'M6D-B2' },
      'M6.D-C03': {
        expected: {
          verdict: 'PASS',
          run: platformRunId ?? null,
          outputs,
          lease_owner: { $non_empty: true },
          lease_in_order: true,
        },
        observed: mapFact(allReadable({ pass, factsView }), (read) => ({
          verdict: read.pass.verdict,
          run: read.pass.platform_run_id,
          outputs: read.factsView.locators.map(({ output_id }) => output_id).sort(),
          lease_owner: read.pass.lease.owner,
          lease_in_order: read.pass.lease.acquired_at <= read.pass.lease.released_at,
        })),
        fails: 'M6D-B3',
      },
      'M6.D-C04': {
        expected: {
          topic: CONTROL_TOPIC,
          run: platformRunId ?? null,
          message_ids: 1,
          payload_sha256: isReadable(signal) ? sha256Hex(canonicalJson(signal.value)) : null,
          receipt_payload_sha256: isReadable(signal) ? sha256Hex(canonicalJson(signal.value)) : null,
          record_sha256: isReadable(receipt) ? receipt.value.record_sha256 : null,
          stream_views: outputs,
        },
        observed: mapFact(allReadable({ receipt, signal, found }), (read) => ({
          topic: read.receipt.topic,
          run: read.receipt.platform_run_id,
          message_ids: new Set([read.receipt.message_id, read.signal.message_id, read.found.message.message_id]).size,
          payload_sha256: sha256Hex(canonicalJson(read.found.message.payload)),
          receipt_payload_sha256: read.receipt.payload_sha256,
          record_sha256: sha256Hex(read.found.text),
          stream_views: Object.keys(read.signal.oracle_pack_ref?.stream_view_output_refs ?? {}).sort(),
        })),
        fails: 'M6D-B4',
      },
    };
  },
  handover: ({ job, receipt, pass }) => {
    const read = allReadable({ job, receipt, pass });
    if (!isReadable(read)) return undefined;
    const { topic, partition, offset, message_id } = read.value.receipt;
    return {
      task_arn: read.value.job.taskArn,
      ready_ref: { topic, partition, offset, message_id },
      gates: read.value.pass.gates.map(({ gate_id, status }) => ({ gate_id, status })),
    };
  },
});

/** What has to hold before the scenario runner starts, and after it for the reader. */
export const preflightJudgement = ({
  preflight,
  outputIds,
}: Pick<ReadyFacts, 'preflight' | 'outputIds'>): Judgement<'M6D-B1'> => ({
  expected: {
    checker_passed: true,
    checked_outputs: [...outputIds].sort(),
    // Derived here once more from the pinned key (10, section 5).
    scenario_run_id: isReadable(preflight) ? sha256Hex32(`sr_run|${preflight.value.run_equivalence_key}`) : null,
    dsn_version: { $above: 0 },
    control_topic: [CONTROL_TOPIC],
  },
  observed: mapFact(preflight, (read) => ({
    checker_passed: read.checker_passed,
    checked_outputs: [...read.checked_outputs].sort(),
    scenario_run_id: read.scenario_run_id,
    dsn_version: read.dsn_version,
    control_topic: read.topics.filter((topic) => topic === CONTROL_TOPIC),
  })),
  fails: 'M6D-B1',
});
