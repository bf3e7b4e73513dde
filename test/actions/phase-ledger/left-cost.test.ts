import { canonicalJson, evidenceKey, sha256Hex } from '@spine-green/evidence-schemas';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { expect, onTestFinished, test } from 'vitest';
import { activeAuthorityPhase, inSession, refOf } from '../../support/authority-phase.ts';

/** Runs a lane and records its snapshot as if it had left a cost. */
async function recordLaneThatCost(amount: string) {
  const phase = await activeAuthorityPhase();
  onTestFinished(() => phase.remove());
  const at = { phase: 'M0', lane: 'M0.A', execution_id: phase.executionId, attempt: 1 } as const;
  await phase.ledger({ command: 'start-lane', ...at });
  const ref = refOf(await phase.act('M0.A'));
  const snapshot = await inSession(phase, async ({ store, evidence }) => {
    const { document } = await readEvidence(evidence, ref.key, LaneSnapshotV1.parse);
    const place = { family: 'run_control' as const, env: 'embedded' as const, execution_id: phase.executionId };
    const cost = await createEvidence(
      evidence,
      evidenceKey(place, 'cost_snapshot.json', { attempt: 1 }),
      CostSnapshotV1,
      {
        schema: 'fp.cost_snapshot.v1',
        substrate: 'embedded',
        captured_at_utc: document.captured_at_utc,
        data_as_of_utc: document.captured_at_utc,
        currency: 'USD',
        combined_month_to_date: amount,
        alert_3: '28',
      },
    );
    const left = { name: 'cost_snapshot.json', key: cost.key, version_id: cost.versionId, sha256: cost.sha256 };
    const text = canonicalJson({ ...document, documents: [...document.documents, left] });
    const present = await store.head(evidence.bucket, ref.key);
    const condition = { kind: 'replace' as const, versionId: present?.versionId ?? '' };
    const stored = await store.put(evidence.bucket, ref.key, text, condition);
    return { key: ref.key, version_id: stored.versionId, sha256: sha256Hex(text) };
  });
  const io = await phase.ledger({ command: 'record-lane', ...at, snapshot });
  return { io, state: await phase.state() };
}

test('a lane that left a cost at its bound sets the stop of the ledger with its result', async () => {
  const { state, io } = await recordLaneThatCost('28');
  expect(io.failures).toEqual([]);
  expect(state.phases.M0.lanes['M0.A']?.status).toBe('PASS');
  expect(state.budgetStop).toBe(true);
});

test('a cost below its bound stops nothing', async () => {
  const { state } = await recordLaneThatCost('27.99');
  expect(state.phases.M0.lanes['M0.A']?.status).toBe('PASS');
  expect(state.budgetStop).toBe(false);
});
