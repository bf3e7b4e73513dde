import type { Payload } from '../lib/ledger/events.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import { PhaseHeld, readState } from './phase-steps.ts';
import { runAction } from './processes/run-action.ts';
import type { Workplace } from './workplace.ts';

type Jobs = Pick<Workplace, 'configPath' | 'environment'>;

/** Records in the ledger what is exported beside it; resolves with the ledger as it ends. */
export async function sealLedger(
  { configPath, environment }: Jobs,
  evidence: Payload<'EVIDENCE_SEALED'>,
): Promise<LedgerState> {
  const inputs = {
    'substrate-config': configPath,
    commands: JSON.stringify([{ command: 'seal-evidence', ...evidence }]),
  };
  const result = await runAction({ name: 'phase-ledger', inputs, environment });
  if (result.exitCode !== 0) throw new PhaseHeld('M0', 'the ledger', result);
  return readState({ substrateConfig: configPath });
}

/** An empty ledger, whose second phase waits for an operator like every phase after it. */
export async function initialiseLedger({ configPath, environment }: Jobs): Promise<void> {
  const commands = [{ command: 'init' }, { command: 'hold', phase: 'M1', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' }];
  const inputs = { 'substrate-config': configPath, commands: JSON.stringify(commands) };
  const result = await runAction({ name: 'phase-ledger', inputs, environment });
  if (result.exitCode !== 0) throw new PhaseHeld('M0', 'the ledger', result);
}
