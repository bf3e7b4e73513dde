import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import { allReadable, check } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { engineRunRoot, requiredOutputIds, viewKey } from '../../lib/platform/oracle-run.ts';
import { type LaneContext, plainLane } from '../../lib/run/lane.ts';
import { type ListedObject, listBelow, listingDigest } from '../listing.ts';
import { readView, type Sorted, sortOutput } from '../sort.ts';

/** Listing digests by what may not change while one output is sorted again. */
export interface Surroundings {
  readonly rawInputs: string;
  /** By stream view prefix, relative to the engine run. */
  readonly otherPrefixes: Readonly<Record<string, string>>;
}

export interface RerunFacts {
  readonly outputId: string;
  readonly before: Fact<Surroundings>;
  readonly after: Fact<Surroundings>;
  /** The checked view of the output, and the one that the rerun made. */
  readonly replaced: Fact<StreamSortReceiptV1>;
  readonly rerun: Sorted;
}

export const rerunProbe = plainLane<RerunFacts>({
  id: 'M5.G',
  gather: async (context) => {
    const outputId = await smallestOutput(context);
    const replaced = await observe(async () => (await readView(context, outputId)).receipt);
    const before = await observe(() => surroundings(context, outputId));
    await removeView(context, outputId);
    const rerun = await sortOutput(context, outputId);
    return { outputId, replaced, before, rerun, after: await observe(() => surroundings(context, outputId)) };
  },
  decide: (facts) => {
    const changes = mapFact(allReadable({ before: facts.before, after: facts.after }), ({ before, after }) =>
      changesBetween(before, after),
    );
    const rawChanged = isReadable(changes) && changes.value.raw_inputs_changed;
    return [
      check('M5.G-C01', {
        expected: { raw_inputs_changed: false, prefixes_changed: [], exit_code: 0, same_rows: true },
        observed: mapFact(allReadable({ changes, job: facts.rerun.job }), (read) => ({
          ...read.changes,
          exit_code: read.job.exitCode,
          same_rows: hasSameRows(facts),
        })),
        fails: rawChanged ? 'M5G-B2' : 'M5G-B1',
      }),
    ];
  },
  payload: ({ outputId, before, after, rerun }) => ({
    output_id: outputId,
    before: isReadable(before) ? before.value : null,
    after: isReadable(after) ? after.value : null,
    output_fingerprint: isReadable(rerun.view) ? rerun.view.value.receipt.output_fingerprint : null,
  }),
});

export const changesBetween = (before: Surroundings, after: Surroundings) => ({
  raw_inputs_changed: before.rawInputs !== after.rawInputs,
  prefixes_changed: [...new Set([...Object.keys(before.otherPrefixes), ...Object.keys(after.otherPrefixes)])]
    .filter((prefix) => before.otherPrefixes[prefix] !== after.otherPrefixes[prefix])
    .sort(),
});

/** The checker's PASS is of the view that was replaced; it carries over only to the same rows in the same parts. */
export const hasSameRows = ({ replaced, rerun }: Pick<RerunFacts, 'replaced' | 'rerun'>): boolean =>
  isReadable(replaced) &&
  isReadable(rerun.view) &&
  rerun.view.value.receipt.stream_view_id === replaced.value.stream_view_id &&
  rerun.view.value.receipt.input_fingerprint === replaced.value.input_fingerprint &&
  rerun.view.value.receipt.output_fingerprint === replaced.value.output_fingerprint;

/** The cheapest proof: the output whose view has the fewest bytes. */
async function smallestOutput(context: LaneContext): Promise<string> {
  const { bucket } = engineRunRoot(context);
  const sizes = await Promise.all(
    requiredOutputIds().map(async (outputId) => {
      const prefix = viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId);
      const objects = await listBelow(context.session.store, bucket, prefix);
      return { outputId, bytes: objects.reduce((sum, { size }) => sum + size, 0) };
    }),
  );
  const [smallest] = sizes.sort((left, right) => left.bytes - right.bytes);
  if (smallest === undefined) throw new Error('no output is required');
  return smallest.outputId;
}

/** L1 of 01, section 0.6: only this output's prefix, with its manifest and receipt; older versions stay readable. */
async function removeView(context: LaneContext, outputId: string): Promise<void> {
  const { bucket } = engineRunRoot(context);
  const prefix = viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId);
  for (const { key } of await listBelow(context.session.store, bucket, prefix)) {
    await context.session.store.delete(bucket, prefix + key);
  }
}

async function surroundings(context: LaneContext, outputId: string): Promise<Surroundings> {
  const root = engineRunRoot(context);
  const own = viewKey(context, 'S3_STREAM_VIEW_OUTPUT_PREFIX_PATTERN', outputId).slice(root.prefix.length + 1);
  return surroundingsOf(await listBelow(context.session.store, root.bucket, `${root.prefix}/`), own);
}

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
