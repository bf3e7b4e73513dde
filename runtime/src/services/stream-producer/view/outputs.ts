import { PlatformError } from '@spine-green/evidence-schemas';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { findOutput, type Output } from '../../../events/outputs.ts';
import { isContext } from '../stream/picker.ts';

/**
 * The outputs to stream, context before traffic, each once. `wanted` may narrow what the facts view announces and never
 * widen it. Throws OUTPUT_NOT_ALLOWED for an output that is not announced, is unknown, may not go online or has another
 * role than announced, and NO_TRAFFIC_OUTPUTS when none of them is traffic.
 */
export function selectOutputs(facts: RunFactsViewV1, wanted: readonly string[]): readonly Output[] {
  const ids = new Set(wanted.length === 0 ? facts.intended_outputs : wanted);
  const selected = [...ids].map((id) => {
    const output = findOutput(id);
    const allowed = output?.online === true && facts.intended_outputs.includes(id);
    if (output === undefined || !allowed || facts.output_roles[id] !== output.role) {
      throw new PlatformError('OUTPUT_NOT_ALLOWED', id.slice(0, 128));
    }
    return output;
  });
  if (selected.every(isContext)) throw new PlatformError('NO_TRAFFIC_OUTPUTS', `${selected.length} context outputs`);
  const order = (output: Output): number => (isContext(output) ? 0 : 1);
  // Context in catalogue order, which is the order of 11, section 5.2.
  return selected.toSorted((a, b) => order(a) - order(b) || rank(a) - rank(b));
}

const CONTEXT_ORDER = ['arrival_events_5B', 's1_arrival_entities_6B'];

const rank = (output: Output): number => {
  const index = CONTEXT_ORDER.indexOf(output.output_id);
  return index === -1 ? CONTEXT_ORDER.length : index;
};
