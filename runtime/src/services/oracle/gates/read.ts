import { renderTemplate, type WorldKey } from '../../../events/engine-run.ts';
import { digestOfMembers, findFlagDigest, findIndexMembers } from '../../../events/gate.ts';
import type { Gate } from '../../../events/gate-map.ts';
import { type EngineRun, findObject, findText } from '../layout/read.ts';

/** What lies under a gate's bundle root; absent members are undefined. */
export interface GateFacts {
  readonly gate: Gate;
  readonly flagDigest: string | undefined;
  readonly flagPresent: boolean;
  readonly members: readonly string[] | undefined;
  readonly missingMembers: readonly string[];
  /** Digest of the members as stored; undefined when one is missing. */
  readonly bundleDigest: string | undefined;
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
  const index = await findObject(run, keys.index);
  const members = index && findIndexMembers(findText(index.body) ?? '', gate);
  const bodies: Uint8Array[] = [];
  const missingMembers: string[] = [];
  for (const member of members ?? []) {
    const object = await findObject(run, keys.root + member);
    if (object === undefined) missingMembers.push(member);
    else bodies.push(object.body);
  }
  return {
    gate,
    flagPresent: flag !== undefined,
    flagDigest: flag && findFlagDigest(findText(flag.body) ?? '', gate),
    members,
    missingMembers,
    bundleDigest: members === undefined || missingMembers.length > 0 ? undefined : digestOfMembers(bodies),
  };
}

/** No PASS, no read: only a flag that equals the recomputed digest passes (10, law L9). */
export function judgeGate(facts: GateFacts): GateVerdict {
  const { gate_id } = facts.gate;
  const verdict = (kind: GateVerdict['verdict'], detail: string): GateVerdict => ({
    gate_id,
    verdict: kind,
    digest: facts.bundleDigest ?? null,
    detail: `${gate_id}: ${detail}`,
  });
  if (!facts.flagPresent) return verdict('MISSING', 'no pass flag');
  if (facts.members === undefined) return verdict('MISSING', 'no readable index');
  if (facts.missingMembers.length > 0) return verdict('MISSING', `no ${facts.missingMembers.slice(0, 5).join(', ')}`);
  if (facts.flagDigest === undefined) return verdict('MISMATCH', 'the flag carries no digest');
  if (facts.flagDigest !== facts.bundleDigest) return verdict('MISMATCH', 'the bundle differs from the flag');
  return verdict('PASS', 'the bundle equals the flag');
}
