import type { BundleFailure } from '../../../../actions/lib/bundle/failure.ts';
import { verifyBundle } from '../../../../actions/lib/bundle/verify.ts';
import { forgerOf } from '../forger.ts';
import type { Held, HeldBundle } from '../objects.ts';
import { type Leaf, otherThan } from './leaves.ts';

/** What the verifier says of a bundle in which these leaves have another value and every digest fits again. */
export function failuresOf(bundle: HeldBundle, leaves: readonly Leaf[]): readonly BundleFailure[] {
  const forger = forgerOf(bundle);
  const changed = new Map<string, Held>();
  for (const leaf of leaves) {
    const held = changed.get(leaf.path) ?? bundle.objects.get(leaf.path);
    const forged = held === undefined ? undefined : otherThan(held, leaf, bundle);
    if (forged !== undefined) changed.set(leaf.path, forged);
  }
  for (const [path, forged] of changed) {
    const original = bundle.objects.get(path)?.entry.sha256;
    // A copy of a document goes with its original.
    for (const { entry } of bundle.objects.values())
      if (entry.sha256 === original)
        forger.put({
          entry: { ...entry, sha256: forged.entry.sha256, size: forged.entry.size },
          bytes: forged.bytes,
        });
  }
  return verifyBundle(forger.files()).failures;
}

/** So many objects that nobody changed are named when one was changed that everything hangs on. */
const STRANGERS_MAX = 120;

export interface Swept {
  readonly silent: readonly Leaf[];
  readonly runs: number;
}

export interface Sweeping {
  readonly report?: (line: string) => void;
  /** Of leaves that their own object does not name: those for which it is known already that nothing else does. */
  readonly expected?: (leaf: Leaf) => boolean;
}

/**
 * The leaves whose change is not found. Every run changes a part of the leaves of many objects at once; a part of an
 * object that is not named is silent, one that is named is halved. A single leaf that was named among others is found if
 * the failure names its member, and is changed alone if not: the change of another object may have caused it. At last all
 * that was silent is changed together, and what is found then, by another object than its own, is looked for by halves.
 * What is said of another object counts for a value only if it is not said as well when nothing but the bytes of its
 * document are others: then no join found it, but something that follows from the bytes and was not sealed anew.
 */
export function silentLeaves(
  bundle: HeldBundle,
  leaves: readonly Leaf[],
  { report = () => undefined, expected = () => false }: Sweeping = {},
): Swept {
  const digestOf = ({ path }: Leaf): string => bundle.objects.get(path)?.entry.sha256 ?? '';
  let open: (readonly Leaf[])[][] = [...Map.groupBy(leaves, (leaf) => `${leaf.key} ${digestOf(leaf)}`).values()].map(
    byAct,
  );
  const quiet: Leaf[] = [];
  const unsure: Leaf[] = [];
  let runs = 0;
  const named = (parts: readonly (readonly Leaf[])[]): readonly boolean[] => {
    runs += 1;
    const failures = failuresOf(bundle, parts.flat());
    const changed = new Set(parts.map(([leaf]) => leaf?.key));
    if (failures.filter(({ object }) => !changed.has(object)).length > STRANGERS_MAX && parts.length > 1) {
      const half = parts.length >> 1;
      return [...named(parts.slice(0, half)), ...named(parts.slice(half))];
    }
    return parts.map((part) => {
      const [leaf, second] = part;
      const own = leaf === undefined ? [] : failures.filter((failure) => isOf(leaf, failure));
      if (leaf !== undefined && second === undefined && own.length > 0 && !own.some((one) => namesMember(leaf, one)))
        unsure.push(leaf);
      return own.length > 0;
    });
  };
  while (open.length > 0) {
    const parts = open.map(([part = []]) => part);
    const found = named(parts);
    report(`${runs} runs, ${open.flat(2).length} open, ${quiet.length} silent`);
    open = open
      .map(([part = [], ...rest], at) => {
        if (found[at] !== true) quiet.push(...part);
        return found[at] === true && part.length > 1 ? [...halves(part), ...rest] : rest;
      })
      .filter((queue) => queue.length > 0);
  }
  const silent = quiet.filter(expected);
  const idle = Map.groupBy(silent, ({ path }) => path);
  const ofBytes = new Map<string, ReadonlySet<string>>();
  /** What is said when a value of an object changes of which it is known that nothing is compared with it. */
  const saidOfBytes = ({ path }: Leaf): ReadonlySet<string> => {
    const known = ofBytes.get(path);
    if (known !== undefined) return known;
    const control = idle.get(path)?.find(({ act }) => act === undefined);
    if (control !== undefined) runs += 1;
    const said = new Set(control === undefined ? [] : failuresOf(bundle, [control]).map(sentence));
    ofBytes.set(path, said);
    return said;
  };
  const settle = (part: readonly Leaf[]): void => {
    const [leaf, second] = part;
    if (leaf === undefined) return;
    runs += 1;
    const failures = failuresOf(bundle, part);
    if (second !== undefined && failures.length > 0) halves(part).forEach(settle);
    else if (failures.every((failure) => !isOf(leaf, failure) && saidOfBytes(leaf).has(sentence(failure))))
      silent.push(...part);
    report(`${runs} runs, ${silent.length} silent`);
  };
  for (const part of byAct(quiet.filter((leaf) => !expected(leaf)))) settle(part);
  for (const leaf of unsure) settle([leaf]);
  return { silent, runs };
}

const isOf = ({ key }: Leaf, { object, what }: BundleFailure): boolean => object === key || what.includes(key);

/** Whether a failure of an object tells of the member that was changed, which nothing else can make it do. */
export function namesMember({ key, steps }: Pick<Leaf, 'key' | 'steps'>, { object, what }: BundleFailure): boolean {
  const member = steps.findLast((step) => typeof step === 'string');
  if (object !== key || member === undefined) return false;
  return new RegExp(`^says (?:[\\w.' ]*[. ])?${RegExp.escape(member)}(?!\\w)`).test(what);
}

/** A failure without the digests that it shows: they are others after every change. */
const sentence = ({ object, what }: BundleFailure): string => `${object} ${what}`.replace(/[0-9a-f]{64}/g, '#');

/** Lists change their lengths one way at a time, and none while values in them change. */
export const byAct = (leaves: readonly Leaf[]): (readonly Leaf[])[] => [
  ...Map.groupBy(leaves, ({ act }) => act)
    .values()
    .map((own) => own.toSorted((a, b) => b.steps.length - a.steps.length)),
];

const halves = <T>(part: readonly T[]): readonly (readonly T[])[] => [
  part.slice(0, part.length >> 1),
  part.slice(part.length >> 1),
];
