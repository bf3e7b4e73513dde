import { resolveHandles } from '@spine-green/evidence-schemas';
import { mapFact, observe } from '../../lib/checks/fact.ts';
import { getLaneDefinition, requiredHandles } from '../../lib/definition/phase-definition.ts';
import type { LedgerEvent } from '../../lib/ledger/events.ts';
import type { LedgerState } from '../../lib/ledger/state.ts';
import { readLedger } from '../../lib/ledger/store.ts';
import { readPhaseResults } from '../../lib/phase-end/results.ts';
import { HANDED } from '../../lib/rules/handoff-evidence.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { gatherPack, handedPointers } from '../../lib/shared-lanes/gather-pack.ts';
import { gatherVerdict } from '../../lib/shared-lanes/gather-verdict.ts';
import { packName } from '../../lib/shared-lanes/pack.ts';
import type { ExitFacts, RiskRegister } from '../lanes/j-exit.ts';

/** Own snapshot and handoff are written by this very lane, so they are not asked for before it ends. */
const OWN = ['m2_exit_readiness_snapshot.json', packName('M3')];

/** What a later phase may rest on; the register of one that comes after says nothing about this exit. */
const PHASES = ['M0', 'M1', 'M2'] as const;

export async function gatherSubstrateExit(context: LaneContext): Promise<ExitFacts> {
  const { session, ledger, executionId, substrate, handleInputs } = context;
  const results = await observe(() => readPhaseResults(session, ledger, { phase: 'M2', executionId }));
  const events = await observe(() => readLedger({ target: session.evidence, env: substrate }));
  return {
    verdict: await gatherVerdict(context, 'M2.J'),
    missingEvidence: mapFact(results, ({ missingEvidence }) =>
      missingEvidence.filter((key) => !OWN.some((name) => key.endsWith(name))),
    ),
    rows: resolveHandles(requiredHandles(getLaneDefinition('M2.J'), substrate), handleInputs),
    register: mapFact(events, (read) => registerOf(ledger, read, executionId)),
    pack: await gatherPack(context, {
      required: () => handedPointers(context, HANDED.M2),
    }),
  };
}

/** What the ledger holds open; a waiver is bound to one execution, so those of another one are no longer anybody's. */
export const registerOf = (
  ledger: Pick<LedgerState, 'phases'>,
  events: readonly LedgerEvent[],
  executionId: string,
): RiskRegister => ({
  blockers: PHASES.flatMap((phase) =>
    ledger.phases[phase].openBlockers.map(({ lane, code }) => ({ phase, lane, code })),
  ),
  drift: PHASES.flatMap((phase) => ledger.phases[phase].openDrift.map((one) => ({ phase, class: one }))),
  waivers: events.flatMap((event) => {
    if (event.event !== 'WAIVER_RECORDED' || !event.payload.item.includes(executionId)) return [];
    const { item, residual_risk, expires_at_utc } = event.payload;
    return [{ item, residual_risk, expires_at_utc }];
  }),
});
