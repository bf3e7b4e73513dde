import { canonicalJson } from '@spine-green/evidence-schemas';
import type { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import type { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import type { WorldKey } from '../../../events/engine-run.ts';
import { gateMapDigest } from '../../../events/gate-map.ts';
import { catalogueDigest } from '../../../events/outputs.ts';
import type { GateVerdict } from '../gates/read.ts';
import { oraclePackId } from '../pack/documents.ts';
import { error, type Issue } from './types.ts';

export interface PackFacts {
  readonly manifest: OraclePackManifestV1 | 'unreadable' | undefined;
  readonly manifestSha256: string | undefined;
  readonly seal: OracleSealV1 | 'unreadable' | undefined;
  readonly legacySeal: boolean;
  /** Recomputed over what lies under the root now. */
  readonly contentIndexDigest: string;
}

export function checkPack(facts: PackFacts, world: WorldKey, strict: boolean): readonly Issue[] {
  return [...checkManifest(facts, world), ...checkSeal(facts, strict)];
}

export const checkGates = (verdicts: readonly GateVerdict[]): readonly Issue[] =>
  verdicts
    .filter(({ verdict }) => verdict !== 'PASS')
    .map(({ verdict, detail }) =>
      error(verdict === 'MISSING' ? 'GATE_RECEIPT_MISSING' : 'GATE_DIGEST_MISMATCH', detail),
    );

function checkManifest({ manifest }: PackFacts, world: WorldKey): readonly Issue[] {
  if (manifest === undefined) return [{ code: 'PACK_MANIFEST_MISSING', severity: 'WARN', detail: 'no pack manifest' }];
  if (manifest === 'unreadable') return [error('PACK_MANIFEST_INVALID', 'the pack manifest is unreadable')];
  const faults = [
    canonicalJson(manifest.world_key) === canonicalJson(world) ? [] : ['names another world'],
    manifest.oracle_pack_id === oraclePackId(manifest) ? [] : ['has an id that is not its own'],
    manifest.catalogue_digest === catalogueDigest() ? [] : ['was made with another output catalogue'],
    manifest.gate_map_digest === gateMapDigest() ? [] : ['was made with another gate map'],
  ].flat();
  return faults.map((fault) => error('PACK_MANIFEST_INVALID', `the pack manifest ${fault}`));
}

function checkSeal({ seal, legacySeal, ...facts }: PackFacts, strict: boolean): readonly Issue[] {
  const notSealed = (detail: string): readonly Issue[] => [
    { code: 'PACK_NOT_SEALED', severity: strict ? 'ERROR' : 'WARN', detail },
  ];
  // A legacy flag seals without naming anything (11, section 1.1).
  if (seal === undefined) return legacySeal ? [] : notSealed('no seal');
  if (seal === 'unreadable') return notSealed('the seal is unreadable');
  if (seal.seal_status !== 'SEALED_OK') return notSealed(`the seal says ${seal.seal_status}`);
  const issues: Issue[] = [];
  const manifest = typeof facts.manifest === 'object' ? facts.manifest : undefined;
  if (manifest !== undefined && manifest.oracle_pack_id !== seal.oracle_pack_id) {
    issues.push(error('SEAL_MISMATCH', 'the seal names another pack'));
  }
  if (seal.manifest_sha256 !== undefined && seal.manifest_sha256 !== facts.manifestSha256) {
    issues.push(error('SEAL_MISMATCH', 'the seal names another manifest'));
  }
  if (seal.content_index_digest !== undefined && seal.content_index_digest !== facts.contentIndexDigest) {
    issues.push(error('SEAL_CONTENT_MISMATCH', 'objects under the root differ from those that were sealed'));
  }
  return issues;
}
