import { handle } from '@spine-green/evidence-schemas';
import { type DestroySet, isManagedSet, type ManagedSet } from '../lib/handovers/m9.ts';

/** The secrets that a teardown has to remove; what lies below one of them goes with it. */
export const demoSecretTargets = (): readonly string[] => handle('CANONICAL_DEMO_SECRET_TARGETS') as readonly string[];

/** The folder of the parameter tree in which all of them lie. */
export function demoSecretTree(): string {
  const [first = [], ...rest] = demoSecretTargets().map((path) => path.split('/'));
  const depth = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return first.slice(0, depth).join('/');
}

export const isDemoSecret = (path: string): boolean =>
  demoSecretTargets().some((target) => path === target || path.startsWith(`${target}/`));

/** What a frozen inventory names, by kind: an embedded bus lies in the database, and a broker of somebody else stays. */
export const kindsOf = (set: DestroySet): readonly DestroyKind[] =>
  namedIn(set)
    .filter(([, named]) => named !== undefined && named !== null)
    .map(([kind]) => kind);

const namedIn = (set: DestroySet): readonly (readonly [DestroyKind, unknown])[] =>
  isManagedSet(set)
    ? [
        ['database', set.database],
        ['secrets', set.secrets],
        ['tasks', set.tasks],
        ['terraform state', set.resources],
      ]
    : [
        ['database', set.stack.database],
        ['secrets', set.secrets],
        ['supervisor', set.stack.pid],
        ['tasks', set.tasks],
        ['temporary data', set.data],
      ];

export type DestroyKind = 'database' | 'secrets' | 'supervisor' | 'tasks' | 'temporary data' | 'terraform state';

/** The names that were found in the order in which they were asked for, then what nobody asked for. */
export const inOrderOf = (asked: readonly string[], found: readonly string[]): readonly string[] => [
  ...asked.filter((name) => found.includes(name)),
  ...found.filter((name) => !asked.includes(name)),
];

/** What goes and is to be kept: folders that hold, or lie in, one to keep, or resources by the names of what stays. */
export const overlapOf = (set: DestroySet, keptFolders: readonly string[]): readonly string[] =>
  isManagedSet(set)
    ? set.resources.filter(isKept).map(({ address }) => address)
    : set.data.filter((gone) => keptFolders.some((place) => lies(place, gone) || lies(gone, place)));

const lies = (place: string, folder: string): boolean => place === folder || place.startsWith(`${folder}/`);

/** A service may put the account before the name. */
const isKept = ({ address, id }: ManagedSet['resources'][number]): boolean =>
  (keptNames()[address.split('.')[0] ?? ''] ?? []).some((name) => id === name || id.endsWith(`:${name}`));

/** Names of what stays, by the type that Terraform has for it. */
const keptNames = (): Readonly<Record<string, readonly string[]>> => ({
  aws_s3_bucket: [...coreBuckets(), handle('TF_STATE_BUCKET')],
  aws_dynamodb_table: [handle('TF_LOCK_TABLE')],
  aws_budgets_budget: [handle('AWS_BUDGET_NAME')],
  aws_ecr_repository: [handle('ECR_REPO_NAME')],
});

/** Buckets that no teardown touches, sorted. */
export const coreBuckets = (): readonly string[] =>
  [
    handle('S3_ORACLE_BUCKET'),
    handle('S3_ARCHIVE_BUCKET'),
    handle('S3_QUARANTINE_BUCKET'),
    handle('S3_EVIDENCE_BUCKET'),
  ].sort();
