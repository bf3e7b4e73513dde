import { digestOf, PlatformError } from '@spine-green/evidence-schemas';
import gateMap from './gate-map.json' with { type: 'json' };
import { getOutput } from './outputs.ts';

/** A validation gate of the data engine: where its proof lies and how it is recomputed (11, section 1.1). */
export interface Gate {
  readonly gate_id: string;
  readonly bundle_root_template: string;
  readonly flag_template: string;
  readonly index_template: string;
  readonly method: 'sha256_of_members_in_ascii_order';
  /** Names under which the flag may carry the digest. */
  readonly digest_fields: readonly string[];
  readonly excluded_members: readonly string[];
  readonly authorised_outputs: readonly string[];
  /** Transitive: every gate that must pass before this one means anything. */
  readonly upstream_gate_ids: readonly string[];
}

export const gates = gateMap.gates as readonly Gate[];

export const findGate = (gateId: string): Gate | undefined => gates.find((gate) => gate.gate_id === gateId);

/** Throws UNKNOWN_GATE_ID. */
export function getGate(gateId: string): Gate {
  const gate = findGate(gateId);
  if (gate === undefined) {
    throw new PlatformError('UNKNOWN_GATE_ID', `${JSON.stringify(gateId.slice(0, 64))} is not in the gate map`);
  }
  return gate;
}

/** Every gate that the outputs depend on, upstream ones included, each once, sorted by id. */
export function gateClosure(outputIds: readonly string[]): readonly Gate[] {
  const ids = new Set<string>();
  for (const outputId of outputIds) {
    const { gate_id } = getOutput(outputId);
    for (const id of [gate_id, ...getGate(gate_id).upstream_gate_ids]) ids.add(id);
  }
  return [...ids].sort().map(getGate);
}

/** sha256 of the gate map's canonical JSON. */
export const gateMapDigest = (): string => digestOf(gateMap);
