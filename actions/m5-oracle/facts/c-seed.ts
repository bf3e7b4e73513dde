import { handle, PlatformError } from '@spine-green/evidence-schemas';
import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { findS3Prefix, sourceOf } from '@spine-green/runtime/events/engine-run';
import { getOutput } from '@spine-green/runtime/events/outputs';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { engineRunRoot, requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Pack, SeedFacts, SeedRun } from '../lanes/c-seed.ts';
import type { ListedObject } from '../listing.ts';
import { inletEnvironment, runOracleJob } from './jobs.ts';
import { listBelow } from './listing.ts';
import { worldOf } from './world.ts';

/** Seeds, seeds again, packs, and reads what both left. */
export async function gatherSeed(context: LaneContext): Promise<SeedFacts> {
  const root = engineRunRoot(context);
  const first = await observe(() => runSeed(context));
  const second = await observe(() => runSeed(context));
  const packJob = await observe(() => runOracleJob(context, 'oracle-pack', inletEnvironment(context)));
  const target = await observe(() => listBelow(context.session.store, root.bucket, `${root.prefix}/`));
  const source = await observe(() => listSource(context));
  return {
    first,
    second,
    packJob,
    target,
    source,
    owed: await observeFrom(source, (objects) => owedKeys(context, objects)),
    pack: await observe(() => readPack(context)),
    inlet: await observe(
      async () =>
        (await readAt(context, runKey(context, 'oracle/inlet_assertion_snapshot.json'), InletAssertionSnapshotV1.parse))
          .document,
    ),
    held: await observeFrom(target, (objects) => heldByOutput(context, objects)),
    requiredOutputIds: requiredOutputIds(),
  };
}

/** The snapshot must be this run's own: an older one proves nothing about it. */
async function runSeed(context: LaneContext): Promise<SeedRun> {
  const task = await runOracleJob(context, 'oracle-seed', inletEnvironment(context));
  const { document, versionId } = await readAt(
    context,
    runKey(context, 'oracle/seed_snapshot.json'),
    SeedSnapshotV1.parse,
  );
  if (document.task_arn === task.taskArn) return { task, snapshot: document, versionId };
  throw new PlatformError('E_EVIDENCE_MISSING', `oracle-seed ended with ${task.exitCode} and wrote no snapshot`);
}

async function listSource(context: LaneContext): Promise<readonly ListedObject[]> {
  const preStaged = handle('ORACLE_INLET_MODE', context.handleInputs) === 'external_pre_staged';
  const source = findS3Prefix(handle('ORACLE_SEED_SOURCE_URI', context.handleInputs));
  const root = preStaged ? engineRunRoot(context) : source;
  if (root === undefined) throw new PlatformError('E_HANDLE_UNRESOLVED', 'ORACLE_SEED_SOURCE_URI is no prefix');
  return listBelow(context.session.store, root.bucket, `${root.prefix}/`);
}

/** Keys are relative, so the source's are those of the run that is made of it. */
function owedKeys(context: LaneContext, objects: readonly ListedObject[]): readonly string[] {
  const root = engineRunRoot(context);
  const patterns = requiredOutputIds().map((id) => sourceOf(root, getOutput(id), worldOf(context)));
  return objects
    .map(({ key }) => key)
    .filter((key) => patterns.some(({ matches }) => matches(`${root.prefix}/${key}`)));
}

function heldByOutput(context: LaneContext, objects: readonly ListedObject[]): Readonly<Record<string, number>> {
  const root = engineRunRoot(context);
  const world = worldOf(context);
  return Object.fromEntries(
    requiredOutputIds().map((id) => {
      const prefix = sourceOf(root, getOutput(id), world).prefix.slice(root.prefix.length + 1);
      return [id, objects.filter(({ key, size }) => key.startsWith(prefix) && size > 0).length];
    }),
  );
}

async function readPack(context: LaneContext): Promise<Pack> {
  const { bucket, prefix } = engineRunRoot(context);
  const target = { store: context.session.store, bucket };
  const manifest = await readEvidence(
    target,
    `${prefix}/${handle('ORACLE_PACK_MANIFEST_NAME')}`,
    OraclePackManifestV1.parse,
  );
  const { document: seal } = await readEvidence(target, `${prefix}/${handle('ORACLE_SEAL_NAME')}`, OracleSealV1.parse);
  return {
    manifestSha256: manifest.sha256,
    packIds: [manifest.document.oracle_pack_id, seal.oracle_pack_id],
    seal,
  };
}
