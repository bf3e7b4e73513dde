import { type HandleKey, handle } from '@spine-green/evidence-schemas';
import { CoreApplySnapshotV1 } from '@spine-green/evidence-schemas/documents/core_apply_snapshot.v1';
import { M2CB1ResolutionSnapshotV1 } from '@spine-green/evidence-schemas/documents/m2c_b1_resolution_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { applyHead, reviewedApply, type StackApply } from '../applied-stack.ts';

export interface CoreApplyFacts extends StackApply {
  /** Outputs that are no secret, by name, as the state holds them. */
  readonly outputs: Fact<Readonly<Record<string, string>>>;
}

const OUTPUTS = [
  ...(['TF_STATE_BUCKET', 'S3_ORACLE_BUCKET', 'S3_EVIDENCE_BUCKET', 'S3_QUARANTINE_BUCKET'] as const),
  ...(['S3_ARCHIVE_BUCKET', 'TF_LOCK_TABLE', 'DDB_CONTROL_RUNS_TABLE'] as const),
] as const satisfies readonly HandleKey[];

/** What stays is applied as it was reviewed, loses nothing and makes nothing a second time (05, sections 2 and 3). */
export const coreApply = defineLane({
  id: 'M2.C',
  documents: (facts: CoreApplyFacts, context) => ({
    apply: mapFact(applyHead(facts, context), (head) =>
      attemptDocument('core_apply_snapshot.json', CoreApplySnapshotV1, {
        schema: 'fp.core_apply_snapshot.v1',
        ...head,
        outputs: valueOr(facts.outputs, {}),
      }),
    ),
    ...importReceipt(facts, context),
  }),
  decide: (facts: CoreApplyFacts) => ({
    'M2.C-C01': { expected: { init: 0, validate: 0 }, observed: facts.commands, fails: 'M2C-B2' },
    'M2.C-C02': { ...reviewedApply(facts), fails: 'M2C-B2' },
    'M2.C-C03': {
      expected: { destroyed: [], collisions: [] },
      observed: mapFact(facts.plan, ({ destroyed, collisions }) => ({ destroyed, collisions })),
      fails: 'M2C-B1',
    },
    'M2.C-C04': {
      expected: { outputs: namesOf(OUTPUTS), second_plan: 0 },
      observed: mapFact(allReadable({ outputs: facts.outputs, secondPlan: facts.secondPlan }), (all) => ({
        outputs: Object.fromEntries(OUTPUTS.map((key) => [key, all.outputs[key] ?? null])),
        second_plan: all.secondPlan,
      })),
      fails: 'M2C-B3',
    },
    'M2.C-C04a': {
      expected: { budget: handle('AWS_BUDGET_NAME') },
      observed: mapFact(facts.outputs, ({ AWS_BUDGET_NAME: budget }) => ({ budget: budget ?? null })),
      fails: 'M2C-B3',
    },
  }),
  handover: ({ plan }) =>
    isReadable(plan) ? { plan_sha256: plan.value.plan_sha256, imported: plan.value.imported.length } : undefined,
});

const namesOf = (keys: readonly HandleKey[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(keys.map((key) => [key, handle(key)]));

/** Written only where an import happened (01, M2.C). */
function importReceipt({ plan, applied }: CoreApplyFacts, { substrate, executionId, gatheredAtUtc }: DecideContext) {
  if (!isReadable(plan) || !isReadable(applied) || plan.value.imported.length === 0) return {};
  const { imported, plan_sha256 } = plan.value;
  return {
    imports: {
      value: attemptDocument('m2c_b1_resolution_snapshot.json', M2CB1ResolutionSnapshotV1, {
        schema: 'fp.m2c_b1_resolution_snapshot.v1',
        substrate,
        execution_id: executionId,
        captured_at_utc: gatheredAtUtc,
        plan_sha256,
        imported: [...imported] as M2CB1ResolutionSnapshotV1['imported'],
      }),
    },
  };
}
