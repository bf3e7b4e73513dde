import { digestOf, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { evidenceRoot } from '../bundle/evidence-root.ts';
import { MANIFEST } from '../bundle/manifest.ts';
import { referencesIn } from '../bundle/references.ts';
import type { BundleView, Reference } from '../bundle/view.ts';
import { predecessorOf } from '../ledger/derived.ts';
import { type LedgerEvent, PLAN_PHASES, type PlanPhase } from '../ledger/events.ts';
import type { SignedThing } from './places.ts';

/** in-toto Statement v1. */
export interface Statement {
  readonly _type: typeof STATEMENT;
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: Readonly<Record<string, unknown>>;
}

export interface Subject {
  readonly name: string;
  readonly digest: { readonly sha256: string };
  /** Absent of the manifest, which has no versions. */
  readonly annotations?: { readonly version_id: string };
}

const STATEMENT = 'https://in-toto.io/Statement/v1';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** A domain that nobody can own: these are names, and the page that explains them is in the repository. */
const PREDICATES = 'https://spine-green.invalid/attestation';
export const PHASE_PREDICATE = `${PREDICATES}/phase/v1`;
export const BUNDLE_PREDICATE = `${PREDICATES}/bundle/v1`;

type Completion = Extract<LedgerEvent, { event: 'PHASE_COMPLETED' }>;

/** The events of the bundle's ledger in the order of their keys, as far as they are events. */
export function ledgerEventsOf(view: BundleView): readonly LedgerEvent[] {
  const prefix = `${evidencePrefix({ family: 'ledger', env: view.manifest.substrate })}events/`;
  return view.under(handle('S3_EVIDENCE_BUCKET'), prefix).flatMap((object) => view.typed(object, LedgerEventV1) ?? []);
}

/** How a phase was completed last before an event; undefined when it never was, or is open again. */
export function completionOf(
  events: readonly LedgerEvent[],
  phase: PlanPhase,
  before = Number.POSITIVE_INFINITY,
): Completion | undefined {
  const last = events.findLast(
    (one) =>
      one.phase === phase && one.seq < before && (one.event === 'PHASE_COMPLETED' || one.event === 'PHASE_REOPENED'),
  );
  return last?.event === 'PHASE_COMPLETED' ? last : undefined;
}

/**
 * The one statement that a bundle allows of a thing; undefined when the bundle does not show it. Of a phase it rests on
 * nothing that came after its completion, so it is the same whenever it is made.
 */
export const statementOf = (
  thing: SignedThing,
  view: BundleView,
  events: readonly LedgerEvent[],
): Statement | undefined =>
  thing === 'manifest' ? bundleStatement(view, events) : phaseStatement(thing, view, events);

function phaseStatement(phase: PlanPhase, view: BundleView, events: readonly LedgerEvent[]): Statement | undefined {
  const completed = completionOf(events, phase);
  const envelope = view.typed(
    completed === undefined ? undefined : view.find(completed.payload.envelope),
    PhaseEvidenceV1,
  );
  if (completed === undefined || envelope === undefined) return undefined;
  const { payload, seq, event_sha256 } = completed;
  const own = events.filter((one) => one.phase === phase && one.seq <= seq);
  const named = [...referencesIn(own.map((one) => one.payload)), ...referencesIn(envelope.committed_evidence)];
  const predecessor = predecessorOf(phase);
  const before = predecessor === undefined ? undefined : completionOf(events, predecessor, seq);
  return {
    _type: STATEMENT,
    subject: subjectsOf(named),
    predicateType: PHASE_PREDICATE,
    predicate: {
      plan_phase: phase,
      substrate: envelope.substrate,
      platform_run_id: envelope.platform_run_id,
      execution_id: payload.execution_id,
      verdict_code: payload.verdict_code,
      envelope_sha256: payload.envelope.sha256,
      index_root_sha256: payload.bundle_root_sha256,
      completed_event: { seq, sha256: event_sha256 },
      predecessor: before === undefined ? null : { plan_phase: predecessor, ...endOf(before) },
    },
  };
}

function bundleStatement(view: BundleView, events: readonly LedgerEvent[]): Statement {
  const { manifest } = view;
  const { platform_run_id, substrate, final_word, root_sha256, ledger_head_sha256 } = manifest;
  const completed = PLAN_PHASES.flatMap((phase) => completionOf(events, phase) ?? []);
  return {
    _type: STATEMENT,
    subject: [{ name: MANIFEST, digest: { sha256: digestOf(manifest) } }],
    predicateType: BUNDLE_PREDICATE,
    predicate: {
      platform_run_id,
      substrate,
      final_word,
      root_sha256,
      evidence_root_sha256: evidenceRoot(manifest).evidence_root_sha256,
      ledger_head_sha256,
      phases: completed.map((one) => ({ plan_phase: one.phase, ...endOf(one) })),
    },
  };
}

const endOf = ({ payload, event_sha256 }: Completion) => ({
  verdict_code: payload.verdict_code,
  envelope_sha256: payload.envelope.sha256,
  completed_event_sha256: event_sha256,
});

/** Each version of each object once, in the order of keys. */
function subjectsOf(references: readonly Reference[]): readonly Subject[] {
  const once = new Map(references.map((one) => [`${one.key}\n${one.version_id}\n${one.sha256}`, one]));
  return [...once]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { key, version_id, sha256 }]) => ({ name: key, digest: { sha256 }, annotations: { version_id } }));
}
