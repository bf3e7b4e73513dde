import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import type { TaskRoles } from '../../lib/posture/declared-tasks.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface MatrixRow {
  readonly output_id: string;
  /** As pinned, and as the sort job has it built in. */
  readonly sort_key: readonly string[];
  readonly built_in_sort_key: readonly string[];
  readonly input_prefix: string;
  readonly output_prefix: string;
  readonly manifest_key: string;
  readonly receipt_key: string;
  /** Where the sort job will write. */
  readonly job_prefix: string;
}

/** What a sort has for itself. */
export interface SortMachine {
  readonly memory_mib: number;
  readonly storage_bytes: number;
}

/** Where and as what a sort is started. */
export interface JobPlace extends TaskRoles {
  readonly cluster: string | null;
  /** The one that it starts in; several where nobody says which. */
  readonly networks: readonly { readonly subnets: readonly string[]; readonly security_groups: readonly string[] }[];
  /** CPU units and MiB. */
  readonly cpu: number | null;
  readonly memory: number | null;
}

export interface JobProfile extends SortMachine {
  readonly family: string;
  readonly image_known: boolean;
  readonly memory_mib_needed: number;
  readonly storage_bytes_needed: number;
  /** Jobs that run at a time. */
  readonly sorts_max: number;
}

export interface MatrixFacts {
  readonly rows: Fact<readonly MatrixRow[]>;
  readonly profile: Fact<JobProfile>;
  readonly pinnedFamily: string;
  /** As registry and stack give it, and as the compute declares it. */
  readonly place: { readonly due: Fact<JobPlace>; readonly found: Fact<JobPlace> };
}

export const launchMatrix = defineLane({
  id: 'M5.D',
  decide: ({ rows, profile, pinnedFamily, place }: MatrixFacts) => ({
    'M5.D-C01': {
      expected: { outputs: { $above: 0 }, sort_keys: [], paths: [] },
      observed: mapFact(rows, (matrix) => ({
        outputs: matrix.length,
        sort_keys: sortKeyFaults(matrix),
        paths: pathFaults(matrix),
      })),
      fails: isReadable(rows) && sortKeyFaults(rows.value).length > 0 ? 'M5D-B2' : 'M5D-B3',
    },
    'M5.D-C02': {
      expected: valueOr<JobPlace | typeof NOWHERE>(place.due, NOWHERE),
      observed: mapFact(allReadable(place), ({ found }) => found),
      fails: 'M5D-B4',
    },
    'M5.D-C02a': {
      expected: {
        family: pinnedFamily,
        image_known: true,
        memory_mib: { $at_least: isReadable(profile) ? profile.value.memory_mib_needed : 0 },
        storage_bytes: { $at_least: isReadable(profile) ? profile.value.storage_bytes_needed : 0 },
      },
      observed: mapFact(profile, ({ family, image_known, memory_mib, storage_bytes }) => ({
        family,
        image_known,
        memory_mib,
        storage_bytes,
      })),
      fails: 'M5D-B4',
    },
  }),
  handover: ({ rows, profile }) => {
    const both = allReadable({ rows, profile });
    return isReadable(both) ? { matrix: both.value.rows, sorts_max: both.value.profile.sorts_max } : undefined;
  },
});

/** No place is the one that nobody published. */
const NOWHERE = { task_role: null, execution_role: null, cluster: null, networks: null, cpu: null, memory: null };

/** Outputs without a pinned sort key, or with another one than the job sorts by. */
export const sortKeyFaults = (rows: readonly MatrixRow[]): readonly string[] =>
  rows
    .filter((row) => row.sort_key.length === 0 || row.sort_key.join() !== row.built_in_sort_key.join())
    .map((row) => row.output_id);

/** Paths that are missing, lie elsewhere than the job writes, or would let one output touch another or its input. */
export function pathFaults(rows: readonly MatrixRow[]): readonly string[] {
  return rows.flatMap((row) => {
    const others = [
      row.input_prefix,
      ...rows.filter((other) => other !== row).flatMap((other) => [other.output_prefix, other.input_prefix]),
    ];
    const faults: readonly (readonly [string, boolean])[] = [
      ['a path is empty', [row.input_prefix, row.output_prefix, row.manifest_key, row.receipt_key].includes('')],
      ['the job writes elsewhere', row.job_prefix !== row.output_prefix],
      [
        'a document lies outside',
        ![row.manifest_key, row.receipt_key].every((key) => key.startsWith(row.output_prefix)),
      ],
      ['the prefixes overlap', others.some((other) => overlap(other, row.output_prefix))],
    ];
    return faults.filter(([, holds]) => holds).map(([fault]) => `${row.output_id}: ${fault}`);
  });
}

const overlap = (left: string, right: string): boolean => left.startsWith(right) || right.startsWith(left);
