import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type ListedObject, listingDigest } from '../listing.ts';
import type { Sorted } from '../views.ts';

/** Listing digests by what may not change while one output is sorted again. */
export interface Surroundings {
  readonly rawInputs: string;
  /** By stream view prefix, relative to the engine run. */
  readonly otherPrefixes: Readonly<Record<string, string>>;
}

/** What the checked view of an output is, as M5.E handed it over. */
export interface ViewIdentity {
  readonly output_id: string;
  readonly stream_view_id: string;
  readonly input_fingerprint: string;
  readonly output_fingerprint: string;
}

export interface RerunFacts {
  /** The view that is made again. An attempt that ended between removal and sort left none, so it is not read there. */
  readonly checked: Fact<ViewIdentity>;
  /** Objects below the output's own prefix once it was removed. */
  readonly removed: Fact<number>;
  readonly before: Fact<Surroundings>;
  readonly after: Fact<Surroundings>;
  readonly rerun: Fact<Sorted>;
}

export const rerunProbe = defineLane({
  id: 'M5.G',
  decide: ({ checked, removed, before, after, rerun }: RerunFacts) => {
    const changes = mapFact(allReadable({ before, after }), (read) => changesBetween(read.before, read.after));
    const rawChanged = isReadable(changes) && changes.value.raw_inputs_changed;
    return {
      'M5.G-C01': {
        expected: {
          raw_inputs_changed: false,
          prefixes_changed: [],
          left_before_the_rerun: 0,
          exit_code: 0,
          // The checker's PASS is of the view that was replaced; it carries over only to the same rows in the same parts.
          view: isReadable(checked) ? identityOnly(checked.value) : null,
        },
        observed: mapFact(
          allReadable({ changes, checked, removed, job: jobOf(rerun), view: viewOf(rerun) }),
          ({ changes: found, removed: left, job, view }) => ({
            ...found,
            left_before_the_rerun: left,
            exit_code: job.exitCode,
            view: { output_id: view.receipt.output_id, ...identityOf(view.receipt) },
          }),
        ),
        fails: rawChanged ? 'M5G-B2' : 'M5G-B1',
      },
    };
  },
  handover: ({ checked, after }) =>
    isReadable(checked) && isReadable(after)
      ? {
          output_id: checked.value.output_id,
          output_fingerprint: checked.value.output_fingerprint,
          raw_inputs: after.value.rawInputs,
        }
      : undefined,
});

const jobOf = (rerun: RerunFacts['rerun']) => (isReadable(rerun) ? rerun.value.job : rerun);
const viewOf = (rerun: RerunFacts['rerun']) => (isReadable(rerun) ? rerun.value.view : rerun);

const identityOf = ({ stream_view_id, input_fingerprint, output_fingerprint }: Omit<ViewIdentity, 'output_id'>) => ({
  stream_view_id,
  input_fingerprint,
  output_fingerprint,
});
const identityOnly = (view: ViewIdentity): ViewIdentity => ({ output_id: view.output_id, ...identityOf(view) });

export const changesBetween = (before: Surroundings, after: Surroundings) => ({
  raw_inputs_changed: before.rawInputs !== after.rawInputs,
  prefixes_changed: [...new Set([...Object.keys(before.otherPrefixes), ...Object.keys(after.otherPrefixes)])]
    .filter((prefix) => before.otherPrefixes[prefix] !== after.otherPrefixes[prefix])
    .sort(),
});

/** Everything below the engine run but the output's own prefix: raw inputs with pack and seal, and each other view. */
export function surroundingsOf(objects: readonly ListedObject[], ownPrefix: string): Surroundings {
  const others = objects.filter(({ key }) => !key.startsWith(ownPrefix));
  const views = Map.groupBy(
    others.filter(({ key }) => isView(key)),
    ({ key }) => key.slice(0, key.lastIndexOf('/') + 1),
  );
  return {
    rawInputs: listingDigest(others.filter(({ key }) => !isView(key))),
    otherPrefixes: Object.fromEntries([...views].map(([prefix, group]) => [prefix, listingDigest(group)])),
  };
}

const isView = (key: string): boolean => key.startsWith('stream_view/');
