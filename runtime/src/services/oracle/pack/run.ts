import { canonicalJson, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { PACK_MANIFEST_NAME, SEAL_NAME } from '../../../events/engine-run.ts';
import { gateClosure } from '../../../events/gate-map.ts';
import { getOutput } from '../../../events/outputs.ts';
import { type Clock, nowUtc } from '../../../kernel/clock.ts';
import { judgeGate, readGate } from '../gates/read.ts';
import { contentIndexDigest, listContent } from '../layout/content-index.ts';
import { type EngineRun, findObject, listSource, readWorld, type World } from '../layout/read.ts';
import { parseStored } from '../layout/stored.ts';
import { packManifest, sameManifest, sameSeal } from './documents.ts';

export interface PackRequest {
  readonly run: EngineRun;
  readonly outputIds: readonly string[];
  readonly scenarioId: string;
  /** Empty: the release that the run receipt names, or `unknown`. */
  readonly engineRelease: string;
  readonly clock: Clock;
}

export interface Packed {
  readonly manifest: OraclePackManifestV1;
  readonly seal: OracleSealV1;
}

/**
 * Writes the pack manifest and then the seal, each once; equal documents of an earlier run are a success.
 * Nothing is sealed that the checker would refuse: throws PACK_ROOT_NOT_FOUND, SCENARIO_ID_MISSING, WORLD_KEY_MISSING,
 * OUTPUT_MISSING, GATE_RECEIPT_MISSING, GATE_DIGEST_MISMATCH, MANIFEST_MISMATCH, SEAL_MISMATCH.
 */
export async function pack(request: PackRequest): Promise<Packed> {
  const { run, clock } = request;
  if ((await run.store.list(run.root.bucket, `${run.root.prefix}/`, { limit: 1 })).objects.length === 0) {
    throw new PlatformError('PACK_ROOT_NOT_FOUND', run.root.uri);
  }
  const world = await readWorld(run, request.scenarioId);
  await requireGates(run, request.outputIds, world);
  const outputs = await declareOutputs(run, request.outputIds, world);
  const release = request.engineRelease || (world.receipt.engine_release ?? 'unknown');
  const wanted = packManifest(world.key, release, nowUtc(clock));
  const { document: manifest, sha256 } = await writeOnce(run, PACK_MANIFEST_NAME, {
    wanted,
    parse: OraclePackManifestV1.parse,
    same: sameManifest,
    mismatch: 'MANIFEST_MISMATCH',
  });
  const { document: seal } = await writeOnce<OracleSealV1>(run, SEAL_NAME, {
    wanted: {
      version: 'v0',
      oracle_pack_id: manifest.oracle_pack_id,
      seal_status: 'SEALED_OK',
      sealed_at_utc: nowUtc(clock),
      manifest_sha256: sha256,
      content_index_digest: contentIndexDigest(await listContent(run)),
      outputs,
    },
    parse: OracleSealV1.parse,
    same: sameSeal,
    mismatch: 'SEAL_MISMATCH',
  });
  return { manifest, seal };
}

async function requireGates(run: EngineRun, outputIds: readonly string[], world: World): Promise<void> {
  for (const gate of gateClosure(outputIds)) {
    const { verdict, detail } = judgeGate(await readGate(run, gate, world.key));
    if (verdict === 'MISSING') throw new PlatformError('GATE_RECEIPT_MISSING', detail);
    if (verdict === 'MISMATCH') throw new PlatformError('GATE_DIGEST_MISMATCH', detail);
  }
}

async function declareOutputs(run: EngineRun, outputIds: readonly string[], world: World) {
  const declared: NonNullable<OracleSealV1['outputs']> = [];
  for (const output_id of outputIds) {
    const parts = await listSource(run, getOutput(output_id), world.key);
    if (parts.length === 0) throw new PlatformError('OUTPUT_MISSING', output_id);
    declared.push({
      output_id,
      files: parts.length,
      size_bytes: parts.reduce((sum, { size_bytes }) => sum + size_bytes, 0),
    });
  }
  return declared;
}

interface Written<T> {
  readonly wanted: T;
  readonly parse: (value: unknown) => T;
  readonly same: (a: T, b: T) => boolean;
  readonly mismatch: 'MANIFEST_MISMATCH' | 'SEAL_MISMATCH';
}

/** Write if absent, read back, compare; what is there stays there. */
async function writeOnce<T>(
  run: EngineRun,
  name: string,
  { wanted, parse, same, mismatch }: Written<T>,
): Promise<{ document: T; sha256: string }> {
  const key = `${run.root.prefix}/${name}`;
  try {
    await run.store.put(run.root.bucket, key, canonicalJson(parse(wanted)), { kind: 'create' });
  } catch (error) {
    if (!isPlatformError(error, 'E_OBJECT_EXISTS')) throw error;
  }
  const stored = await findObject(run, name);
  const present = stored && parseStored(stored.body, parse);
  if (stored === undefined || present === undefined || !same(present, wanted)) {
    throw new PlatformError(mismatch, `${key} holds another document`);
  }
  return { document: present, sha256: stored.sha256 };
}
