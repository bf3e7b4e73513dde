import { sha256Hex } from '@spine-green/evidence-schemas';
import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import { type Members, membersOf } from '../members.ts';
import { classOf, isOfIdentity } from './gate/admissions.ts';
import type { Copies, PositionTable } from './positions.ts';

/** What payloads are compared with, beside the envelope that they lie in. */
export interface PayloadTerms {
  readonly run: string;
  /** Undefined where the run's manifest pins none. */
  readonly runConfigDigest: string | undefined;
  readonly admitted: Pick<PositionTable, 'get'>;
  readonly copies: Pick<Copies, 'eventAt'>;
}

/** Types that services of the platform write; their payloads carry the pins of their run. */
const DECIDED: ReadonlySet<string> = new Set([
  ...['decision_response', 'action_intent', 'action_outcome'],
  ...['case_trigger', 'label_accepted'],
]);

const PINS = [
  'platform_run_id',
  'scenario_run_id',
  'scenario_id',
  'seed',
  'parameter_hash',
  'manifest_fingerprint',
] as const;

/** What a streamed row says of its world and its time again, from which the producer made the envelope (11, section 5.3). */
const STREAMED = ['scenario_id', 'seed', 'parameter_hash', 'manifest_fingerprint', 'ts_utc'] as const;

/** What a payload says again of its envelope, of the configuration of its run, and of the event that it was made for. */
export function payloadFaults(envelope: EnvelopeV1, terms: PayloadTerms): readonly string[] {
  const payload = membersOf(envelope.payload);
  if (/^(?:traffic|context)_/.test(classOf(envelope.event_type))) return repeated(payload, envelope, STREAMED);
  if (!DECIDED.has(envelope.event_type)) return [];
  const { run_config_digest: config, source_event: source, evidence_refs: evidence } = payload;
  return [
    ...repeated(membersOf(payload.pins), envelope, PINS),
    ...(config === undefined || terms.runConfigDigest === undefined || config === terms.runConfigDigest
      ? []
      : ['was made under another configuration than that of its run']),
    ...(envelope.event_type === 'decision_response' ? sourceFaults(envelope, membersOf(source), terms) : []),
    ...(envelope.event_type === 'case_trigger' && !(Array.isArray(evidence) && evidence.length > 0)
      ? ['asks for a case without evidence']
      : []),
  ];
}

function repeated(said: Members, envelope: EnvelopeV1, names: readonly string[]): string[] {
  const stands: Members = { ...envelope };
  return names
    .filter((name) => said[name] !== undefined && textOf(said[name]) !== textOf(stands[name]))
    .map((name) => `says another ${name} in its payload than in its envelope`);
}

/** A number and the same number as text are one value. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(JSON.stringify(value)));

/** A decision names an event that was admitted, at the place where it lies, first and still. */
function sourceFaults(envelope: EnvelopeV1, source: Members, { run, admitted, copies }: PayloadTerms): string[] {
  const { event_id: id, event_type: type } = source;
  if (typeof id !== 'string' || typeof type !== 'string') return ['decides on no event'];
  const identity = sha256Hex(`${run}:${classOf(type)}:${id}`);
  const lies = (place: Members): boolean => {
    const at = { topic: String(place.topic), partition: Number(place.partition), offset: Number(place.offset) };
    const cell = admitted.get(at);
    return cell === undefined ? copies.eventAt(at) === id : isOfIdentity(cell, identity);
  };
  return [
    ...(envelope.parent_event_id === id ? [] : ['decides on another event than its parent']),
    ...(['eb_ref', 'origin_offset'] as const)
      .filter((name) => source[name] !== undefined && !lies(membersOf(source[name])))
      .map((name) => `decides on an event that does not lie where ${name} says`),
  ];
}
