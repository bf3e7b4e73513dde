import { isPlatformError } from '@spine-green/evidence-schemas';
import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';
import { actionsPolicy, branchNames, branchProtection, environment } from './github-answers.ts';
import { protectionFaults } from './github-judgement.ts';

/** One setting of the repository; one that cannot be read is a fault, because that is not the same as good. */
export interface SetupRow {
  readonly what: string;
  readonly faults: readonly string[];
}

/** Environments of the workflows that change a stack beside the phases. */
export const STACK_ENVIRONMENTS = ['stack-apply', 'stack-teardown'] as const;

type Get = (path: string) => Promise<unknown>;

/** Reads what the workflows rely on and says what is missing or weaker than pinned; `get` reads below the repository. */
export async function checkSetup(get: Get, phases: readonly PhaseDefinition[]): Promise<readonly SetupRow[]> {
  const built = phases.filter(({ lanes }) => lanes.some((lane) => lane.state === 'built'));
  const environments = [
    ...built.flatMap(({ plan_phase }) =>
      ['activation', 'execute'].map((kind) => `phase-${kind}-${plan_phase.toLowerCase()}`),
    ),
    ...STACK_ENVIRONMENTS,
  ];
  const rows: SetupRow[] = [];
  for (const name of environments) rows.push(await row(`environment ${name}`, () => environmentFaults(get, name)));
  rows.push(await row('actions', () => policyFaults(get)));
  rows.push(await row('branch main', () => branchFaults(get)));
  return rows;
}

async function row(what: string, read: () => Promise<readonly string[]>): Promise<SetupRow> {
  try {
    return { what, faults: await read() };
  } catch (error) {
    if (!isPlatformError(error)) throw error;
    return { what, faults: [`missing or unreadable (${error.message})`] };
  }
}

async function environmentFaults(get: Get, name: string): Promise<readonly string[]> {
  const settings = environment(await get(`/environments/${name}`));
  const branches =
    settings.branches === 'listed' ? branchNames(await get(`/environments/${name}/deployment-branch-policies`)) : [];
  return protectionFaults(settings, branches);
}

async function policyFaults(get: Get): Promise<readonly string[]> {
  const { pinned, tokenWrites, tokenApproves } = actionsPolicy(
    await get('/actions/permissions'),
    await get('/actions/permissions/workflow'),
  );
  return [
    ...(pinned ? [] : ['actions of others need no commit']),
    ...(tokenWrites ? ['the token of a job may write by default'] : []),
    ...(tokenApproves ? ['the token of a job may approve pull requests'] : []),
  ];
}

/** Jobs of `ci.yml` and `evidence-check.yml`, by the names under which GitHub lists their checks. */
export const REQUIRED_CHECKS = [
  'Everything that a clean checkout has to pass',
  'Nothing asks less, and evidence is what it says',
] as const;

async function branchFaults(get: Get): Promise<readonly string[]> {
  const found = branchProtection(await get('/branches/main'));
  if (!found.protected) return ['nothing protects it'];
  return [
    ...REQUIRED_CHECKS.filter((name) => !found.requiredChecks.includes(name)).map((name) => `"${name}" need not pass`),
    ...(found.forEveryone ? [] : ['administrators may go past its checks']),
  ];
}

export const setupLines = (rows: readonly SetupRow[]): readonly string[] =>
  rows.map(({ what, faults }) => (faults.length === 0 ? `ok       ${what}` : `differs  ${what}: ${faults.join(', ')}`));
