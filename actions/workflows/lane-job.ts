import { laneRole } from '../lib/definition/lane-role.ts';
import type { PhaseDefinition } from '../lib/definition/phase-definition.ts';
import {
  atAccount,
  CONFIG,
  commandText,
  type Job,
  job,
  json,
  ledger,
  type Parts,
  quoted,
  underRole,
  written,
} from './parts.ts';
import { laneSecrets, secretVariables, stackVariables } from './variables.ts';
import type { Yaml } from './yaml.ts';

/** Lanes that bundle the runtime, from the packages of the repository. */
const WITH_PACKAGES: ReadonlySet<string> = new Set(['M1.A', 'M1.C']);

/** Lanes that read on GitHub who ran what; their token is the job's own. */
const WITH_RUNS: ReadonlySet<string> = new Set(['M1.F', 'M1.G']);

/** Lanes that have another workflow run. */
const DISPATCHING: ReadonlySet<string> = new Set(['M9.C', 'M9.D']);

/** Lanes that ask GitHub for anything at all. */
const WITH_TOKEN: ReadonlySet<string> = new Set([...WITH_RUNS, ...DISPATCHING, 'M2.I']);

/** Where a job finds the execution that its phase works in. */
export const EXECUTION = 'needs.question.outputs.execution-id';

/** Whether a lane of the phase has another workflow run. */
export const dispatchesIn = ({ lanes }: Pick<PhaseDefinition, 'lanes'>): boolean =>
  lanes.some(({ lane, state }) => state === 'built' && DISPATCHING.has(lane));

export const jobName = (lane: string): string => lane.toLowerCase().replace('.', '-');

/** Ends the go of a phase: nothing that comes after it counts. */
export const revocation = (phase: string, reason: string): string =>
  commandText('revoke-go', { phase: quoted(phase), reason: quoted(reason), approval: 'null' });

interface LaneOptions {
  readonly action: string;
  readonly needs: readonly string[];
  readonly parts: Parts;
}

/** One lane: the ledger hears that it starts, it works under its role, and the ledger hears what it wrote. */
export function laneJob(
  { plan_phase: phase }: PhaseDefinition,
  { lane, title, budget_seconds }: PhaseDefinition['lanes'][number],
  { action, needs, parts }: LaneOptions,
): Job {
  const act = { phase: quoted(phase), lane: quoted(lane), execution_id: json(EXECUTION) };
  const attempt = '${{ steps.start.outputs.attempt }}';
  return job(parts, {
    name: `${lane} ${title}`,
    needs,
    budgetSeconds: budget_seconds,
    packages: WITH_PACKAGES.has(lane),
    readsRuns: WITH_RUNS.has(lane),
    dispatches: DISPATCHING.has(lane),
    takesRoles: true,
    // What a lane leaves that was torn off is evidence of the lane.
    hook: laneRole(phase, lane),
    steps: [
      underRole('ledger-writer'),
      ledger([commandText('start-lane', act)], { id: 'start' }),
      ...(worksOnStacks(phase, lane) ? [{ ...atAccount(), uses: './.github/actions/terraform' }] : []),
      underRole(laneRole(phase, lane)),
      {
        id: 'lane',
        uses: `./actions/${action}`,
        env: laneVariables(phase, lane),
        with: { ...CONFIG, lane, 'execution-id': `\${{ ${EXECUTION} }}`, attempt },
      },
      underRole('ledger-writer', 'always()'),
      // A lane that failed wrote its snapshot, and the ledger hears of it whatever became of the job.
      ledger([commandText('record-lane', { ...act, attempt, snapshot: written('lane') })], {
        if: "${{ always() && steps.lane.outputs.snapshot-key != '' }}",
      }),
      // One that left no snapshot still runs for the ledger: its go ends, and nothing that it still brings counts.
      ledger([revocation(phase, 'a lane ended without a snapshot')], {
        if: "${{ always() && steps.start.outputs.attempt != '' && steps.lane.outputs.snapshot-key == '' }}",
      }),
    ],
  });
}

/** Whoever has the role of an apply starts Terraform. */
const worksOnStacks = (phase: string, lane: string): boolean => laneRole(phase, lane) === 'terraform-apply';

/** What a lane finds in its environment: its token, the variables of the stacks, keys of the bus; undefined for nothing. */
function laneVariables(phase: string, lane: string): Yaml | undefined {
  const variables = {
    ...(WITH_TOKEN.has(lane) ? { GITHUB_TOKEN: '${{ github.token }}' } : {}),
    ...(worksOnStacks(phase, lane) ? stackVariables() : {}),
    ...secretVariables(laneSecrets(lane)),
  };
  return Object.keys(variables).length === 0 ? undefined : variables;
}
