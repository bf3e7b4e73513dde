import { handle } from '@spine-green/evidence-schemas';
import type { DestroySet } from '../lib/handovers/m9.ts';

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
export const kindsOf = ({ stack, tasks, secrets, data }: DestroySet): readonly DestroyKind[] =>
  (
    [
      ['database', stack.database],
      ['secrets', secrets],
      ['supervisor', stack.pid],
      ['tasks', tasks],
      ['temporary data', data],
    ] as const
  )
    .filter(([, named]) => named !== undefined)
    .map(([kind]) => kind);

export type DestroyKind = 'database' | 'secrets' | 'supervisor' | 'tasks' | 'temporary data';

/** The names that were found in the order in which they were asked for, then what nobody asked for. */
export const inOrderOf = (asked: readonly string[], found: readonly string[]): readonly string[] => [
  ...asked.filter((name) => found.includes(name)),
  ...found.filter((name) => !asked.includes(name)),
];

/** Folders to remove that hold, or lie in, one to keep. */
export const overlapOf = ({ data }: Pick<DestroySet, 'data'>, kept: readonly string[]): readonly string[] =>
  data.filter((gone) => kept.some((place) => lies(place, gone) || lies(gone, place)));

const lies = (place: string, folder: string): boolean => place === folder || place.startsWith(`${folder}/`);
