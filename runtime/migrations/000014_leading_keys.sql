-- Every key began with the run, which is the same in every row: a plan that was made while a table was empty then looked
-- through all rows of the run for each of its questions, through whichever of those indexes it had found first. A key that
-- begins with what is asked for leaves one index that answers.

ALTER TABLE rtdl.df_decisions DROP CONSTRAINT df_decisions_platform_run_id_source_event_id_decision_scope_key;
ALTER TABLE rtdl.df_decisions ADD UNIQUE (source_event_id, platform_run_id, decision_scope);
DROP INDEX rtdl.df_decisions_flow;
CREATE INDEX df_decisions_flow ON rtdl.df_decisions (flow_id, platform_run_id);

ALTER TABLE rtdl.al_semantic_ledger DROP CONSTRAINT al_semantic_ledger_pkey;
ALTER TABLE rtdl.al_semantic_ledger ADD PRIMARY KEY (semantic_key, platform_run_id, scenario_run_id);
ALTER TABLE rtdl.al_intent_ledger DROP CONSTRAINT al_intent_ledger_pkey;
ALTER TABLE rtdl.al_intent_ledger ADD PRIMARY KEY (idempotency_key, platform_run_id, scenario_run_id);
-- al_action_idempotency stays as it is pinned; no other index of its table begins with the run now.

ALTER TABLE rtdl.dla_intake_candidates DROP CONSTRAINT dla_intake_candidates_pkey;
ALTER TABLE rtdl.dla_intake_candidates ADD PRIMARY KEY (event_id, event_type, platform_run_id);
DROP INDEX rtdl.dla_intake_places;
CREATE UNIQUE INDEX dla_intake_places
  ON rtdl.dla_intake_candidates (offset_value, partition_id, topic, platform_run_id);
ALTER TABLE rtdl.dla_lineage_chains DROP CONSTRAINT dla_lineage_chains_pkey;
ALTER TABLE rtdl.dla_lineage_chains ADD PRIMARY KEY (decision_id, platform_run_id);
DROP INDEX rtdl.dla_lineage_sources;
CREATE UNIQUE INDEX dla_lineage_sources ON rtdl.dla_lineage_chains (source_event_id, platform_run_id);
ALTER TABLE rtdl.dla_lineage_intents DROP CONSTRAINT dla_lineage_intents_pkey;
ALTER TABLE rtdl.dla_lineage_intents ADD PRIMARY KEY (action_id, platform_run_id);
DROP INDEX rtdl.dla_lineage_intents_chain;
CREATE INDEX dla_lineage_intents_chain ON rtdl.dla_lineage_intents (decision_id, platform_run_id);
ALTER TABLE rtdl.dla_lineage_outcomes DROP CONSTRAINT dla_lineage_outcomes_pkey;
ALTER TABLE rtdl.dla_lineage_outcomes ADD PRIMARY KEY (outcome_id, platform_run_id);
DROP INDEX rtdl.dla_lineage_outcomes_chain;
CREATE INDEX dla_lineage_outcomes_chain ON rtdl.dla_lineage_outcomes (decision_id, platform_run_id);

-- What is open is found in its order by the index of what is open; through the key of all rows, which had the same order,
-- each look at the outbox passed everything that was ever published.
ALTER TABLE rtdl.df_outbox DROP CONSTRAINT df_outbox_pkey;
ALTER TABLE rtdl.df_outbox DROP CONSTRAINT df_outbox_platform_run_id_event_id_key;
ALTER TABLE rtdl.df_outbox ADD PRIMARY KEY (event_id, platform_run_id);
ALTER TABLE rtdl.al_outbox DROP CONSTRAINT al_outbox_pkey;
ALTER TABLE rtdl.al_outbox DROP CONSTRAINT al_outbox_platform_run_id_event_id_key;
ALTER TABLE rtdl.al_outbox ADD PRIMARY KEY (event_id, platform_run_id);
ALTER TABLE labels.ls_outbox DROP CONSTRAINT ls_outbox_pkey;
ALTER TABLE labels.ls_outbox DROP CONSTRAINT ls_outbox_platform_run_id_event_id_key;
ALTER TABLE labels.ls_outbox ADD PRIMARY KEY (event_id, platform_run_id);
ALTER TABLE cases.cm_action_outbox DROP CONSTRAINT cm_action_outbox_pkey;
ALTER TABLE cases.cm_action_outbox DROP CONSTRAINT cm_action_outbox_platform_run_id_event_id_key;
ALTER TABLE cases.cm_action_outbox ADD PRIMARY KEY (event_id, platform_run_id);
ALTER TABLE cases.case_trigger_outbox DROP CONSTRAINT case_trigger_outbox_pkey;
ALTER TABLE cases.case_trigger_outbox DROP CONSTRAINT case_trigger_outbox_platform_run_id_event_id_key;
ALTER TABLE cases.case_trigger_outbox ADD PRIMARY KEY (event_id, platform_run_id);
