import { codeTable } from '@spine-green/evidence-schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionSha256 } from '../../../actions/lib/definition/phase-definition.ts';
import {
  completePhase,
  executionGo,
  type PhaseRun,
  reopenPhase,
  runLanes,
} from '../../../actions/rehearsal/phase-steps.ts';
import { type ActionResult, runAction } from '../../../actions/rehearsal/processes/run-action.ts';
import { type AuthorityPhase, activeAuthorityPhase, completeAuthorityPhase } from '../../support/authority-phase.ts';

const NEXT = 'm1_20261122T110000Z';

let phase: AuthorityPhase;
/** The verdict that the reviewer was shown, and the one that was written after it. */
let shown: string;
let rewritten: string;

beforeAll(async () => {
  phase = await activeAuthorityPhase();
  await completeAuthorityPhase(phase);
  shown = await verdict();
  await writeVerdictAgain(phase.run);
  rewritten = await verdict();
}, 120_000);
afterAll(() => phase.remove());

const verdict = async (): Promise<string> => (await phase.state()).phases.M0.completed?.envelope.sha256 ?? 'none';

/** The phase is reopened, its lanes run in another execution, and the phase ends a second time. */
async function writeVerdictAgain(run: PhaseRun): Promise<void> {
  phase.permit('phase-activation-m0', 'reopening');
  const again = 'm0_20261122T120000Z';
  await reopenPhase(run, again, { reason: 'RERUN_APPROVED', lanes: ['M0.A'] });
  const before = await executionGo(run, again);
  await runLanes(run, again, { lanes: run.definition.lanes.map(({ lane }) => lane), before });
  await completePhase(run, again);
}
const GO = { environment: 'phase-execute-m1', purpose: 'execution_go' };

/** The built action as a gate job starts it; `verdict-sha256` is what the question showed. */
const gate = (inputs: Readonly<Record<string, string>>): Promise<ActionResult> =>
  runAction({
    name: 'approval-gate',
    inputs: {
      'substrate-config': phase.workplace.configPath,
      phase: 'M1',
      environment: 'phase-activation-m1',
      purpose: 'activation',
      'execution-id': NEXT,
      ...inputs,
    },
  });

describe('an answer to an activation', () => {
  it('that was given to a verdict which was written again since is void, and leaves no record', async () => {
    expect(rewritten).toMatch(/^[0-9a-f]{64}$/);
    expect(rewritten).not.toBe(shown);
    const { exitCode, errors, outputs } = await gate({ 'verdict-sha256': shown });
    expect(exitCode).toBe(1);
    expect(errors.join('\n')).toContain(`E_ACTIVATION_TOKEN_STALE: ${shown} was shown, ${rewritten} stands`);
    expect(errors.join('\n')).toContain(codeTable.E_ACTIVATION_TOKEN_STALE.remedy);
    expect(outputs).toEqual({});
  });

  it('that was given to a verdict where there is none is void as well', async () => {
    const first = { phase: 'M0', environment: 'phase-activation-m0', 'execution-id': 'm0_20261122T130000Z' };
    const { exitCode, errors } = await gate({ ...first, 'verdict-sha256': shown });
    expect(exitCode).toBe(1);
    expect(errors.join('\n')).toContain(`E_ACTIVATION_TOKEN_STALE: ${shown} was shown, none stands`);
  });

  it('that was given to the verdict which stands is written down', async () => {
    const { exitCode, errors, outputs } = await gate({ 'verdict-sha256': rewritten });
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
    expect(outputs['snapshot-key']).toMatch(new RegExp(`/${NEXT}/.*approval_activation_`));
  });

  it('to the execution is about no verdict', async () => {
    const { exitCode } = await gate({ ...GO, 'verdict-sha256': shown });
    expect(exitCode).toBe(0);
  });

  it('to the execution is about the definition that was shown, and void when another one is carried', async () => {
    const other = definitionSha256('M0');
    const { exitCode, errors, outputs } = await gate({ ...GO, 'definition-sha256': other });
    expect({ exitCode, outputs }).toEqual({ exitCode: 1, outputs: {} });
    expect(errors.join('\n')).toContain(
      `E_DEFINITION_CHANGED: ${other} was shown, ${definitionSha256('M1')} is carried`,
    );
    const given = await gate({ ...GO, 'definition-sha256': definitionSha256('M1') });
    expect({ exitCode: given.exitCode, errors: given.errors }).toEqual({ exitCode: 0, errors: [] });
  });
});
