import { GOVERNANCE_FAMILIES } from '../../observability/governance.ts';
import { truthLeakGuard } from './leak-check.ts';
import type { Check } from './types.ts';

/** Classes that never come over HTTP and are routed by their own producers. */
const INTERNAL_CLASSES = new Set(['audit', 'control']);

const semanticContracts: Check = {
  id: 'C16_semantic_contract_alignment',
  compare: async ({ policies }) => {
    const classes = new Set(policies.classes);
    const unknown = Object.values(policies.eventTypes).filter((name) => !classes.has(name));
    const routed = new Set(policies.partitionedClasses);
    const unrouted = policies.classes.filter((name) => !routed.has(name) && !INTERNAL_CLASSES.has(name));
    return {
      expected: { unknown_classes: [], unrouted_classes: [] },
      observed: { unknown_classes: unknown, unrouted_classes: unrouted },
      pass: unknown.length === 0 && unrouted.length === 0,
    };
  },
};

const revisionPresent: Check = {
  id: 'C17_policy_revision_presence',
  compare: async ({ policies, policy, gate }) => {
    const { policyRevision: revision, policyDigest } = await gate.declared();
    const pass = revision !== '' && revision === policies.revision && policyDigest === policy.content_digest;
    return {
      expected: { revision: policies.revision, content_digest: policy.content_digest },
      observed: { revision, content_digest: policyDigest },
      pass,
    };
  },
};

const securityPosture: Check = {
  id: 'C18_security_corridor_posture',
  compare: async ({ policies, gate }) => {
    const { authMode, principals } = await gate.declared();
    const same = [...principals].sort().join() === [...policies.principals].sort().join();
    return {
      expected: { auth_mode: gate.pinnedAuthMode, principals: policies.principals },
      observed: { auth_mode: authMode, principals },
      pass: authMode === gate.pinnedAuthMode && authMode !== 'disabled' && same && principals.length > 0,
    };
  },
};

/** Families that this image must be able to emit for a closure (16, section 8, K8). */
const REQUIRED_FAMILIES = ['CORRIDOR_ANOMALY', 'EVIDENCE_REF_RESOLVED', 'RUN_REPORT_GENERATED', 'RUN_CLOSED'] as const;

const governanceFamilies: Check = {
  id: 'C19_governance_event_schema_contract',
  compare: async () => {
    const missing = REQUIRED_FAMILIES.filter((family) => !GOVERNANCE_FAMILIES.includes(family));
    return { expected: REQUIRED_FAMILIES, observed: GOVERNANCE_FAMILIES, pass: missing.length === 0 };
  },
};

export const policyChecks: readonly Check[] = [
  truthLeakGuard,
  semanticContracts,
  revisionPresent,
  securityPosture,
  governanceFamilies,
];
