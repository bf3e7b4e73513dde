import { findSecrets } from '@spine-green/evidence-schemas';
import { RunConfigPayloadV1 } from '@spine-green/evidence-schemas/documents/run_config_payload.v1';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { jsonText } from '../../lib/definition/json-text.ts';
import type { HandleTexts } from '../../lib/run/decided.ts';
import { attemptDocument, type EvidenceRef, localDigest, type PlannedDocument } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { canonicalFaults, WALKED_FORM } from '../canonical-form.ts';
import { type RunConfiguration, runUniqueFields } from '../run-configuration.ts';

export interface DigestFacts {
  readonly configuration: Fact<RunConfiguration>;
  /** Algorithm, canonical form and equivalence fields as the ledger pins them for this phase. */
  readonly pinned: Fact<HandleTexts>;
  /** Algorithm, canonical form and names of the image fields as the registry holds them. */
  readonly registry: HandleTexts;
  /** The same bytes under the algorithm that was pinned. */
  readonly underPinnedAlgorithm: Fact<string>;
  /** Which algorithm gives the digest of the configuration from its bytes; null when none that is known does. */
  readonly madeBy: Fact<string | null>;
  /** What another program computes from the payload. */
  readonly other: Fact<{
    readonly config_digest: string;
    readonly scenario_config_digest: string;
    readonly run_equivalence_key: string;
    readonly scenario_run_id: string;
  }>;
  /** The closure set as the first lane of the phase recorded it, by key. */
  readonly closed: Fact<Readonly<Record<string, string | null>>>;
  /** The digest that packaging recorded, and the one that the tag of the payload names in the registry. */
  readonly packaged: Fact<string>;
  readonly tagged: Fact<string | null>;
}

export const configDigest = defineLane({
  id: 'M3.C',
  documents: plannedCopies,
  decide: (facts: DigestFacts, written) => {
    const { configuration, pinned, underPinnedAlgorithm, madeBy, other, packaged, tagged } = facts;
    return {
      'M3.C-C01': payloadJudgement(facts),
      'M3.C-C02': {
        expected: { mode: valueOr(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null, faults: [] },
        observed: mapFact(allReadable({ configuration, pinned }), (found) => ({
          mode: WALKED_FORM,
          faults: canonicalFaults(found.configuration.canonical),
        })),
        fails: 'M3C-B2',
      },
      'M3.C-C03': {
        expected: {
          algorithm: valueOr(pinned, {}).CONFIG_DIGEST_ALGO ?? null,
          digest: mapped(configuration, (found) => found.configDigest),
        },
        observed: mapFact(allReadable({ madeBy, underPinnedAlgorithm }), (found) => ({
          algorithm: found.madeBy,
          digest: found.underPinnedAlgorithm,
        })),
        fails: 'M3C-B3',
      },
      'M3.C-C04': {
        expected: mapped(other, (digests) => digests.config_digest),
        observed: mapFact(configuration, (found) => found.configDigest),
        fails: 'M3C-B4',
      },
      'M3.C-C05': {
        expected: { payload: valueOr(packaged, null), tag: valueOr(packaged, null), form: { $form: 'image_digest' } },
        observed: mapFact(allReadable({ configuration, packaged, tagged }), (found) => ({
          payload: found.configuration.payload.image.image_digest,
          tag: found.tagged,
          form: found.packaged,
        })),
        fails: 'M3C-B5',
      },
      'M3.C-C06': copiesJudgement(facts, Object.values(written)),
      'M3.C-C07': {
        expected: {
          run_unique: [],
          scenario_config_digest: mapped(other, (digests) => digests.scenario_config_digest),
          run_equivalence_key: mapped(other, (digests) => digests.run_equivalence_key),
          scenario_run_id: mapped(other, (digests) => digests.scenario_run_id),
        },
        observed: mapFact(configuration, (found) => ({
          run_unique: runUniqueFields(found.payload),
          scenario_config_digest: found.scenarioConfigDigest,
          run_equivalence_key: found.runEquivalenceKey,
          scenario_run_id: found.scenarioRunId,
        })),
        fails: 'M3C-B1',
      },
    };
  },
  handover: ({ configuration, madeBy }) => {
    const algorithm = valueOr(madeBy, null);
    return isReadable(configuration) && algorithm !== null
      ? {
          config_digest_algo: algorithm,
          config_digest: configuration.value.configDigest,
          scenario_config_digest: configuration.value.scenarioConfigDigest,
          run_config_digest: configuration.value.runConfigDigest,
          run_equivalence_key: configuration.value.runEquivalenceKey,
          scenario_run_id: configuration.value.scenarioRunId,
          image_digest: configuration.value.payload.image.image_digest,
        }
      : undefined;
  },
});

/** What another source says, for the expected side; a source that is silent expects what nothing is. */
const mapped = <T>(read: Fact<T>, pick: (value: T) => string): string =>
  isReadable(read) ? pick(read.value) : `unreadable: ${read.unreadable}`;

const secretsIn = (configuration: Fact<RunConfiguration>): readonly string[] =>
  isReadable(configuration) ? findSecrets(configuration.value.payload, { secrets: [] }).map(({ rule }) => rule) : [];

/**
 * The document as people read it and the exact bytes that were digested; evidence is canonical, so both are equal. A
 * payload with a secret in it goes nowhere.
 */
function plannedCopies({ configuration }: DigestFacts): Record<'payload' | 'canonical', Fact<PlannedDocument>> {
  const secrets = secretsIn(configuration);
  const planned = (name: string): Fact<PlannedDocument> =>
    secrets.length > 0
      ? { unreadable: `not written: ${secrets.join(', ')}` }
      : mapFact(configuration, ({ payload }) => attemptDocument(name, RunConfigPayloadV1, payload));
  return {
    payload: planned('m3_c_config_payload.json'),
    canonical: planned('m3_c_config_payload.canonical.json'),
  };
}

/** Which parts the payload must have follows from the ledger, the first lane and the registry, not from its own type. */
function payloadJudgement(facts: DigestFacts): Judgement<'M3C-B1'> {
  const { configuration, pinned, registry, closed } = facts;
  const digestField = registry.CONFIG_DIGEST_FIELD ?? '';
  const fields = namesIn(valueOr(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS);
  return {
    expected: {
      empty: [],
      equivalence_fields: fields.filter((name) => name !== digestField).sort(),
      image_fields_missing: [],
      handles_missing: [],
      handles_changed: [],
    },
    observed: mapFact(allReadable({ configuration, pinned, closed }), (found) => {
      const { payload } = found.configuration;
      const image: Readonly<Record<string, string>> = payload.image;
      const keys = Object.keys(found.closed);
      return {
        empty: Object.entries(payload)
          .filter(([, value]) => value === '' || Object.keys(value).length === 0)
          .map(([name]) => name),
        equivalence_fields: Object.entries(payload.scenario_equivalence)
          .filter(([, value]) => Object.keys(value).length > 0)
          .map(([name]) => name)
          .sort(),
        image_fields_missing: imageFields(registry).filter((name) => (image[name] ?? sourcesOf(image, name)) === ''),
        handles_missing: keys.filter((key) => payload.handles[key] === undefined),
        handles_changed: keys.filter(
          (key) => payload.handles[key] !== undefined && payload.handles[key] !== found.closed[key],
        ),
      };
    }),
    fails: 'M3C-B1',
  };
}

/** An image of sources that are no commit has none to name, and its tag says so; their digest stands in for it. */
const sourcesOf = (image: Readonly<Record<string, string>>, name: string): string =>
  name === 'git_sha' && (image.image_tag ?? '').startsWith('src-') ? (image.source_sha256 ?? '') : '';

const imageFields = (registry: HandleTexts): readonly string[] =>
  [registry.IMAGE_TAG_EVIDENCE_FIELD, registry.IMAGE_DIGEST_EVIDENCE_FIELD, registry.IMAGE_GIT_SHA_EVIDENCE_FIELD].map(
    (name) => name ?? 'unnamed',
  );

function namesIn(text: string | undefined): readonly string[] {
  const names = jsonText(text);
  return Array.isArray(names) ? names.map(String) : [];
}

function copiesJudgement(
  facts: DigestFacts,
  written: readonly Fact<EvidenceRef>[],
): Judgement<'M3C-B6' | 'M3C-B7' | 'M3C-B8'> {
  const secrets = secretsIn(facts.configuration);
  const local = Object.values(plannedCopies(facts)).map(localDigest);
  const digest = mapped(facts.configuration, ({ configDigest: ours }) => ours);
  return {
    expected: { secrets: [], local: [digest, digest], durable: [digest, digest] },
    observed: {
      value: {
        secrets,
        local: local.map((one) => valueOr(one, null)),
        durable: written.map((one) => (isReadable(one) ? one.value.sha256 : null)),
      },
    },
    fails: secrets.length > 0 ? 'M3C-B6' : local.every((one) => valueOr(one, null) === digest) ? 'M3C-B8' : 'M3C-B7',
  };
}
