import { type Code, canonicalJson, isPlatformError } from '@spine-green/evidence-schemas';
import { InletAssertionSnapshotV1 } from '@spine-green/evidence-schemas/documents/inlet_assertion_snapshot.v1';
import { OraclePackManifestV1 } from '@spine-green/evidence-schemas/documents/oracle_pack_manifest.v1';
import { OracleSealV1 } from '@spine-green/evidence-schemas/documents/oracle_seal.v1';
import { PACK_MANIFEST_NAME, SEAL_NAME, type WorldKey } from '../../../events/engine-run.ts';
import { gateClosure } from '../../../events/gate-map.ts';
import { getOutput } from '../../../events/outputs.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { writeDerived } from '../../../observability/writer.ts';
import { type JobContext, oracleKey } from '../evidence.ts';
import { judgeGate, readGate } from '../gates/read.ts';
import { type EngineRun, findObject, listSource, readWorld } from '../layout/read.ts';
import { parseStored } from '../layout/stored.ts';

export interface InletRequest {
  readonly run: EngineRun;
  readonly outputIds: readonly string[];
  readonly scenarioId: string;
  readonly inletMode: 'external_pre_staged' | 's3_to_s3_seed';
}

/** Whether the input of a run is there and readable, in either inlet mode; writes the snapshot and returns it. */
export async function assertInlet(request: InletRequest, context: JobContext): Promise<InletAssertionSnapshotV1> {
  const { run, outputIds } = request;
  const world = await findWorld(request);
  const packed = await readPack(run, world);
  const missingOutputs = await missing(outputIds, async (id) => {
    const parts = world === undefined ? [] : await listSource(run, getOutput(id), world);
    return parts.length > 0 && packed.declared.has(id);
  });
  const missingGates = await missing(
    gateClosure(outputIds).map(({ gate_id }) => gate_id),
    async (id) => {
      const gate = gateClosure(outputIds).find(({ gate_id }) => gate_id === id);
      return (
        gate !== undefined && world !== undefined && judgeGate(await readGate(run, gate, world)).verdict === 'PASS'
      );
    },
  );
  const facts = {
    input_prefix_readable: world !== undefined,
    manifest_readable: packed.manifestReadable,
    seal_readable: packed.sealReadable,
    manifest_output_coverage_pass: missingOutputs.length === 0,
  };
  const snapshot: InletAssertionSnapshotV1 = {
    platform_run_id: context.platformRunId,
    written_at_utc: nowUtc(context.clock),
    inlet_mode: request.inletMode,
    oracle_bucket: run.root.bucket,
    oracle_input_prefix: `${run.root.prefix}/`,
    required_output_ids: [...outputIds],
    missing_output_ids: [...missingOutputs],
    missing_gate_ids: [...missingGates],
    manifest_key: `${run.root.prefix}/${PACK_MANIFEST_NAME}`,
    sealed_key: `${run.root.prefix}/${SEAL_NAME}`,
    ...facts,
    overall_pass: Object.values(facts).every(Boolean) && missingGates.length === 0,
    task_arn: context.taskArn,
  };
  const key = oracleKey(context, 'inlet_assertion_snapshot.json');
  await writeDerived(context.evidence, key, InletAssertionSnapshotV1, snapshot);
  return snapshot;
}

/** Why the input cannot be used, by the codes of the parts that are not there. */
export const inletFaults = (snapshot: InletAssertionSnapshotV1): readonly (readonly [code: Code, facts: string])[] => {
  const { oracle_input_prefix: prefix, manifest_key, sealed_key } = snapshot;
  return [
    ...(snapshot.input_prefix_readable ? [] : [['RUN_RECEIPT_UNREADABLE', prefix] as const]),
    ...(snapshot.manifest_readable ? [] : [['MANIFEST_MISMATCH', `${manifest_key} is absent or unreadable`] as const]),
    ...(snapshot.seal_readable ? [] : [['PACK_NOT_SEALED', `${sealed_key} is absent or unreadable`] as const]),
    ...snapshot.missing_output_ids.map((id) => ['OUTPUT_MISSING', id] as const),
    ...snapshot.missing_gate_ids.map((id) => ['GATE_RECEIPT_MISSING', id] as const),
  ];
};

async function findWorld({ run, scenarioId }: InletRequest): Promise<WorldKey | undefined> {
  try {
    return (await readWorld(run, scenarioId)).key;
  } catch (error) {
    // An unreadable receipt is the answer here; a store that does not answer is not.
    if (!isPlatformError(error) || error.retry) throw error;
    return undefined;
  }
}

interface PackFacts {
  readonly manifestReadable: boolean;
  readonly sealReadable: boolean;
  /** Outputs that the seal names. */
  readonly declared: ReadonlySet<string>;
}

async function readPack(run: EngineRun, world: WorldKey | undefined): Promise<PackFacts> {
  const [manifestObject, sealObject] = [await findObject(run, PACK_MANIFEST_NAME), await findObject(run, SEAL_NAME)];
  const manifest = manifestObject && parseStored(manifestObject.body, OraclePackManifestV1.parse);
  const seal = sealObject && parseStored(sealObject.body, OracleSealV1.parse);
  return {
    manifestReadable: manifest !== undefined && canonicalJson(manifest.world_key) === canonicalJson(world ?? null),
    sealReadable: seal?.seal_status === 'SEALED_OK' && seal.manifest_sha256 === manifestObject?.sha256,
    declared: new Set(seal?.outputs?.map(({ output_id }) => output_id)),
  };
}

async function missing(ids: readonly string[], isThere: (id: string) => Promise<boolean>): Promise<readonly string[]> {
  const absent: string[] = [];
  for (const id of ids) if (!(await isThere(id))) absent.push(id);
  return absent;
}
