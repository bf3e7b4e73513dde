import type { Code } from '@spine-green/evidence-schemas';
import type { CheckerPassV1 } from '@spine-green/evidence-schemas/documents/checker_pass.v1';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import type { FileColumn } from '../../../events/file-columns.ts';
import type { RowRule } from '../../../events/row-rules.ts';
import type { StoredVersion } from '../../../substrate/object-store/port.ts';
import type { SortedPart } from '../sort/build.ts';

export type Severity = 'ERROR' | 'WARN';

/** One finding; the report lists all of them, not the first. */
export interface Issue {
  readonly code: Code;
  readonly severity: Severity;
  readonly detail: string;
}

export type OutputVerdict = CheckerPassV1['outputs'][number];

/** What the rows of a view say, read from the parts themselves. */
export interface MeasuredRows {
  /** Columns of the first part. */
  readonly columns: readonly FileColumn[];
  /** Parts whose columns differ from the first one's. */
  readonly otherColumns: readonly string[];
  readonly parts: readonly SortedPart[];
  /** Neighbouring rows, inside and across parts, whose sort key decreases. */
  readonly orderingViolations: number;
  /** Rules that rows break, and how many do. */
  readonly badRows: readonly { readonly rule: RowRule; readonly count: number }[];
}

/** Everything that is read of one output's view; what cannot be read says so and never looks absent. */
export interface ViewFacts {
  readonly receipt: StreamSortReceiptV1 | 'unreadable' | undefined;
  readonly manifest: StreamViewManifestV1 | 'unreadable' | undefined;
  /** Published parts in name order. */
  readonly published: readonly StoredVersion[];
  readonly source: readonly StoredVersion[];
  /** The rows, or the code and the key of the part that cannot be read. */
  readonly rows: MeasuredRows | { readonly unreadable: string } | undefined;
}

export const error = (code: Code, detail: string): Issue => ({ code, severity: 'ERROR', detail });
