/** Codes of the ledger's error catalogue, copied by hand from 02, section 10: the list is the oracle and no output. */
export const LEDGER_REFUSALS = [
  'E_ILLEGAL_TRANSITION',
  'E_SLOT_OCCUPIED',
  'E_PREDECESSOR_NOT_DONE',
  'E_PREDECESSOR_VERDICT_MISSING',
  'E_ACTIVATION_NOT_OPERATOR',
  'E_ACTIVATION_TOKEN_STALE',
  'E_ACTIVATION_TOKEN_REUSED',
  'E_NO_EXECUTION_GO',
  'E_ELABORATION_INCOMPLETE',
  'E_PLAN_GAP',
  'E_DECISION_INCOMPLETE',
  'E_DECISION_PLACEHOLDER',
  'E_DECISION_UNKNOWN_KEY',
  'E_LANE_DEPENDENCY',
  'E_LANE_CONCURRENT',
  'E_EVIDENCE_MISSING',
  'E_EVIDENCE_DIGEST',
  'E_SNAPSHOT_SCHEMA',
  'E_VERDICT_INCONSISTENT',
  'E_BLOCKER_CODE_UNKNOWN',
  'E_BLOCKER_NEEDS_RERUN',
  'E_CHECKLIST_INCOMPLETE',
  'E_DRIFT_OPEN',
  'E_DRIFT_NO_REPIN',
  'E_DRIFT_NO_EVIDENCE',
  'E_BUDGET_STOP',
  'E_BUDGET_RESET_INTENT_MISSING',
  'E_NOT_WAIVABLE',
  'E_LEDGER_CHAIN_BROKEN',
  'E_CLOCK_REGRESSION',
  'E_LEDGER_EXISTS',
] as const;

/** The stop-the-line list, copied by hand from 02, section 8. */
export const STOP_THE_LINE = [
  ...['DS-S1', 'DS-S2', 'DS-S3', 'DS-S4', 'DS-S5', 'DS-S6', 'DS-S7', 'DS-S8', 'DS-S9'],
  ...['DS-M1', 'DS-M2'],
  ...['DS-I1', 'DS-I2', 'DS-I3', 'DS-I4', 'DS-I5', 'DS-I6'],
  ...['DS-B1', 'DS-B2', 'DS-B3', 'DS-B4', 'DS-B5'],
  ...['DS-E1', 'DS-E2', 'DS-E3', 'DS-E4', 'DS-E5'],
] as const;

/** Checks that every lane runs, copied by hand from 01, section 0.3. */
export const EVERY_LANE = [
  'U-ENTRY',
  'U-SCOPE',
  'U-HANDLES',
  'U-FRESH',
  'U-RUNTIME',
  'U-SECRET',
  'U-PUBLISH',
  'U-BUDGET',
] as const;
