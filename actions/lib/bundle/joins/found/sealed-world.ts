import { digestOf, handle } from '@spine-green/evidence-schemas';
import { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import { FunctionalWorkloadProfileV1 } from '@spine-green/evidence-schemas/documents/functional_workload_profile.v1';
import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { sourceLocatorDigest } from '@spine-green/runtime/events/engine-run';
import { gateClosure } from '@spine-green/runtime/events/gate-map';
import { oracleRunRoot } from '../../../phase-end/contract.ts';
import { record, text } from '../../../run/handover.ts';
import { type Claims, differing } from '../../data/compare.ts';
import { judged, runObject } from '../../data/summaries.ts';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { findPassed, foundBy, type Stage } from '../lanes.ts';
import { requiredOutputs, sourcesOf } from './pinned-world.ts';

type Seeded = SeedSnapshotV1['objects'][number];

/**
 * The sealed world is in no bundle, but its seed says of each file what it holds: by that seal, inlet, gates and the
 * fingerprints of what was sorted are computed again (11, section 1.3).
 */
export function verifySealedWorld(stage: Stage): readonly BundleFailure[] {
  const { view, ledger } = stage;
  const [bucket, root] = [handle('S3_ORACLE_BUCKET'), oracleRunRoot(ledger)];
  const sealed = view.newest(bucket, root + handle('ORACLE_SEAL_NAME'));
  const seal = view.typed(sealed, OracleSealV1);
  return [
    ...(sealed === undefined || seal === undefined
      ? []
      : differing(sealClaims(seal, stage)).map((what) => failureOf(sealed, what))),
    ...judged(view, 'oracle/inlet_assertion_snapshot.json', (object) =>
      differing(inletClaims(view.typed(object, InletAssertionSnapshotV1), root)),
    ),
    ...judged(view, 'oracle/functional_workload_profile.json', (object) =>
      differing(profileClaims(view.typed(object, FunctionalWorkloadProfileV1), stage)),
    ),
    ...judged(view, 'oracle/checker_pass.json', (object) =>
      differing(gateClaims(view.typed(object, CheckerPassV1), stage)),
    ),
  ];
}

/** Files of each output of the pinned world, as the seed lists them below the root of the run; undefined of another world. */
function partsOf(stage: Stage): ReadonlyMap<string, readonly Seeded[]> | undefined {
  const seed = stage.view.typed(runObject(stage.view, 'oracle/seed_snapshot.json'), SeedSnapshotV1);
  const sources = sourcesOf(stage);
  const root = oracleRunRoot(stage.ledger);
  if (seed === undefined || sources === undefined) return undefined;
  return new Map(
    requiredOutputs().map((id, at) => [
      id,
      seed.objects.filter(({ key }) => sources[at]?.matches(root + key) === true),
    ]),
  );
}

const SEALED = record({ seal_status: text });

function sealClaims({ outputs, seal_status }: OracleSealV1, stage: Stage): Claims {
  const parts = partsOf(stage);
  const found = foundBy(stage, ['M5.C', 'M5.C-C03'], SEALED);
  return {
    ...(found === undefined ? {} : { seal_status: [seal_status, found.seal_status] }),
    ...Object.fromEntries(
      [...(outputs === undefined ? [] : (parts ?? []))].map(([id, files]) => {
        const sizes = files.map(({ size }) => size);
        const due = { files: files.length, size_bytes: sizes.reduce((sum, size) => sum + size, 0) };
        return [`outputs, of which ${id}`, [outputs?.find((one) => one.output_id === id), { output_id: id, ...due }]];
      }),
    ),
  };
}

const inletClaims = (inlet: InletAssertionSnapshotV1 | undefined, root: string): Claims =>
  inlet === undefined
    ? {}
    : {
        oracle_bucket: [inlet.oracle_bucket, handle('S3_ORACLE_BUCKET')],
        oracle_input_prefix: [inlet.oracle_input_prefix, root],
        manifest_key: [inlet.manifest_key, root + handle('ORACLE_PACK_MANIFEST_NAME')],
        sealed_key: [inlet.sealed_key, root + handle('ORACLE_SEAL_NAME')],
        required_output_ids: [inlet.required_output_ids, requiredOutputs()],
      };

/** Every view is cut where the profile says, and the checker looked at the slice. */
function profileClaims(profile: FunctionalWorkloadProfileV1 | undefined, { view }: Stage): Claims {
  const checker = view.typed(runObject(view, 'oracle/checker_pass.json'), CheckerPassV1);
  if (profile === undefined || checker === undefined) return {};
  const caps = new Set(checker.outputs.flatMap(({ slice }) => (slice === undefined ? [] : [slice.max_rows ?? null])));
  return caps.size === 0 ? {} : { record_cap_per_output: [[profile.record_cap_per_output], [...caps]] };
}

/** The checker asked the gates of the pinned outputs, and the scenario runner found the same in them. */
function gateClaims(checker: CheckerPassV1 | undefined, stage: Stage): Claims {
  if (checker === undefined) return {};
  const { view } = stage;
  const isPlanned = findPassed(stage, 'M6.D') !== undefined;
  const pass = isPlanned ? view.typed(runObject(view, 'sr/sr_pass.json'), SrPassV1) : undefined;
  const closure = gateClosure(requiredOutputs()).map(({ gate_id }) => gate_id);
  return {
    'its gates': [checker.gates.map(({ gate_id }) => gate_id).toSorted(), closure.toSorted()],
    ...(pass === undefined
      ? {}
      : {
          'what the scenario runner found in the gates': [
            checker.gates.map(({ gate_id, verdict, digest }) => ({ gate_id, verdict, digest })).toSorted(byGate),
            pass.gates.map(({ gate_id, status, digest }) => ({ gate_id, verdict: status, digest })).toSorted(byGate),
          ],
        }),
  };
}

const byGate = (one: { readonly gate_id: string }, other: { readonly gate_id: string }): number =>
  one.gate_id < other.gate_id ? -1 : 1;

interface View {
  readonly manifest: {
    readonly output_id: string;
    readonly shards: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  };
  readonly receipt: {
    readonly source_locator_digest: string;
    readonly input_fingerprint: string;
    readonly output_fingerprint: string;
  };
}

/** Fingerprints of what was sorted and of what came out of it, by the files of both. */
export function fingerprintClaims({ manifest, receipt }: View, stage: Stage): Claims {
  const files = partsOf(stage)?.get(manifest.output_id);
  const bucket = handle('S3_ORACLE_BUCKET');
  const parts = files?.map((one) => ({ ...one, key: oracleRunRoot(stage.ledger) + one.key }));
  const isHashed = parts?.every(({ checksum_algo }) => checksum_algo === 'sha256') ?? false;
  return {
    'output_fingerprint of its shards': [
      receipt.output_fingerprint,
      digestOf(manifest.shards.map(({ name, bytes, sha256 }) => [name, bytes, sha256])),
    ],
    ...(parts === undefined
      ? {}
      : {
          source_locator_digest: [
            receipt.source_locator_digest,
            sourceLocatorDigest(
              bucket,
              parts.map(({ key }) => key),
            ),
          ],
        }),
    ...(parts === undefined || !isHashed
      ? {}
      : {
          'input_fingerprint of what was seeded': [
            receipt.input_fingerprint,
            digestOf(
              parts
                .toSorted((one, other) => (one.key < other.key ? -1 : 1))
                .map(({ key, size, checksum }) => [`s3://${bucket}/${key}`, size, checksum]),
            ),
          ],
        }),
  };
}
