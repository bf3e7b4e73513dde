import { describe, expect, test } from 'vitest';
import { type Planned, stackVerdict } from '../../../actions/drift-plan/verdict.ts';

const change = (address: string, ...actions: readonly string[]) => ({ address, change: { actions } });
const planned = (exitCode: number | null, plan: Planned['plan'], complaint = ''): Planned => ({
  ...{ stateResources: 3, exitCode, plan, complaint },
});

describe('what a plan says of a stack', () => {
  test.each([
    { given: 'an empty plan', answer: planned(0, {}), verdict: 'clean' },
    {
      given: 'an empty plan that reads something',
      answer: planned(0, { resource_changes: [change('data.a', 'read'), change('b', 'no-op')] }),
      verdict: 'clean',
    },
    {
      given: 'a change',
      answer: planned(2, { resource_changes: [change('a', 'update')] }),
      verdict: 'drift',
    },
    {
      given: 'a resource that somebody deleted',
      answer: planned(2, { resource_drift: [change('a', 'delete')] }),
      verdict: 'drift',
    },
    {
      given: 'an output alone',
      answer: planned(2, { output_changes: { URL: { actions: ['update'] } } }),
      verdict: 'drift',
    },
    {
      given: 'a state that holds nothing',
      answer: { ...planned(null, undefined), stateResources: 0 },
      verdict: 'absent',
    },
    {
      given: 'a state that cannot be read, whatever a plan says',
      answer: { ...planned(0, {}), stateResources: null },
      verdict: 'unreadable',
    },
    {
      given: 'a plan that failed',
      answer: planned(1, undefined, '\n\u2577\nError: no credentials\nmore'),
      verdict: 'unreadable',
    },
    {
      given: 'a Terraform that is not there',
      answer: planned(null, undefined, 'spawn terraform ENOENT'),
      verdict: 'unreadable',
    },
    {
      given: 'a failure with a plan of before',
      answer: planned(1, {}),
      verdict: 'unreadable',
    },
    {
      given: 'an empty plan that changes something',
      answer: planned(0, { resource_changes: [change('a', 'delete')] }),
      verdict: 'unreadable',
    },
    { given: 'a change that nobody names', answer: planned(2, {}), verdict: 'unreadable' },
  ])('$given: $verdict', ({ answer, verdict }) => expect(stackVerdict(answer).verdict).toBe(verdict));

  test('a state that was not read holds no number of resources', () => {
    expect(
      stackVerdict({ ...planned(1, undefined, 'Error: denied\nvalue of a variable'), stateResources: null }),
    ).toEqual({
      ...{ verdict: 'unreadable', exitCode: 1, stateResources: null, drifted: [], planned: [], reason: 'denied' },
    });
  });
});
