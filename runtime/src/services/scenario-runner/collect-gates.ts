import { isPlatformError } from '@spine-green/evidence-schemas';
import { renderTemplate, type S3Prefix, type WorldKey } from '../../events/engine-run.ts';
import { digestOfMembers, readFlagDigest, readIndexMembers } from '../../events/gate.ts';
import { type Gate, getGate } from '../../events/gate-map.ts';
import { objectUri } from '../../events/object-ref.ts';
import type { GateReceipt } from '../../events/ready.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';

/** One world below one engine run root. */
export interface OracleReader {
  readonly store: ObjectStore;
  readonly root: S3Prefix;
  readonly world: WorldKey;
}

/**
 * Verifies one gate from its flag, its index and the members that the index names (11, section 1.1). An absent object
 * is
 * MISSING; a flag without a digest or an index that names nothing usable is FAIL; another digest is CONFLICT.
 * Throws what the store throws when it cannot be read: unreadable is never missing.
 */
export async function verifyGate({ store, root, world }: OracleReader, gateId: string): Promise<GateReceipt> {
  const gate = getGate(gateId);
  const keyOf = (template: string): string => `${root.prefix}/${renderTemplate(template, { ...world })}`;
  const artifacts: string[] = [];
  const read = async (key: string): Promise<Uint8Array | undefined> => {
    artifacts.push(objectUri({ bucket: root.bucket, key }));
    return findBody(store, root.bucket, key);
  };
  const receipt = (status: GateReceipt['status'], digest: string | null): GateReceipt => ({
    gate_id: gateId,
    status,
    scope: { manifest_fingerprint: world.manifest_fingerprint },
    digest,
    receipt_kind: 'gate_bundle',
    artifacts: artifacts.slice(0, ARTIFACTS_MAX),
  });
  const [flag, index] = [await read(keyOf(gate.flag_template)), await read(keyOf(gate.index_template))];
  if (flag === undefined || index === undefined) return receipt('MISSING', null);
  const flagRead = readFlagDigest(flag, gate);
  const indexRead = readIndexMembers(index, gate);
  if ('fault' in flagRead || 'fault' in indexRead) return receipt('FAIL', null);
  const bodies: Uint8Array[] = [];
  for (const member of indexRead.members) {
    const body = await read(memberKey(keyOf, gate, member));
    if (body === undefined) return receipt('MISSING', null);
    bodies.push(body);
  }
  const digest = digestOfMembers(bodies);
  return receipt(digest === flagRead.digest ? 'PASS' : 'CONFLICT', digest);
}

const ARTIFACTS_MAX = 64;

const memberKey = (keyOf: (template: string) => string, gate: Gate, member: string): string =>
  `${keyOf(gate.bundle_root_template)}${member}`;

async function findBody(store: ObjectStore, bucket: string, key: string): Promise<Uint8Array | undefined> {
  try {
    return (await store.get(bucket, key)).body;
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}
