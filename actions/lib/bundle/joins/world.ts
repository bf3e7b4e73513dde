import { evidencePrefix, handle, registrySha256 } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { releaseOf } from '../data/gate/terms.ts';
import { runObject } from '../data/summaries.ts';
import type { BundleFailure } from '../failure.ts';
import { judging } from '../judging.ts';
import type { BundleObject } from '../view.ts';
import type { Stage } from './lanes.ts';

/** By name of a member: the values that it may have anywhere in what belongs to the run. */
type Values = ReadonlyMap<string, ReadonlySet<unknown>>;

/**
 * Identities that many documents repeat (the world, the message, the pinned registry and the like) have the one value
 * that the ledger pinned or the run was started with, wherever one stands.
 */
export function verifyIdentities(stage: Stage): readonly BundleFailure[] {
  const values = valuesOf(stage);
  return stage.view.objects
    .filter((object) => isOfTheRun(object, stage) && object.newest && object.document !== undefined)
    .flatMap((object) => judging(object, () => strangersIn(object.document, values)));
}

const isOfTheRun = ({ bucket, key }: BundleObject, { view }: Stage): boolean =>
  bucket === handle('S3_ORACLE_BUCKET') || (bucket === handle('S3_EVIDENCE_BUCKET') && key.startsWith(rootOf(view)));

const rootOf = ({ manifest }: Stage['view']): string =>
  evidencePrefix({ family: 'run', platform_run_id: manifest.platform_run_id });

function valuesOf({ view, ledger }: Stage): Values {
  const pinned = (key: string): unknown => ledger.phases.M3.pinned[key]?.value ?? undefined;
  const manifest = view.typed(runObject(view, 'run.json'), RunManifestV1);
  const signals = view
    .under(handle('S3_EVIDENCE_BUCKET'), `${rootOf(view)}sr/ready_signal/`)
    .flatMap((object) => view.typed(object, ReadySignalV1) ?? []);
  const releases = view.objects
    .filter(({ key }) => key.includes('/ledger/events/'))
    .flatMap((object) => releaseOf(view.typed(object, LedgerEventV1)?.ci.workflow_sha ?? ''));
  const seed = pinned('SR_SEED');
  const table: Readonly<Record<string, readonly unknown[]>> = {
    manifest_fingerprint: [pinned('SR_MANIFEST_FINGERPRINT')],
    parameter_hash: [pinned('SR_PARAMETER_HASH')],
    scenario_id: [pinned('ORACLE_SCENARIO_ID')],
    engine_run_id: [pinned('ORACLE_ENGINE_RUN_ID')],
    // As the pin has it and as the world writes it; a run whose phases did not come so far has pinned none.
    seed: seed === undefined ? [] : [seed, Number(seed)],
    scenario_run_id: [manifest?.scenario_run_id, 'N/A', null],
    equivalence_key: [manifest?.scenario_equivalence.key],
    registry_sha256: [registrySha256()],
    run_config_digest: [manifest?.run_config_digest, null],
    service_release_id: [...releases, 'N/A', null],
    message_id: signals.map(({ message_id }) => message_id),
    bundle_hash: signals.map(({ bundle_hash }) => bundle_hash),
    plan_hash: signals.map(({ plan_hash }) => plan_hash),
    facts_view_ref: signals.map(({ facts_view_ref }) => facts_view_ref),
    oracle_pack_id: signals.map(({ oracle_pack_ref: pack }) => pack?.oracle_pack_id),
    engine_release: signals.map(({ oracle_pack_ref: pack }) => pack?.engine_release),
    engine_run_root: [...signals.map(({ oracle_pack_ref: pack }) => pack?.engine_run_root), null],
    stream_view_root: signals.map(({ oracle_pack_ref: pack }) => pack?.stream_view_root),
    oracle_root: signals.map(({ oracle_pack_ref: pack }) => pack?.oracle_root),
  };
  return new Map(
    Object.entries(table)
      .map(([name, known]) => [name, new Set(known.filter((one) => one !== undefined))] as const)
      .filter(([, known]) => [...known].some((one) => one !== null && one !== 'N/A')),
  );
}

const SHOWN_MAX = 5;

function strangersIn(document: unknown, values: Values): readonly string[] {
  const found: string[] = [];
  const open: unknown[] = [document];
  for (let next = open.pop(); next !== undefined && found.length < SHOWN_MAX; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, value] of Object.entries(next)) {
      if (typeof value === 'object' && value !== null) open.push(value);
      else if (values.get(name)?.has(value) === false)
        found.push(`says ${name} ${String(value).slice(0, 80)}, which is not the one of the run`);
    }
  }
  return found;
}
