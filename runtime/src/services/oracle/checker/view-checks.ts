import { canonicalJson } from '@spine-green/evidence-schemas';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';
import {
  type S3Prefix,
  type Slice,
  sourceLocatorDigest,
  streamViewId,
  viewRootUri,
  type WorldKey,
} from '../../../events/engine-run.ts';
import type { Output } from '../../../events/outputs.ts';
import { ENGINE_NAME } from '../columnar.ts';
import { totalOf } from '../sort/build.ts';
import { inputFingerprint, outputFingerprint } from '../sort/documents.ts';
import { checkSchema } from './schema-checks.ts';
import { error, type Issue, type MeasuredRows, type ViewFacts } from './types.ts';

export interface ViewPins {
  readonly root: S3Prefix;
  readonly world: WorldKey;
  readonly output: Output;
}

/** Every check of one output (11, section 3). */
export function checkView(pins: ViewPins, facts: ViewFacts): readonly Issue[] {
  const id = pins.output.output_id;
  if (facts.source.length === 0) return [error('OUTPUT_MISSING', id)];
  const missing = [
    facts.published.length === 0 ? ['parts'] : [],
    facts.receipt === undefined ? ['receipt'] : [],
    facts.manifest === undefined ? ['manifest'] : [],
  ].flat();
  if (missing.length > 0) return [error('STREAM_VIEW_MISSING', `${id}: no ${missing.join(', no ')}`)];
  const { receipt, manifest } = facts;
  if (receipt === undefined || receipt === 'unreadable' || manifest === undefined || manifest === 'unreadable') {
    const which = receipt === 'unreadable' ? 'receipt' : 'manifest';
    return [error('STREAM_VIEW_RECEIPT_BAD', `${id}: the ${which} is unreadable`), ...checkRows(pins, facts)];
  }
  return [
    ...checkIdentity(pins, receipt, manifest),
    ...checkReceipt(pins, facts, receipt),
    ...checkManifest(pins, facts, manifest),
    ...checkRows(pins, facts, receipt),
  ];
}

/** Outputs of one run cover the same part of the world, or their joins have holes. */
export function checkSlices(slices: readonly (Slice | undefined)[]): readonly Issue[] {
  const kinds = new Set(slices.map((slice) => canonicalJson(slice ?? null)));
  if (kinds.size <= 1) return [];
  return [error('STREAM_VIEW_OUTPUT_MISMATCH', `the views hold ${kinds.size} different slices`)];
}

function checkIdentity(pins: ViewPins, receipt: StreamSortReceiptV1, manifest: StreamViewManifestV1): readonly Issue[] {
  const { root, world, output } = pins;
  const id = output.output_id;
  const wanted = streamViewId({ root, scenarioId: world.scenario_id, output, slice: receipt.slice });
  const issues: Issue[] = [];
  if (receipt.stream_view_id !== wanted || manifest.stream_view_id !== wanted) {
    issues.push(error('STREAM_VIEW_ID_MISMATCH', `${id}: the view id is not that of this root, scenario and slice`));
  }
  const faults = [
    receipt.output_id === id && manifest.output_id === id ? [] : ['output'],
    canonicalJson(manifest.world_key) === canonicalJson(world) ? [] : ['world key'],
    [receipt, manifest].every((document) => document.engine_run_root === root.uri) ? [] : ['engine run root'],
    [receipt, manifest].every((document) => document.stream_view_root === viewRootUri(root)) ? [] : ['view root'],
    canonicalJson(receipt.slice ?? null) === canonicalJson(manifest.slice ?? null) ? [] : ['slice'],
  ].flat();
  issues.push(...faults.map((fault) => error('STREAM_VIEW_OUTPUT_MISMATCH', `${id}: another ${fault}`)));
  return issues;
}

function checkReceipt({ root, output }: ViewPins, facts: ViewFacts, receipt: StreamSortReceiptV1): readonly Issue[] {
  const locator = sourceLocatorDigest(
    root.bucket,
    facts.source.map(({ key }) => key),
  );
  const faults = [
    canonicalJson(receipt.raw_stats) === canonicalJson(receipt.sorted_stats) ? [] : ['does not conserve its rows'],
    receipt.input_count === receipt.raw_stats.row_count && receipt.output_count === receipt.sorted_stats.row_count
      ? []
      : ['counts otherwise than its statistics'],
    receipt.source_locator_digest === locator ? [] : ['names other source files'],
    receipt.input_fingerprint === inputFingerprint(facts.source) ? [] : ['was made from other source bytes'],
  ].flat();
  const issues = faults.map((fault) => error('STREAM_VIEW_RECEIPT_BAD', `${output.output_id}: the receipt ${fault}`));
  if (receipt.output_count > 0) return issues;
  return [...issues, error('STREAM_VIEW_EMPTY', output.output_id)];
}

function checkManifest({ output }: ViewPins, facts: ViewFacts, manifest: StreamViewManifestV1): readonly Issue[] {
  const id = output.output_id;
  if (manifest.shards.length === 0) return [error('STREAM_VIEW_EMPTY', `${id}: the manifest names no part`)];
  const named = manifest.shards.map(({ key, bytes, sha256 }) => [key, bytes, sha256]);
  const stored = facts.published.map(({ key, size_bytes, sha256 }) => [key, size_bytes, sha256]);
  const issues: Issue[] = [];
  if (canonicalJson(named) !== canonicalJson(stored)) {
    issues.push(error('STREAM_VIEW_FINGERPRINT_MISMATCH', `${id}: the parts are not those of the manifest`));
  }
  const measured = measuredOf(facts)?.parts.map(({ stats }) => [stats.row_count, stats.min_ts_utc, stats.max_ts_utc]);
  const declared = manifest.shards.map(({ rows, min_key, max_key }) => [rows, min_key, max_key]);
  if (measured !== undefined && canonicalJson(measured) !== canonicalJson(declared)) {
    issues.push(error('STREAM_VIEW_RECEIPT_BAD', `${id}: rows or ranges differ from the manifest`));
  }
  return issues;
}

function checkRows({ output }: ViewPins, facts: ViewFacts, receipt?: StreamSortReceiptV1): readonly Issue[] {
  const id = output.output_id;
  if (facts.rows !== undefined && 'unreadable' in facts.rows) {
    return [error('STREAM_VIEW_FINGERPRINT_MISMATCH', `${id}: ${facts.rows.unreadable}`)];
  }
  const rows = measuredOf(facts);
  if (rows === undefined) return [];
  const issues: Issue[] = [...checkSchema(output, rows)];
  if (rows.orderingViolations > 0) {
    issues.push(
      error('STREAM_VIEW_ORDER_VIOLATION', `${id}: ${rows.orderingViolations} rows before their predecessor`),
    );
  }
  if (receipt !== undefined && !isFingerprintMatch(facts, receipt)) {
    issues.push(error('STREAM_VIEW_FINGERPRINT_MISMATCH', `${id}: the rows are not those of the receipt`));
  }
  return issues;
}

/** Parts have the receipt's digests and rows its hashes; hashes of another engine version cannot be compared, so then
 * count and range must do beside the digests. */
export function isFingerprintMatch(facts: ViewFacts, receipt: StreamSortReceiptV1): boolean {
  const rows = measuredOf(facts);
  if (rows === undefined || outputFingerprint(facts.published) !== receipt.output_fingerprint) return false;
  const found = totalOf(rows.parts);
  const wanted = receipt.sorted_stats;
  const sameRange =
    found.row_count === wanted.row_count &&
    found.min_ts_utc === wanted.min_ts_utc &&
    found.max_ts_utc === wanted.max_ts_utc;
  return sameRange && (receipt.stats_engine !== ENGINE_NAME || canonicalJson(found) === canonicalJson(wanted));
}

export const measuredOf = ({ rows }: ViewFacts): MeasuredRows | undefined =>
  rows === undefined || 'unreadable' in rows ? undefined : rows;
