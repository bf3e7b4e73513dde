import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { SrInstanceReceiptV1 } from '@spine-green/evidence-schemas/documents/sr_instance_receipt.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { SrRunEventV1 } from '@spine-green/evidence-schemas/documents/sr_run_event.v1';
import { oracleRunRoot } from '../../../phase-end/contract.ts';
import { runObject } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import { membersOf } from '../../members.ts';
import { ORACLE_KINDS } from '../../scope/run-kinds.ts';
import type { BundleObject, BundleView } from '../../view.ts';
import { runningDaemons } from '../found/claims.ts';
import { findPassed, type Stage } from '../lanes.ts';
import type { CaseSources } from '../spine/lifecycle.ts';

/**
 * Objects that something else in the bundle tells of, by name or by what it says was done: one that is not there was taken
 * away, whatever indexes and sets say. Who dies leaves less, so each is owed once a lane had passed that came after it.
 */
export const verifyOwed = (stage: Stage, { facts, governance }: CaseSources): readonly BundleFailure[] => [
  ...scenarioOwes(stage),
  ...daemonsOwe(stage),
  ...seedOwes(stage),
  ...reporterOwes(stage),
  ...fabricOwes(stage, { facts, governance }),
];

const rootOf = ({ manifest }: BundleView): string =>
  evidencePrefix({ family: 'run', platform_run_id: manifest.platform_run_id });
const of = ({ view }: Stage, name: string): BundleObject | undefined =>
  view.newest(handle('S3_EVIDENCE_BUCKET'), rootOf(view) + name);
const under = ({ view }: Stage, folder: string): readonly BundleObject[] =>
  view.under(handle('S3_EVIDENCE_BUCKET'), rootOf(view) + folder);
const lacks = ({ view }: Stage, name: string, because: string): BundleFailure => ({
  object: rootOf(view) + name,
  what: `is missing, ${because}`,
});

/** An announced run has its plan, its status, every step until the announcement, and a proof of each output. */
function scenarioOwes(stage: Stage): readonly BundleFailure[] {
  const { view } = stage;
  const pass = view.typed(runObject(view, 'sr/sr_pass.json'), SrPassV1);
  if (pass === undefined || findPassed(stage, 'M6.D') === undefined) return [];
  const { run_id: id, output_ids: outputs } = pass;
  const steps = under(stage, `sr/run_record/${id}/`).flatMap((object) => view.typed(object, SrRunEventV1) ?? []);
  const kinds = new Set(steps.map(({ event_kind }) => event_kind));
  const published = view.typed(runObject(view, 'sr/ready_publish_receipt.json'), ReadyPublishReceiptV1) !== undefined;
  const due = ['PLAN_COMMITTED', 'READY_COMMITTED', ...(published ? ['READY_PUBLISHED'] : [])] as const;
  const proved = new Set(
    under(stage, 'sr/instance_receipts/').flatMap((object) => view.typed(object, SrInstanceReceiptV1)?.output_id ?? []),
  );
  return [
    ...['run_plan', 'run_status', 'run_facts_view']
      .map((kind) => `sr/${kind}/${id}.json`)
      .filter((name) => of(stage, name) === undefined)
      .map((name) => lacks(stage, name, 'and its run was announced')),
    ...due
      .filter((kind) => !kinds.has(kind as SrRunEventV1['event_kind']))
      .map((kind) => lacks(stage, `sr/run_record/${id}/`, `of its ${kind}, and its run was announced`)),
    ...outputs
      .filter((output) => !proved.has(output))
      .map((output) => lacks(stage, `sr/instance_receipts/output_id=${output}/`, 'and its output was announced')),
  ];
}

/** Every daemon keeps a copy of its health from its start on, and the gate tries the store before it is ready. */
function daemonsOwe(stage: Stage): readonly BundleFailure[] {
  const daemons = findPassed(stage, 'M6.C') === undefined ? undefined : runningDaemons(stage);
  return [
    ...[...(daemons?.keys() ?? [])]
      .map((mode) => `${mode}/health/last_health.json`)
      .filter((name) => of(stage, name) === undefined)
      .map((name) => lacks(stage, name, 'and M4.F saw its daemon at work')),
    ...(daemons === undefined || of(stage, 'ig/health/last_probe.json') !== undefined
      ? []
      : [lacks(stage, 'ig/health/last_probe.json', 'and M6.C found the gate ready')]),
  ];
}

/** What was seeded of the kinds of object that a bundle holds; the receipt of the engine is the input that M3 pinned. */
function seedOwes(stage: Stage): readonly BundleFailure[] {
  const { view, ledger } = stage;
  const seed = view.typed(runObject(view, 'oracle/seed_snapshot.json'), SeedSnapshotV1);
  if (seed === undefined || findPassed(stage, 'M5.C') === undefined) return [];
  const root = oracleRunRoot(ledger);
  const bucket = handle('S3_ORACLE_BUCKET');
  const pin = ledger.phases.M3.pinned.oracle_input_manifest_sha256?.value;
  const due = new Map(
    seed.objects
      .filter(({ key }) => ORACLE_KINDS.some(({ name }) => name.test(key)))
      .map(({ key, checksum }) => [root + key, checksum]),
  );
  if (typeof pin === 'string') due.set(`${root}run_receipt.json`, pin);
  return [...due].flatMap(([key, sha256]) =>
    view.newest(bucket, key)?.sha256 === sha256
      ? []
      : [{ object: key, what: `is not there as it was seeded, ${sha256}` }],
  );
}

/** A reporter that ended well gave its lock back: lanes that rest on one pass over no other end. */
const RESTS_ON: Readonly<Record<string, string>> = {
  'M6.G': 'ingest/receipt_summary.json',
  'M8.E': 'obs/run_report.json',
};

function reporterOwes(stage: Stage): readonly BundleFailure[] {
  const { view } = stage;
  const released = new Set(
    under(stage, 'obs/reporter_lock/')
      .flatMap((object) => view.typed(object, ReporterLockEventV1) ?? [])
      .flatMap(({ event, task_arn }) => (event === 'RELEASED' ? [task_arn] : [])),
  );
  return Object.entries(RESTS_ON).flatMap(([lane, name]) => {
    if (findPassed(stage, lane) === undefined) return [];
    const { task_arn: task } = membersOf(membersOf(of(stage, name)?.document).writer);
    if (typeof task !== 'string' || released.has(task)) return [];
    return [lacks(stage, 'obs/reporter_lock/', `of RELEASED by ${task}, which ${lane} saw end well`)];
  });
}

/** The decision fabric tells once what its registry gave it. */
function fabricOwes(stage: Stage, { facts: { lane }, governance }: CaseSources): readonly BundleFailure[] {
  const told = governance.some(({ event }) => /^BUNDLE_/.test(event.event_family));
  if (told || lane.decisions === 0 || findPassed(stage, 'M8.E') === undefined) return [];
  const what = `lacks what the registry gave to the decisions, of which there are ${lane.decisions}`;
  return [{ object: `${rootOf(stage.view)}obs/governance/events/`, what }];
}
