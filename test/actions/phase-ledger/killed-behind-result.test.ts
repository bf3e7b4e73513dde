import { canonicalJson, evidenceKey, sha256Hex } from '@spine-green/evidence-schemas';
import { CostSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_snapshot.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { expect, onTestFinished, test } from 'vitest';
import { openLedger } from '../../../actions/lib/ledger/store.ts';
import { applyCommand } from '../../../actions/phase-ledger/commands.ts';
import { type AuthorityPhase, activeAuthorityPhase, inSession, refOf } from '../../support/authority-phase.ts';

type Ref = { key: string; version_id: string; sha256: string };

/** The gate is killed right after it appended one event. */
async function recordAndDie(phase: AuthorityPhase, at: object, snapshot: Ref): Promise<void> {
  await inSession(phase, async (session) => {
    const { evidence: target, config, clock, ci } = session;
    const ledger = await openLedger({ target, env: config.substrate, clock, ci });
    let appended = 0;
    const dying = {
      ...ledger,
      append: (...given: Parameters<typeof ledger.append>) => {
        appended += 1;
        return appended > 1 ? Promise.reject(new Error('SIGKILL')) : ledger.append(...given);
      },
    };
    const context = { session, ledger: dying, controller: { kind: 'controller' as const, id: 'killed' } };
    await expect(applyCommand({ command: 'record-lane', ...at, snapshot } as never, context)).rejects.toThrow(
      'SIGKILL',
    );
  });
}

async function laneThatCost(amount: string) {
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
    const stored = await store.put(evidence.bucket, ref.key, text, {
      kind: 'replace',
      versionId: present?.versionId ?? '',
    });
    return { key: ref.key, version_id: stored.versionId, sha256: sha256Hex(text) };
  });
  return { phase, at, snapshot };
}

test('a cost above its bound stops everything, also when the gate was killed after the result', async () => {
  const { phase, at, snapshot } = await laneThatCost('99');
  await recordAndDie(phase, at, snapshot);
  // Whatever the next job does: the same again, a look, the next lane.
  await phase.ledger({ command: 'record-lane', ...at, snapshot });
  await phase.ledger({ command: 'watch-drift', phase: 'M0' });
  const next = await phase.ledger({
    command: 'start-lane',
    phase: 'M0',
    lane: 'M0.B',
    execution_id: at.execution_id,
    attempt: 1,
  });
  const state = await phase.state();
  expect({ stop: state.budgetStop, refused: next.failures.length > 0 }).toEqual({ stop: true, refused: true });
});
