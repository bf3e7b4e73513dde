-- A document stays in its row as it is, up to a page: compressing three kilobytes and storing them beside the row costs
-- more than writing them, and most of these rows are read once and emptied.
ALTER TABLE rtdl.df_decisions SET (toast_tuple_target = 8160);
ALTER TABLE rtdl.df_outbox SET (toast_tuple_target = 8160);
ALTER TABLE rtdl.al_outbox SET (toast_tuple_target = 8160);
ALTER TABLE rtdl.dla_lineage_chains SET (toast_tuple_target = 8160);
ALTER TABLE rtdl.csfb_join_frames SET (toast_tuple_target = 8160);
ALTER TABLE labels.ls_outbox SET (toast_tuple_target = 8160);
ALTER TABLE cases.cm_action_outbox SET (toast_tuple_target = 8160);
ALTER TABLE cases.case_trigger_outbox SET (toast_tuple_target = 8160);
