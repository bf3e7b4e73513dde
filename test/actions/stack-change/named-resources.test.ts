import { expect, test } from 'vitest';
import { namedResourcesIn } from '../../../actions/lib/terraform/state.ts';

const state = (resources: unknown): string => JSON.stringify({ version: 4, resources });

test('resources of a state have the name by which their service knows them, each instance its own', () => {
  const keys = [
    { index_key: 'wsp', attributes: { id: '/a/wsp' } },
    { index_key: 0, attributes: { id: '' } },
  ];
  const text = state([
    { mode: 'managed', type: 'aws_vpc', name: 'vpc', instances: [{ attributes: { id: 'vpc-1' } }] },
    { mode: 'managed', type: 'aws_ssm_parameter', name: 'keys', instances: keys },
    { mode: 'data', type: 'aws_caller_identity', name: 'own', instances: [{ attributes: { id: '123456789012' } }] },
  ]);
  expect(namedResourcesIn(text)).toEqual([
    { address: 'aws_vpc.vpc', id: 'vpc-1' },
    { address: 'aws_ssm_parameter.keys["wsp"]', id: '/a/wsp' },
    { address: 'aws_ssm_parameter.keys[0]', id: 'none' },
  ]);
});

test('a state that was never written holds none, and one that lists none is unreadable', () => {
  expect(namedResourcesIn('\n')).toEqual([]);
  expect(() => namedResourcesIn('{}')).toThrow(/E_TERRAFORM_UNREADABLE/);
});
