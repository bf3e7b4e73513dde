import { LEGACY_SEAL_NAME, PACK_MANIFEST_NAME, SEAL_NAME } from '../../../events/engine-run.ts';
import type { SeedFacts, SeedFailure } from './types.ts';

/** An object of the source that is not copied, and why it need not be. */
export interface IgnoredObject {
  readonly key: string;
  readonly reason: string;
}

export interface Enumerated {
  readonly ignored: readonly IgnoredObject[];
  readonly failures: readonly SeedFailure[];
}

/**
 * What becomes of every object of the source that is not wanted. Below a required output nothing is passed over but
 * hidden files and markers: a part under another name, in a deeper folder or of another world would be rows that
 * silently do not exist.
 */
export function enumerateRest(facts: SeedFacts, wanted: ReadonlySet<string>): Enumerated {
  const ignored: IgnoredObject[] = [];
  const failures: SeedFailure[] = [];
  for (const key of facts.source.keys()) {
    if (wanted.has(key)) continue;
    const output = facts.outputs.find(({ folder }) => key.startsWith(folder));
    if (output === undefined) ignored.push({ key, reason: reasonOutside(key) });
    else if (isHidden(key.slice(output.folder.length))) ignored.push({ key, reason: 'hidden file or marker' });
    else {
      const detail = `${shown(key)} lies below ${output.output_id} and is no part of this world`;
      failures.push({ code: 'SEED_SOURCE_UNEXPECTED', detail });
    }
  }
  return { ignored, failures };
}

/** Keys that the sort would read below the target although the source does not hold them. */
export const strangersAt = (
  destination: Iterable<string>,
  { outputs }: Pick<SeedFacts, 'outputs'>,
  wanted: ReadonlySet<string>,
): readonly string[] =>
  [...destination].filter((key) => {
    const output = outputs.find(({ folder }) => key.startsWith(folder));
    return output !== undefined && !wanted.has(key) && !isHidden(key.slice(output.folder.length));
  });

/** Spark, Hadoop and desktops mark their own files with a dot or an underscore at the start. */
const isHidden = (path: string): boolean => path.split('/').some((segment) => /^[._]/.test(segment));

const MARKERS: ReadonlySet<string> = new Set([PACK_MANIFEST_NAME, SEAL_NAME, LEGACY_SEAL_NAME]);

function reasonOutside(key: string): string {
  if (MARKERS.has(key)) return 'pack marker, which is written anew';
  if (key.startsWith('stream_view/')) return 'stream view, which is sorted anew';
  if (/^data\/[^/]+\/[^/]+\/validation\//.test(key)) return 'not named by the index of its gate';
  return key.startsWith('data/') ? 'output that the run does not need' : 'no part of the layout of an engine run';
}

const shown = (key: string): string => (/^[\x21-\x7e]+$/.test(key) ? key : JSON.stringify(key));
