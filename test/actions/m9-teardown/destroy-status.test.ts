import { describe, expect, test } from 'vitest';
import { destroyStatus } from '../../../actions/lib/rules/destroy-status.ts';

const ended = { destroy_outcome: 'success' } as const;
const destroyed = { ...ended, destroy_exit_code: 0, state_list_exit_code: 0 } as const;

describe('what is said of the destroys of Terraform', () => {
  test.each([
    [ended, null, { demo: 'not_applicable', overall: 'not_applicable' }],
    [destroyed, null, { demo: 'success', overall: 'success' }],
    // A stack that was gone before is listed and not destroyed.
    [{ ...ended, state_list_exit_code: 0 }, null, { demo: 'success', overall: 'success' }],
    [destroyed, destroyed, { demo: 'success', confluent: 'success', overall: 'success' }],
    [ended, destroyed, { demo: 'not_applicable', confluent: 'success', overall: 'success' }],
    [
      destroyed,
      { ...destroyed, destroy_outcome: 'failure' },
      { demo: 'success', confluent: 'failure', overall: 'failure' },
    ],
    [{ ...destroyed, destroy_outcome: 'ambiguous' }, null, { demo: 'ambiguous', overall: 'failure' }],
  ] as const)('%o and %o make %o', (demo, confluent, status) => {
    expect(destroyStatus(demo, confluent)).toEqual(status);
  });
});
