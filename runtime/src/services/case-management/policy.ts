import type { runConfig } from '../../run-config.ts';

export type CasePolicyDocument = (typeof runConfig)['case_management'];

export interface CasePolicy {
  readonly labelValues: ReadonlyMap<string, ReadonlySet<string>>;
  readonly terminalValues: ReadonlySet<string>;
  /** Rules of a trigger after which case management itself suspects fraud (15, section 3.4). */
  readonly suspicionRules: ReadonlySet<string>;
  readonly evidenceTypes: ReadonlySet<string>;
  readonly actionKinds: ReadonlySet<string>;
  readonly actionRev: { readonly policy_id: string; readonly revision: string };
  /** What an actor's name begins with, by the principal that may name it; only these principals write. */
  readonly actors: ReadonlyMap<string, string>;
  readonly readers: readonly string[];
}

export const casePolicyOf = (document: CasePolicyDocument): CasePolicy => ({
  labelValues: new Map(
    Object.entries(document.label_emission.label_types).map(([type, values]) => [type, new Set<string>(values)]),
  ),
  terminalValues: new Set(document.label_emission.terminal_values),
  suspicionRules: new Set(document.label_emission.suspicion_rules),
  evidenceTypes: new Set(document.evidence_resolution.ref_types),
  actionKinds: new Set(document.action_emission.kinds),
  actionRev: { policy_id: document.action_emission.policy_id, revision: document.action_emission.revision },
  actors: new Map(Object.entries(document.actors)),
  readers: document.readers,
});

/** Who writes, as every event of a timeline carries it. */
export interface Actor {
  readonly actor_id: string;
  readonly source_type: 'SYSTEM' | 'HUMAN' | 'EXTERNAL' | 'AUTO';
}

export const INTAKE_ACTOR: Actor = { actor_id: 'SYSTEM::case_trigger_intake', source_type: 'SYSTEM' };
