/** Anomaly categories and the response that each asks for (16, section 4). */
export const ANOMALY_CATEGORIES = [
  'REF_ACCESS_DENIED',
  'PUBLISH_AMBIGUOUS',
  'PAYLOAD_HASH_MISMATCH',
  'REPLAY_BASIS_MISMATCH',
  'SCHEMA_POLICY_MISSING',
  'INCOMPATIBILITY',
  'UNKNOWN',
] as const;

export type AnomalyCategory = (typeof ANOMALY_CATEGORIES)[number];

/** Tested in this order: PUBLISH_AMBIGUOUS wins over the schema codes that may stand beside it. */
const PREFIXES: readonly (readonly [AnomalyCategory, readonly string[]])[] = [
  ['REF_ACCESS_DENIED', ['REF_', 'UNAUTHORIZED', 'AUTH_', 'PRODUCER_NOT_AUTHORIZED']],
  [
    'PUBLISH_AMBIGUOUS',
    ['PUBLISH_', 'IG_PUSH_RETRY_EXHAUSTED', 'UNCERTAIN_COMMIT', 'DUPLICATE_PUBLISH', 'ADMISSION_STATE_INVALID'],
  ],
  [
    'PAYLOAD_HASH_MISMATCH',
    [
      'PAYLOAD_HASH_MISMATCH',
      'PAYLOAD_MISMATCH',
      'CASE_TRIGGER_PAYLOAD_MISMATCH',
      'SEMANTIC_PAYLOAD_HASH_MISMATCH',
      'DEDUPE_TUPLE_COLLISION',
      'INTAKE_PAYLOAD_HASH_MISMATCH',
      'JOIN_FRAME_PAYLOAD_HASH_MISMATCH',
      'FLOW_BINDING_',
      // The bus headers do not attest the bytes: what is read is not what the gate admitted (13, section 1).
      'UNATTESTED_RECORD',
    ],
  ],
  ['REPLAY_BASIS_MISMATCH', ['REPLAY_', 'DLA_INTAKE_REPLAY_DIVERGENCE', 'OFFSET_OUT_OF_RANGE', 'OFFSET_EXPIRED']],
  [
    'SCHEMA_POLICY_MISSING',
    [
      'SCHEMA_',
      'PINS_',
      'REQUIRED_PINS_',
      'PLATFORM_RUN_ID_MISSING',
      'SCENARIO_RUN_ID_MISSING',
      'RUN_SCOPE_MISMATCH',
      'ENVELOPE_',
      'INVALID_ENVELOPE',
      'TOPIC_NOT_ALLOWED',
      'EVENT_CLASS_UNSUPPORTED',
      'PAYLOAD_INVALID',
      'JOIN_KEY_MISSING',
      'FLOW_ID_MISSING',
      'PARTITION_KEY_MISSING',
      'UNSUPPORTED_HASH_ALGO',
      'CLASSIFICATION_UNSUPPORTED',
      'IDENTITY_HINTS_MISSING',
    ],
  ],
  [
    'INCOMPATIBILITY',
    [
      'FEATURE_GROUP_VERSION_MISMATCH',
      'CAPABILITY_MISMATCH',
      'ACTIVE_BUNDLE_INCOMPATIBLE',
      'FAIL_CLOSED_NO_COMPATIBLE_BUNDLE',
      'SCOPE_NOT_FOUND',
    ],
  ],
];

/**
 * Category of an anomaly by its reason code, or by the first of its other codes that has one. INTERNAL_ERROR and POISON
 * say themselves that the cause is not known, so they are UNKNOWN, and UNKNOWN blocks green.
 */
export function classify(reasonCode: string, reasonCodes: readonly string[] = []): AnomalyCategory {
  for (const code of [reasonCode, ...reasonCodes]) {
    const upper = code.toUpperCase();
    const found = PREFIXES.find(([, prefixes]) => prefixes.some((prefix) => upper.startsWith(prefix)));
    if (found !== undefined) return found[0];
  }
  return 'UNKNOWN';
}
