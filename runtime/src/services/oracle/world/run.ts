import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { RUN_RECEIPT_NAME, renderTemplate, type S3Prefix, type WorldKey } from '../../../events/engine-run.ts';
import { getOutput } from '../../../events/outputs.ts';
import { literal } from '../../../events/sql-text.ts';
import { textOfMicros } from '../../../kernel/clock.ts';
import type { ObjectStore } from '../../../substrate/object-store/port.ts';
import { type Content, putOnce } from '../../../substrate/object-store/put-once.ts';
import { type Columnar, type ColumnarLimits, openColumnar } from '../columnar.ts';
import { openWorkspace, type Workspace } from '../workspace.ts';
import { flowsSql, macrosSql } from './flows-sql.ts';
import { gateFiles } from './gates.ts';
import { outputSelects } from './outputs-sql.ts';
import { ENGINE_RELEASE, planWorld, ROW_GROUP_ROWS, type WorldPlan, type WorldRequest } from './parameters.ts';

export interface WorldTarget {
  readonly store: ObjectStore;
  readonly root: S3Prefix;
}

export interface WorldLimits extends Omit<ColumnarLimits, 'tempDir'> {
  readonly workFolder: string;
  /** Ends the engine's work. */
  readonly signal?: AbortSignal;
}

export interface MadeWorld {
  readonly runId: string;
  readonly world: WorldKey;
  readonly flows: number;
  readonly fraudFlows: number;
  readonly objects: number;
}

const TABLE = 'world.flows';

/**
 * Makes an engine run: outputs in several parts, gates that verify, and the run receipt last. Equal requests make equal
 * bytes, whatever the threads and the memory are; a repeated run finds its own objects and changes nothing.
 * Memory is bounded: flows are made by set-based statements that spill, and parts are made and stored one by one.
 * Throws WORLD_TARGET_OCCUPIED when the target holds something else.
 */
export async function makeWorld(target: WorldTarget, request: WorldRequest, limits: WorldLimits): Promise<MadeWorld> {
  const plan = planWorld(request);
  const world: WorldKey = {
    manifest_fingerprint: plan.manifestFingerprint,
    parameter_hash: plan.parameterHash,
    scenario_id: request.scenarioId,
    seed: request.seed,
  };
  await using workspace = await openWorkspace(limits.workFolder, 'oracle-world');
  const tempDir = await workspace.makeFolder('spill');
  await using columnar = await openColumnar({ ...limits, tempDir }, limits.signal);
  await columnar.run(`ATTACH ${literal(join(workspace.folder, 'world.duckdb'))} AS world`);
  for (const statement of [...macrosSql(), flowsSql(plan, TABLE)]) await columnar.run(statement);
  const parts = await storeParts({ target, plan, world, workspace, columnar });
  const facts = { flows: request.flows, days: request.days, start_utc: textOfMicros(request.startMicros) };
  const files = [...gateFiles(world, facts), receiptFile(plan, facts)];
  for (const { name, text } of files) await place(target, name, { text });
  const { runId, fraudFlows } = plan;
  return { runId, world, flows: request.flows, fraudFlows, objects: parts + files.length };
}

interface Making {
  readonly target: WorldTarget;
  readonly plan: WorldPlan;
  readonly world: WorldKey;
  readonly workspace: Workspace;
  readonly columnar: Columnar;
}

async function storeParts({ target, plan, world, workspace, columnar }: Making): Promise<number> {
  let stored = 0;
  for (const [outputId, select] of outputSelects(plan, world, TABLE)) {
    const template = renderTemplate(getOutput(outputId).path_template, { ...world });
    for (let part = 0; part < plan.parts; part += 1) {
      const [first, end] = [part, part + 1].map((edge) => Math.floor((edge * plan.request.flows) / plan.parts));
      const path = join(workspace.folder, 'part.parquet');
      await columnar.run(
        `COPY (${select} WHERE i >= ${first} AND i < ${end}) TO ${literal(path)}
          (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP_ROWS})`,
      );
      const name = template.replace('*', String(part).padStart(6, '0'));
      await place(target, name, { path });
      await rm(path);
      stored += 1;
    }
  }
  return stored;
}

async function place({ store, root }: WorldTarget, name: string, content: Content): Promise<void> {
  try {
    await putOnce(store, { bucket: root.bucket, key: `${root.prefix}/${name}` }, content);
  } catch (cause) {
    if (!isPlatformError(cause, 'E_OBJECT_EXISTS')) throw cause;
    throw new PlatformError('WORLD_TARGET_OCCUPIED', `${root.uri}/${name}`, { cause });
  }
}

function receiptFile(plan: WorldPlan, facts: Readonly<Record<string, unknown>>): { name: string; text: string } {
  const { runId, manifestFingerprint, parameterHash, request } = plan;
  const text = canonicalJson({
    run_id: runId,
    manifest_fingerprint: manifestFingerprint,
    parameter_hash: parameterHash,
    seed: request.seed,
    engine_release: ENGINE_RELEASE,
    world: facts,
  });
  return { name: RUN_RECEIPT_NAME, text };
}
