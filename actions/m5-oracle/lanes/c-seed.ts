import type { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import type { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import type { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { ListedObject } from '../listing.ts';
import type { EndedTask } from '../views.ts';

export interface SeedRun {
  readonly task: EndedTask;
  readonly snapshot: SeedSnapshotV1;
  readonly versionId: string;
}

export interface Pack {
  /** Of the manifest as it lies in the store, and as the seal says it. */
  readonly manifestSha256: string;
  readonly packIds: readonly string[];
  readonly seal: OracleSealV1;
}

export interface SeedFacts {
  /** The job, and the same job again. */
  readonly first: Fact<SeedRun>;
  readonly second: Fact<SeedRun>;
  readonly source: Fact<readonly ListedObject[]>;
  readonly target: Fact<readonly ListedObject[]>;
  /** Keys of the source that belong to the required outputs, whatever the job made of them. */
  readonly owed: Fact<readonly string[]>;
  readonly packJob: Fact<EndedTask>;
  readonly pack: Fact<Pack>;
  readonly inlet: Fact<InletAssertionSnapshotV1>;
  /** Objects of each required output in the destination, by output id. */
  readonly held: Fact<Readonly<Record<string, number>>>;
  readonly requiredOutputIds: readonly string[];
}

const SAMPLES_MAX = 20;

export const seedLane = defineLane({
  id: 'M5.C',
  decide: (facts: SeedFacts) => {
    const { first, second, source, target, owed, packJob, pack, inlet, held, requiredOutputIds: required } = facts;
    return {
      'M5.C-C01': {
        expected: {
          exit_codes: [0, 0],
          objects: { $above: 0 },
          verified: [true, true],
          copied_again: 0,
          different: [],
        },
        observed: mapFact(allReadable({ first, second, source, target, owed }), (read) => ({
          exit_codes: [read.first.task.exitCode, read.second.task.exitCode],
          objects: read.second.snapshot.object_count,
          verified: [read.first, read.second].map(({ snapshot }) => snapshot.verified && snapshot.verdict === 'PASS'),
          copied_again: read.second.snapshot.copied,
          different: differentCopies(read.second.snapshot, read).slice(0, SAMPLES_MAX),
        })),
        fails: 'M5C-B2',
      },
      'M5.C-C02': {
        expected: { objects: { $above: 0 } },
        observed: mapFact(target, (objects) => ({ objects: objects.length })),
        fails: 'M5C-B2',
      },
      'M5.C-C03': {
        expected: {
          exit_code: 0,
          seal_status: 'SEALED_OK',
          sealed_manifest_sha256: isReadable(pack) ? pack.value.manifestSha256 : null,
          pack_ids: 1,
        },
        observed: mapFact(allReadable({ pack, packJob }), (read) => ({
          exit_code: read.packJob.exitCode,
          seal_status: read.pack.seal.seal_status,
          sealed_manifest_sha256: read.pack.seal.manifest_sha256 ?? null,
          pack_ids: new Set(read.pack.packIds).size,
        })),
        fails: 'M5C-B3',
      },
      'M5.C-C04': {
        expected: { undeclared: [], without_object: [], asserted_missing: [] },
        observed: mapFact(allReadable({ pack, inlet, held }), (read) => ({
          undeclared: required.filter((id) => !isSealed(read.pack.seal, id)),
          without_object: required.filter((id) => (read.held[id] ?? 0) === 0),
          asserted_missing: read.inlet.missing_output_ids,
        })),
        fails: 'M5C-B4',
      },
    };
  },
  handover: ({ first, second, target, pack }) =>
    isReadable(first) && isReadable(second) && isReadable(target) && isReadable(pack)
      ? {
          task_arns: [first.value.task.taskArn, second.value.task.taskArn],
          copied: first.value.snapshot.copied,
          copied_again: second.value.snapshot.copied,
          // The rerun replaced the derived snapshot; the first one stays readable by its version.
          first_snapshot_version_id: first.value.versionId,
          content_index_digest: second.value.snapshot.content_index_digest,
          objects: target.value.length,
          oracle_pack_id: pack.value.seal.oracle_pack_id,
        }
      : undefined,
});

const isSealed = ({ outputs }: OracleSealV1, id: string): boolean =>
  outputs?.some((output) => output.output_id === id && output.files > 0) === true;

interface Listings {
  readonly source: readonly ListedObject[];
  readonly target: readonly ListedObject[];
  readonly owed: readonly string[];
}

/** Keys whose size or checksum is not the same in the job's list, the source and the destination; an owed one that the job
 * left out of its list is among them. */
function differentCopies(
  { objects }: Pick<SeedSnapshotV1, 'objects'>,
  { source, target, owed }: Listings,
): readonly string[] {
  const [from, to] = [source, target].map((list) => new Map(list.map((object) => [object.key, object])));
  const listed = new Map(objects.map((object) => [object.key, object]));
  return [...new Set([...listed.keys(), ...owed])].filter((key) => {
    const said = listed.get(key);
    return [from?.get(key), to?.get(key)].some(
      (held) => said === undefined || held?.sha256 !== said.checksum || held.size !== said.size,
    );
  });
}
