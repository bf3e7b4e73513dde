import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { run as approvalGate } from '../../actions/approval-gate/main.ts';
import { loadPhaseDefinition } from '../../actions/lib/definition/phase-definition.ts';
import type { Io } from '../../actions/lib/io/inputs.ts';
import type { PlanPhase } from '../../actions/lib/ledger/events.ts';
import { executionIdAt } from '../../actions/lib/run/execution.ts';
import { run as phaseLedger } from '../../actions/phase-ledger/main.ts';
import { answersFor, operatorInputs } from '../../actions/rehearsal/answers.ts';
import { decisionsOf } from '../../actions/rehearsal/decisions.ts';
import type { Workplace } from '../../actions/rehearsal/workplace.ts';
import { type RecordedIo, recordedIo, refOf } from './authority-phase.ts';

/** One phase from its sources, step by step, as a workflow would take it. */
export interface PhaseDriver {
  readonly executionId: string;
  readonly ledger: (...commands: LedgerCommandsV1) => Promise<RecordedIo>;
  /** Runs a lane of the action, whatever the ledger says of it. */
  readonly act: (lane: string, attempt?: number) => Promise<RecordedIo>;
  /** Activates the phase, expands its plan and pins its decisions. */
  readonly open: () => Promise<void>;
  readonly grantGo: () => Promise<RecordedIo>;
  /** Starts a lane, runs it and records its result. Throws what the ledger or the lane refuse. */
  readonly pass: (lane: string, attempt?: number) => Promise<RecordedIo>;
}

export function phaseDriver(workplace: Workplace, phase: PlanPhase, action: (io: Io) => Promise<void>): PhaseDriver {
  const executionId = executionIdAt(phase, '2026-11-22T10:30:00.000000Z');
  const base = { 'substrate-config': workplace.configPath, 'execution-id': executionId };
  const ledger: PhaseDriver['ledger'] = async (...commands) => {
    const io = recordedIo({ ...base, commands: JSON.stringify(commands) });
    await phaseLedger(io);
    return io;
  };
  const act: PhaseDriver['act'] = async (lane, attempt = 1) => {
    const io = recordedIo({ ...base, lane, attempt: String(attempt) });
    await action(io);
    return io;
  };
  const approve = async (kind: 'activation' | 'execute') => {
    const io = recordedIo({ ...base, phase, environment: `phase-${kind}-${phase.toLowerCase()}` });
    await approvalGate(io);
    return refOf(io);
  };
  const required = async (io: Promise<RecordedIo>): Promise<RecordedIo> => {
    const { failures } = await io;
    if (failures.length > 0) throw new Error(failures.join(' '));
    return io;
  };
  const dispatch = {
    operator: 'operator:test',
    expiresAt: '2099-01-01',
    sourceBucket: 'source',
    profile: 'rehearsal',
    days: undefined,
  };
  return {
    executionId,
    ledger,
    act,
    open: async () => {
      const inputs = operatorInputs(dispatch, undefined);
      const decisions = decisionsOf(loadPhaseDefinition(phase), answersFor(phase, dispatch, undefined), inputs);
      const approval = await approve('activation');
      await required(
        ledger(
          { command: 'activate', phase, approval },
          { command: 'expand', phase },
          { command: 'pin', phase, decisions: [...decisions] },
        ),
      );
    },
    grantGo: async () => {
      const approval = await approve('execute');
      return ledger({ command: 'grant-go', phase, approval, expires_at_utc: '2099-01-01T00:00:00Z' });
    },
    pass: async (lane, attempt = 1) => {
      const run = { phase, lane, execution_id: executionId, attempt };
      await required(ledger({ command: 'start-lane', ...run }));
      const io = await act(lane, attempt);
      await required(ledger({ command: 'record-lane', ...run, snapshot: refOf(io) }));
      return required(Promise.resolve(io));
    },
  };
}
