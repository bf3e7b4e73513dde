// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import type { DocumentSchema } from '../document-schema.ts';
import type { SchemaName } from './names.ts';
import { ActionIntentV1 } from './action_intent.v1.ts';
import { ActionOutcomeV1 } from './action_outcome.v1.ts';
import { ActionSummaryV1 } from './action_summary.v1.ts';
import { AnomalySummaryV1 } from './anomaly_summary.v1.ts';
import { ApprovalRecordV1 } from './approval_record.v1.ts';
import { ArchiveRecordV1 } from './archive_record.v1.ts';
import { ArchiveWriteSummaryV1 } from './archive_write_summary.v1.ts';
import { ArrivalEntitiesRowV1 } from './arrival_entities_row.v1.ts';
import { ArrivalEventRowV1 } from './arrival_event_row.v1.ts';
import { AuditRecordV1 } from './audit_record.v1.ts';
import { AuditSummaryV1 } from './audit_summary.v1.ts';
import { AuthorityListV1 } from './authority_list.v1.ts';
import { BrokerFileV1 } from './broker_file.v1.ts';
import { BudgetGuardrailSnapshotV1 } from './budget_guardrail_snapshot.v1.ts';
import { BuildCommandSurfaceReceiptV1 } from './build_command_surface_receipt.v1.ts';
import { BuildContextSecretScanV1 } from './build_context_secret_scan.v1.ts';
import { BundleIndexV1 } from './bundle_index.v1.ts';
import { BundleManifestV1 } from './bundle_manifest.v1.ts';
import { CaseSummaryV1 } from './case_summary.v1.ts';
import { CaseTriggerV1 } from './case_trigger.v1.ts';
import { CaughtUpV1 } from './caught_up.v1.ts';
import { CheckerPassV1 } from './checker_pass.v1.ts';
import { CiM1OutputsV1 } from './ci_m1_outputs.v1.ts';
import { ClosureBlockedV1 } from './closure_blocked.v1.ts';
import { ComputeReplyV1 } from './compute_reply.v1.ts';
import { ComputeRequestV1 } from './compute_request.v1.ts';
import { ConfluentBillingSnapshotV1 } from './confluent_billing_snapshot.v1.ts';
import { ControlMessageV1 } from './control_message.v1.ts';
import { CoreApplySnapshotV1 } from './core_apply_snapshot.v1.ts';
import { CostGuardrailSnapshotV1 } from './cost_guardrail_snapshot.v1.ts';
import { CostSnapshotV1 } from './cost_snapshot.v1.ts';
import { DaemonsReadyV1 } from './daemons_ready.v1.ts';
import { DbMigrationRunSnapshotV1 } from './db_migration_run_snapshot.v1.ts';
import { DecisionLogV1 } from './decision_log.v1.ts';
import { DecisionResponseV1 } from './decision_response.v1.ts';
import { DecisionSummaryV1 } from './decision_summary.v1.ts';
import { DemoApplySnapshotV1 } from './demo_apply_snapshot.v1.ts';
import { DemoManifestV1 } from './demo_manifest.v1.ts';
import { DemoSessionV1 } from './demo_session.v1.ts';
import { DriftPlanSnapshotV1 } from './drift_plan_snapshot.v1.ts';
import { DriftReviewV1 } from './drift_review.v1.ts';
import { EngineRunReceiptV1 } from './engine_run_receipt.v1.ts';
import { EntrypointMatrixReceiptV1 } from './entrypoint_matrix_receipt.v1.ts';
import { EnvelopeV1 } from './envelope.v1.ts';
import { EnvironmentConformanceV1 } from './environment_conformance.v1.ts';
import { FailureRecordV1 } from './failure_record.v1.ts';
import { FeatureSnapshotV1 } from './feature_snapshot.v1.ts';
import { FlowAnchorBaselineRowV1 } from './flow_anchor_baseline_row.v1.ts';
import { FlowAnchorFraudRowV1 } from './flow_anchor_fraud_row.v1.ts';
import { FunctionalWorkloadProfileV1 } from './functional_workload_profile.v1.ts';
import { GovernanceEventV1 } from './governance_event.v1.ts';
import { HandleResolutionSnapshotV1 } from './handle_resolution_snapshot.v1.ts';
import { HandoffPackV1 } from './handoff_pack.v1.ts';
import { HealthDocumentV1 } from './health_document.v1.ts';
import { IdleGuardSnapshotV1 } from './idle_guard_snapshot.v1.ts';
import { IgLastProbeV1 } from './ig_last_probe.v1.ts';
import { IgPolicyActiveV1 } from './ig_policy_active.v1.ts';
import { IgQuarantineSpikeV1 } from './ig_quarantine_spike.v1.ts';
import { IgReadyV1 } from './ig_ready.v1.ts';
import { ImageIncludeV1 } from './image_include.v1.ts';
import { ImageManifestV1 } from './image_manifest.v1.ts';
import { InjectionManifestV1 } from './injection_manifest.v1.ts';
import { InjectionResultV1 } from './injection_result.v1.ts';
import { InletAssertionSnapshotV1 } from './inlet_assertion_snapshot.v1.ts';
import { KafkaOffsetsSnapshotV1 } from './kafka_offsets_snapshot.v1.ts';
import { LabelAcceptedV1 } from './label_accepted.v1.ts';
import { LabelAssertionV1 } from './label_assertion.v1.ts';
import { LabelSliceV1 } from './label_slice.v1.ts';
import { LabelSummaryV1 } from './label_summary.v1.ts';
import { LaneSnapshotV1 } from './lane_snapshot.v1.ts';
import { LedgerCommandsV1 } from './ledger_commands.v1.ts';
import { LedgerEventV1 } from './ledger_event.v1.ts';
import { LedgerStateV1 } from './ledger_state.v1.ts';
import { M2CB1ResolutionSnapshotV1 } from './m2c_b1_resolution_snapshot.v1.ts';
import { NetworkPostureSnapshotV1 } from './network_posture_snapshot.v1.ts';
import { NoNatCheckV1 } from './no_nat_check.v1.ts';
import { OffsetsSnapshotV1 } from './offsets_snapshot.v1.ts';
import { OraclePackManifestV1 } from './oracle_pack_manifest.v1.ts';
import { OracleSealV1 } from './oracle_seal.v1.ts';
import { PackagingProvenanceV1 } from './packaging_provenance.v1.ts';
import { ParameterFileV1 } from './parameter_file.v1.ts';
import { PhaseDefinitionV1 } from './phase_definition.v1.ts';
import { PhaseEvidenceV1 } from './phase_evidence.v1.ts';
import { PlatformProbeV1 } from './platform_probe.v1.ts';
import { QuarantineRecordV1 } from './quarantine_record.v1.ts';
import { QuarantineSummaryV1 } from './quarantine_summary.v1.ts';
import { ReadyPublishReceiptV1 } from './ready_publish_receipt.v1.ts';
import { ReadySignalV1 } from './ready_signal.v1.ts';
import { ReceiptV1 } from './receipt.v1.ts';
import { ReceiptSummaryV1 } from './receipt_summary.v1.ts';
import { ReconciliationV1 } from './reconciliation.v1.ts';
import { ReconciliationRecordV1 } from './reconciliation_record.v1.ts';
import { RecordedAnswersV1 } from './recorded_answers.v1.ts';
import { ReplayAnchorsV1 } from './replay_anchors.v1.ts';
import { ReporterLockEventV1 } from './reporter_lock_event.v1.ts';
import { RightsizingReportV1 } from './rightsizing_report.v1.ts';
import { RunCompletedV1 } from './run_completed.v1.ts';
import { RunConfigPayloadV1 } from './run_config_payload.v1.ts';
import { RunFactsViewV1 } from './run_facts_view.v1.ts';
import { RunHeaderSeedV1 } from './run_header_seed.v1.ts';
import { RunManifestV1 } from './run_manifest.v1.ts';
import { RunPinningV1 } from './run_pinning.v1.ts';
import { RunReportV1 } from './run_report.v1.ts';
import { RunRequestV1 } from './run_request.v1.ts';
import { RunReservationV1 } from './run_reservation.v1.ts';
import { RunStartedV1 } from './run_started.v1.ts';
import { RuntimeProbeV1 } from './runtime_probe.v1.ts';
import { RuntimeScopeBundleV1 } from './runtime_scope_bundle.v1.ts';
import { SecretRotationSnapshotV1 } from './secret_rotation_snapshot.v1.ts';
import { SecretSourceContractReceiptV1 } from './secret_source_contract_receipt.v1.ts';
import { SecretSurfaceCheckV1 } from './secret_surface_check.v1.ts';
import { SecuritySecretInjectionChecksV1 } from './security_secret_injection_checks.v1.ts';
import { SeedSnapshotV1 } from './seed_snapshot.v1.ts';
import { SignedDispatchV1 } from './signed_dispatch.v1.ts';
import { SrInstanceReceiptV1 } from './sr_instance_receipt.v1.ts';
import { SrPassV1 } from './sr_pass.v1.ts';
import { SrQuarantineV1 } from './sr_quarantine.v1.ts';
import { SrReemitOverrideV1 } from './sr_reemit_override.v1.ts';
import { SrRunEventV1 } from './sr_run_event.v1.ts';
import { SrRunPlanV1 } from './sr_run_plan.v1.ts';
import { SrRunStatusV1 } from './sr_run_status.v1.ts';
import { StackAbsenceSnapshotV1 } from './stack_absence_snapshot.v1.ts';
import { StackApplySnapshotV1 } from './stack_apply_snapshot.v1.ts';
import { StackDescriptionV1 } from './stack_description.v1.ts';
import { StackDestroySnapshotV1 } from './stack_destroy_snapshot.v1.ts';
import { StackTeardownSnapshotV1 } from './stack_teardown_snapshot.v1.ts';
import { StreamSortReceiptV1 } from './stream_sort_receipt.v1.ts';
import { StreamSortSummaryV1 } from './stream_sort_summary.v1.ts';
import { StreamViewManifestV1 } from './stream_view_manifest.v1.ts';
import { SubstrateConfigV1 } from './substrate_config.v1.ts';
import { TaskFailureV1 } from './task_failure.v1.ts';
import { TeardownProofV1 } from './teardown_proof.v1.ts';
import { TeardownViabilitySnapshotV1 } from './teardown_viability_snapshot.v1.ts';
import { TopicCatalogV1 } from './topic_catalog.v1.ts';
import { TopicReadinessSnapshotV1 } from './topic_readiness_snapshot.v1.ts';
import { TrafficBaselineRowV1 } from './traffic_baseline_row.v1.ts';
import { TrafficFraudRowV1 } from './traffic_fraud_row.v1.ts';
import { UniversalChecksV1 } from './universal_checks.v1.ts';
import { WspReadyRunV1 } from './wsp_ready_run.v1.ts';
import { WspStartV1 } from './wsp_start.v1.ts';
import { WspSummaryV1 } from './wsp_summary.v1.ts';
/** Every schema by its name and version. */
export const documentSchemas: Readonly<Record<SchemaName, DocumentSchema<unknown>>> = {
  'action_intent.v1': ActionIntentV1,
  'action_outcome.v1': ActionOutcomeV1,
  'action_summary.v1': ActionSummaryV1,
  'anomaly_summary.v1': AnomalySummaryV1,
  'approval_record.v1': ApprovalRecordV1,
  'archive_record.v1': ArchiveRecordV1,
  'archive_write_summary.v1': ArchiveWriteSummaryV1,
  'arrival_entities_row.v1': ArrivalEntitiesRowV1,
  'arrival_event_row.v1': ArrivalEventRowV1,
  'audit_record.v1': AuditRecordV1,
  'audit_summary.v1': AuditSummaryV1,
  'authority_list.v1': AuthorityListV1,
  'broker_file.v1': BrokerFileV1,
  'budget_guardrail_snapshot.v1': BudgetGuardrailSnapshotV1,
  'build_command_surface_receipt.v1': BuildCommandSurfaceReceiptV1,
  'build_context_secret_scan.v1': BuildContextSecretScanV1,
  'bundle_index.v1': BundleIndexV1,
  'bundle_manifest.v1': BundleManifestV1,
  'case_summary.v1': CaseSummaryV1,
  'case_trigger.v1': CaseTriggerV1,
  'caught_up.v1': CaughtUpV1,
  'checker_pass.v1': CheckerPassV1,
  'ci_m1_outputs.v1': CiM1OutputsV1,
  'closure_blocked.v1': ClosureBlockedV1,
  'compute_reply.v1': ComputeReplyV1,
  'compute_request.v1': ComputeRequestV1,
  'confluent_billing_snapshot.v1': ConfluentBillingSnapshotV1,
  'control_message.v1': ControlMessageV1,
  'core_apply_snapshot.v1': CoreApplySnapshotV1,
  'cost_guardrail_snapshot.v1': CostGuardrailSnapshotV1,
  'cost_snapshot.v1': CostSnapshotV1,
  'daemons_ready.v1': DaemonsReadyV1,
  'db_migration_run_snapshot.v1': DbMigrationRunSnapshotV1,
  'decision_log.v1': DecisionLogV1,
  'decision_response.v1': DecisionResponseV1,
  'decision_summary.v1': DecisionSummaryV1,
  'demo_apply_snapshot.v1': DemoApplySnapshotV1,
  'demo_manifest.v1': DemoManifestV1,
  'demo_session.v1': DemoSessionV1,
  'drift_plan_snapshot.v1': DriftPlanSnapshotV1,
  'drift_review.v1': DriftReviewV1,
  'engine_run_receipt.v1': EngineRunReceiptV1,
  'entrypoint_matrix_receipt.v1': EntrypointMatrixReceiptV1,
  'envelope.v1': EnvelopeV1,
  'environment_conformance.v1': EnvironmentConformanceV1,
  'failure_record.v1': FailureRecordV1,
  'feature_snapshot.v1': FeatureSnapshotV1,
  'flow_anchor_baseline_row.v1': FlowAnchorBaselineRowV1,
  'flow_anchor_fraud_row.v1': FlowAnchorFraudRowV1,
  'functional_workload_profile.v1': FunctionalWorkloadProfileV1,
  'governance_event.v1': GovernanceEventV1,
  'handle_resolution_snapshot.v1': HandleResolutionSnapshotV1,
  'handoff_pack.v1': HandoffPackV1,
  'health_document.v1': HealthDocumentV1,
  'idle_guard_snapshot.v1': IdleGuardSnapshotV1,
  'ig_last_probe.v1': IgLastProbeV1,
  'ig_policy_active.v1': IgPolicyActiveV1,
  'ig_quarantine_spike.v1': IgQuarantineSpikeV1,
  'ig_ready.v1': IgReadyV1,
  'image_include.v1': ImageIncludeV1,
  'image_manifest.v1': ImageManifestV1,
  'injection_manifest.v1': InjectionManifestV1,
  'injection_result.v1': InjectionResultV1,
  'inlet_assertion_snapshot.v1': InletAssertionSnapshotV1,
  'kafka_offsets_snapshot.v1': KafkaOffsetsSnapshotV1,
  'label_accepted.v1': LabelAcceptedV1,
  'label_assertion.v1': LabelAssertionV1,
  'label_slice.v1': LabelSliceV1,
  'label_summary.v1': LabelSummaryV1,
  'lane_snapshot.v1': LaneSnapshotV1,
  'ledger_commands.v1': LedgerCommandsV1,
  'ledger_event.v1': LedgerEventV1,
  'ledger_state.v1': LedgerStateV1,
  'm2c_b1_resolution_snapshot.v1': M2CB1ResolutionSnapshotV1,
  'network_posture_snapshot.v1': NetworkPostureSnapshotV1,
  'no_nat_check.v1': NoNatCheckV1,
  'offsets_snapshot.v1': OffsetsSnapshotV1,
  'oracle_pack_manifest.v1': OraclePackManifestV1,
  'oracle_seal.v1': OracleSealV1,
  'packaging_provenance.v1': PackagingProvenanceV1,
  'parameter_file.v1': ParameterFileV1,
  'phase_definition.v1': PhaseDefinitionV1,
  'phase_evidence.v1': PhaseEvidenceV1,
  'platform_probe.v1': PlatformProbeV1,
  'quarantine_record.v1': QuarantineRecordV1,
  'quarantine_summary.v1': QuarantineSummaryV1,
  'ready_publish_receipt.v1': ReadyPublishReceiptV1,
  'ready_signal.v1': ReadySignalV1,
  'receipt.v1': ReceiptV1,
  'receipt_summary.v1': ReceiptSummaryV1,
  'reconciliation.v1': ReconciliationV1,
  'reconciliation_record.v1': ReconciliationRecordV1,
  'recorded_answers.v1': RecordedAnswersV1,
  'replay_anchors.v1': ReplayAnchorsV1,
  'reporter_lock_event.v1': ReporterLockEventV1,
  'rightsizing_report.v1': RightsizingReportV1,
  'run_completed.v1': RunCompletedV1,
  'run_config_payload.v1': RunConfigPayloadV1,
  'run_facts_view.v1': RunFactsViewV1,
  'run_header_seed.v1': RunHeaderSeedV1,
  'run_manifest.v1': RunManifestV1,
  'run_pinning.v1': RunPinningV1,
  'run_report.v1': RunReportV1,
  'run_request.v1': RunRequestV1,
  'run_reservation.v1': RunReservationV1,
  'run_started.v1': RunStartedV1,
  'runtime_probe.v1': RuntimeProbeV1,
  'runtime_scope_bundle.v1': RuntimeScopeBundleV1,
  'secret_rotation_snapshot.v1': SecretRotationSnapshotV1,
  'secret_source_contract_receipt.v1': SecretSourceContractReceiptV1,
  'secret_surface_check.v1': SecretSurfaceCheckV1,
  'security_secret_injection_checks.v1': SecuritySecretInjectionChecksV1,
  'seed_snapshot.v1': SeedSnapshotV1,
  'signed_dispatch.v1': SignedDispatchV1,
  'sr_instance_receipt.v1': SrInstanceReceiptV1,
  'sr_pass.v1': SrPassV1,
  'sr_quarantine.v1': SrQuarantineV1,
  'sr_reemit_override.v1': SrReemitOverrideV1,
  'sr_run_event.v1': SrRunEventV1,
  'sr_run_plan.v1': SrRunPlanV1,
  'sr_run_status.v1': SrRunStatusV1,
  'stack_absence_snapshot.v1': StackAbsenceSnapshotV1,
  'stack_apply_snapshot.v1': StackApplySnapshotV1,
  'stack_description.v1': StackDescriptionV1,
  'stack_destroy_snapshot.v1': StackDestroySnapshotV1,
  'stack_teardown_snapshot.v1': StackTeardownSnapshotV1,
  'stream_sort_receipt.v1': StreamSortReceiptV1,
  'stream_sort_summary.v1': StreamSortSummaryV1,
  'stream_view_manifest.v1': StreamViewManifestV1,
  'substrate_config.v1': SubstrateConfigV1,
  'task_failure.v1': TaskFailureV1,
  'teardown_proof.v1': TeardownProofV1,
  'teardown_viability_snapshot.v1': TeardownViabilitySnapshotV1,
  'topic_catalog.v1': TopicCatalogV1,
  'topic_readiness_snapshot.v1': TopicReadinessSnapshotV1,
  'traffic_baseline_row.v1': TrafficBaselineRowV1,
  'traffic_fraud_row.v1': TrafficFraudRowV1,
  'universal_checks.v1': UniversalChecksV1,
  'wsp_ready_run.v1': WspReadyRunV1,
  'wsp_start.v1': WspStartV1,
  'wsp_summary.v1': WspSummaryV1,
};
