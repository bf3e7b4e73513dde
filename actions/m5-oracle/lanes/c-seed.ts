import { handle } from '@spine-green/evidence-schemas';
import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { findS3Prefix } from '@spine-green/runtime/events/engine-run';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { allReadable, type Check, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { engineRunRoot, requiredOutputIds } from '../../lib/platform/oracle-run.ts';
import { runJob } from '../../lib/platform/tasks.ts';
import { readAt, runKey } from '../../lib/run/evidence.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { inletEnvironment } from '../jobs.ts';
import { type ListedObject, listBelow } from '../listing.ts';

interface SeedRun {
  readonly exitCode: number;
  readonly taskArn: string;
  readonly snapshot: SeedSnapshotV1;
  readonly versionId: string;
}

interface Pack {
  readonly manifestSha256: string;
  readonly packIds: readonly string[];
  readonly seal: OracleSealV1;
}

export interface SeedFacts {
  readonly first: Fact<SeedRun>;
  readonly second: Fact<SeedRun>;
  readonly source: Fact<readonly ListedObject[]>;
  readonly target: Fact<readonly ListedObject[]>;
  readonly packExitCode: Fact<number>;
  readonly pack: Fact<Pack>;
  readonly inlet: Fact<InletAssertionSnapshotV1>;
  readonly requiredOutputIds: readonly string[];
}

export const seedLane = plainLane<SeedFacts>({
  id: 'M5.C',
  gather: async (context) => {
    const root = engineRunRoot(context);
    const first = await observe(() => runSeed(context));
    const second = await observe(() => runSeed(context));
    const packExitCode = await observe(
      async () => (await runJob(context, 'oracle-pack', inletEnvironment(context))).exitCode,
    );
    return {
      ...{ first, second, packExitCode },
      source: await observe(() => listSource(context)),
      target: await observe(() => listBelow(context.session.store, root.bucket, `${root.prefix}/`)),
      pack: await observe(() => readPack(context)),
      inlet: await observe(
        async () => (await readAt(context, runKey(context, INLET), InletAssertionSnapshotV1.parse)).document,
      ),
      requiredOutputIds: requiredOutputIds(),
    };
  },
  decide: (facts) => [
    copyCheck(facts),
    check('M5.C-C02', {
      expected: { objects_min: 1 },
      observed: mapFact(facts.target, (objects) => ({ objects: objects.length })),
      passes: ({ objects }) => objects > 0,
      fails: 'M5C-B2',
    }),
    check('M5.C-C03', {
      expected: { exit_code: 0, seal_status: 'SEALED_OK', manifest_sha256_equal: true, pack_id_equal: true },
      observed: mapFact(allReadable({ pack: facts.pack, exitCode: facts.packExitCode }), ({ pack, exitCode }) => ({
        exit_code: exitCode,
        seal_status: pack.seal.seal_status,
        manifest_sha256_equal: pack.seal.manifest_sha256 === pack.manifestSha256,
        pack_id_equal: new Set(pack.packIds).size === 1,
      })),
      fails: 'M5C-B3',
    }),
    check('M5.C-C04', {
      expected: { undeclared: [], without_object: [] },
      observed: mapFact(allReadable({ pack: facts.pack, inlet: facts.inlet }), ({ pack, inlet }) => ({
        undeclared: facts.requiredOutputIds.filter(
          (id) => !pack.seal.outputs?.some((output) => output.output_id === id && output.files > 0),
        ),
        without_object: inlet.missing_output_ids,
      })),
      fails: 'M5C-B4',
    }),
  ],
  payload: ({ first, second, target, pack }) => ({
    task_arns: [first, second].flatMap((run) => (isReadable(run) ? [run.value.taskArn] : [])),
    copied: isReadable(first) ? first.value.snapshot.copied : null,
    copied_again: isReadable(second) ? second.value.snapshot.copied : null,
    // The rerun replaced the derived snapshot; the first one stays readable by its version.
    first_snapshot_version_id: isReadable(first) ? first.value.versionId : null,
    content_index_digest: isReadable(second) ? second.value.snapshot.content_index_digest : null,
    objects: isReadable(target) ? target.value.length : null,
    oracle_pack_id: isReadable(pack) ? pack.value.seal.oracle_pack_id : null,
  }),
});

const SEED = 'oracle/seed_snapshot.json';
const INLET = 'oracle/inlet_assertion_snapshot.json';

function copyCheck({ first, second, source, target }: SeedFacts): Check {
  return check('M5.C-C01', {
    expected: { exit_codes: [0, 0], verified: true, copied_again: 0, different: [] },
    observed: mapFact(allReadable({ first, second, source, target }), (read) => ({
      exit_codes: [read.first.exitCode, read.second.exitCode],
      verified: [read.first, read.second].every(
        ({ snapshot }) => snapshot.verified && snapshot.verdict === 'PASS' && snapshot.object_count > 0,
      ),
      copied_again: read.second.snapshot.copied,
      different: differentCopies(read.second.snapshot, read.source, read.target).slice(0, 20),
    })),
    fails: 'M5C-B2',
  });
}

/** Keys whose size or checksum is not the same in the job's list, the source and the destination. */
export function differentCopies(
  { objects }: Pick<SeedSnapshotV1, 'objects'>,
  source: readonly ListedObject[],
  target: readonly ListedObject[],
): readonly string[] {
  const [from, to] = [source, target].map((list) => new Map(list.map((object) => [object.key, object])));
  return objects
    .filter(({ key, size, checksum }) =>
      [from?.get(key), to?.get(key)].some((held) => held?.sha256 !== checksum || held.size !== size),
    )
    .map(({ key }) => key);
}

/** The snapshot must be this run's own: an older one proves nothing about it. */
async function runSeed(context: LaneContext): Promise<SeedRun> {
  const { exitCode, taskArn, lastLines } = await runJob(context, 'oracle-seed', inletEnvironment(context));
  if (exitCode !== 0) for (const line of lastLines) context.report(line);
  const { document, versionId } = await readAt(context, runKey(context, SEED), SeedSnapshotV1.parse);
  if (document.task_arn !== taskArn) throw new Error(`oracle-seed ended with ${exitCode} and wrote no snapshot`);
  return { exitCode, taskArn, snapshot: document, versionId };
}

async function listSource(context: LaneContext): Promise<readonly ListedObject[]> {
  const preStaged = handle('ORACLE_INLET_MODE', context.handleInputs) === 'external_pre_staged';
  const source = findS3Prefix(handle('ORACLE_SEED_SOURCE_URI', context.handleInputs));
  const root = preStaged ? engineRunRoot(context) : source;
  if (root === undefined) throw new Error('the seed source is no prefix');
  return listBelow(context.session.store, root.bucket, `${root.prefix}/`);
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
