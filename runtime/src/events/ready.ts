import { digestOf, sha256Hex } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { StreamViewManifestV1 } from '@spine-green/evidence-schemas/documents/stream_view_manifest.v1';

/** What both sides of READY agree on: the scenario runner writes it, the stream producer verifies it. */

export type Locator = RunFactsViewV1['locators'][number];
export type GateReceipt = RunFactsViewV1['gate_receipts'][number];
export type InstanceReceipt = RunFactsViewV1['instance_receipts'][number];
export type OraclePackRef = NonNullable<ReadySignalV1['oracle_pack_ref']>;

export type BundleParts = Pick<RunFactsViewV1, 'locators' | 'gate_receipts' | 'instance_receipts' | 'policy_rev'>;

/** sha256 over sorted locators, gate receipts and instance receipts, and the policy revision (11, section 4.4). */
export const bundleHashOf = (parts: BundleParts): string =>
  digestOf({
    locators: sortedBy(parts.locators, ({ output_id }) => output_id),
    gate_receipts: sortedBy(parts.gate_receipts, ({ gate_id }) => gate_id),
    instance_receipts: sortedBy(parts.instance_receipts, ({ output_id }) => output_id),
    policy_rev: parts.policy_rev,
  });

/** The same run with the same evidence announces itself under the same id, however often (11, section 4.5). */
export const readyMessageId = (platformRunId: string, scenarioRunId: string, bundleHash: string): string =>
  sha256Hex(`ready|${platformRunId}|${scenarioRunId}|${bundleHash}`);

export function sortedBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  return values.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

/**
 * Content digest of one output: what its sort receipt and manifest say, without their creation times, instead of a hash
 * over every part (11, section 4.4).
 */
export const viewContentDigest = (receipt: StreamSortReceiptV1, manifest: StreamViewManifestV1): string =>
  digestOf({
    output_id: receipt.output_id,
    stream_view_id: receipt.stream_view_id,
    source_locator_digest: receipt.source_locator_digest,
    sorted_stats: receipt.sorted_stats,
    sort_keys: receipt.sort_keys,
    world_key: manifest.world_key,
    shards: manifest.shards,
  });
