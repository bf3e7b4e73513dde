import { type Clock, systemClock } from '@spine-green/runtime/kernel/clock';
import type { BundleFiles } from './bundle-files.ts';

const SAY_EVERY_MS = 1_000;

/** The same files; says about once a second how many times one was read, and how many there are. */
export function toldFiles(
  files: BundleFiles,
  say: (line: string) => void,
  clock: Pick<Clock, 'elapsedMs'> = systemClock,
): BundleFiles {
  let [reads, total, saidAtMs] = [0, 0, clock.elapsedMs()];
  return {
    ...files,
    list: () => {
      const listing = files.list();
      total = listing.files.length;
      return listing;
    },
    read: (path, bytesMax) => {
      reads += 1;
      const now = clock.elapsedMs();
      if (now - saidAtMs >= SAY_EVERY_MS) {
        saidAtMs = now;
        say(`verifying: ${reads.toLocaleString('en-US')} reads of ${total.toLocaleString('en-US')} files`);
      }
      return files.read(path, bytesMax);
    },
  };
}
