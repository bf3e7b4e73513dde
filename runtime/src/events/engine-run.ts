import { canonicalJson, isLargeInteger, PlatformError, readJson, sha256Hex } from '@spine-green/evidence-schemas';
import { EngineRunReceiptV1 } from '@spine-green/evidence-schemas/documents/engine_run_receipt.v1';
import type { StreamSortReceiptV1 } from '@spine-green/evidence-schemas/documents/stream_sort_receipt.v1';
import type { Output } from './outputs.ts';

/** A bucket and a key prefix. `prefix` has no slash at either end; `uri` is the one form that is ever hashed. */
export interface S3Prefix {
  readonly bucket: string;
  readonly prefix: string;
  readonly uri: string;
}

/** The four pins that name a world; wire names, because it is part of several documents. */
export interface WorldKey {
  readonly manifest_fingerprint: string;
  readonly parameter_hash: string;
  readonly scenario_id: string;
  readonly seed: string;
}

/** Part of a view: a half-open event-time window, or the first rows of the sorted order. Absent for a whole output. */
export type Slice = NonNullable<StreamSortReceiptV1['slice']>;

export const RUN_RECEIPT_NAME = 'run_receipt.json';
export const PACK_MANIFEST_NAME = '_oracle_pack_manifest.json';
export const SEAL_NAME = '_SEALED.json';
export const LEGACY_SEAL_NAME = '_SEALED.flag';
export const VIEW_MANIFEST_NAME = '_stream_view_manifest.json';
export const SORT_RECEIPT_NAME = '_stream_sort_receipt.json';
export const PARTITION_GRANULARITY = 'flat';
export const TIE_BREAKERS = ['filename', 'file_row_number'] as const;

const SCENARIO_ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,255}$/;

/** Accepts `s3://bucket/prefix` with at most one trailing slash; undefined for a local path, another scheme, a dot
 * segment, an empty segment or a wildcard. */
export function findS3Prefix(text: string): S3Prefix | undefined {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,900}?)\/?$/.exec(text);
  const [bucket, prefix] = [match?.[1], match?.[2]];
  if (bucket === undefined || prefix === undefined) return undefined;
  const segments = prefix.split('/');
  const legal = segments.every((segment) => /^[A-Za-z0-9_.=()+-]+$/.test(segment) && !/^\.\.?$/.test(segment));
  return legal ? { bucket, prefix, uri: `s3://${bucket}/${prefix}` } : undefined;
}

export const isScenarioId = (text: string): boolean => SCENARIO_ID.test(text);

/**
 * The engine's receipt; extra members are allowed. A seed written as a JSON number is taken from the raw token, because
 * a parsed number loses digits above 2^53; so are other large integers, which are somebody else's. Throws
 * RUN_RECEIPT_UNREADABLE with what is wrong, WORLD_KEY_MISSING or RUN_RECEIPT_INVALID with the members at fault.
 */
export function parseRunReceipt(source: Uint8Array | string): EngineRunReceiptV1 {
  const document = receiptMembers(source);
  const missing = ['run_id', 'manifest_fingerprint', 'parameter_hash', 'seed'].filter(
    (name) => document[name] === undefined || document[name] === null,
  );
  if (missing.length > 0) throw new PlatformError('WORLD_KEY_MISSING', `run receipt without ${missing.join(', ')}`);
  const faults = EngineRunReceiptV1.faults(document);
  if (faults.length === 0) return EngineRunReceiptV1.parse(document);
  const where = faults.map(({ path, keyword }) => `${path} (${keyword})`).join(', ');
  throw new PlatformError('RUN_RECEIPT_INVALID', `the run receipt breaks its schema at ${where}`);
}

export const worldKeyOf = (receipt: EngineRunReceiptV1, scenarioId: string): WorldKey => ({
  manifest_fingerprint: receipt.manifest_fingerprint,
  parameter_hash: receipt.parameter_hash,
  scenario_id: scenarioId,
  seed: receipt.seed,
});

/** Fills the `{token}` members of a template. Throws TEMPLATE_TOKEN_MISSING for a token that the world lacks. */
export function renderTemplate(template: string, world: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z_]+)\}/g, (_, token: string) => {
    const value = Object.hasOwn(world, token) ? world[token] : undefined;
    if (value === undefined || value === '')
      throw new PlatformError('TEMPLATE_TOKEN_MISSING', `{${token}} in ${template}`);
    return value;
  });
}

/** Key prefix of an output's parts below the bucket, and whether a key under it is one of them. Throws
 * OUTPUT_TEMPLATE_MISSING or TEMPLATE_TOKEN_MISSING. */
export function sourceOf(root: S3Prefix, output: Output, world: WorldKey): SourcePattern {
  if (output.path_template === '') throw new PlatformError('OUTPUT_TEMPLATE_MISSING', output.output_id);
  const path = `${root.prefix}/${renderTemplate(output.path_template, { ...world })}`;
  const prefix = path.slice(0, path.lastIndexOf('/') + 1);
  const [before, after] = path.slice(prefix.length).split('*');
  return {
    prefix,
    matches: (key) => {
      const name = key.slice(prefix.length);
      return (
        key.startsWith(prefix) && !name.includes('/') && name.startsWith(before ?? '') && name.endsWith(after ?? '')
      );
    },
  };
}

export interface SourcePattern {
  readonly prefix: string;
  readonly matches: (key: string) => boolean;
}

/** Key prefix of one output's stream view, with its trailing slash. */
export const viewPrefix = (root: S3Prefix, outputId: string): string =>
  `${root.prefix}/stream_view/ts_utc/output_id=${outputId}/`;

export const viewRootUri = (root: S3Prefix): string => `${root.uri}/stream_view/ts_utc`;

export const isPartKey = (prefix: string, key: string): boolean =>
  key.startsWith(prefix) && /^part-[0-9]{6}\.parquet$/.test(key.slice(prefix.length));

/** What the view is ordered by, tie-breakers last; it enters the view id. */
export const sortKeysOf = (output: Output): readonly string[] => [...output.sort_by, ...TIE_BREAKERS];

export interface ViewIdentity {
  readonly root: S3Prefix;
  readonly scenarioId: string;
  readonly output: Output;
  readonly slice?: Slice | undefined;
}

/** Identity of a stream view (11, section 2). A slice enters only when there is one, so whole views keep their id. */
export const streamViewId = ({ root, scenarioId, output, slice }: ViewIdentity): string =>
  sha256Hex(
    canonicalJson({
      engine_run_root: root.uri,
      scenario_id: scenarioId,
      output_id: output.output_id,
      sort_keys: sortKeysOf(output),
      partition_granularity: PARTITION_GRANULARITY,
      slice,
    }),
  );

/** sha256 of the sorted full object paths, joined by newlines. */
export const sourceLocatorDigest = (bucket: string, keys: readonly string[]): string =>
  sha256Hex(
    keys
      .map((key) => `s3://${bucket}/${key}`)
      .sort()
      .join('\n'),
  );

function receiptMembers(source: Uint8Array | string): Record<string, unknown> {
  const read = readJson(source, { asWritten: (name, token) => name === 'seed' || isLargeInteger(token) });
  if ('fault' in read) throw new PlatformError('RUN_RECEIPT_UNREADABLE', `the run receipt ${read.fault}`);
  const { value } = read;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PlatformError('RUN_RECEIPT_INVALID', 'the run receipt is not an object');
  }
  return { ...value };
}
