import type { EnvelopeV1 } from '@spine-green/evidence-schemas/documents/envelope.v1';
import type { Principal } from '../../../http/principal.ts';
import { receiptContext } from '../ledger/receipt.ts';
import { type GateIdentity, type ReceiptContext, UNKNOWN_CLASS, UNKNOWN_FINGERPRINT } from '../types.ts';
import { type Members, textMember, wellFormedPins } from './envelope.ts';
import type { EventTypePolicy } from './policy.ts';

const REMEMBERED_MAX = 1000;

export type EventKind = Pick<EventTypePolicy, 'eventType' | 'eventClass'>;

/** Compiles receipt contexts and remembers them: a run has a handful, a hostile producer may make one per event. */
export interface Contexts {
  of(envelope: EnvelopeV1, policy: EventTypePolicy, principal: Principal): ReceiptContext;
  /** For an item that failed before its envelope was proven: only what is well formed enters. */
  ofRefused(value: Members, event: EventKind, principal: Principal): ReceiptContext;
}

export function contextCompiler(gate: GateIdentity): Contexts {
  const remembered = new Map<string, ReceiptContext>();
  /** Of each event type of the policy: a stream nearly always repeats it, and comparing makes no new text. */
  const newest = new Map<string, Newest>();
  return {
    of: (envelope, policy, principal) => {
      const last = newest.get(envelope.event_type);
      if (last !== undefined && isSame(last, envelope, principal)) return last.context;
      const key = keyOf(envelope, principal);
      let context = remembered.get(key);
      if (context === undefined) {
        context = compile(gate, envelope, { policy, principal });
        if (remembered.size >= REMEMBERED_MAX) remembered.clear();
        remembered.set(key, context);
      }
      newest.set(policy.eventType, { ...membersOf(envelope), actorId: principal.actor_id, context });
      return context;
    },
    ofRefused: (value, { eventType, eventClass }, principal) => {
      const pins = wellFormedPins(value);
      const fingerprint = pins.manifest_fingerprint;
      const scenarioRunId = pins.scenario_run_id;
      const manifestFingerprint = typeof fingerprint === 'string' ? fingerprint : UNKNOWN_FINGERPRINT;
      return receiptContext(gate, {
        eventType,
        eventClass,
        schemaVersion: textMember(value, 'schema_version', 64),
        producer: textMember(value, 'producer', 128),
        manifestFingerprint,
        scenarioRunId: typeof scenarioRunId === 'string' ? scenarioRunId : undefined,
        pins: { ...pins, manifest_fingerprint: manifestFingerprint, platform_run_id: gate.platform_run_id },
        principal,
        profileId: undefined,
        topic: undefined,
      });
    },
  };
}

/** What of an envelope makes its context, beside its type. */
const membersOf = ({
  producer,
  schema_version,
  manifest_fingerprint,
  parameter_hash,
  scenario_run_id,
  run_id,
  seed,
  scenario_id,
}: EnvelopeV1) => ({
  producer,
  schema_version,
  manifest_fingerprint,
  parameter_hash,
  scenario_run_id,
  run_id,
  seed,
  scenario_id,
});

interface Newest extends ReturnType<typeof membersOf> {
  readonly actorId: string;
  readonly context: ReceiptContext;
}

const isSame = (known: Newest, envelope: EnvelopeV1, { actor_id }: Principal): boolean =>
  known.actorId === actor_id &&
  known.seed === envelope.seed &&
  known.run_id === envelope.run_id &&
  known.producer === envelope.producer &&
  known.scenario_id === envelope.scenario_id &&
  known.schema_version === envelope.schema_version &&
  known.scenario_run_id === envelope.scenario_run_id &&
  known.parameter_hash === envelope.parameter_hash &&
  known.manifest_fingerprint === envelope.manifest_fingerprint;

/** Nothing but validated text of fixed form and length-prefixed free text: two contexts never share a key. */
const keyOf = (envelope: EnvelopeV1, { actor_id }: Principal): string => {
  const { producer = '', schema_version: version = '' } = envelope;
  const { event_type, manifest_fingerprint, parameter_hash, scenario_run_id, run_id, seed, scenario_id } = envelope;
  const scenario = String(scenario_id);
  const pins = `${event_type}|${manifest_fingerprint}|${parameter_hash}|${scenario_run_id}|${run_id}|${seed}`;
  const free = `${scenario.length}:${scenario}|${version.length}:${version}|${producer.length}:${producer}`;
  return `${pins}|${actor_id}|${typeof scenario_id}|${free}`;
};

function compile(
  gate: GateIdentity,
  envelope: EnvelopeV1,
  { policy, principal }: { readonly policy: EventTypePolicy; readonly principal: Principal },
): ReceiptContext {
  const { manifest_fingerprint, parameter_hash, scenario_id, scenario_run_id, seed, run_id } = envelope;
  const pins = Object.entries({ manifest_fingerprint, parameter_hash, scenario_id, scenario_run_id, seed, run_id });
  return receiptContext(gate, {
    eventType: policy.eventType,
    eventClass: policy.eventClass,
    schemaVersion: envelope.schema_version,
    producer: envelope.producer,
    manifestFingerprint: manifest_fingerprint,
    scenarioRunId: scenario_run_id,
    pins: {
      ...Object.fromEntries(pins.flatMap(([name, pin]) => (pin === undefined ? [] : [[name, pin]]))),
      platform_run_id: gate.platform_run_id,
    },
    principal,
    profileId: policy.profileId,
    topic: policy.partition.topic,
  });
}

export const classOf = (policy: EventTypePolicy | undefined): string => policy?.eventClass ?? UNKNOWN_CLASS;
