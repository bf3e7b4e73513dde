import { canonicalJson, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import type { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { TeardownProofV1 } from '@spine-green/evidence-schemas/documents/teardown_proof.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { gatePolicyRevision } from '@spine-green/runtime/run-config';
import { getLaneDefinition } from '../../../definition/phase-definition.ts';
import { hasNoBusStack } from '../../../rules/bus-stack.ts';
import { destroyStatus } from '../../../rules/destroy-status.ts';
import { keptIn } from '../../../rules/kept-things.ts';
import { byName, flag, list, matching, record, text } from '../../../run/handover.ts';
import { planPhaseOf } from '../../../run/sources.ts';
import { type Claims, differing } from '../../data/compare.ts';
import type { GovernanceFact } from '../../data/governance.ts';
import { judged, runObject } from '../../data/summaries.ts';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { judging } from '../../judging.ts';
import { type Members, membersOf } from '../../members.ts';
import { ofView } from '../../once.ts';
import { findPassed, handedOver, type Stage, writtenBy } from '../lanes.ts';
import { recordedIn } from '../ledger-copies.ts';

/** What governance facts tell of a thing, against the thing; the fence of each marker; the proof of the teardown. */
export const verifyClosureFacts = (stage: Stage, governance: readonly GovernanceFact[]): readonly BundleFailure[] => [
  ...governance.flatMap(({ object, event }) => judging(object, () => factFaults(event, stage))),
  ...fenceFaults(stage),
  ...judged(stage.view, 'teardown/teardown_proof.json', (object) =>
    proofFaults(stage.view.typed(object, TeardownProofV1), stage),
  ),
];

function factFaults(event: GovernanceEventV1, stage: Stage): readonly string[] {
  const details = membersOf(event.details);
  const told = TELLERS[event.event_family]?.(event, stage) ?? {};
  return differing({
    ...tellerClaims(event, stage),
    ...Object.fromEntries(Object.entries(told).map(([name, due]) => [name, [details[name], due] as const])),
  });
}

/** Who tells a fact, and by which revision of the policy of the image. */
function tellerClaims(event: GovernanceEventV1, { view }: Stage): Claims {
  const { policy_revision: revision } = membersOf(event.details);
  const { config_revision: config } = event.provenance;
  const { source_component: component, actor_id, source_type } = event.actor;
  const asked = askedIn(event);
  const start = view.typed(runObject(view, 'wsp/wsp_start.json'), WspStartV1);
  const names = new Map([
    ['reporter', 'platform_run_reporter'],
    ['wsp', start?.producer],
  ]);
  const name = names.has(component) ? names.get(component) : component;
  return {
    ...(asked === undefined && name !== undefined ? { actor_id: [actor_id, `SYSTEM::${name}`] } : {}),
    ...(asked === undefined ? {} : { actor_id: [actor_id, asked.startsWith(`${actor_id}:`) ? actor_id : asked] }),
    ...(actor_id.startsWith('SYSTEM::') ? { source_type: [source_type, 'SYSTEM'] } : {}),
    ...(config === undefined ? {} : { config_revision: [config, gatePolicyRevision.revision] }),
    ...(revision === undefined ? {} : { policy_revision: [revision, gatePolicyRevision.revision] }),
  };
}

/** Who asked for a reference, for what and of which kind, as the key of the fact has it; undefined of other facts. */
function askedIn({ event_family: family, dedupe_key: key }: GovernanceEventV1): string | undefined {
  const subject = family === 'EVIDENCE_REF_RESOLVED' ? key : /^evidence_ref_resolution:(.*)$/.exec(key)?.[1];
  return subject === undefined ? undefined : /^(.*):[0-9a-f]{64}:/.exec(subject)?.[1];
}

type Teller = (event: GovernanceEventV1, stage: Stage) => Members | undefined;

/** By family: the members of a fact that something else in the bundle tells as well. */
const TELLERS: Readonly<Partial<Record<GovernanceEventV1['event_family'], Teller>>> = {
  RUN_REPORT_GENERATED: ({ dedupe_key }, { view }) => {
    const sha256 = dedupe_key.slice(dedupe_key.lastIndexOf(':') + 1);
    const written = view.versions(handle('S3_EVIDENCE_BUCKET'), `${runRoot(view)}obs/run_report.json`);
    const report = view.typed(
      written.find((one) => one.sha256 === sha256),
      RunReportV1,
    );
    if (report === undefined) return undefined;
    const { ingress, archive } = report;
    return { admit: ingress.admit, received: ingress.received, archived: archive.summary.archived_total };
  },
  RUN_READY_SEEN: (_, { view }) => {
    const receipt = view.typed(runObject(view, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1);
    if (receipt === undefined) return undefined;
    const { message_id, topic, partition, offset } = receipt;
    return { message_id, topic, partition, offset };
  },
  RUN_STARTED: (_, { view }) => {
    const start = view.typed(runObject(view, 'wsp/wsp_start.json'), WspStartV1);
    if (start === undefined) return undefined;
    const { events_max, flows_max: flows, events_per_output_max: per_output } = start.caps;
    return {
      outputs: start.outputs.map(({ output_id }) => output_id),
      speedup: start.speedup,
      caps: { events_max, flows, per_output },
    };
  },
  RUN_ENDED: ({ dedupe_key }, { view }) => {
    const summary = view.typed(runObject(view, 'wsp/wsp_summary.json'), WspSummaryV1);
    if (summary === undefined) return undefined;
    const emitted = Object.fromEntries(summary.per_output.map((one) => [one.output_id, one.emitted]));
    const status = dedupe_key.slice(dedupe_key.lastIndexOf(':') + 1);
    return status === 'STREAMED' ? { emitted, status, reason: null } : { status };
  },
  POLICY_REV_CHANGED: ({ dedupe_key }, { view }) => {
    const active = view.typed(runObject(view, 'ig/policy/active.json'), IgPolicyActiveV1);
    if (active === undefined || !dedupe_key.endsWith(`:${active.content_digest}`)) return undefined;
    return { policy_id: active.policy_id, revision: active.revision, content_digest: active.content_digest };
  },
  REPORTER_LOCK: ({ dedupe_key }, { view }) => {
    const fact = lockFactsByKey(view).get(dedupe_key);
    return fact === undefined ? undefined : { event: fact.event, lock_key: fact.lock_key, lock_id: fact.lock_id };
  },
  RUN_CLOSED: ({ details }, { view }) => {
    const { sha256: report } = membersOf(membersOf(membersOf(details).refs).run_report_ref);
    const marker = markersByReport(view).get(report);
    if (marker === undefined) return undefined;
    const { governance_events_ref: _later, ...closed } = marker.closure_refs;
    return { fence: marker.fence, refs: closed };
  },
  EVIDENCE_REF_RESOLVED: (event) => {
    const { ts_utc, actor, details } = event;
    const isResolved = membersOf(details).resolution_status === 'RESOLVED';
    const [purpose, ref_type] = (askedIn(event) ?? '').slice(`${actor.actor_id}:`.length).split(':');
    return {
      ...{ ref_exists: isResolved, observed_time: ts_utc, purpose, ref_type },
      ...(isResolved ? { reason_code: 'OK' } : {}),
    };
  },
  CORRIDOR_ANOMALY: ({ dedupe_key, details }) => {
    const [kind = '', principal, eventClass] = dedupe_key.split(':');
    const reason = dedupe_key.slice(dedupe_key.lastIndexOf(':') + 1);
    const { first_ref: first } = membersOf(details);
    if (kind === 'evidence_ref_resolution') return { boundary: kind, reason_code: reason, count: 1 };
    if (kind === 'ig_quarantine') return { boundary: 'ingestion_gate', reason_code: reason };
    if (kind !== 'ig_forbidden') return undefined;
    const named = typeof first === 'string' && first.startsWith(`${principal}:${eventClass}:`);
    return {
      anomaly_category: 'REF_ACCESS_DENIED',
      boundary: 'ingestion_gate',
      reason_code: 'PRODUCER_NOT_AUTHORIZED',
      ...(named ? {} : { first_ref: `${principal}:${eventClass}:...` }),
    };
  },
};

/** Looked up once for each fact, and there may be as many facts as lock events. */
const lockFactsByKey = ofView((view: Stage['view']) => {
  const facts = lockFacts(view).map((one) => [`${one.platform_run_id}:${one.instance}:${one.event}`, one] as const);
  return new Map<string, ReporterLockEventV1>(facts.toReversed());
});

const markersByReport = ofView((view: Stage['view']) => {
  const markers = markersOf(view).map(
    ({ document }) => [document.closure_refs.run_report_ref.sha256, document] as const,
  );
  return new Map<unknown, RunCompletedV1>(markers.toReversed());
});

const lockFacts = (view: Stage['view']): readonly ReporterLockEventV1[] =>
  view
    .under(handle('S3_EVIDENCE_BUCKET'), `${runRoot(view)}obs/reporter_lock/`)
    .flatMap((object) => view.typed(object, ReporterLockEventV1) ?? []);

const markersOf = (view: Stage['view']) =>
  view.under(handle('S3_EVIDENCE_BUCKET'), `${runRoot(view)}run_completed`).flatMap((object) => {
    const document = view.typed(object, RunCompletedV1);
    return document === undefined ? [] : [{ object, document }];
  });

const runRoot = ({ manifest }: Stage['view']): string =>
  evidencePrefix({ family: 'run', platform_run_id: manifest.platform_run_id });

/** A marker carries the fence under which its writer held the lock. */
const fenceFaults = ({ view }: Stage): readonly BundleFailure[] => {
  const acquired = lockFacts(view).filter(({ event }) => event === 'ACQUIRED');
  return markersOf(view).flatMap(({ object, document }) => {
    const held = acquired.find(({ task_arn }) => task_arn === document.writer.task_arn);
    return differing({ fence: [document.fence, held?.fence] }).map((what) => failureOf(object, what));
  });
};

const RESIDUAL = record({
  services: list(text),
  tasks: list(text),
  database: byName(flag),
  preserved_buckets: list(text),
});
const SECRETS = record({
  secret_target_matrix: list(
    record({ exists: matching((value) => typeof value === 'boolean' || value === 'unknown') }),
  ),
});

/** The recorded result of a lane, as documents name it. */
function snapshotRef({ ledger }: Stage, lane: string): Members | undefined {
  const ref = ledger.phases[planPhaseOf(lane)].lanes[lane]?.snapshot;
  return ref === undefined ? undefined : { key: ref.key, version_id: ref.version_id, sha256: ref.sha256 };
}

/** Lanes that the proof rests on; one that is not built has no snapshot. */
const proofSources = (): readonly string[] =>
  getLaneDefinition('M9.H').source_lanes.filter((lane) => getLaneDefinition(lane).state === 'built');

/** The proof is written once, so it rests on the lanes as they were then, whatever ran again after that. */
function whenProven({ source_snapshots }: TeardownProofV1, stage: Stage): Stage {
  const named = canonicalJson(source_snapshots);
  const moment = recordedIn(stage.view).find(
    ({ event, after }) =>
      event.event === 'LANE_RESULT_RECORDED' &&
      event.phase === 'M9' &&
      canonicalJson(proofSources().map((lane) => snapshotRef({ ...stage, ledger: after }, lane) ?? null)) === named,
  );
  return moment === undefined ? stage : { ...stage, ledger: moment.after };
}

/** What a lane that passed wrote down of the stack that it destroyed. */
const destroyedBy = (stage: Stage, lane: string, name: string): StackDestroySnapshotV1 | undefined =>
  writtenBy(stage, { lane, name, schema: StackDestroySnapshotV1 });

/** The bus has no stack of its own where the lane that would destroy it says so of each of its checks. */
function statusOf(stage: Stage, demo: StackDestroySnapshotV1): Members | undefined {
  if (hasNoBusStack(findPassed(stage, 'M9.C')?.checks ?? [])) return destroyStatus(demo, null);
  const bus = destroyedBy(stage, 'M9.C', 'confluent_destroy_snapshot.json');
  return bus && destroyStatus(demo, bus);
}

/** Every member of the proof follows from the snapshots that it names (01, M9.H). */
function proofFaults(proof: TeardownProofV1 | undefined, now: Stage): readonly string[] {
  if (proof === undefined) return [];
  const stage = whenProven(proof, now);
  const residual = handedOver(stage, 'M9.E', RESIDUAL);
  const secrets = handedOver(stage, 'M9.F', SECRETS);
  const demo = destroyedBy(stage, 'M9.D', 'demo_destroy_snapshot.json');
  const checks = findPassed(stage, 'M9.E')?.checks ?? [];
  if (residual === undefined || secrets === undefined || demo === undefined) return [];
  const asked = Object.entries({ nat_gateway: 'M9.E-C02', load_balancer: 'M9.E-C02', confluent_cluster: 'M9.E-C04' });
  const outcomeOf = (id: string) => checks.find((one) => one.id === id);
  const keptChecks = ['M9.B', 'M9.G'].flatMap((lane) => findPassed(stage, lane)?.checks ?? []);
  const kept = keptIn(keptChecks);
  const absent = {
    ecs_services: residual.services.length === 0,
    ecs_tasks: residual.tasks.length === 0,
    db: !Object.values(residual.database).includes(true),
    demo_secrets: secrets.secret_target_matrix.every(({ exists }) => exists === false),
    ...Object.fromEntries(asked.map(([name, id]) => [name, outcomeOf(id)?.outcome === 'pass'])),
  };
  const never = asked.flatMap(([name, id]) => {
    const found = outcomeOf(id);
    return found?.outcome === 'not_applicable' ? [{ name, reason: found.reason }] : [];
  });
  return differing({
    'preserved.buckets': [proof.preserved.buckets, residual.preserved_buckets],
    'preserved.state': [proof.preserved.state, kept.state === true ? true : undefined],
    'preserved.budget': [proof.preserved.budget, kept.budget === true ? true : undefined],
    confirmed_absent: [proof.confirmed_absent, Object.fromEntries(Object.entries(absent).filter(([, holds]) => holds))],
    ...(stage.view.manifest.substrate === 'dev_min' ? {} : { cannot_exist: [membersOf(proof).cannot_exist, never] }),
    source_snapshots: [proof.source_snapshots, proofSources().map((lane) => snapshotRef(stage, lane))],
    cost_ref: [proof.cost_ref, snapshotRef(stage, 'M9.G') ?? null],
    teardown_completed_at_utc: [proof.teardown_completed_at_utc, demo.completed_at_utc],
    terraform_destroy_status: [proof.terraform_destroy_status, statusOf(stage, demo)],
  });
}
