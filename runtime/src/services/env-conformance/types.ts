import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { ConsumerStream } from '../../consumer/streams.ts';
import type { EvidenceTarget } from '../../evidence/write.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../../substrate/database/port.ts';
import type { EventLog, TopicSpec } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';

export type CheckResult = EnvironmentConformanceV1['checks'][number];

/** What one check compares. */
export interface Comparison {
  readonly expected: unknown;
  readonly observed: unknown;
  readonly pass: boolean;
  readonly details?: string;
}

export interface Check {
  readonly id: string;
  /** Reads the running system. What it throws makes the check FAIL: unreadable is never a pass. */
  readonly compare: (context: CheckContext) => Promise<Comparison>;
}

export interface CheckContext {
  readonly database: Database;
  readonly eventLog: EventLog;
  readonly store: ObjectStore;
  readonly target: EvidenceTarget;
  readonly clock: Clock;
  readonly environment: EnvironmentConformanceV1['environment'];
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly policy: { readonly policy_id: string; readonly content_digest: string };
  /** Daemons that must report, each exactly once. */
  readonly requiredComponents: readonly string[];
  /** Topics that each of these may write, as the image pins it; sorted. */
  readonly busWrites: Readonly<Record<string, readonly string[]>>;
  readonly requiredTopics: readonly TopicSpec[];
  readonly streams: readonly ConsumerStream[];
  readonly migrations: readonly { readonly version: number; readonly sha256: string }[];
  readonly gate: Gate;
  readonly endpoints: Endpoints;
  readonly policies: PolicySet;
  readonly decisions: DecisionReads;
}

/** The running gate: what it declares of itself, and what a stranger and a principal without any class see. */
export interface Gate {
  /** The mode that the run pins. */
  readonly pinnedAuthMode: string;
  /** What its own heartbeat declares. Throws CONFORMANCE_PROBE_FAILED for a gate that declares nothing. */
  declared(): Promise<GatePosture>;
  /** Answers to one push of a well-formed event of this run: HTTP status without and with the ops key. */
  probe(platformRunId: string): Promise<{ readonly anonymous: number; readonly wrongClass: number }>;
}

export interface GatePosture {
  readonly authMode: string;
  readonly principals: readonly string[];
  readonly policyRevision: string;
  readonly policyDigest: string;
}

/** Where the effective configuration points; never a secret. */
export interface Endpoints {
  readonly objectStoreScheme: string;
  readonly eventLogScheme: string;
  readonly eventLogHosts: readonly string[];
  readonly databaseHost: string;
}

/** What decides reads, for C12. */
export interface DecisionReads {
  /** Names that the documents of this image read, by list; `rules` and `features` are never empty. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Columns of the engine that no decision may know, sorted. */
  readonly truthColumns: readonly string[];
  /** The role of the database that the decision fabric has to take on. */
  readonly role: string;
  /** What the heartbeat of the running one declares; undefined when it has none for this run. */
  readonly declaredRole: () => Promise<string | undefined>;
}

/** What the image's bundled policies say, for C16 to C18. */
export interface PolicySet {
  readonly classes: readonly string[];
  readonly partitionedClasses: readonly string[];
  readonly eventTypes: Readonly<Record<string, string>>;
  readonly principals: readonly string[];
  readonly revision: string;
}
