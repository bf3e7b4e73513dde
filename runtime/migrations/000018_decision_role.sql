-- The role under which the decision fabric asks (16, section 6): it reads context, features and postures, writes its own
-- ledgers, and has no right on any label. Roles belong to the whole server; provisioning usually made this one before.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'fp_decision_fabric') THEN
    CREATE ROLE fp_decision_fabric NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object THEN
  NULL; -- Another database of this server was migrated at the same moment.
END
$$;
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'fp_decision_fabric', 'SET') THEN
    GRANT fp_decision_fabric TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
  END IF;
END
$$;

GRANT USAGE ON SCHEMA public, rtdl, obs TO fp_decision_fabric;
GRANT SELECT ON public.schema_migrations TO fp_decision_fabric;
GRANT SELECT ON
  rtdl.stream_pins, rtdl.csfb_join_frames, rtdl.csfb_flow_bindings, rtdl.csfb_join_checkpoints, rtdl.context_failures,
  rtdl.ieg_entities, rtdl.ieg_graph_versions, rtdl.ieg_checkpoints,
  rtdl.ofp_bases, rtdl.ofp_checkpoints, rtdl.ofp_event_features, rtdl.ofp_feature_state, rtdl.ofp_pair_state,
  rtdl.dl_current_posture
  TO fp_decision_fabric;
-- Every column but the label of a flow.
GRANT SELECT (flow_id, stream_id, account_id, instrument_id, party_id, device_id, ip_id, merchant_id, anchor_topic,
  anchor_partition, anchor_offset, event_count, amount_sum_minor, first_event_at, last_event_at, opened_at,
  opened_amount_minor, counted)
  ON rtdl.ofp_flow_keys TO fp_decision_fabric;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  rtdl.df_consumer_checkpoints, rtdl.df_decisions, rtdl.df_decision_mismatches, rtdl.df_outbox, rtdl.df_wait_set,
  rtdl.df_rejections, rtdl.df_shadow_scores
  TO fp_decision_fabric;
GRANT SELECT, INSERT, UPDATE ON obs.component_heartbeats, obs.run_counters TO fp_decision_fabric;
