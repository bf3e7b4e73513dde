import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { run as approvalGate } from '../../actions/approval-gate/main.ts';
import { exportBundle } from '../../actions/lib/bundle/export.ts';
import { loadPhaseDefinition } from '../../actions/lib/definition/phase-definition.ts';
import type { Io } from '../../actions/lib/io/inputs.ts';
import { finalWord } from '../../actions/lib/ledger/derived.ts';
import { openLedger } from '../../actions/lib/ledger/store.ts';
import { executionIdAt } from '../../actions/lib/run/execution.ts';
import { openSession } from '../../actions/lib/run/session.ts';
import { run as authority } from '../../actions/m0-authority/main.ts';
import { run as phaseLedger } from '../../actions/phase-ledger/main.ts';
import { answersFor, operatorInputs } from '../../actions/rehearsal/answers.ts';
import { decisionsOf } from '../../actions/rehearsal/decisions.ts';
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
    fail: (message) => failures.push(message),
    summarise: async () => undefined,
  };
}

export interface AuthorityPhase {
  readonly workplace: Workplace;
  readonly executionId: string;
  readonly ledger: (...commands: LedgerCommandsV1) => Promise<RecordedIo>;
  readonly act: (lane: string) => Promise<RecordedIo>;
  readonly remove: () => void;
}

/** A workplace in which M0 is active, pinned and permitted, as a rehearsal leaves it before the first lane. */
export async function activeAuthorityPhase(): Promise<AuthorityPhase> {
  const out = mkdtempSync(join(tmpdir(), 'authority-phase-'));
  const workplace = await prepareWorkplace(out);
  const executionId = executionIdAt('M0', '2026-11-22T10:00:00.000000Z');
  const base = { 'substrate-config': workplace.configPath, 'execution-id': executionId, attempt: '1' };
  const ledger = async (...commands: LedgerCommandsV1): Promise<RecordedIo> => {
    const io = recordedIo({ ...base, commands: JSON.stringify(commands) });
    await phaseLedger(io);
    return io;
  };
  const approve = async (kind: 'activation' | 'execute') => {
    const io = recordedIo({ ...base, phase: 'M0', environment: `phase-${kind}-m0` });
    await approvalGate(io);
    return refOf(io);
  };
  const dispatch = {
    operator: 'operator:test',
    expiresAt: '2026-12-01',
    sourceBucket: 'source',
    profile: 'rehearsal',
    days: undefined,
  };
  const decisions = decisionsOf(
    loadPhaseDefinition('M0'),
    answersFor('M0', dispatch, undefined),
    operatorInputs(dispatch, undefined),
  );
  await ledger(
    { command: 'init' },
    { command: 'hold', phase: 'M1', hold_reason: 'AWAITING_OPERATOR_ACTIVATION' },
    { command: 'activate', phase: 'M0', approval: await approve('activation') },
    { command: 'expand', phase: 'M0' },
    { command: 'pin', phase: 'M0', decisions: [...decisions] },
    { command: 'grant-go', phase: 'M0', approval: await approve('execute'), expires_at_utc: '2099-01-01T00:00:00Z' },
  );
  const act = async (lane: string): Promise<RecordedIo> => {
    const io = recordedIo({ ...base, lane });
    await authority(io);
    return io;
  };
  const remove = (): void => {
    for (const folder of [out, workplace.scratch]) rmSync(folder, { recursive: true, force: true });
  };
  return { workplace, executionId, ledger, act, remove };
}

export function refOf({ outputs }: RecordedIo): { key: string; version_id: string; sha256: string } {
  const { 'snapshot-key': key = '', 'snapshot-version': version_id = '', 'snapshot-sha256': sha256 = '' } = outputs;
  return { key, version_id, sha256 };
}

/** Runs all lanes of M0, closes it and completes it. */
export async function completeAuthorityPhase(phase: AuthorityPhase): Promise<void> {
  const execution_id = phase.executionId;
  for (const { lane } of loadPhaseDefinition('M0').lanes) {
    await phase.ledger({ command: 'start-lane', phase: 'M0', lane, execution_id, attempt: 1 });
    const io = await phase.act(lane);
    await phase.ledger({ command: 'record-lane', phase: 'M0', lane, execution_id, attempt: 1, snapshot: refOf(io) });
  }
  const closed = await phase.act('close');
  const bundle_root_sha256 = closed.outputs['bundle-root-sha256'] ?? '';
  await phase.ledger(
    { command: 'check-transition', phase: 'M0', execution_id },
    { command: 'complete', phase: 'M0', execution_id, envelope: refOf(closed), bundle_root_sha256 },
  );
}

/** The bundle of what the workplace holds now, as a rehearsal exports it. */
export async function exportWorkplace({ workplace }: AuthorityPhase, folder: string): Promise<BundleManifestV1> {
  const session = openSession(workplace.configPath);
  try {
    const place = { target: session.evidence, env: session.config.substrate, clock: session.clock, ci: session.ci };
    const ledger = (await openLedger(place)).state();
    return await exportBundle(
      {
        store: session.store,
        buckets: [session.config.buckets.evidence],
        extra: [],
        substrate: session.config.substrate,
        platformRunId: 'N/A',
        finalWord: finalWord(ledger),
        ledgerHeadSha256: ledger.headSha256 ?? '',
      },
      folder,
    );
  } finally {
    await session.close();
  }
}
