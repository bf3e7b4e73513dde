import { digestOf, handle } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import type { BundleView } from '../view.ts';

/** The root, when a version of the index has it by its own entries. */
export function rootAmong(key: string, wanted: string, view: BundleView): string | undefined {
  const indexes = view
    .versions(handle('S3_EVIDENCE_BUCKET'), key)
    .flatMap((object) => view.typed(object, BundleIndexV1) ?? []);
  // Those that say it come first, because the index of a run has a hundred versions.
  const [saying, others] = [
    indexes.filter((index) => index.root_sha256 === wanted),
    indexes.filter((index) => index.root_sha256 !== wanted),
  ];
  return [...saying, ...others].some((index) => view.once(index, rootOf) === wanted) ? wanted : undefined;
}

const rootOf = ({ entries, append_only_sets }: BundleIndexV1): string => digestOf({ entries, append_only_sets });
