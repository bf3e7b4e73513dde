import type { BundleFailure } from '../failure.ts';
import type { BundleView } from '../view.ts';
import { type ArchivedPartition, readArchive } from './archive.ts';
import { type ReceiptFacts, readReceipts } from './receipts.ts';

/** What was counted in the data of a run, for everything that claims to have counted it before. */
export interface DataFacts {
  readonly receipts: ReceiptFacts;
  readonly archive: readonly ArchivedPartition[];
}

const UNARCHIVED_SHOWN_MAX = 5;

/** Reads every line of every receipt and segment once, and joins them by their place in the log. */
export function verifyData(view: BundleView): {
  readonly facts: DataFacts;
  readonly failures: readonly BundleFailure[];
} {
  const receipts = readReceipts(view);
  const archive = readArchive(view, receipts.facts.admitted);
  return {
    facts: { receipts: receipts.facts, archive: archive.partitions },
    failures: [...receipts.failures, ...archive.failures, ...unarchived(receipts.facts)],
  };
}

/** Admissions that no segment holds. Every topic is archived, so there is no place for one that is not. */
const unarchived = ({ admitted }: ReceiptFacts): readonly BundleFailure[] =>
  admitted.partitions().flatMap(({ topic, partition, unmarked }): BundleFailure[] => {
    const missing = unmarked(UNARCHIVED_SHOWN_MAX);
    if (missing.length === 0) return [];
    return [{ object: `archive topic=${topic}/partition=${partition}`, what: `lacks offsets ${missing.join(', ')}` }];
  });
