import { hash } from 'node:crypto';
import { sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { ReceiptV1 } from '@spine-green/evidence-schemas/documents/receipt.v1';
import { runConfig } from '@spine-green/runtime/run-config';
import type { PositionTable } from '../positions.ts';

/** What is kept of an admission beside its place: three eighths of each digest tell any two
 * apart, and a run may have millions. */
const DIGEST_BYTES = 12;
export const CELL_BYTES = 4 * DIGEST_BYTES;
const [PAYLOAD, IDENTITY, DESCRIPTION, REPEATED] = [0, 1, 2, 3];

type Named<T> = Readonly<Record<string, T | undefined>>;
const PROFILE_OF: Named<string> = runConfig.partitioning.profile_of_class;
const PROFILES: Named<{ readonly topic: string; readonly precedence: readonly string[] }> =
  runConfig.partitioning.profiles;
const CLASS_OF: Named<string> = runConfig.class_map.event_types;

/** Of an event whose type the policy does not know. */
const UNKNOWN = 'unknown';
export const classOf = (eventType: string): string => CLASS_OF[eventType] ?? UNKNOWN;
export const profileOf = (eventClass: string): string | undefined => PROFILE_OF[eventClass];
export const topicOf = (eventClass: string): string | undefined => PROFILES[profileOf(eventClass) ?? '']?.topic;

/** Payload, identity, description and what a duplicate repeats of the admission that a receipt makes; undefined without
 * them. The first two name what differs, the other two leave nothing of it out. */
export function admissionCell(receipt: ReceiptV1): Uint8Array | undefined {
  const own = repeatedText(receipt);
  if (own === undefined || receipt.payload_hash === undefined) return undefined;
  const cell = Buffer.allocUnsafe(CELL_BYTES);
  cell.write(receipt.payload_hash.hex.slice(0, 2 * DIGEST_BYTES), PAYLOAD * DIGEST_BYTES, 'hex');
  cell.write(receipt.dedupe_key.slice(0, 2 * DIGEST_BYTES), IDENTITY * DIGEST_BYTES, 'hex');
  digest(receiptText(receipt)).copy(cell, DESCRIPTION * DIGEST_BYTES, 0, DIGEST_BYTES);
  digest(own).copy(cell, REPEATED * DIGEST_BYTES, 0, DIGEST_BYTES);
  return cell;
}

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

const part = (cell: Uint8Array, at: number): Buffer =>
  Buffer.from(cell.buffer, cell.byteOffset + at * DIGEST_BYTES, DIGEST_BYTES);
const holds = (cell: Uint8Array, at: number, hex: string): boolean =>
  part(cell, at).equals(Buffer.from(hex.slice(0, 2 * DIGEST_BYTES), 'hex'));
const holdsDigest = (cell: Uint8Array, at: number, text: string): boolean =>
  part(cell, at).equals(digest(text).subarray(0, DIGEST_BYTES));

export const isOfPayload = (cell: Uint8Array, sha256: string): boolean => holds(cell, PAYLOAD, sha256);
export const isOfIdentity = (cell: Uint8Array, dedupeKey: string): boolean => holds(cell, IDENTITY, dedupeKey);

/** How many identities were admitted more than once, by the first 64 bits of each. */
export function repeatedIdentities(admitted: PositionTable): number {
  const all = admitted.partitions().reduce((sum, { count }) => sum + count, 0);
  const identities = new BigUint64Array(all);
  let at = 0;
  for (const cell of admitted.cells()) identities[at++] = part(cell, IDENTITY).readBigUint64BE();
  identities.sort();
  let repeated = 0;
  for (let index = 1; index < all; index += 1) if (identities[index] === identities[index - 1]) repeated += 1;
  return repeated;
}

/** The envelope that lies in the log, the hash of its payload, and the time that the broker gave it. */
interface InLog {
  readonly envelope: EnvelopeV1;
  readonly payloadSha256: string;
  readonly publishedAtUtc: string;
}

/** What an admission has to say of what lies in the log. */
export interface Logged {
  readonly payloadSha256: string;
  /** The digest, or its first bytes. */
  readonly description: Buffer;
}

export const logged = (inLog: InLog): Logged => ({
  payloadSha256: inLog.payloadSha256,
  description: digest(envelopeText(inLog)),
});

/** Whether what lies in the log is what its admission describes (12, sections 3 and 8). */
export const isAsArchived = (cell: Uint8Array, { description }: Logged): boolean =>
  part(cell, DESCRIPTION).equals(description.subarray(0, DIGEST_BYTES));

/** A duplicate repeats payload, identity and times of the admission that stands; who pushed it again is its own. */
export function repeats(cell: Uint8Array, receipt: ReceiptV1): boolean {
  const own = repeatedText(receipt);
  return own !== undefined && isOfIdentity(cell, receipt.dedupe_key) && holdsDigest(cell, REPEATED, own);
}

function repeatedText({
  eb_ref: place,
  payload_hash: payload,
  admitted_at_utc: admitted,
}: ReceiptV1): string | undefined {
  if (place === undefined || payload === undefined || admitted === undefined) return undefined;
  return `${payload.hex} ${admitted} ${place.published_at_utc}`;
}

/** Everything that an admission says of its event. */
interface Described {
  readonly event_id: string;
  readonly event_type: string;
  readonly ts_utc: string;
  readonly schema_version?: string;
  readonly producer?: string;
  readonly manifest_fingerprint: string;
  readonly scenario_run_id?: string;
}

interface Placed {
  readonly payloadSha256: string | undefined;
  readonly eventClass: string;
  readonly profile: string | undefined;
  readonly key: string | undefined;
  readonly publishedAtUtc: string | undefined;
  readonly pins: Partial<ReceiptV1['pins']>;
}

/** As JSON, so that no text of one member can look like the end of another. */
const textOf = (one: Described, { pins, ...place }: Placed): string =>
  JSON.stringify([
    one.event_id,
    one.event_type,
    one.ts_utc,
    one.schema_version,
    one.producer,
    one.manifest_fingerprint,
    one.scenario_run_id,
    place.payloadSha256,
    place.eventClass,
    place.profile,
    place.key,
    place.publishedAtUtc,
    pins.platform_run_id,
    pins.scenario_run_id,
    pins.manifest_fingerprint,
    pins.parameter_hash,
    pins.seed,
    pins.scenario_id,
    pins.run_id,
  ]);

const receiptText = (receipt: ReceiptV1): string =>
  textOf(receipt, {
    payloadSha256: receipt.payload_hash?.hex,
    eventClass: receipt.event_class,
    profile: receipt.partitioning_profile_id,
    key: receipt.partition_key,
    publishedAtUtc: receipt.eb_ref?.published_at_utc,
    pins: receipt.pins,
  });

function envelopeText({ envelope, ...placed }: InLog): string {
  const eventClass = classOf(envelope.event_type);
  const profile = profileOf(eventClass);
  const key = partitionKey(envelope, profile);
  return textOf(envelope, { ...placed, eventClass, profile, key, pins: envelope });
}

const PATHS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(PROFILES).map(([name, profile]) => [name, (profile?.precedence ?? []).map((path) => path.split('.'))]),
);

/** Key of the first member of the precedence that holds text or a number (12, section 3). */
function partitionKey(envelope: EnvelopeV1, profile: string | undefined): string | undefined {
  for (const path of PATHS.get(profile ?? '') ?? []) {
    let at: unknown = envelope;
    for (const name of path) at = typeof at === 'object' && at !== null ? (at as Named<unknown>)[name] : undefined;
    if ((typeof at === 'string' && at !== '') || typeof at === 'number') return sha256Hex(String(at));
  }
  return undefined;
}
