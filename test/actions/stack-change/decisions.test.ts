import { describe, expect, it, test } from 'vitest';
import { refusalsOf } from '../../../actions/stack-change/teardown.ts';
import { destroyVariables } from '../../../actions/stack-change/variables.ts';
import { VARIABLES } from '../../../cdktf/config/variables.ts';
import { texts } from '../../cdktf/synthesised.ts';

const RUN = 'platform_20260101T000000Z';
const runs = (running_lanes: string[], budget_stop = false) => ({ value: { running_lanes, budget_stop } });

describe('a teardown', () => {
  it.each([
    { given: 'a ledger at rest', ledger: runs([]), owner: RUN, refusals: [] },
    { given: 'a lane that runs', ledger: runs(['M6.E']), owner: RUN, refusals: ['TEARDOWN_LANE_RUNS'] },
    { given: 'a lane that runs over a budget stop', ledger: runs(['M6.E'], true), owner: RUN, refusals: [] },
    { given: 'a ledger that nobody can read', ledger: { unreadable: 'E_STORE' }, owner: RUN, refusals: [] },
    { given: 'a state that names no run', ledger: runs([]), owner: undefined, refusals: [] },
    {
      given: 'the state of another run',
      ledger: runs([]),
      owner: 'platform_20260102T000000Z',
      refusals: ['TEARDOWN_OTHER_RUN'],
    },
  ])('over $given: $refusals', ({ ledger, owner, refusals }) => {
    expect(refusalsOf({ platformRunId: RUN }, { ledger, owner })).toEqual(refusals);
  });
});

describe('what a destroy is given', () => {
  test.each(['core', 'confluent', 'demo'] as const)('lets every condition of %s hold', (stack) => {
    const values = destroyVariables(texts[stack], { TF_VAR_aws_account_id: '123456789012' });
    for (const [name, value] of Object.entries(values)) {
      const { accepts } = VARIABLES[name.slice('TF_VAR_'.length) as keyof typeof VARIABLES];
      expect(value, name).toMatch(new RegExp(`^${accepts.replaceAll('[:space:]', '\\s')}$`));
    }
    const declared = Object.keys((JSON.parse(texts[stack]) as { variable?: object }).variable ?? {});
    expect([...Object.keys(values), 'TF_VAR_aws_account_id'].toSorted()).toEqual(
      [...new Set([...declared, 'aws_account_id'])].map((name) => `TF_VAR_${name}`).toSorted(),
    );
  });

  test('is not the account, which nobody may guess', () => {
    expect(() => destroyVariables(texts.demo, {})).toThrow(/E_TERRAFORM_VARIABLE_MISSING: TF_VAR_aws_account_id$/);
  });
});
