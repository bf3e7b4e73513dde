import { renderTemplate, type WorldKey } from '../../../events/engine-run.ts';
import { digestOfMembers, explainDifference, readFlagDigest, readIndexMembers } from '../../../events/gate.ts';
import type { Gate } from '../../../events/gate-map.ts';
import { type EngineRun, findObject } from '../layout/read.ts';

/** What lies under a gate's bundle root; absent documents are undefined. */
export interface GateFacts {
  readonly gate: Gate;
  readonly keys: { readonly flag: string; readonly index: string };
  readonly flag: ReturnType<typeof readFlagDigest> | undefined;
  readonly index: ReturnType<typeof readIndexMembers> | undefined;
  readonly missingMembers: readonly string[];
  /** Bytes of the members that are there. */
  readonly bodies: readonly Uint8Array[];
}

export interface GateVerdict {
  readonly gate_id: string;
  readonly verdict: 'PASS' | 'MISSING' | 'MISMATCH';
  readonly digest: string | null;
  readonly detail: string;
}

/** Keys of the gate's flag and index, relative to the engine run root. */
export const gateKeys = (gate: Gate, world: WorldKey): { root: string; flag: string; index: string } => ({
  root: renderTemplate(gate.bundle_root_template, { ...world }),
  flag: renderTemplate(gate.flag_template, { ...world }),
  index: renderTemplate(gate.index_template, { ...world }),
});

/** Reads one bundle at a time into memory: validation bundles are reports, a few megabytes at most. */
export async function readGate(run: EngineRun, gate: Gate, world: WorldKey): Promise<GateFacts> {
  const keys = gateKeys(gate, world);
  const flag = await findObject(run, keys.flag);
  const stored = await findObject(run, keys.index);
  const index = stored && readIndexMembers(stored.body, gate);
  const bodies: Uint8Array[] = [];
  const missingMembers: string[] = [];
  for (const member of index !== undefined && 'members' in index ? index.members : []) {
    const object = await findObject(run, keys.root + member);
    if (object === undefined) missingMembers.push(member);
    else bodies.push(object.body);
  }
  return { gate, keys, flag: flag && readFlagDigest(flag.body, gate), index, missingMembers, bodies };
}

/** No PASS, no read: only a flag that equals the recomputed digest passes (10, law L9). */
export function judgeGate({ gate, keys, flag, index, missingMembers, bodies }: GateFacts): GateVerdict {
  const verdict = (kind: GateVerdict['verdict'], detail: string, digest: string | null = null): GateVerdict => ({
    gate_id: gate.gate_id,
    verdict: kind,
    digest,
    detail: `${gate.gate_id}: ${detail}`,
  });
  if (flag === undefined) return verdict('MISSING', `no pass flag ${keys.flag}`);
  if (index === undefined) return verdict('MISSING', `no index ${keys.index}`);
  if ('fault' in index) return verdict('MISSING', `no readable index, ${keys.index} ${index.fault}`);
  if (missingMembers.length > 0) return verdict('MISSING', `no ${missingMembers.slice(0, 5).join(', ')}`);
  const found = digestOfMembers(bodies);
  if ('fault' in flag) return verdict('MISMATCH', `the flag ${keys.flag} ${flag.fault}`, found);
  if (flag.digest !== found) {
    const facts = `${keys.flag} says ${flag.digest}, the members have ${found}`;
    return verdict('MISMATCH', `${explainDifference(bodies, flag.digest)}: ${facts}`, found);
  }
  return verdict('PASS', 'the bundle equals the flag', found);
}
