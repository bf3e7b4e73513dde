import { findPlaceholder } from '@spine-green/evidence-schemas';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { taskDefinitionSetSha256 } from '../../lib/checks/steady.ts';
import type { TaskRoles } from '../../lib/posture/declared-tasks.ts';
import { familyOf } from '../../lib/run/families.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface Contract {
  readonly service: string;
  readonly mode: string;
  readonly pack: string;
  readonly command: readonly string[];
  readonly imageDigest: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly taskDefinition: string;
  /** What the image says that the mode cannot start without. */
  readonly required: readonly string[];
  /** Places in the definition that look like a secret or hold the value of one; never the value. */
  readonly secretHits: readonly string[];
}

/** What the run pinning phase exported for one component family. */
export interface FamilyScope {
  readonly family: string;
  readonly envKey: string;
  readonly value: string;
}

/** What a service is given beside image, command and environment. */
export interface TaskProfile {
  readonly command: readonly string[];
  /** CPU units and MiB. */
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly ports: readonly number[];
  readonly log_group: string | null;
  readonly subnets: readonly string[];
  readonly security_groups: readonly string[];
  /** Names of the private namespace that lead to it. */
  readonly discovery_names: number;
}

/** As the stack declares it to the compute. */
export interface DeclaredContract {
  readonly service: string;
  readonly profile: TaskProfile;
  readonly roles: TaskRoles;
}

export interface ContractFacts {
  readonly contracts: Fact<readonly Contract[]>;
  /** Services and modes of the map as it was recorded. */
  readonly map: Fact<readonly { readonly service: string; readonly mode: string }[]>;
  readonly scopes: Fact<readonly FamilyScope[]>;
  /** The digest in the manifest of the run. */
  readonly pinnedImage: Fact<string>;
  /** What each service is started from. */
  readonly declared: Fact<readonly DeclaredContract[]>;
  /** What catalogue, registry and stack give each service, by service. */
  readonly profiles: Fact<Readonly<Record<string, TaskProfile>>>;
  /** The roles that lane C found, by service. */
  readonly bound: Fact<Readonly<Record<string, TaskRoles>>>;
}

/** Set by the compute for every task, so that no definition can lie about them. */
const SET_BY_COMPUTE: ReadonlySet<string> = new Set(['IMAGE_DIGEST', 'TASK_ARN']);
const IDENTITY = ['FP_PACK_ID', 'FP_RUNTIME_MODE', 'FP_COMPONENT_MODE'] as const;

export const launchContract = defineLane({
  id: 'M4.E',
  decide: (facts: ContractFacts) => {
    const { contracts, pinnedImage, declared, profiles, bound } = facts;
    return {
      'M4.E-C01': scopeJudgement(facts),
      'M4.E-C02': { expected: [], observed: faults(contracts, (row) => row.secretHits), fails: 'M4E-B3' },
      'M4.E-C03': {
        expected: byService(facts, ({ service }) => valueOr(profiles, {})[service] ?? null),
        observed: mapFact(allReadable({ declared, profiles }), (found) =>
          Object.fromEntries(found.declared.map(({ service, profile }) => [service, profile])),
        ),
        fails: 'M4E-B5',
      },
      'M4.E-C03a': {
        expected: [],
        observed: faults(contracts, profileFaults),
        fails: 'M4E-B5',
      },
      'M4.E-C04': {
        expected: byService(facts, () => valueOr(pinnedImage, null)),
        observed: mapFact(allReadable({ contracts, pinnedImage }), (found) =>
          Object.fromEntries(found.contracts.map((row) => [row.service, row.imageDigest])),
        ),
        fails: 'M4E-B6',
      },
      'M4.E-C05': {
        expected: byService(facts, ({ service }) => valueOr(bound, {})[service] ?? null),
        observed: mapFact(allReadable({ declared, bound }), (found) =>
          Object.fromEntries(found.declared.map(({ service, roles }) => [service, roles])),
        ),
        fails: 'M4E-B7',
      },
      'M4.E-C06': { expected: [], observed: faults(contracts, missingNames), fails: 'M4E-B2' },
    };
  },
  handover: ({ contracts }) =>
    isReadable(contracts)
      ? {
          services: contracts.value.map((row) => ({
            service: row.service,
            command: row.command,
            task_definition: row.taskDefinition,
            environment_names: Object.keys(row.environment).sort(),
          })),
          task_definition_set_sha256: taskDefinitionSetSha256(contracts.value),
        }
      : undefined,
});

/** One value for each service that the map has, by name; a map without services expects what nothing is. */
function byService<T>(
  { map }: ContractFacts,
  pick: (row: { readonly service: string; readonly mode: string }) => T | null,
): Readonly<Record<string, T | null>> {
  const rows = valueOr(map, []);
  return rows.length === 0 ? { 'no service': null } : Object.fromEntries(rows.map((row) => [row.service, pick(row)]));
}

const scopeOf = (scopes: readonly FamilyScope[], mode: string): FamilyScope | undefined =>
  scopes.find(({ family }) => family === familyOf(mode));

/** Every service carries the run that the scope bundle exports for its family, under the key that it names. */
function scopeJudgement(facts: ContractFacts): Judgement<'M4E-B1' | 'M4E-B2'> {
  const { contracts, scopes } = facts;
  const exported = valueOr(scopes, []);
  const observed = mapFact(allReadable({ contracts, scopes }), (found) =>
    Object.fromEntries(
      found.contracts.map(({ service, mode, environment }) => [
        service,
        environment[scopeOf(found.scopes, mode)?.envKey ?? ''] ?? null,
      ]),
    ),
  );
  const expected = byService(facts, ({ mode }) => scopeOf(exported, mode)?.value ?? 'no family');
  const values = isReadable(observed) ? observed.value : {};
  const lacks = isReadable(observed) && Object.keys(expected).some((service) => (values[service] ?? null) === null);
  return { expected, observed, fails: lacks ? 'M4E-B2' : 'M4E-B1' };
}

/** Names that the task would miss, and parts of its identity that are not set. */
const missingNames = ({ environment, required }: Contract): readonly string[] =>
  [...required.filter((name) => !SET_BY_COMPUTE.has(name)), ...IDENTITY].filter((name) => !environment[name]);

/** Variable of the port that a service is found at; a worker has the port of its health alone. */
const portOf = (mode: string): string => BUILT_DAEMONS.find((row) => row.mode === mode)?.ports.service ?? 'OPS_PORT';

function profileFaults({ command, mode, environment }: Contract): readonly string[] {
  const port = environment[portOf(mode)] ?? '';
  const parts: readonly (readonly [string, boolean])[] = [
    ['command', command.length === 1 && command[0] === mode],
    ['port', /^\d{1,5}$/.test(port)],
    ['environment', findPlaceholder(environment, { rendered: true }) === undefined],
  ];
  return parts.filter(([, resolved]) => !resolved).map(([name]) => name);
}

/** One line for each fault of each service; a map without services is a fault itself. */
const faults = (contracts: ContractFacts['contracts'], find: (row: Contract) => readonly string[]) =>
  mapFact(contracts, (rows) =>
    rows.length === 0 ? ['no service'] : rows.flatMap((row) => find(row).map((fault) => `${row.service}: ${fault}`)),
  );
