import { codeTable } from '@spine-green/evidence-schemas';
import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phasePlan } from '../../../actions/lib/definition/phase-plan.ts';
import { openLedger } from '../../../actions/lib/ledger/store.ts';
import { approve, command, executionGo } from '../../../actions/rehearsal/phase-steps.ts';
import { type ActionResult, runAction } from '../../../actions/rehearsal/processes/run-action.ts';
import {
  type AuthorityPhase,
  activeAuthorityPhase,
  idleAuthorityPhase,
  inSession,
} from '../../support/authority-phase.ts';

const OTHER = 'm0_20261122T230000Z';
const REF = { key: 'evidence/embedded/run_control/none/none.json', version_id: '1', sha256: 'a'.repeat(64) };
const OLD_PLAN = 'f'.repeat(64);

interface Dispatch {
  readonly given: string;
  /** The built action that hears it, and what it is asked. */
  readonly action: string;
  readonly inputs: (phase: AuthorityPhase) => Promise<Readonly<Record<string, string>>>;
  readonly code: keyof typeof codeTable;
  /** What the screen says of the state that it met, and of what is legal in it. */
  readonly says: RegExp;
}

const ledger = (...commands: LedgerCommandsV1) => ({ commands: JSON.stringify(commands) });
const LEGAL_IN_M0 = /next: M0 is ACTIVE; legal are PLAN_EXPANDED, DECISION_PINNED, EXECUTION_GO_GRANTED, /;

/** The phase M0 is open, its decisions are pinned and its go holds. */
const WHILE_M0_IS_OPEN: readonly Dispatch[] = [
  {
    given: 'the question is asked for an execution of another phase',
    action: 'phase-question',
    inputs: async () => ({ phase: 'M1', answers: '{}', 'execution-id': OTHER }),
    code: 'E_APPROVAL_MISMATCH',
    says: /m0_20261122T230000Z is no execution of M1/,
  },
  {
    given: 'a lane is started in an execution that nobody permitted',
    action: 'phase-ledger',
    inputs: async () => ledger({ command: 'start-lane', phase: 'M0', lane: 'M0.A', execution_id: OTHER }),
    code: 'E_NO_EXECUTION_GO',
    says: LEGAL_IN_M0,
  },
  {
    given: 'a lane runs in an execution in which it was not started',
    action: 'm0-authority',
    inputs: async () => ({ lane: 'M0.A', 'execution-id': OTHER, attempt: '1' }),
    code: 'E_LANE_NOT_RUNNING',
    says: /M0\.A is NOT_RUN, attempt 0, not attempt 1 of m0_20261122T230000Z/,
  },
  {
    given: 'a phase is closed in an execution in which nothing ran',
    action: 'm0-authority',
    inputs: async () => ({ lane: 'close', 'execution-id': OTHER, attempt: '1' }),
    code: 'E_LANE_NOT_RUNNING',
    says: /no lane of M0 ever started in m0_20261122T230000Z/,
  },
  {
    given: 'a go is given with the answer to another execution',
    action: 'phase-ledger',
    inputs: async ({ run }) =>
      ledger({ command: 'grant-go', phase: 'M0', approval: await approve(run, OTHER, { purpose: 'execution_go' }) }),
    code: 'E_APPROVAL_MISMATCH',
    says: /open: .*execution_id[\s\S]*next: M0 is ACTIVE; legal are /,
  },
  {
    given: 'a later phase is opened while one is',
    action: 'phase-ledger',
    inputs: async ({ run, executionId }) =>
      ledger({
        command: 'activate',
        phase: 'M2',
        approval: await approve(run, executionId, { purpose: 'activation' }),
      }),
    code: 'E_SLOT_OCCUPIED',
    says: /next: M2 is NOT_STARTED, M0 holds the slot; legal are PHASE_ACTIVATED, /,
  },
  {
    given: 'a lane of a phase is started that nobody opened',
    action: 'phase-ledger',
    inputs: async () =>
      ledger({ command: 'start-lane', phase: 'M3', lane: 'M3.A', execution_id: 'm3_20261122T230000Z' }),
    code: 'E_ILLEGAL_TRANSITION',
    says: /next: M3 is NOT_STARTED, M0 holds the slot; legal are PHASE_ACTIVATED, /,
  },
  {
    given: 'a lane is started before what it rests on',
    action: 'phase-ledger',
    inputs: async ({ executionId }) =>
      ledger({ command: 'start-lane', phase: 'M0', lane: 'M0.E', execution_id: executionId }),
    code: 'E_LANE_DEPENDENCY',
    says: /open: .*M0\.A[\s\S]*next: M0 is ACTIVE; legal are /,
  },
  {
    given: 'a phase is completed of which nothing ran',
    action: 'phase-ledger',
    inputs: async ({ executionId }) =>
      ledger({
        command: 'complete',
        phase: 'M0',
        execution_id: executionId,
        envelope: REF,
        bundle_root_sha256: OLD_PLAN,
      }),
    code: 'E_LANES_OPEN',
    says: /open: M0\.A NOT_RUN, [\s\S]*next: M0 is ACTIVE; legal are /,
  },
];

/** Runs the built action on its dispatch; the ledger says afterwards what it said before. */
async function refused(phase: AuthorityPhase, { action, inputs, code, says }: Dispatch): Promise<void> {
  const asked = await inputs(phase);
  const before = await phase.state();
  const result = await runAction({
    name: action,
    inputs: { 'substrate-config': phase.workplace.configPath, ...asked },
  });
  isToldOf(result, code);
  expect(result.errors.join('\n')).toMatch(says);
  expect(await phase.state()).toEqual(before);
}

/** The code, and what a person does about it. */
function isToldOf({ exitCode, errors, outputs }: ActionResult, code: keyof typeof codeTable): void {
  const screen = errors.join('\n');
  expect(screen).toContain(code);
  expect(screen).toContain(codeTable[code].remedy);
  expect(exitCode).toBe(1);
  if ('refused' in outputs) expect(outputs).toMatchObject({ refused: 'true', 'error-code': code });
}

describe('while a phase is open, is refused with its code and the legal next step', () => {
  let phase: AuthorityPhase;
  beforeAll(async () => {
    phase = await activeAuthorityPhase();
  }, 60_000);
  afterAll(() => phase.remove());

  it.each(WHILE_M0_IS_OPEN)('$code: $given', async (row) => refused(phase, row));

  it('and what is legal is done', async () => {
    const commands = ledger({ command: 'start-lane', phase: 'M0', lane: 'M0.A', execution_id: phase.executionId });
    const inputs = { 'substrate-config': phase.workplace.configPath, ...commands };
    expect(await runAction({ name: 'phase-ledger', inputs })).toMatchObject({ exitCode: 0, errors: [] });
  });
});

describe('before a phase is done, the next one', () => {
  it('is refused with its code and what has to be done first', async () => {
    const phase = await idleAuthorityPhase();
    try {
      phase.permit('phase-activation-m1', 'activation');
      const row: Dispatch = {
        given: 'the second phase before the first',
        action: 'phase-ledger',
        inputs: async ({ run }) => {
          const definition = { ...run.definition, plan_phase: 'M1' as const };
          const of = { ...run, definition };
          const approval = await approve(of, 'm1_20261122T100000Z', { purpose: 'activation' });
          return ledger({ command: 'activate', phase: 'M1', approval });
        },
        code: 'E_PREDECESSOR_NOT_DONE',
        says: /open: M0\n[\s\S]*next: M1 is NOT_STARTED; legal are PHASE_ACTIVATED, /,
      };
      await refused(phase, row);
    } finally {
      phase.remove();
    }
  });
});

describe('a plan that is not the pinned one any more', () => {
  let phase: AuthorityPhase;
  /** The plan was expanded by a program that carried another definition than the actions of now. */
  beforeAll(async () => {
    phase = await idleAuthorityPhase();
    const approval = await approve(phase.run, phase.executionId, { purpose: 'activation' });
    await command(phase.run, [{ command: 'activate', phase: 'M0', approval }]);
    await inSession(phase, async ({ evidence, config, clock, ci }) => {
      const writer = await openLedger({ target: evidence, env: config.substrate, clock, ci });
      const plan = phasePlan('M0');
      await writer.append(
        {
          phase: 'M0',
          actor: { kind: 'controller', id: 'an older program' },
          event: 'PLAN_EXPANDED',
          payload: { definition_sha256: OLD_PLAN, ...plan },
        },
        { missingParts: [], planGaps: [], plan, definitionSha256: OLD_PLAN },
      );
    });
  }, 60_000);
  afterAll(() => phase.remove());

  it('lets nothing run under it', async () => {
    expect((await phase.state()).phases.M0.definitionSha256).toBe(OLD_PLAN);
    const go = (await executionGo(phase.run, phase.executionId)) as LedgerCommandsV1;
    const inputs = { 'substrate-config': phase.workplace.configPath, ...ledger(...go) };
    const result = await runAction({ name: 'phase-ledger', inputs });
    isToldOf(result, 'E_DEFINITION_CHANGED');
    expect(result.errors.join('\n')).toMatch(LEGAL_IN_M0);
    expect((await phase.state()).phases.M0.executionGo).toBeUndefined();
  });

  it('is planned again, which is the step that is legal', async () => {
    const inputs = {
      'substrate-config': phase.workplace.configPath,
      ...ledger({ command: 'expand', phase: 'M0' }),
    };
    expect(await runAction({ name: 'phase-ledger', inputs })).toMatchObject({ exitCode: 0, errors: [] });
    const go = (await executionGo(phase.run, phase.executionId)) as LedgerCommandsV1;
    const again = await runAction({ name: 'phase-ledger', inputs: { ...inputs, ...ledger(...go) } });
    expect(again).toMatchObject({ exitCode: 0, errors: [] });
    expect((await phase.state()).phases.M0.executionGo?.executionId).toBe(phase.executionId);
  });
});
