import type { Resource, ResourceKind } from '@spine-green/runtime/substrate/posture/port';
import { residualsIn } from '@spine-green/runtime/substrate/posture/residuals';
import { expect, test } from 'vitest';
import { plan } from '../../../cdktf/synthesised.ts';

const owner = { tags: { project: 'project', tier: 'fp_tier' }, project: 'ours', names: ['ours-', '/ours/'] };
const of = (kind: ResourceKind, name: string, tags: Record<string, string>): Resource => ({
  kind,
  id: `id of ${name}`,
  name,
  state: 'there',
  tags,
});

test.each([
  {
    given: 'a gateway of the demo tier',
    resource: of('nat-gateway', 'x', { project: 'ours', fp_tier: 'ephemeral' }),
    stays: false,
  },
  {
    given: 'a gateway that says it is core',
    resource: of('nat-gateway', 'x', { project: 'ours', fp_tier: 'persistent' }),
    stays: false,
  },
  { given: 'a gateway of nobody', resource: of('nat-gateway', 'x', {}), stays: false },
  { given: 'a gateway of another project', resource: of('nat-gateway', 'x', { project: 'theirs' }), stays: true },
  {
    given: 'a bucket of the core tier',
    resource: of('bucket', 'ours-a', { project: 'ours', fp_tier: 'persistent' }),
    stays: true,
  },
  {
    given: 'a bucket of the demo tier',
    resource: of('bucket', 'ours-a', { project: 'ours', fp_tier: 'ephemeral' }),
    stays: false,
  },
  { given: 'a bucket of ours without a tier', resource: of('bucket', 'x', { project: 'ours' }), stays: false },
  { given: 'a bucket of ours by its name alone', resource: of('bucket', 'ours-a', {}), stays: false },
  { given: 'a bucket of nobody', resource: of('bucket', 'x', {}), stays: true },
  { given: 'a bucket of another with our name', resource: of('bucket', 'ours-a', { project: 'theirs' }), stays: true },
  { given: 'a parameter below our path', resource: of('parameter', '/ours/key', {}), stays: false },
  { given: 'a parameter of others', resource: of('parameter', '/theirs/key', {}), stays: true },
  { given: 'an address that nobody tagged', resource: of('elastic-ip', 'x', {}), stays: false },
  { given: 'a task that nobody tagged', resource: of('ecs-task', 'x', {}), stays: false },
])('$given stays: $stays', ({ resource, stays }) => {
  expect(residualsIn([resource], owner)).toEqual(stays ? [] : [resource]);
});

test('what the persistent stack tags stays, and what an ephemeral one tags is left over', () => {
  const tierOf = (stack: string): string => plan.defaultTags[stack]?.fp_tier ?? 'none';
  const tagged = (stack: string) => of('bucket', 'ours-a', { project: 'ours', fp_tier: tierOf(stack) });
  const stacks = Object.keys(plan.defaultTags).filter((stack) => residualsIn([tagged(stack)], owner).length === 0);
  expect(Object.keys(plan.defaultTags).sort()).toEqual(['confluent', 'core', 'demo']);
  expect(stacks).toEqual(['core']);
});
