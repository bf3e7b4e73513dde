import { handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { describe, expect, it, test } from 'vitest';
import { differing } from '../../../actions/lib/bundle/data/compare.ts';
import { bindingClaims } from '../../../actions/lib/bundle/joins/found/roles.ts';
import passed from '../../../evidence-schemas/samples/lane_snapshot.v1/valid-passed.json' with { type: 'json' };

/** What m4_c_iam_binding_snapshot.json holds of a managed substrate. */
const sample = LaneSnapshotV1.parse(passed);
const [one] = sample.checks;
if (one === undefined) throw new Error('the sample has no check');
const EXECUTION = handle('ROLE_ECS_TASK_EXECUTION');
const services = BUILT_DAEMONS.map((daemon) => ({
  service: handle(daemon.handle),
  task_role: handle(daemon.principal) as string,
  execution_role: EXECUTION as string,
}));
const roles = [...new Set(services.map(({ task_role }) => task_role))].sort().map((name) => ({
  name,
  arn: `arn:aws:iam::123456789012:role/${name}`,
  trusts: ['Service ecs-tasks.amazonaws.com'],
  inline_policies: [name],
}));
const bindings = Object.fromEntries(services.map(({ service, task_role }) => [service, task_role]));

interface Said {
  readonly bindings: object;
  readonly execution_roles: readonly string[];
  readonly payload: object;
}

const faultsOf = (changed: Partial<Said>): readonly string[] => {
  const said = { bindings, execution_roles: [EXECUTION], payload: { services, roles }, ...changed };
  const snapshot: LaneSnapshotV1 = {
    ...sample,
    payload: said.payload,
    checks: [
      { ...one, id: 'M4.C-C01', observed: { bindings: said.bindings, roles: {} } },
      { ...one, id: 'M4.C-C04', observed: { execution_roles: [...said.execution_roles] } },
    ],
  };
  return differing(bindingClaims({ snapshot, handed: (members) => members(snapshot.payload)?.value }));
};

describe('roles that a lane found', () => {
  it('are those of the registry', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('say nothing where no role could be read', () => {
    const snapshot: LaneSnapshotV1 = { ...sample, payload: {}, checks: [] };
    expect(bindingClaims({ snapshot, handed: () => undefined })).toEqual({});
  });

  test.each<{ given: string; changed: Partial<Said>; names: RegExp }>([
    {
      given: 'a check that found another one',
      changed: { bindings: { ...bindings, [handle('SVC_IG')]: handle('ROLE_RTDL_CORE') } },
      names: /bindings of M4\.C-C01/,
    },
    {
      given: 'a check that found another starter',
      changed: { execution_roles: [handle('ROLE_IG_SERVICE')] },
      names: /execution_roles of M4\.C-C04/,
    },
    {
      given: 'a service less',
      changed: { payload: { services: services.slice(1), roles } },
      names: /the roles of its services/,
    },
    {
      given: 'a service that something else starts',
      changed: {
        payload: { services: services.map((row) => ({ ...row, execution_role: row.task_role })), roles },
      },
      names: /the roles of its services/,
    },
    { given: 'a role less', changed: { payload: { services, roles: roles.slice(1) } }, names: /its roles/ },
    {
      given: 'nothing handed over',
      changed: { payload: {} },
      names: /the roles of its services/,
    },
  ])('are not believed: $given', ({ changed, names }) => {
    expect(faultsOf(changed)).toEqual(expect.arrayContaining([expect.stringMatching(names)]));
  });
});
