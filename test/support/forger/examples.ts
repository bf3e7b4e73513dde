import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { PACKED, packedFiles } from '../../../actions/lib/bundle/packed-files.ts';

/** Bundles of real, tiny runs: one that passed, one that a failing lane held, one with a lane that was killed. */
export const EXAMPLES = ['passing', 'held', 'crashed'] as const;
export type Example = (typeof EXAMPLES)[number];

export const exampleFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'example-bundle');

export const REMEDY = 'the formats moved: build, run `npm run example-bundle` and commit test/fixtures/example-bundle';

export function exampleFiles(name: Example): BundleFiles {
  const path = join(exampleFolder, `${name}${PACKED}`);
  if (!existsSync(path)) throw new Error(`${path} is missing; ${REMEDY}`);
  return packedFiles(readFileSync(path));
}
