import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import type { RecordedAnswersV1 } from '@spine-green/evidence-schemas/documents/recorded_answers.v1';
import { run as approvalGate } from '../../actions/approval-gate/main.ts';
import { run as laneEnd } from '../../actions/lane-end/main.ts';
import { evidenceScope, exportBundle } from '../../actions/lib/bundle/export.ts';
import { decisionsOf, HANDLES_PINNED } from '../../actions/lib/definition/decisions.ts';
import { loadPhaseDefinition } from '../../actions/lib/definition/phase-definition.ts';
import type { Io } from '../../actions/lib/io/inputs.ts';
import { finalWord } from '../../actions/lib/ledger/derived.ts';
import type { Payload } from '../../actions/lib/ledger/events.ts';
import type { LedgerState } from '../../actions/lib/ledger/state.ts';
import { openLedger } from '../../actions/lib/ledger/store.ts';
import { executionIdAt } from '../../actions/lib/run/execution.ts';
import { openSession, type Session } from '../../actions/lib/run/session.ts';
import { run as authority } from '../../actions/m0-authority/main.ts';
import { run as phaseLedger } from '../../actions/phase-ledger/main.ts';
import { answersFor, operatorInputs } from '../../actions/rehearsal/answers.ts';
import type { PhaseRun } from '../../actions/rehearsal/phase-steps.ts';
import { activatePhase, completePhase, executionGo, runLanes } from '../../actions/rehearsal/phase-steps.ts';
import type { ActionResult } from '../../actions/rehearsal/processes/run-action.ts';
import { prepareWorkplace, type Workplace } from '../../actions/rehearsal/workplace.ts';

export interface RecordedIo extends Io {
  readonly outputs: Record<string, string>;
  readonly failures: string[];
}

/** The runner's side of an action: inputs given, outputs and failures kept. */
export function recordedIo(inputs: Readonly<Record<string, string>>): RecordedIo {
  const outputs: Record<string, string> = {};
  const failures: string[] = [];
  return {
    outputs,
    failures,
    input: (name) => {
      const value = inputs[name];
      if (value === undefined) throw new Error(`input ${name} is missing`);
      return value;
    },
    findInput: (name) => inputs[name],
    output: (name, value) => {
      outputs[name] = value;
    },
    info: () => undefined,
    annotate: () => undefined,
    fail: (message) => failures.push(message),
    summarise: async () => undefined,
  };
}

const ACTIONS: Readonly<Record<string, (io: Io) => Promise<void>>> = {
  'approval-gate': approvalGate,
  'phase-ledger': phaseLedger,
  'm0-authority': authority,
};

/** An action in this process; what it throws is an exit code and a message, as a runner would see it. */
async function actInProcess(name: string, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  const io = recordedIo(inputs);
  try {
    await ACTIONS[name]?.(io);
  } catch (error) {
    io.failures.push(String(error));
  }
  return { exitCode: io.failures.length > 0 ? 1 : 0, outputs: io.outputs, errors: io.failures };
}

export interface AuthorityPhase {
  readonly workplace: Workplace;
  readonly executionId: string;
  /** M0 as the rehearsal's driver runs it, its actions in this process. */
  readonly run: PhaseRun;
  readonly ledger: (...commands: LedgerCommandsV1) => Promise<RecordedIo>;
  readonly act: (lane: string, attempt?: number) => Promise<RecordedIo>;
  readonly state: () => Promise<LedgerState>;
  /** Lets the operator answer more than a rehearsal is prepared with. */
  readonly permit: (environment: string, ...purposes: RecordedAnswersV1['approved'][number]['purposes']) => void;
  readonly remove: () => void;
}

/** A workplace with an initialised ledger in which nothing is active. */
export async function idleAuthorityPhase(): Promise<AuthorityPhase> {
  const out = mkdtempSync(join(tmpdir(), 'authority-phase-'));
  const workplace = await prepareWorkplace(out);
  const executionId = executionIdAt('M0', '2026-11-22T10:00:00.000000Z');
  const base = { 'substrate-config': workplace.configPath, 'execution-id': executionId };
  const ledger = async (...commands: LedgerCommandsV1): Promise<RecordedIo> => {
    const io = recordedIo({ ...base, commands: JSON.stringify(commands) });
    await phaseLedger(io);
    return io;
  };
  const act = async (lane: string, attempt = 1): Promise<RecordedIo> => {
    const io = recordedIo({ ...base, lane, attempt: String(attempt) });
    await authority(io);
    return io;
  };
  await ledger({ command: 'init' }, { command: 'hold', phase: 'M1', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' });
  return {
    workplace,
    executionId,
    run: authorityRun(workplace),
    ledger,
    act,
    state: () => inSession({ workplace }, async (session) => (await ledgerIn(session)).state()),
    permit: (environment, ...purposes) => {
      const path = workplace.config.approvals_url.slice('file:'.length);
      const answers = JSON.parse(readFileSync(path, 'utf8')) as RecordedAnswersV1;
      const approved = [...answers.approved, { environment, purposes }];
      writeFileSync(path, JSON.stringify({ ...answers, approved }));
    },
    remove: () => {
      for (const folder of [out, workplace.scratch]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The decisions of M0 as the operator of a rehearsal answers them. */
export function authorityRun({ configPath, config, operator }: Workplace): PhaseRun {
  const definition = loadPhaseDefinition('M0');
  const dispatch = {
    operator,
    expiresAt: '2026-12-01',
    sourceBucket: 'source',
    profile: 'rehearsal',
    days: undefined,
    rate: 0,
  };
  const decisions = decisionsOf(definition, {
    substrate: config.substrate,
    answers: answersFor('M0', { dispatch, world: undefined, imageDigest: undefined, substrate: 'embedded' }),
    pinnedHandles: HANDLES_PINNED.M0 ?? [],
    inputs: operatorInputs(dispatch, undefined),
  });
  return {
    definition,
    action: 'm0-authority',
    substrateConfig: configPath,
    decisions,
    act: actInProcess,
    say: () => undefined,
  };
}

/** A workplace in which M0 is active, pinned and permitted, as a rehearsal leaves it before the first lane. */
export async function activeAuthorityPhase(): Promise<AuthorityPhase> {
  const phase = await idleAuthorityPhase();
  await activatePhase(phase.run, phase.executionId);
  const go = await executionGo(phase.run, phase.executionId);
  await phase.ledger(...(go as LedgerCommandsV1));
  return phase;
}

export function refOf({ outputs }: RecordedIo): { key: string; version_id: string; sha256: string } {
  const { 'snapshot-key': key = '', 'snapshot-version': version_id = '', 'snapshot-sha256': sha256 = '' } = outputs;
  return { key, version_id, sha256 };
}

/** Runs all lanes of M0, closes it and completes it. */
export async function completeAuthorityPhase({ run, executionId }: AuthorityPhase): Promise<void> {
  await runLanes(run, executionId, { lanes: run.definition.lanes.map(({ lane }) => lane) });
  await completePhase(run, executionId);
}

/** The bundle of what the workplace holds now, as a rehearsal exports it. */
export const exportWorkplace = (phase: AuthorityPhase, folder: string): Promise<BundleManifestV1> =>
  inSession(phase, async (session) => {
    const scope = {
      ...evidenceScope(session, await phase.state()),
      platformRunId: 'N/A',
      seal: async (evidence: Payload<'EVIDENCE_SEALED'>) => {
        await phase.ledger({ command: 'seal-evidence', ...evidence });
        const state = await phase.state();
        return { finalWord: finalWord(state), headSha256: state.headSha256 ?? '' };
      },
    };
    return exportBundle(scope, folder);
  });

/** Work with the ports of a workplace, which are closed afterwards. */
export async function inSession<T>(
  { workplace }: Pick<AuthorityPhase, 'workplace'>,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = openSession(workplace.configPath);
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}

const ledgerIn = (session: Session) =>
  openLedger({ target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci });

/** The step behind a lane, which proves to the ledger that an attempt ended without a snapshot. */
export const leaveFailureRecord = (phase: AuthorityPhase, lane: string, attempt: number): Promise<void> =>
  laneEnd(
    recordedIo({
      'substrate-config': phase.workplace.configPath,
      'execution-id': phase.executionId,
      lane,
      attempt: String(attempt),
    }),
  );
