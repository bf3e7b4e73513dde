import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { run as approvalGate } from '../../actions/approval-gate/main.ts';
import { decisionsOf, HANDLES_PINNED } from '../../actions/lib/definition/decisions.ts';
import { loadPhaseDefinition } from '../../actions/lib/definition/phase-definition.ts';
import type { Io } from '../../actions/lib/io/inputs.ts';
import type { PlanPhase } from '../../actions/lib/ledger/events.ts';
import { executionIdAt } from '../../actions/lib/run/execution.ts';
import { run as phaseLedger } from '../../actions/phase-ledger/main.ts';
import { answersFor, operatorInputs } from '../../actions/rehearsal/answers.ts';
import type { PhaseRun } from '../../actions/rehearsal/phase-steps.ts';
import { activatePhase, executionGo } from '../../actions/rehearsal/phase-steps.ts';
import type { Workplace } from '../../actions/rehearsal/workplace.ts';
import { type RecordedIo, recordedIo, refOf } from './authority-phase.ts';

/** One phase from its sources, step by step, as a workflow would take it. */
export interface PhaseDriver {
  readonly executionId: string;
  readonly ledger: (...commands: LedgerCommandsV1) => Promise<RecordedIo>;
  /** Lets the ledger start a lane, and no more. Throws its refusal. */
  readonly begin: (lane: string, attempt?: number) => Promise<RecordedIo>;
  /** Runs a lane of the action; one that the ledger did not start is refused by the action. */
  readonly act: (lane: string, attempt?: number) => Promise<RecordedIo>;
  /** Activates the phase, expands its plan and pins its decisions. */
  readonly open: () => Promise<void>;
  readonly grantGo: () => Promise<RecordedIo>;
  /** Starts a lane, runs it and records its result. Throws what the ledger or the lane refuse. */
  readonly pass: (lane: string, attempt?: number) => Promise<RecordedIo>;
}

export function phaseDriver(workplace: Workplace, phase: PlanPhase, action: (io: Io) => Promise<void>): PhaseDriver {
  const executionId = executionIdAt(phase, `2026-11-22T10:${phase === 'M0' ? '00' : '30'}:00.000000Z`);
  const base = { 'substrate-config': workplace.configPath, 'execution-id': executionId };
  const run = phaseRun(workplace, phase, action);
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
  const required = async (io: Promise<RecordedIo>): Promise<RecordedIo> => {
    const { failures } = await io;
    if (failures.length > 0) throw new Error(failures.join(' '));
    return io;
  };
  const begin: PhaseDriver['begin'] = (lane, attempt = 1) =>
    required(ledger({ command: 'start-lane', phase, lane, execution_id: executionId, attempt }));
  return {
    executionId,
    ledger,
    begin,
    act,
    open: () => activatePhase(run, executionId),
    grantGo: async () => ledger(...((await executionGo(run, executionId)) as LedgerCommandsV1)),
    pass: async (lane, attempt = 1) => {
      const started = { phase, lane, execution_id: executionId, attempt };
      await begin(lane, attempt);
      const io = await act(lane, attempt);
      await required(ledger({ command: 'record-lane', ...started, snapshot: refOf(io) }));
      return required(Promise.resolve(io));
    },
  };
}

/** The phase as the rehearsal's driver runs it, its actions in this process. */
function phaseRun({ configPath, config, operator }: Workplace, phase: PlanPhase, action: PhaseAction): PhaseRun {
  const definition = loadPhaseDefinition(phase);
  const dispatch = {
    operator,
    expiresAt: '2099-01-01',
    sourceBucket: 'source',
    profile: 'rehearsal',
    days: undefined,
    rate: 0,
  };
  const actions: Readonly<Record<string, PhaseAction>> = {
    'approval-gate': approvalGate,
    'phase-ledger': phaseLedger,
    phase: action,
  };
  return {
    definition,
    action: 'phase',
    substrateConfig: configPath,
    decisions: decisionsOf(definition, {
      substrate: config.substrate,
      answers: answersFor(phase, { dispatch, world: undefined, imageDigest: undefined, substrate: 'embedded' }),
      pinnedHandles: HANDLES_PINNED[phase] ?? [],
      inputs: operatorInputs(dispatch, undefined),
    }),
    act: async (name, inputs) => {
      const io = recordedIo(inputs);
      await actions[name]?.(io);
      return { exitCode: io.failures.length > 0 ? 1 : 0, outputs: io.outputs, errors: io.failures };
    },
    say: () => undefined,
  };
}

type PhaseAction = (io: Io) => Promise<void>;
