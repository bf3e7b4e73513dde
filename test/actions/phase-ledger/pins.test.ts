import type { LedgerCommandsV1 } from '@spine-green/evidence-schemas/documents/ledger_commands.v1';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activatePhase, approve, command, executionGo, runLanes } from '../../../actions/rehearsal/phase-steps.ts';
import { type AuthorityPhase, idleAuthorityPhase, type RecordedIo } from '../../support/authority-phase.ts';

type PinCommand = Extract<LedgerCommandsV1[number], { command: 'pin' }>;
type Decision = PinCommand['decisions'][number];

let phase: AuthorityPhase;
beforeEach(async () => {
  phase = await idleAuthorityPhase();
  await activatePhase(phase.run, phase.executionId);
});
afterEach(() => phase.remove());

const codeOf = (io: RecordedIo): string => io.outputs['error-code'] ?? 'accepted';
const decision = (key: string, value: string, source: Decision['source'] = 'computed'): Decision => ({
  key,
  value,
  locator: null,
  not_applicable: null,
  source,
});
const pin = (decisions: Decision[], approval: PinCommand['approval'] = null): Promise<RecordedIo> =>
  phase.ledger({ command: 'pin', phase: 'M0', approval, decisions });

/** What M0 asks the operator, and nobody else can answer (02, section 7.3). */
const OF_THE_OPERATOR = [
  'TAG_OWNER_VALUE',
  'authority_order',
  'drift_protocol',
  'evidence_families',
  'evidence_template',
  'expires_at_policy',
  'operator_identity',
  'scope_lock',
  'transition_law',
];

describe('a command without an answer', () => {
  it('pins nothing that is the operator’s, whatever it calls its source', async () => {
    const valid = phase.run.decisions.filter(({ key }) => OF_THE_OPERATOR.includes(key));
    expect(valid.map(({ key }) => key).toSorted()).toEqual(OF_THE_OPERATOR);
    for (const source of ['computed', 'handles_registry', 'not_applicable', 'operator'] as const) {
      for (const one of valid) {
        expect([one.key, source, codeOf(await pin([{ ...one, source }]))]).toEqual([
          one.key,
          source,
          'E_ACTIVATION_NOT_OPERATOR',
        ]);
      }
    }
    expect((await phase.state()).phases.M0.pinned).toEqual({});
  });

  it.each([
    ['AWS_REGION', 'eu-west-2'],
    ['S3_EVIDENCE_BUCKET', 'somebody-elses-bucket'],
    ['IG_BASE_URL', 'http://10.0.0.1:1'],
    ['RTDL_CAUGHT_UP_LAG_MAX', '1000000'],
    ['ORACLE_SEED_SOURCE_URI', 's3://somebody/else'],
    ['TAG_EXPIRES_AT_VALUE', '2026-12-01'],
    ['destroy_set', '["tasks"]'],
  ])('pins no %s, which the phase neither requires nor names', async (key, value) => {
    expect(codeOf(await pin([decision(key, value)]))).toBe('E_DECISION_UNKNOWN_KEY');
    const decisions = [{ key, value, locator: null }];
    const approval = await approve(phase.run, phase.executionId, { purpose: 'execution_go', decisions });
    expect(codeOf(await pin([decision(key, value, 'operator')], approval))).toBe('E_DECISION_UNKNOWN_KEY');
  });

  it('pins what the phase computes under that name alone', async () => {
    const region = phase.run.decisions.find(({ key }) => key === 'region');
    if (region === undefined) throw new Error('the phase pins a region');
    expect(codeOf(await pin([{ ...region, source: 'computed' }]))).toBe('E_DECISION_MISMATCH');
    expect(codeOf(await pin([region]))).toBe('accepted');
  });
});

describe('a go', () => {
  it('is not granted by an answer that decides something else than is pinned', async () => {
    const decided = phase.run.decisions.filter(({ source }) => source === 'operator');
    const rows = decided.map(({ key, value, locator }) => ({ key, value, locator }));
    const others = rows.map((row) => (row.key === 'TAG_OWNER_VALUE' ? { ...row, value: 'somebody' } : row));
    const first = await approve(phase.run, phase.executionId, { purpose: 'execution_go', decisions: rows });
    const second = await approve(phase.run, phase.executionId, { purpose: 'execution_go', decisions: others });
    const declared = phase.run.decisions.filter(({ source }) => source !== 'operator');
    expect(codeOf(await pin([...decided], first))).toBe('accepted');
    expect(codeOf(await pin([...declared]))).toBe('accepted');
    const refused = await phase.ledger({ command: 'grant-go', phase: 'M0', approval: second });
    expect(codeOf(refused)).toBe('E_APPROVAL_MISMATCH');
    expect(JSON.parse(refused.outputs.unresolved ?? '')).toEqual(['decisions.TAG_OWNER_VALUE']);
    expect(codeOf(await phase.ledger({ command: 'grant-go', phase: 'M0', approval: first }))).toBe('accepted');
  });

  it('ends with a decision that is pinned anew, and the lane runs under the next one', async () => {
    await command(phase.run, await executionGo(phase.run, phase.executionId));
    await runLanes(phase.run, phase.executionId, { lanes: ['M0.A'] });
    phase.permit('phase-execute-m0', 'decision');
    const value = 'b'.repeat(64);
    const again = [{ key: 'transition_law', value, locator: null }];
    const approval = await approve(phase.run, phase.executionId, { purpose: 'decision', decisions: again });
    expect(codeOf(await pin([decision('transition_law', value, 'operator')], approval))).toBe('accepted');
    const { executionGo: go, lanes } = (await phase.state()).phases.M0;
    expect(go).toBeUndefined();
    expect(lanes['M0.A']?.status).toBe('STALE');
    const start = { phase: 'M0', lane: 'M0.A', execution_id: phase.executionId, attempt: 2 } as const;
    expect(codeOf(await phase.ledger({ command: 'start-lane', ...start }))).toBe('E_NO_EXECUTION_GO');
    const next = await approve(phase.run, phase.executionId, { purpose: 'execution_go', decisions: again });
    expect(codeOf(await phase.ledger({ command: 'grant-go', phase: 'M0', approval: next }))).toBe('accepted');
    expect(codeOf(await phase.ledger({ command: 'start-lane', ...start }))).toBe('accepted');
  });
});
