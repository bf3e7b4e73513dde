import { handle } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { list, record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { foundMembers } from './claims.ts';

/** Under which roles lanes found tasks to work: those of the registry, where there are any. */
export const ROLES_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M4.C': (reading) => bindingClaims(reading),
  'M8.B': (reading) =>
    foundMembers(reading, 'M8.B-C02', {
      task_role: handle('ROLE_REPORTER_SINGLE_WRITER'),
      execution_role: handle('ROLE_ECS_TASK_EXECUTION'),
    }),
};

/** What M4.C handed over. */
export const BOUND = record({
  services: list(record({ service: text, task_role: text, execution_role: text })),
  roles: list(record({ name: text, inline_policies: list(text) })),
});

/** Every service works under the role that the registry gives its lane, and one role starts them all. */
export function bindingClaims(reading: Pick<Reading, 'snapshot' | 'handed'>): Claims {
  const bound = Object.fromEntries(
    BUILT_DAEMONS.map((daemon) => [
      handle(daemon.handle),
      { task_role: handle(daemon.principal), execution_role: handle('ROLE_ECS_TASK_EXECUTION') },
    ]),
  );
  const bindings = Object.fromEntries(Object.entries(bound).map(([service, { task_role: role }]) => [service, role]));
  const roles = [...new Set(Object.values(bindings))].sort();
  const found = foundMembers(reading, 'M4.C-C01', { bindings });
  if (Object.keys(found).length === 0) return {};
  const said = reading.handed(BOUND);
  return {
    ...found,
    ...foundMembers(reading, 'M4.C-C04', { execution_roles: [handle('ROLE_ECS_TASK_EXECUTION')] }),
    'the roles of its services': [boundByService(said?.services), bound],
    'its roles': [said?.roles.map(({ name }) => name), roles],
  };
}

type Bound = readonly { readonly service: string; readonly task_role: string; readonly execution_role: string }[];

/** Roles by the service that works under them. */
export const boundByService = (rows: Bound | undefined) =>
  rows && Object.fromEntries(rows.map(({ service, ...roles }) => [service, roles]));
