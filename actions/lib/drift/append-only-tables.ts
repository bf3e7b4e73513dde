import type { Guards } from '@spine-green/runtime/truth/guards';

/** What refuses a change of a whole table, as the catalog of a migrated database says it. */
const ANY = 'append_only refuses each statement of DELETE, TRUNCATE, UPDATE';
const BUT_UPDATES = 'append_only refuses each statement of DELETE, TRUNCATE';

/** As the catalog prints a trigger that holds some members of a row, and a row itself where a condition says so. */
const holds = (trigger: string, columns: readonly string[], ...conditions: readonly string[]): string => {
  const all = [...conditions, ...columns.map((column) => `new.${column} <> old.${column}`)];
  return `${trigger} refuses each row of UPDATE where (${all.map((one) => `(${one})`).join(' OR ')})`;
};

const ASSERTED = ['label_assertion_id', 'payload_hash', 'assertion_json', 'event_id', 'label_type'];
const DECIDED = ['decision_id', 'payload_json', 'payload_hash', 'source_event_id', 'action_kind'];

/** Of tables whose rows have members that move, the trigger that holds the others. */
const HELD: Readonly<Record<string, string>> = {
  'cases.cm_case_trigger_intake': holds('statement_stands', ['case_trigger_id', 'trigger_json', 'case_id']),
  'cases.cm_cases': holds('never_merged', ['case_id', 'case_subject_hash']),
  'ig.admission_rows': holds('settled', ['dedupe_key', 'payload_hash', 'event_id'], "old.state = 'ADMITTED'::text"),
  'labels.ls_label_assertions': holds('statement_stands', [...ASSERTED, 'platform_run_id', 'assertion_ref']),
  'rtdl.df_decisions': holds('settled', DECIDED),
};

const TABLES: readonly string[] = [
  'cases.case_trigger_payload_mismatches',
  'cases.case_trigger_quarantine',
  'cases.cm_action_intent_mismatches',
  'cases.cm_case_timeline',
  'cases.cm_case_timeline_mismatches',
  'cases.cm_case_trigger_intake',
  'cases.cm_case_trigger_mismatches',
  'cases.cm_cases',
  'cases.cm_evidence_resolution_events',
  'cases.cm_evidence_resolution_requests',
  'cases.cm_intake_quarantine',
  'cases.cm_label_emission_mismatches',
  'ig.admission_rows',
  'ig.contexts',
  'ig.quarantine_rows',
  'ig.receipt_rows',
  'ig.reconciliations',
  'labels.ls_label_assertion_mismatches',
  'labels.ls_label_assertions',
  'labels.ls_label_rejections',
  'labels.ls_label_timeline',
  'rtdl.al_effects',
  'rtdl.al_intake_quarantine',
  'rtdl.al_outcomes_append',
  'rtdl.archive_failures',
  'rtdl.archive_offset_mismatches',
  'rtdl.archive_segments',
  'rtdl.archive_sightings',
  'rtdl.df_decision_mismatches',
  'rtdl.df_decisions',
  'rtdl.df_rejections',
  'rtdl.df_shadow_scores',
  'rtdl.dl_governance_events',
  'rtdl.dl_posture_history',
  'rtdl.dla_audit_index',
  'rtdl.dla_intake_candidates',
  'rtdl.dla_intake_quarantine',
  'rtdl.dla_intake_replay_observations',
];

/** Tables that take no update and no delete, each with the triggers that refuse them (02, section 8). */
export const APPEND_ONLY_GUARDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TABLES.map((table) => {
    const held = HELD[table];
    return [table, held === undefined ? [ANY] : [BUT_UPDATES, held]];
  }),
);

/** Whether every trigger of a table is awake that has to be; of a table that has none to be, none is. */
export const isGuarded = ({ byTable }: Guards, table: string): boolean =>
  APPEND_ONLY_GUARDS[table]?.every((one) => byTable[table]?.includes(one) === true) === true;

/** Tables in which no row is ever changed, not even a member of it. */
export const UNCHANGING_TABLES: readonly string[] = TABLES.filter((table) => HELD[table] === undefined);
