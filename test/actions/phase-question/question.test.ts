import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definitionSha256, phaseDefinitions } from '../../../actions/lib/definition/phase-definition.ts';
import { run as phaseLedger } from '../../../actions/phase-ledger/main.ts';
import { answersOf } from '../../../actions/phase-question/answers.ts';
import { run as phaseQuestion } from '../../../actions/phase-question/main.ts';
import { questionText } from '../../../actions/phase-question/question-text.ts';
import { prepareWorkplace, type Workplace } from '../../../actions/rehearsal/workplace.ts';
import { recordedIo } from '../../support/authority-phase.ts';

const folder = mkdtempSync(join(tmpdir(), 'spine-green-question-'));
let workplace: Workplace;

beforeAll(async () => {
  workplace = await prepareWorkplace(folder, { approvals: { operator: 'operator:alice', url: 'github:' } });
  await phaseLedger(
    recordedIo({ 'substrate-config': workplace.configPath, commands: JSON.stringify([{ command: 'init' }]) }),
  );
});

afterAll(() => {
  rmSync(workplace.scratch, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

async function ask(phase: string, answers: string, more: Readonly<Record<string, string>> = {}) {
  const io = recordedIo({ 'substrate-config': workplace.configPath, phase, answers, ...more });
  await phaseQuestion(io);
  return io.outputs;
}

describe('the question of a phase', () => {
  it('hands on what the operator answers, and what a declared source holds beside it', async () => {
    const outputs = await ask('M0', JSON.stringify({ operator_identity: 'operator:alice', TAG_OWNER_VALUE: 'alice' }));
    expect(outputs['execution-id']).toMatch(/^m0_\d{8}T\d{6}Z$/);
    expect(outputs['definition-sha256']).toBe(definitionSha256('M0'));
    expect(outputs).toMatchObject({ 'verdict-sha256': '', activated: 'false', permitted: 'false' });
    const keys = (name: string) => (JSON.parse(outputs[name] ?? '') as { key: string }[]).map(({ key }) => key);
    expect(keys('answered')).toEqual(['TAG_OWNER_VALUE', 'operator_identity']);
    expect(keys('pins')).toEqual(keys('answered'));
    expect(keys('declared')).toEqual(expect.arrayContaining(['spec_version', 'region', 'owner_tag']));
    expect(keys('declared')).not.toContain('authority_order');
  });

  it('takes no answer of another phase', async () => {
    const outputs = await ask('M0', JSON.stringify({ profile: 'rehearsal' }));
    expect(outputs.answered).toBe('[]');
  });

  it('goes on with the execution that it is given', async () => {
    const outputs = await ask('M0', '{}', { 'execution-id': 'm0_20261122T100000Z' });
    expect(outputs['execution-id']).toBe('m0_20261122T100000Z');
  });

  it.each([
    ['a phase whose lanes are all planned', 'M10', '{}', {}, 'E_LANE_NOT_BUILT'],
    ['a phase that is none', 'M11', '{}', {}, 'E_PHASE_UNKNOWN'],
    ['an execution of another phase', 'M0', '{}', { 'execution-id': 'm1_20261122T100000Z' }, 'E_APPROVAL_MISMATCH'],
    ['an execution of no phase', 'M0', '{}', { 'execution-id': 'today' }, 'E_PHASE_UNKNOWN'],
    ['answers that are no JSON', 'M0', 'yes', {}, 'E_SCHEMA_INVALID'],
    ['a list of answers', 'M0', '[]', {}, 'E_SCHEMA_INVALID'],
    ['an answer to nothing that is asked', 'M0', '{"regoin":"eu"}', {}, 'E_DECISION_UNKNOWN_KEY'],
    ['an answer that is no text', 'M0', '{"profile":1}', {}, 'E_SCHEMA_INVALID'],
    ['an empty answer', 'M0', '{"profile":""}', {}, 'E_SCHEMA_INVALID'],
  ])('refuses %s', async (_, phase, answers, more, code) => {
    await expect(ask(phase, answers, more)).rejects.toMatchObject({ code });
  });
});

it('answers of a whole plan are good for each of its phases', () => {
  const plan = phaseDefinitions();
  const keys = plan.flatMap(({ required_decisions }) => required_decisions.map(({ key }) => key));
  const answers = Object.fromEntries(keys.map((key) => [key, 'a value']));
  expect(answersOf(answers, plan)).toEqual(answers);
});

it('nothing that somebody answered breaks the summary that the reviewer reads', () => {
  const [definition] = phaseDefinitions();
  if (definition === undefined) throw new Error('no phase');
  const decision = {
    key: 'region',
    value: 'a`|\n| forged | row |',
    locator: null,
    not_applicable: null,
    source: 'operator',
  };
  const text = questionText({
    definition,
    executionId: 'm0_20261122T100000Z',
    verdict: undefined,
    decisions: [{ ...decision, source: 'operator' }],
  });
  const rows = text.split('\n').filter((line) => line.startsWith('| region'));
  expect(rows).toEqual([expect.stringMatching(/^\| region \| `[^`|]*` \| operator \|$/)]);
  expect(text).toContain('**not decided**');
  expect(text).toContain(`definition \`${definitionSha256(definition.plan_phase)}\``);
});
