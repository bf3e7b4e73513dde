import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrInstanceReceiptV1 } from '@spine-green/evidence-schemas/documents/sr_instance_receipt.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { SrRunEventV1 } from '@spine-green/evidence-schemas/documents/sr_run_event.v1';
import { SrRunPlanV1 } from '@spine-green/evidence-schemas/documents/sr_run_plan.v1';
import { SrRunStatusV1 } from '@spine-green/evidence-schemas/documents/sr_run_status.v1';
import { classOfEventType } from '@spine-green/runtime/run-config';
import { type Claims, differing } from '../data/compare.ts';
import { runObject } from '../data/summaries.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject } from '../view.ts';
import type { Stage } from './lanes.ts';

type Details = Readonly<Record<string, unknown>>;

/** What the scenario runner planned, proved and ended with, against the pass with which it announced the run. */
export function verifyScenario({ view }: Stage): readonly BundleFailure[] {
  const pass = view.typed(runObject(view, 'sr/sr_pass.json'), SrPassV1);
  if (pass === undefined) return [];
  const root = evidencePrefix({ family: 'run', platform_run_id: view.manifest.platform_run_id });
  const under = (folder: string): readonly BundleObject[] =>
    view.under(handle('S3_EVIDENCE_BUCKET'), `${root}sr/${folder}/`).filter(({ key }) => key.includes(pass.run_id));
  const steps = under('run_record').flatMap((object) => view.typed(object, SrRunEventV1) ?? []);
  const facts = under('run_facts_view').flatMap((object) => view.typed(object, RunFactsViewV1) ?? [])[0];
  const pack = under('ready_signal').flatMap((object) => view.typed(object, ReadySignalV1) ?? [])[0]?.oracle_pack_ref;
  const told = { pass, facts, pack, planned: steps.find(({ event_kind: kind }) => kind === 'PLAN_COMMITTED')?.details };
  const judged = (objects: readonly BundleObject[], claims: (object: BundleObject) => Claims) =>
    objects.flatMap((object) => differing(claims(object)).map((what) => failureOf(object, what)));
  return [
    ...judged(under('run_plan'), (object) => planClaims(view.typed(object, SrRunPlanV1), told)),
    ...judged(under('run_status'), (object) => statusClaims(view.typed(object, SrRunStatusV1), told, object)),
    ...judged(under('run_facts_view'), (object) => factClaims(view.typed(object, RunFactsViewV1), told, object)),
    ...judged(view.under(handle('S3_EVIDENCE_BUCKET'), `${root}sr/instance_receipts/`), (object) =>
      instanceClaims(view.typed(object, SrInstanceReceiptV1), told),
    ),
    ...judged(under('run_record'), (object) => ({
      run_id: [view.typed(object, SrRunEventV1)?.run_id, pass.run_id],
    })),
  ];
}

interface Told {
  readonly pass: SrPassV1;
  readonly facts: RunFactsViewV1 | undefined;
  readonly pack: ReadySignalV1['oracle_pack_ref'];
  /** Details of the first step, which committed the plan. */
  readonly planned: Details | undefined;
}

const planClaims = (plan: SrRunPlanV1 | undefined, { pass, planned }: Told): Claims =>
  plan === undefined
    ? {}
    : {
        run_id: [plan.run_id, pass.run_id],
        intended_outputs: [plan.intended_outputs, pass.output_ids],
        required_gates: [plan.required_gates, pass.gates.map(({ gate_id }) => gate_id)],
        ...(planned === undefined
          ? {}
          : {
              intent_fingerprint: [plan.intent_fingerprint, planned.intent_fingerprint],
              plan_hash: [plan.plan_hash, planned.plan_hash],
              policy_rev: [plan.policy_rev, planned.policy_rev],
            }),
      };

/** A run that was announced is ready, and its status stands over the record of its steps. */
const statusClaims = (status: SrRunStatusV1 | undefined, { pass }: Told, { bucket, key }: BundleObject): Claims =>
  status === undefined
    ? {}
    : {
        run_id: [status.run_id, pass.run_id],
        state: [status.state, 'READY'],
        reason_code: [status.reason_code, null],
        record_ref: [
          status.record_ref,
          `s3://${bucket}/${key.replace('/run_status/', '/run_record/').replace(/\.json$/, '/')}`,
        ],
      };

/** What the view says of an output it says wherever the output stands, and its references are those of the same run. */
const factClaims = (facts: RunFactsViewV1 | undefined, { pass, planned, pack }: Told, place: BundleObject): Claims =>
  facts === undefined
    ? {}
    : {
        run_id: [facts.run_id, pass.run_id],
        output_roles: [
          facts.output_roles,
          Object.fromEntries(pass.output_ids.map((output) => [output, roleOf(output)] as const)),
        ],
        'the places of its locators': [
          facts.locators.map(({ path, partition_pins }) => ({ path, partition_pins })),
          facts.instance_receipts.map(({ target_locator, scope }) => ({ path: target_locator, partition_pins: scope })),
        ],
        plan_ref: [facts.plan_ref, besides(place, 'run_plan', '.json')],
        status_ref: [facts.status_ref, besides(place, 'run_status', '.json')],
        record_ref: [facts.record_ref, besides(place, 'run_record', '/')],
        ...(pack === undefined ? {} : { oracle_pack_ref: [facts.oracle_pack_ref, pack] }),
        ...(planned === undefined ? {} : { policy_rev: [facts.policy_rev, planned.policy_rev] }),
        gate_receipts: [facts.gate_receipts, pass.gates],
        intended_outputs: [facts.intended_outputs, pass.output_ids],
        'the outputs of its receipts': [facts.instance_receipts.map(({ output_id }) => output_id), pass.output_ids],
        'the outputs of its locators': [facts.locators.map(({ output_id }) => output_id), pass.output_ids],
        'the digests of its locators': [
          facts.locators.map(({ content_digest: digest }) => digest),
          facts.instance_receipts.map(({ target_digest: digest }) => digest),
        ],
      };

/** What is streamed as traffic is what the run is about; everything else is its context. */
export const roleOf = (output: string): string =>
  classOfEventType(output)?.startsWith('traffic_') === true ? 'business_traffic' : 'behavioural_context';

/** The document of another kind of the same run of the scenario runner. */
const besides = ({ bucket, key }: BundleObject, kind: string, end: string): string =>
  `s3://${bucket}/${key.replace('/run_facts_view/', `/${kind}/`).replace(/\.json$/, end)}`;

/** A proof of its own says what the facts view lists of the same output. */
function instanceClaims(receipt: SrInstanceReceiptV1 | undefined, { pass, facts }: Told): Claims {
  const listed = facts?.instance_receipts.find(({ output_id }) => output_id === receipt?.output_id);
  if (receipt === undefined || facts === undefined) return {};
  const { output_id, receipt_kind, scope, status, target_digest, target_locator } = receipt;
  return {
    run_id: [receipt.run_id, pass.run_id],
    'what the facts view lists': [{ output_id, receipt_kind, scope, status, target_digest, target_locator }, listed],
  };
}
