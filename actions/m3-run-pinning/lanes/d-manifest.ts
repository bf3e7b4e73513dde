import { findSecrets, type Immutable } from '@spine-green/evidence-schemas';
import type { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { RunStartedV1 } from '@spine-green/evidence-schemas/documents/run_started.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { laneOverallPass, type VerdictBasis } from '../../lib/checks/outcome.ts';
import type { pinnedDigestsHandover } from '../../lib/handovers/m3.ts';
import { manifestDigest, manifestIdentity, markerDigest, markerIdentity } from '../../lib/rules/manifest-identity.ts';
import type { Written } from '../../lib/run/documents.ts';
import {
  afterDocument,
  isConflict,
  localDigest,
  onceDocument,
  type PlannedDocument,
  type StoredDocument,
} from '../../lib/run/documents.ts';
import type { HandoverOf } from '../../lib/run/handover.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

/** A document of the run that an earlier attempt left; null when there is none. */
export type Present<T> = { readonly document: T; readonly version_id: string; readonly sha256: string } | null;

export interface ManifestFacts {
  /** The digest lane as it was recorded. */
  readonly digestLane: Fact<VerdictBasis>;
  readonly digests: Fact<HandoverOf<typeof pinnedDigestsHandover>>;
  /** The configuration payload as it is stored, with the digest of its bytes. */
  readonly payload: Fact<{ readonly document: RunConfigPayloadV1; readonly sha256: string }>;
  readonly equivalence: Fact<Immutable<Omit<RunManifestV1['scenario_equivalence'], 'key'>>>;
  readonly manifest: Fact<Present<RunManifestV1>>;
  readonly marker: Fact<Present<RunStartedV1>>;
  /** Packaging evidence at its own place and what of it is at the root of the run. */
  readonly mirror: Fact<{
    readonly source: number;
    readonly mirrored: number;
    readonly missing: readonly string[];
    readonly different: readonly string[];
  }>;
  /** Recorded snapshots of this phase that the store does not have as the ledger names them. */
  readonly snapshotsMissing: Fact<readonly string[]>;
}

/** Written once and never again: a run id is never used with another digest (01, M3). */
export const manifestPublish = defineLane({
  id: 'M3.D',
  documents: (facts: ManifestFacts, context) => ({
    run_json: plannedManifest(facts),
    run_started: plannedMarker(facts, context),
  }),
  decide: (facts: ManifestFacts, written, context) => ({
    'M3.D-C01': {
      expected: { passed: true, config_digest: isReadable(facts.digests) ? facts.digests.value.config_digest : null },
      observed: mapFact(allReadable({ lane: facts.digestLane, payload: facts.payload }), (found) => ({
        passed: laneOverallPass(context.substrate, found.lane.checks, found.lane.blockers),
        config_digest: found.payload.sha256,
      })),
      fails: 'M3D-B1',
    },
    'M3.D-C02': {
      expected: [],
      observed: mapFact(manifestOf(facts), (one) =>
        RunManifestV1.faults(one).map(({ path, keyword }) => `${path}: ${keyword}`),
      ),
      fails: 'M3D-B2',
    },
    'M3.D-C03': manifestJudgement(facts, written.run_json),
    'M3.D-C04': markerJudgement(facts, written, context),
    'M3.D-C05': {
      expected: {
        source: { $at_least: 1 },
        mirrored: isReadable(facts.mirror) ? facts.mirror.value.source : null,
        missing: [],
        different: [],
      },
      observed: facts.mirror,
      fails: 'M3D-U5',
    },
    'M3.D-C06': secretJudgement(facts, context),
  }),
  handover: ({ mirror }) => (isReadable(mirror) ? { mirrored: mirror.value.mirrored } : undefined),
});

function manifestOf({ digests, payload, equivalence }: ManifestFacts): Fact<Immutable<RunManifestV1>> {
  return mapFact(allReadable({ digests, payload, equivalence }), (found) => {
    const config = found.payload.document;
    return {
      schema: 'fp.run_manifest.v1',
      platform_run_id: config.platform_run_id,
      scenario_run_id: found.digests.scenario_run_id,
      env: config.env,
      phase_id: config.phase_id,
      written_at_utc: config.written_at_utc,
      config_digest: found.digests.config_digest,
      // Whether it is the one that a manifest may name is for the schema to say.
      config_digest_algo: found.digests.config_digest_algo as RunManifestV1['config_digest_algo'],
      scenario_config_digest: found.digests.scenario_config_digest,
      run_config_digest: found.digests.run_config_digest,
      scenario_equivalence: { key: found.digests.run_equivalence_key, ...found.equivalence },
      image: config.image,
      source_handles: config.handles,
      registry_sha256: config.registry_sha256,
      spec_sha256: config.spec_sha256,
    };
  });
}

const plannedManifest = (facts: ManifestFacts): Fact<PlannedDocument> =>
  mapFact(manifestOf(facts), (document) =>
    onceDocument('run.json', { schema: RunManifestV1, document, identity: manifestIdentity }),
  );

/** The digest that run.json has, or will have once it is written. */
const manifestSha256 = (facts: ManifestFacts): Fact<string> =>
  isReadable(facts.manifest) && facts.manifest.value !== null
    ? { value: facts.manifest.value.sha256 }
    : mapFact(
        allReadable({ present: facts.manifest, local: localDigest(plannedManifest(facts)) }),
        ({ local }) => local,
      );

const markerOf = (facts: ManifestFacts, { executionId, gatheredAtUtc }: DecideContext): Fact<RunStartedV1> =>
  mapFact(allReadable({ manifest: manifestOf(facts), sha256: manifestSha256(facts) }), ({ manifest, sha256 }) => ({
    schema: 'fp.run_started.v1',
    platform_run_id: manifest.platform_run_id,
    started_at_utc: gatheredAtUtc,
    run_json_sha256: sha256,
    execution_id: executionId,
  }));

const plannedMarker = (facts: ManifestFacts, context: DecideContext): Fact<PlannedDocument> =>
  mapFact(markerOf(facts, context), (document) =>
    afterDocument(
      'run_json',
      onceDocument('run_started.json', { schema: RunStartedV1, document, identity: markerIdentity }),
    ),
  );

/** What is stored is what was asked for; one that was there before lies in the version that it was. */
function manifestJudgement(
  facts: ManifestFacts,
  written: Fact<StoredDocument>,
): Judgement<'M3D-B3' | 'M3D-B4' | 'M3D-B5'> {
  const present = valueOr(facts.manifest, null);
  const local = localDigest(plannedManifest(facts));
  const asked = mapFact(manifestOf(facts), manifestDigest);
  const moved = present !== null && isReadable(written) && written.value.version_id !== present.version_id;
  return {
    expected: {
      identity: valueOr(asked, null),
      sha256: valueOr(manifestSha256(facts), null),
      version_id: present?.version_id ?? { $non_empty: true },
    },
    observed: mapFact(allReadable({ written, present: facts.manifest }), (found) => ({
      identity: found.written.kept_sha256 ?? null,
      sha256: found.written.sha256,
      version_id: found.written.version_id,
    })),
    fails: !isReadable(local) ? 'M3D-B3' : isConflict(written) || moved ? 'M3D-B4' : 'M3D-B5',
  };
}

function markerJudgement(
  facts: ManifestFacts,
  { run_json, run_started }: Written<{ run_json: unknown; run_started: unknown }>,
  context: DecideContext,
): Judgement<'M3D-B6'> {
  const present = valueOr(facts.marker, null);
  const named = present?.document ?? valueOr(markerOf(facts, context), null);
  const asked = mapFact(markerOf(facts, context), markerDigest);
  return {
    expected: {
      // Run and manifest in the bytes that came back, beside those that it was to name.
      identity: valueOr(asked, null),
      run_json_sha256: isReadable(run_json) ? run_json.value.sha256 : null,
      version_id: present?.version_id ?? { $non_empty: true },
    },
    observed: mapFact(allReadable({ run_started, before: facts.marker }), (found) => ({
      identity: found.run_started.kept_sha256 ?? null,
      run_json_sha256: named?.run_json_sha256 ?? null,
      version_id: found.run_started.version_id,
    })),
    fails: 'M3D-B6',
  };
}

function secretJudgement(facts: ManifestFacts, context: DecideContext): Judgement<'M3D-B7' | 'M3D-B8'> {
  const documents = {
    run_json: valueOr(manifestOf(facts), null),
    run_started: valueOr(markerOf(facts, context), null),
  };
  const secrets = findSecrets(documents, { secrets: [] }).map(({ rule }) => rule);
  return {
    expected: { secrets: [], snapshots_missing: [] },
    observed: mapFact(facts.snapshotsMissing, (missing) => ({ secrets, snapshots_missing: missing })),
    fails: secrets.length > 0 ? 'M3D-B7' : 'M3D-B8',
  };
}
