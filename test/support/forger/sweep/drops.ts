import type { BundleFailure } from '../../../../actions/lib/bundle/failure.ts';
import { placeOf } from '../../../../actions/lib/bundle/scope/places.ts';
import { verifyBundle } from '../../../../actions/lib/bundle/verify.ts';
import type { BundleView } from '../../../../actions/lib/bundle/view.ts';
import { forgerOf } from '../forger.ts';
import { type Held, type HeldBundle, isNewest, type Json, peek, textOf } from '../objects.ts';

/** Objects or lines of one kind that somebody takes away, all of them or one. */
export interface Drop {
  /** The kind, and whether one or all of it goes. */
  readonly name: string;
  readonly keys: readonly string[];
  /** Of a file of lines, those that go; undefined when the objects go as a whole. */
  readonly lines: ReadonlyMap<string, ReadonlySet<number>> | undefined;
}

/** One of each kind of object and line of a bundle, and all of it where there are several. */
export function dropsOf(bundle: HeldBundle): readonly Drop[] {
  const objects = Map.groupBy(
    [...bundle.objects.values()].filter((held) => isNewest(held) && !isLedger(held)),
    (held) => classOf(held, bundle),
  );
  const lines = new Map<string, [string, number][]>();
  for (const held of [...bundle.objects.values()].filter((one) => isNewest(one) && isLined(one)))
    for (const [at, text] of textOf(held).split('\n').slice(0, -1).entries()) {
      const name = `a line of ${classOf(held, bundle)} ${kindOfLine(JSON.parse(text) as Json)}`;
      const known = lines.get(name);
      if (known === undefined) lines.set(name, [[held.entry.key, at]]);
      else known.push([held.entry.key, at]);
    }
  return [
    ...[...objects].flatMap(([name, held]) =>
      amounts(held).map(
        ([amount, some]): Drop => ({
          name: `${amount}${name}`,
          keys: some.map(({ entry }) => entry.key),
          lines: undefined,
        }),
      ),
    ),
    ...[...lines].flatMap(([name, places]) =>
      amounts(places).map(([amount, some]): Drop => {
        const byKey = Map.groupBy(some, ([key]) => key);
        return {
          name: `${amount}${name}`,
          keys: [...byKey.keys()],
          lines: new Map([...byKey].map(([key, own]) => [key, new Set(own.map(([, at]) => at))])),
        };
      }),
    ),
  ];
}

/** The one in the middle, and all where there are more. */
function amounts<T>(all: readonly T[]): readonly (readonly [amount: string, some: readonly T[]])[] {
  const middle = all.slice(all.length >> 1, (all.length >> 1) + 1);
  return all.length === 1
    ? [['', all]]
    : [
        ['one ', middle],
        ['all ', all],
      ];
}

const isLedger = ({ entry }: Held): boolean => entry.key.includes('/ledger/');
const isLined = ({ entry }: Held): boolean => /\.jsonl(?:\.zst)?$/.test(entry.key) && !/payloads/.test(entry.key);

/** Where it lies, without what differs from run to run, and what it tells of where several kinds lie in one place. */
function classOf(held: Held, { manifest }: HeldBundle): string {
  const { entry } = held;
  const place = placeOf(entry as never, { manifest } as BundleView);
  const name = (place?.name ?? entry.key)
    .replace(/[0-9a-f]{64}/g, '#')
    .replace(/[0-9a-f]{32}/g, '#')
    .replace(/\d{8}T\d{6}\w*/g, '#')
    .replace(/(segment|partition)=[^/.]+/g, '$1=#')
    .replace(/\d{8}T\d+Z_embedded-task-.*-[0-9a-f]+_/, '')
    .replace(/_[0-9a-z]{8,}(?=\.json$)/, '_#');
  const { event_family: told } = entry.key.endsWith('.json') ? peek(held) : {};
  const phase = place?.phase === undefined ? '' : ` of ${place.phase}`;
  return `${place?.family ?? entry.bucket} ${name}${phase}${typeof told === 'string' ? ` ${told}` : ''}`;
}

const kindOfLine = (line: Json): string =>
  [line.event_family, line.decision, line.event_class, line.event_type, line.record_type, line.event]
    .filter((one) => typeof one === 'string')
    .join(' ');

/** What the verifier says when they are gone and every digest fits again. */
export function failuresWithout(bundle: HeldBundle, { keys, lines }: Drop): readonly BundleFailure[] {
  const forger = forgerOf(bundle);
  for (const key of keys) {
    const part = new RegExp(`^${RegExp.escape(key)}$`);
    if (lines === undefined) forger.drop(part);
    else forger.editLines(part, (all) => all.filter((_, at) => lines.get(key)?.has(at) !== true));
  }
  return verifyBundle(forger.files()).failures;
}
