import { join } from 'node:path';
import { DriftPlanSnapshotV1 } from '@spine-green/evidence-schemas/documents/drift_plan_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { synthesisedSha256, type TerraformPlace } from '../lib/terraform/runner.ts';
import { planStack } from './plan-stack.ts';
import { stackVerdict } from './verdict.ts';

export const DRIFT_STACKS = ['core', 'confluent', 'demo'] as const;
export type DriftStack = (typeof DRIFT_STACKS)[number];

export interface DriftAsked extends Omit<TerraformPlace, 'folder'> {
  /** Folder that holds one folder for each stack. */
  readonly synthesised: string;
  readonly stacks: readonly DriftStack[];
}

export interface DriftReport {
  readonly key: string;
  readonly snapshot: DriftPlanSnapshotV1;
}

type Row = DriftPlanSnapshotV1['stacks'][number];

/** Plans every stack, one after the other, and writes down what each plan says; a stack that cannot be planned is told. */
export async function reportDrift(
  place: Pick<ManagedPlace, 'evidence' | 'substrate' | 'clock'>,
  { synthesised, stacks: names, ...how }: DriftAsked,
): Promise<DriftReport> {
  const stacks: Row[] = [];
  for (const stack of names) stacks.push(await rowOf(stack, { ...how, folder: join(synthesised, stack) }));
  const capturedAt = nowUtc(place.clock);
  const verdicts = stacks.map(({ verdict }) => verdict);
  const execution = guardExecution('drift_plan', capturedAt);
  const document: DriftPlanSnapshotV1 = {
    schema: 'fp.drift_plan_snapshot.v1',
    substrate: place.substrate,
    execution_id: execution,
    captured_at_utc: capturedAt,
    stacks,
    blockers: [
      ...(verdicts.includes('drift') ? (['INFRA_DRIFT_FOUND'] as const) : []),
      ...(verdicts.includes('unreadable') ? (['INFRA_STATE_UNREADABLE'] as const) : []),
    ],
  };
  const at = { execution, name: 'drift_plan_snapshot.json' };
  const { key } = await writeGuardEvidence(place, at, { schema: DriftPlanSnapshotV1, document });
  return { key, snapshot: document };
}

async function rowOf(stack: DriftStack, place: TerraformPlace): Promise<Row> {
  const synthesised_sha256 = synthesisedSha256(place.folder);
  const { exitCode, stateResources, drifted, planned, ...said } = stackVerdict(await planStack(place));
  return {
    stack,
    synthesised_sha256,
    ...said,
    exit_code: exitCode,
    state_resources: stateResources,
    drifted: drifted.map(({ address, actions }) => ({ address, actions: [...actions] })),
    planned: planned.map(({ address, actions }) => ({ address, actions: [...actions] })),
  } as Row;
}
