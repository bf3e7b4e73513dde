import { evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { RuntimeScopeBundleV1 } from '@spine-green/evidence-schemas/documents/runtime_scope_bundle.v1';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { inventoryHandover, inventoryMembers, isManagedSet } from '../../../handovers/m9.ts';
import { SECURITIES, TABLE_LOG_SECURITY } from '../../../rules/log-security.ts';
import { manifestDigest, markerDigest } from '../../../rules/manifest-identity.ts';
import { byName, count, list, record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import { runObject } from '../../data/summaries.ts';
import { membersOf } from '../../members.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { anything, findPassed, type Stage } from '../lanes.ts';
import { askedMembers, foundMembers, foundWhole, ownDocument } from './claims.ts';

/** What lanes of M2 and M3 found and handed over of the substrate and the run that they pinned. */
export const START_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M2.F': (reading) => {
    const cluster = reading.snapshot.epoch.kafka_cluster_id ?? undefined;
    const readiness = ownDocument(reading, 'topic_readiness_snapshot.json');
    return {
      cluster_id: [reading.handed(record({ cluster_id: text }))?.cluster_id, cluster],
      ...foundMembers(reading, 'M2.F-C01', { cluster_id: cluster }),
      ...askedMembers(reading, 'M2.F-C01', { security: { $one_of: SECURITIES[reading.snapshot.substrate] } }),
      ...principalClaims(reading),
      ...foundMembers(reading, 'M2.F-C02', { present: TOPICS.length }),
      ...foundMembers(reading, 'M2.F-C04', { key: readiness?.key, sha256: readiness?.sha256 }),
    };
  },
  'M2.H': (reading) => ({
    ...foundMembers(reading, 'M2.H-C02', {
      endpoint: endpointOf(reading),
      resource_id: reading.snapshot.epoch.db_resource_id ?? undefined,
    }),
    ...foundMembers(reading, 'M2.H-C04', { tables: reading.handed(record({ tables: count }))?.tables }),
  }),
  'M3.B': (reading) => {
    const said = reading.handed(MINTED);
    const seed = ownDocument(reading, 'm3_b_run_header_seed.json');
    return {
      ...foundMembers(reading, 'M3.B-C01', {
        format: handle('PLATFORM_RUN_ID_REGEX'),
        candidate: said?.candidate_platform_run_id,
      }),
      ...foundMembers(reading, 'M3.B-C02', {
        platform_run_id: reading.run,
        execution_id: reading.snapshot.execution_id,
        collision_attempts: said?.collision_attempts,
      }),
      ...askedMembers(reading, 'M3.B-C02', {
        collision_attempts: { $at_most: Number(handle('PLATFORM_RUN_ID_COLLISION_CAP')) },
      }),
      ...foundWhole(reading, 'M3.B-C03', said?.scenario_equivalence),
      ...foundMembers(reading, 'M3.B-C03', {
        input: handle('SCENARIO_EQUIVALENCE_KEY_INPUT'),
        fields: JSON.stringify(handle('SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS')),
        canonicalization: handle('SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE'),
        derivation: handle('SCENARIO_RUN_ID_DERIVATION_MODE'),
      }),
      ...foundWhole(reading, 'M3.B-C04', seed?.sha256),
      ...foundMembers(reading, 'M3.B-C05', { key: seed?.key, version_id: seed?.version_id }),
    };
  },
  'M3.C': (reading) => {
    const digests = reading.handed(DIGESTS);
    if (digests === undefined) return {};
    const { config_digest: digest, image_digest: image } = digests;
    const { scenario_config_digest, run_equivalence_key, scenario_run_id } = digests;
    const fields = handle('SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS') as readonly string[];
    return {
      ...foundMembers(reading, 'M3.C-C01', {
        equivalence_fields: fields.filter((name) => name !== handle('CONFIG_DIGEST_FIELD')).toSorted(),
      }),
      ...foundMembers(reading, 'M3.C-C02', { mode: handle('SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE') }),
      ...foundMembers(reading, 'M3.C-C03', { algorithm: digests.config_digest_algo, digest }),
      ...foundWhole(reading, 'M3.C-C04', digest),
      ...foundMembers(reading, 'M3.C-C05', { payload: image, tag: image, form: image }),
      ...foundMembers(reading, 'M3.C-C06', { durable: [digest, digest], local: [digest, digest] }),
      ...foundMembers(reading, 'M3.C-C07', { scenario_config_digest, run_equivalence_key, scenario_run_id }),
    };
  },
  'M3.D': (reading) => {
    const { stage, manifest, handed, run } = reading;
    const [run_json, marker] = ['run.json', 'run_started.json'].map((name) => runObject(stage.view, name));
    const started = stage.view.typed(marker, RunStartedV1);
    const { source, mirrored } = mirrorOf(stage, run);
    return {
      mirrored: [handed(record({ mirrored: count }))?.mirrored, mirrored],
      ...foundMembers(reading, 'M3.D-C01', { config_digest: manifest?.config_digest }),
      ...foundMembers(reading, 'M3.D-C03', {
        identity: manifest === undefined ? undefined : manifestDigest(manifest),
        sha256: run_json?.sha256,
        version_id: run_json?.version_id,
      }),
      ...foundMembers(reading, 'M3.D-C04', {
        identity: started === undefined ? undefined : markerDigest(started),
        run_json_sha256: run_json?.sha256,
        version_id: marker?.version_id,
      }),
      ...foundMembers(reading, 'M3.D-C05', { source, mirrored }),
    };
  },
  'M3.E': (reading) => {
    const { stage, run, handed } = reading;
    const ref = ownDocument(reading, 'm4_runtime_scope_bundle.json');
    const scope = stage.view.typed(ref === undefined ? undefined : stage.view.find(ref), RuntimeScopeBundleV1);
    return {
      ...foundMembers(reading, 'M3.E-C01', {
        marker_run_id: run,
        platform_run_id: run,
        run_json_sha256: runObject(stage.view, 'run.json')?.sha256,
      }),
      ...foundWhole(reading, 'M3.E-C02', handle('REQUIRED_PLATFORM_RUN_ID_ENV_KEY')),
      ...demandedClaims(reading),
      ...foundMembers(reading, 'M3.E-C04', { sha256: ref?.sha256, values: [run] }),
      ...(scope === undefined
        ? {}
        : {
            families: [handed(record({ families: count }))?.families, scope.families.length],
            ...foundMembers(reading, 'M3.E-C03', { families: scope.families.map(({ family }) => family).sort() }),
          }),
    };
  },
  'M3.F': (reading) => {
    const pinning = ownDocument(reading, 'm3_run_pinning_snapshot.json');
    return foundMembers(reading, 'M3.F-C04', { key: pinning?.key, sha256: pinning?.sha256 });
  },
};

/** Only the log that is a table says whom it authenticated; every log says whether its client may administer it. */
function principalClaims(reading: Reading): Claims {
  const { administrator, principal_sha256: principal } = reading.side('M2.F-C03', 'observed');
  const { security } = reading.side('M2.F-C01', 'observed');
  if (security === undefined || administrator === undefined) return {};
  const says = security === TABLE_LOG_SECURITY;
  const readiness = ownDocument(reading, 'topic_readiness_snapshot.json');
  const { identity_used: client } = membersOf(readiness && reading.stage.view.find(readiness)?.document);
  return {
    ...(typeof client === 'string' && says ? { 'the digest of whom it used': [principal, sha256Hex(client)] } : {}),
    'whether the log told of its client': [
      [principal !== null, administrator !== null],
      [says, true],
    ],
  };
}

/** Keys that M3.E-C02 took for demanded are names that a mode of the image reads, as M1.B found them. */
function demandedClaims(reading: Reading): Claims {
  const { $one_of: demanded } = reading.side('M3.E-C02', 'expected');
  const modes = record({ modes: byName(record({ environment: list(text) })) })(
    findPassed(reading.stage, 'M1.B')?.payload,
  );
  if (modes === undefined || !Array.isArray(demanded)) return {};
  const read = Object.values(modes.value.modes).map(({ environment }) => environment);
  return {
    'keys that no mode of the image reads': [
      demanded.map(String).filter((key) => !read.some((names) => names.includes(key))),
      [],
    ],
  };
}

/** How many documents packaging left, and how many of them are at the root of the run. */
function mirrorOf({ view, ledger }: Stage, run: string): { readonly source?: number; readonly mirrored?: number } {
  const snapshot = ledger.phases.M1.lanes['M1.A']?.snapshot?.key;
  if (snapshot === undefined) return {};
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const folder = snapshot.slice(0, snapshot.lastIndexOf('/') + 1);
  const names = view.under(bucket, folder).map(({ key }) => key.slice(folder.length));
  const root = `${evidencePrefix({ family: 'run', platform_run_id: run })}P(-1)/`;
  return {
    source: names.length,
    mirrored: names.filter((name) => view.newest(bucket, root + name) !== undefined).length,
  };
}

/** Of the database that M9.B froze, where it is the one of the lane. */
function endpointOf({ stage, snapshot }: Reading): string | undefined {
  const set = inventoryMembers(findPassed(stage, inventoryHandover.lane)?.payload)?.value.destroy_set;
  if (set === undefined || set.stack.database.resource_id !== snapshot.epoch.db_resource_id) return undefined;
  return isManagedSet(set) ? set.stack.database.endpoint : `${set.stack.database.host}:${set.stack.database.port}`;
}

const MINTED = record({ candidate_platform_run_id: text, collision_attempts: count, scenario_equivalence: anything });
const DIGESTS = record({
  config_digest: text,
  config_digest_algo: text,
  image_digest: text,
  scenario_config_digest: text,
  run_equivalence_key: text,
  scenario_run_id: text,
});
