// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.
import { type Fault, faultsFrom, parseWith, type Validator } from '../validator.ts';
export type { ActionIntentV1 } from './action_intent.v1.type.ts';
import type { ActionIntentV1 } from './action_intent.v1.type.ts';
import validateActionIntentV1 from './action_intent.v1.validate.js';
export const isActionIntentV1 = (value: unknown): value is ActionIntentV1 => validateActionIntentV1(value);
export const faultsOfActionIntentV1 = (value: unknown): readonly Fault[] => faultsFrom(validateActionIntentV1, value);
export const parseActionIntentV1 = (value: unknown): ActionIntentV1 => parseWith<ActionIntentV1>(validateActionIntentV1, 'action_intent.v1', value);
export type { ActionOutcomeV1 } from './action_outcome.v1.type.ts';
import type { ActionOutcomeV1 } from './action_outcome.v1.type.ts';
import validateActionOutcomeV1 from './action_outcome.v1.validate.js';
export const isActionOutcomeV1 = (value: unknown): value is ActionOutcomeV1 => validateActionOutcomeV1(value);
export const faultsOfActionOutcomeV1 = (value: unknown): readonly Fault[] => faultsFrom(validateActionOutcomeV1, value);
export const parseActionOutcomeV1 = (value: unknown): ActionOutcomeV1 => parseWith<ActionOutcomeV1>(validateActionOutcomeV1, 'action_outcome.v1', value);
export type { AnomalySummaryV1 } from './anomaly_summary.v1.type.ts';
import type { AnomalySummaryV1 } from './anomaly_summary.v1.type.ts';
import validateAnomalySummaryV1 from './anomaly_summary.v1.validate.js';
export const isAnomalySummaryV1 = (value: unknown): value is AnomalySummaryV1 => validateAnomalySummaryV1(value);
export const faultsOfAnomalySummaryV1 = (value: unknown): readonly Fault[] => faultsFrom(validateAnomalySummaryV1, value);
export const parseAnomalySummaryV1 = (value: unknown): AnomalySummaryV1 => parseWith<AnomalySummaryV1>(validateAnomalySummaryV1, 'anomaly_summary.v1', value);
export type { ApprovalRecordV1 } from './approval_record.v1.type.ts';
import type { ApprovalRecordV1 } from './approval_record.v1.type.ts';
import validateApprovalRecordV1 from './approval_record.v1.validate.js';
export const isApprovalRecordV1 = (value: unknown): value is ApprovalRecordV1 => validateApprovalRecordV1(value);
export const faultsOfApprovalRecordV1 = (value: unknown): readonly Fault[] => faultsFrom(validateApprovalRecordV1, value);
export const parseApprovalRecordV1 = (value: unknown): ApprovalRecordV1 => parseWith<ApprovalRecordV1>(validateApprovalRecordV1, 'approval_record.v1', value);
export type { ArchiveRecordV1 } from './archive_record.v1.type.ts';
import type { ArchiveRecordV1 } from './archive_record.v1.type.ts';
import validateArchiveRecordV1 from './archive_record.v1.validate.js';
export const isArchiveRecordV1 = (value: unknown): value is ArchiveRecordV1 => validateArchiveRecordV1(value);
export const faultsOfArchiveRecordV1 = (value: unknown): readonly Fault[] => faultsFrom(validateArchiveRecordV1, value);
export const parseArchiveRecordV1 = (value: unknown): ArchiveRecordV1 => parseWith<ArchiveRecordV1>(validateArchiveRecordV1, 'archive_record.v1', value);
export type { ArchiveWriteSummaryV1 } from './archive_write_summary.v1.type.ts';
import type { ArchiveWriteSummaryV1 } from './archive_write_summary.v1.type.ts';
import validateArchiveWriteSummaryV1 from './archive_write_summary.v1.validate.js';
export const isArchiveWriteSummaryV1 = (value: unknown): value is ArchiveWriteSummaryV1 => validateArchiveWriteSummaryV1(value);
export const faultsOfArchiveWriteSummaryV1 = (value: unknown): readonly Fault[] => faultsFrom(validateArchiveWriteSummaryV1, value);
export const parseArchiveWriteSummaryV1 = (value: unknown): ArchiveWriteSummaryV1 => parseWith<ArchiveWriteSummaryV1>(validateArchiveWriteSummaryV1, 'archive_write_summary.v1', value);
export type { ArrivalEntitiesRowV1 } from './arrival_entities_row.v1.type.ts';
import type { ArrivalEntitiesRowV1 } from './arrival_entities_row.v1.type.ts';
import validateArrivalEntitiesRowV1 from './arrival_entities_row.v1.validate.js';
export const isArrivalEntitiesRowV1 = (value: unknown): value is ArrivalEntitiesRowV1 => validateArrivalEntitiesRowV1(value);
export const faultsOfArrivalEntitiesRowV1 = (value: unknown): readonly Fault[] => faultsFrom(validateArrivalEntitiesRowV1, value);
export const parseArrivalEntitiesRowV1 = (value: unknown): ArrivalEntitiesRowV1 => parseWith<ArrivalEntitiesRowV1>(validateArrivalEntitiesRowV1, 'arrival_entities_row.v1', value);
export type { ArrivalEventRowV1 } from './arrival_event_row.v1.type.ts';
import type { ArrivalEventRowV1 } from './arrival_event_row.v1.type.ts';
import validateArrivalEventRowV1 from './arrival_event_row.v1.validate.js';
export const isArrivalEventRowV1 = (value: unknown): value is ArrivalEventRowV1 => validateArrivalEventRowV1(value);
export const faultsOfArrivalEventRowV1 = (value: unknown): readonly Fault[] => faultsFrom(validateArrivalEventRowV1, value);
export const parseArrivalEventRowV1 = (value: unknown): ArrivalEventRowV1 => parseWith<ArrivalEventRowV1>(validateArrivalEventRowV1, 'arrival_event_row.v1', value);
export type { BrokerFileV1 } from './broker_file.v1.type.ts';
import type { BrokerFileV1 } from './broker_file.v1.type.ts';
import validateBrokerFileV1 from './broker_file.v1.validate.js';
export const isBrokerFileV1 = (value: unknown): value is BrokerFileV1 => validateBrokerFileV1(value);
export const faultsOfBrokerFileV1 = (value: unknown): readonly Fault[] => faultsFrom(validateBrokerFileV1, value);
export const parseBrokerFileV1 = (value: unknown): BrokerFileV1 => parseWith<BrokerFileV1>(validateBrokerFileV1, 'broker_file.v1', value);
export type { BuildCommandSurfaceReceiptV1 } from './build_command_surface_receipt.v1.type.ts';
import type { BuildCommandSurfaceReceiptV1 } from './build_command_surface_receipt.v1.type.ts';
import validateBuildCommandSurfaceReceiptV1 from './build_command_surface_receipt.v1.validate.js';
export const isBuildCommandSurfaceReceiptV1 = (value: unknown): value is BuildCommandSurfaceReceiptV1 => validateBuildCommandSurfaceReceiptV1(value);
export const faultsOfBuildCommandSurfaceReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateBuildCommandSurfaceReceiptV1, value);
export const parseBuildCommandSurfaceReceiptV1 = (value: unknown): BuildCommandSurfaceReceiptV1 => parseWith<BuildCommandSurfaceReceiptV1>(validateBuildCommandSurfaceReceiptV1, 'build_command_surface_receipt.v1', value);
export type { BuildContextSecretScanV1 } from './build_context_secret_scan.v1.type.ts';
import type { BuildContextSecretScanV1 } from './build_context_secret_scan.v1.type.ts';
import validateBuildContextSecretScanV1 from './build_context_secret_scan.v1.validate.js';
export const isBuildContextSecretScanV1 = (value: unknown): value is BuildContextSecretScanV1 => validateBuildContextSecretScanV1(value);
export const faultsOfBuildContextSecretScanV1 = (value: unknown): readonly Fault[] => faultsFrom(validateBuildContextSecretScanV1, value);
export const parseBuildContextSecretScanV1 = (value: unknown): BuildContextSecretScanV1 => parseWith<BuildContextSecretScanV1>(validateBuildContextSecretScanV1, 'build_context_secret_scan.v1', value);
export type { BundleIndexV1 } from './bundle_index.v1.type.ts';
import type { BundleIndexV1 } from './bundle_index.v1.type.ts';
import validateBundleIndexV1 from './bundle_index.v1.validate.js';
export const isBundleIndexV1 = (value: unknown): value is BundleIndexV1 => validateBundleIndexV1(value);
export const faultsOfBundleIndexV1 = (value: unknown): readonly Fault[] => faultsFrom(validateBundleIndexV1, value);
export const parseBundleIndexV1 = (value: unknown): BundleIndexV1 => parseWith<BundleIndexV1>(validateBundleIndexV1, 'bundle_index.v1', value);
export type { BundleManifestV1 } from './bundle_manifest.v1.type.ts';
import type { BundleManifestV1 } from './bundle_manifest.v1.type.ts';
import validateBundleManifestV1 from './bundle_manifest.v1.validate.js';
export const isBundleManifestV1 = (value: unknown): value is BundleManifestV1 => validateBundleManifestV1(value);
export const faultsOfBundleManifestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateBundleManifestV1, value);
export const parseBundleManifestV1 = (value: unknown): BundleManifestV1 => parseWith<BundleManifestV1>(validateBundleManifestV1, 'bundle_manifest.v1', value);
export type { CaseTriggerV1 } from './case_trigger.v1.type.ts';
import type { CaseTriggerV1 } from './case_trigger.v1.type.ts';
import validateCaseTriggerV1 from './case_trigger.v1.validate.js';
export const isCaseTriggerV1 = (value: unknown): value is CaseTriggerV1 => validateCaseTriggerV1(value);
export const faultsOfCaseTriggerV1 = (value: unknown): readonly Fault[] => faultsFrom(validateCaseTriggerV1, value);
export const parseCaseTriggerV1 = (value: unknown): CaseTriggerV1 => parseWith<CaseTriggerV1>(validateCaseTriggerV1, 'case_trigger.v1', value);
export type { CaughtUpV1 } from './caught_up.v1.type.ts';
import type { CaughtUpV1 } from './caught_up.v1.type.ts';
import validateCaughtUpV1 from './caught_up.v1.validate.js';
export const isCaughtUpV1 = (value: unknown): value is CaughtUpV1 => validateCaughtUpV1(value);
export const faultsOfCaughtUpV1 = (value: unknown): readonly Fault[] => faultsFrom(validateCaughtUpV1, value);
export const parseCaughtUpV1 = (value: unknown): CaughtUpV1 => parseWith<CaughtUpV1>(validateCaughtUpV1, 'caught_up.v1', value);
export type { CheckerPassV1 } from './checker_pass.v1.type.ts';
import type { CheckerPassV1 } from './checker_pass.v1.type.ts';
import validateCheckerPassV1 from './checker_pass.v1.validate.js';
export const isCheckerPassV1 = (value: unknown): value is CheckerPassV1 => validateCheckerPassV1(value);
export const faultsOfCheckerPassV1 = (value: unknown): readonly Fault[] => faultsFrom(validateCheckerPassV1, value);
export const parseCheckerPassV1 = (value: unknown): CheckerPassV1 => parseWith<CheckerPassV1>(validateCheckerPassV1, 'checker_pass.v1', value);
export type { CiM1OutputsV1 } from './ci_m1_outputs.v1.type.ts';
import type { CiM1OutputsV1 } from './ci_m1_outputs.v1.type.ts';
import validateCiM1OutputsV1 from './ci_m1_outputs.v1.validate.js';
export const isCiM1OutputsV1 = (value: unknown): value is CiM1OutputsV1 => validateCiM1OutputsV1(value);
export const faultsOfCiM1OutputsV1 = (value: unknown): readonly Fault[] => faultsFrom(validateCiM1OutputsV1, value);
export const parseCiM1OutputsV1 = (value: unknown): CiM1OutputsV1 => parseWith<CiM1OutputsV1>(validateCiM1OutputsV1, 'ci_m1_outputs.v1', value);
export type { ClosureBlockedV1 } from './closure_blocked.v1.type.ts';
import type { ClosureBlockedV1 } from './closure_blocked.v1.type.ts';
import validateClosureBlockedV1 from './closure_blocked.v1.validate.js';
export const isClosureBlockedV1 = (value: unknown): value is ClosureBlockedV1 => validateClosureBlockedV1(value);
export const faultsOfClosureBlockedV1 = (value: unknown): readonly Fault[] => faultsFrom(validateClosureBlockedV1, value);
export const parseClosureBlockedV1 = (value: unknown): ClosureBlockedV1 => parseWith<ClosureBlockedV1>(validateClosureBlockedV1, 'closure_blocked.v1', value);
export type { ComputeReplyV1 } from './compute_reply.v1.type.ts';
import type { ComputeReplyV1 } from './compute_reply.v1.type.ts';
import validateComputeReplyV1 from './compute_reply.v1.validate.js';
export const isComputeReplyV1 = (value: unknown): value is ComputeReplyV1 => validateComputeReplyV1(value);
export const faultsOfComputeReplyV1 = (value: unknown): readonly Fault[] => faultsFrom(validateComputeReplyV1, value);
export const parseComputeReplyV1 = (value: unknown): ComputeReplyV1 => parseWith<ComputeReplyV1>(validateComputeReplyV1, 'compute_reply.v1', value);
export type { ComputeRequestV1 } from './compute_request.v1.type.ts';
import type { ComputeRequestV1 } from './compute_request.v1.type.ts';
import validateComputeRequestV1 from './compute_request.v1.validate.js';
export const isComputeRequestV1 = (value: unknown): value is ComputeRequestV1 => validateComputeRequestV1(value);
export const faultsOfComputeRequestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateComputeRequestV1, value);
export const parseComputeRequestV1 = (value: unknown): ComputeRequestV1 => parseWith<ComputeRequestV1>(validateComputeRequestV1, 'compute_request.v1', value);
export type { ControlMessageV1 } from './control_message.v1.type.ts';
import type { ControlMessageV1 } from './control_message.v1.type.ts';
import validateControlMessageV1 from './control_message.v1.validate.js';
export const isControlMessageV1 = (value: unknown): value is ControlMessageV1 => validateControlMessageV1(value);
export const faultsOfControlMessageV1 = (value: unknown): readonly Fault[] => faultsFrom(validateControlMessageV1, value);
export const parseControlMessageV1 = (value: unknown): ControlMessageV1 => parseWith<ControlMessageV1>(validateControlMessageV1, 'control_message.v1', value);
export type { DaemonsReadyV1 } from './daemons_ready.v1.type.ts';
import type { DaemonsReadyV1 } from './daemons_ready.v1.type.ts';
import validateDaemonsReadyV1 from './daemons_ready.v1.validate.js';
export const isDaemonsReadyV1 = (value: unknown): value is DaemonsReadyV1 => validateDaemonsReadyV1(value);
export const faultsOfDaemonsReadyV1 = (value: unknown): readonly Fault[] => faultsFrom(validateDaemonsReadyV1, value);
export const parseDaemonsReadyV1 = (value: unknown): DaemonsReadyV1 => parseWith<DaemonsReadyV1>(validateDaemonsReadyV1, 'daemons_ready.v1', value);
export type { DbMigrationRunSnapshotV1 } from './db_migration_run_snapshot.v1.type.ts';
import type { DbMigrationRunSnapshotV1 } from './db_migration_run_snapshot.v1.type.ts';
import validateDbMigrationRunSnapshotV1 from './db_migration_run_snapshot.v1.validate.js';
export const isDbMigrationRunSnapshotV1 = (value: unknown): value is DbMigrationRunSnapshotV1 => validateDbMigrationRunSnapshotV1(value);
export const faultsOfDbMigrationRunSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateDbMigrationRunSnapshotV1, value);
export const parseDbMigrationRunSnapshotV1 = (value: unknown): DbMigrationRunSnapshotV1 => parseWith<DbMigrationRunSnapshotV1>(validateDbMigrationRunSnapshotV1, 'db_migration_run_snapshot.v1', value);
export type { DecisionResponseV1 } from './decision_response.v1.type.ts';
import type { DecisionResponseV1 } from './decision_response.v1.type.ts';
import validateDecisionResponseV1 from './decision_response.v1.validate.js';
export const isDecisionResponseV1 = (value: unknown): value is DecisionResponseV1 => validateDecisionResponseV1(value);
export const faultsOfDecisionResponseV1 = (value: unknown): readonly Fault[] => faultsFrom(validateDecisionResponseV1, value);
export const parseDecisionResponseV1 = (value: unknown): DecisionResponseV1 => parseWith<DecisionResponseV1>(validateDecisionResponseV1, 'decision_response.v1', value);
export type { DemoSessionV1 } from './demo_session.v1.type.ts';
import type { DemoSessionV1 } from './demo_session.v1.type.ts';
import validateDemoSessionV1 from './demo_session.v1.validate.js';
export const isDemoSessionV1 = (value: unknown): value is DemoSessionV1 => validateDemoSessionV1(value);
export const faultsOfDemoSessionV1 = (value: unknown): readonly Fault[] => faultsFrom(validateDemoSessionV1, value);
export const parseDemoSessionV1 = (value: unknown): DemoSessionV1 => parseWith<DemoSessionV1>(validateDemoSessionV1, 'demo_session.v1', value);
export type { EngineRunReceiptV1 } from './engine_run_receipt.v1.type.ts';
import type { EngineRunReceiptV1 } from './engine_run_receipt.v1.type.ts';
import validateEngineRunReceiptV1 from './engine_run_receipt.v1.validate.js';
export const isEngineRunReceiptV1 = (value: unknown): value is EngineRunReceiptV1 => validateEngineRunReceiptV1(value);
export const faultsOfEngineRunReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateEngineRunReceiptV1, value);
export const parseEngineRunReceiptV1 = (value: unknown): EngineRunReceiptV1 => parseWith<EngineRunReceiptV1>(validateEngineRunReceiptV1, 'engine_run_receipt.v1', value);
export type { EntrypointMatrixReceiptV1 } from './entrypoint_matrix_receipt.v1.type.ts';
import type { EntrypointMatrixReceiptV1 } from './entrypoint_matrix_receipt.v1.type.ts';
import validateEntrypointMatrixReceiptV1 from './entrypoint_matrix_receipt.v1.validate.js';
export const isEntrypointMatrixReceiptV1 = (value: unknown): value is EntrypointMatrixReceiptV1 => validateEntrypointMatrixReceiptV1(value);
export const faultsOfEntrypointMatrixReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateEntrypointMatrixReceiptV1, value);
export const parseEntrypointMatrixReceiptV1 = (value: unknown): EntrypointMatrixReceiptV1 => parseWith<EntrypointMatrixReceiptV1>(validateEntrypointMatrixReceiptV1, 'entrypoint_matrix_receipt.v1', value);
export type { EnvelopeV1 } from './envelope.v1.type.ts';
import type { EnvelopeV1 } from './envelope.v1.type.ts';
import validateEnvelopeV1 from './envelope.v1.validate.js';
export const isEnvelopeV1 = (value: unknown): value is EnvelopeV1 => validateEnvelopeV1(value);
export const faultsOfEnvelopeV1 = (value: unknown): readonly Fault[] => faultsFrom(validateEnvelopeV1, value);
export const parseEnvelopeV1 = (value: unknown): EnvelopeV1 => parseWith<EnvelopeV1>(validateEnvelopeV1, 'envelope.v1', value);
export type { EnvironmentConformanceV1 } from './environment_conformance.v1.type.ts';
import type { EnvironmentConformanceV1 } from './environment_conformance.v1.type.ts';
import validateEnvironmentConformanceV1 from './environment_conformance.v1.validate.js';
export const isEnvironmentConformanceV1 = (value: unknown): value is EnvironmentConformanceV1 => validateEnvironmentConformanceV1(value);
export const faultsOfEnvironmentConformanceV1 = (value: unknown): readonly Fault[] => faultsFrom(validateEnvironmentConformanceV1, value);
export const parseEnvironmentConformanceV1 = (value: unknown): EnvironmentConformanceV1 => parseWith<EnvironmentConformanceV1>(validateEnvironmentConformanceV1, 'environment_conformance.v1', value);
export type { FailureRecordV1 } from './failure_record.v1.type.ts';
import type { FailureRecordV1 } from './failure_record.v1.type.ts';
import validateFailureRecordV1 from './failure_record.v1.validate.js';
export const isFailureRecordV1 = (value: unknown): value is FailureRecordV1 => validateFailureRecordV1(value);
export const faultsOfFailureRecordV1 = (value: unknown): readonly Fault[] => faultsFrom(validateFailureRecordV1, value);
export const parseFailureRecordV1 = (value: unknown): FailureRecordV1 => parseWith<FailureRecordV1>(validateFailureRecordV1, 'failure_record.v1', value);
export type { FlowAnchorBaselineRowV1 } from './flow_anchor_baseline_row.v1.type.ts';
import type { FlowAnchorBaselineRowV1 } from './flow_anchor_baseline_row.v1.type.ts';
import validateFlowAnchorBaselineRowV1 from './flow_anchor_baseline_row.v1.validate.js';
export const isFlowAnchorBaselineRowV1 = (value: unknown): value is FlowAnchorBaselineRowV1 => validateFlowAnchorBaselineRowV1(value);
export const faultsOfFlowAnchorBaselineRowV1 = (value: unknown): readonly Fault[] => faultsFrom(validateFlowAnchorBaselineRowV1, value);
export const parseFlowAnchorBaselineRowV1 = (value: unknown): FlowAnchorBaselineRowV1 => parseWith<FlowAnchorBaselineRowV1>(validateFlowAnchorBaselineRowV1, 'flow_anchor_baseline_row.v1', value);
export type { FlowAnchorFraudRowV1 } from './flow_anchor_fraud_row.v1.type.ts';
import type { FlowAnchorFraudRowV1 } from './flow_anchor_fraud_row.v1.type.ts';
import validateFlowAnchorFraudRowV1 from './flow_anchor_fraud_row.v1.validate.js';
export const isFlowAnchorFraudRowV1 = (value: unknown): value is FlowAnchorFraudRowV1 => validateFlowAnchorFraudRowV1(value);
export const faultsOfFlowAnchorFraudRowV1 = (value: unknown): readonly Fault[] => faultsFrom(validateFlowAnchorFraudRowV1, value);
export const parseFlowAnchorFraudRowV1 = (value: unknown): FlowAnchorFraudRowV1 => parseWith<FlowAnchorFraudRowV1>(validateFlowAnchorFraudRowV1, 'flow_anchor_fraud_row.v1', value);
export type { FunctionalWorkloadProfileV1 } from './functional_workload_profile.v1.type.ts';
import type { FunctionalWorkloadProfileV1 } from './functional_workload_profile.v1.type.ts';
import validateFunctionalWorkloadProfileV1 from './functional_workload_profile.v1.validate.js';
export const isFunctionalWorkloadProfileV1 = (value: unknown): value is FunctionalWorkloadProfileV1 => validateFunctionalWorkloadProfileV1(value);
export const faultsOfFunctionalWorkloadProfileV1 = (value: unknown): readonly Fault[] => faultsFrom(validateFunctionalWorkloadProfileV1, value);
export const parseFunctionalWorkloadProfileV1 = (value: unknown): FunctionalWorkloadProfileV1 => parseWith<FunctionalWorkloadProfileV1>(validateFunctionalWorkloadProfileV1, 'functional_workload_profile.v1', value);
export type { GovernanceEventV1 } from './governance_event.v1.type.ts';
import type { GovernanceEventV1 } from './governance_event.v1.type.ts';
import validateGovernanceEventV1 from './governance_event.v1.validate.js';
export const isGovernanceEventV1 = (value: unknown): value is GovernanceEventV1 => validateGovernanceEventV1(value);
export const faultsOfGovernanceEventV1 = (value: unknown): readonly Fault[] => faultsFrom(validateGovernanceEventV1, value);
export const parseGovernanceEventV1 = (value: unknown): GovernanceEventV1 => parseWith<GovernanceEventV1>(validateGovernanceEventV1, 'governance_event.v1', value);
export type { HandleResolutionSnapshotV1 } from './handle_resolution_snapshot.v1.type.ts';
import type { HandleResolutionSnapshotV1 } from './handle_resolution_snapshot.v1.type.ts';
import validateHandleResolutionSnapshotV1 from './handle_resolution_snapshot.v1.validate.js';
export const isHandleResolutionSnapshotV1 = (value: unknown): value is HandleResolutionSnapshotV1 => validateHandleResolutionSnapshotV1(value);
export const faultsOfHandleResolutionSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateHandleResolutionSnapshotV1, value);
export const parseHandleResolutionSnapshotV1 = (value: unknown): HandleResolutionSnapshotV1 => parseWith<HandleResolutionSnapshotV1>(validateHandleResolutionSnapshotV1, 'handle_resolution_snapshot.v1', value);
export type { HandoffPackV1 } from './handoff_pack.v1.type.ts';
import type { HandoffPackV1 } from './handoff_pack.v1.type.ts';
import validateHandoffPackV1 from './handoff_pack.v1.validate.js';
export const isHandoffPackV1 = (value: unknown): value is HandoffPackV1 => validateHandoffPackV1(value);
export const faultsOfHandoffPackV1 = (value: unknown): readonly Fault[] => faultsFrom(validateHandoffPackV1, value);
export const parseHandoffPackV1 = (value: unknown): HandoffPackV1 => parseWith<HandoffPackV1>(validateHandoffPackV1, 'handoff_pack.v1', value);
export type { HealthDocumentV1 } from './health_document.v1.type.ts';
import type { HealthDocumentV1 } from './health_document.v1.type.ts';
import validateHealthDocumentV1 from './health_document.v1.validate.js';
export const isHealthDocumentV1 = (value: unknown): value is HealthDocumentV1 => validateHealthDocumentV1(value);
export const faultsOfHealthDocumentV1 = (value: unknown): readonly Fault[] => faultsFrom(validateHealthDocumentV1, value);
export const parseHealthDocumentV1 = (value: unknown): HealthDocumentV1 => parseWith<HealthDocumentV1>(validateHealthDocumentV1, 'health_document.v1', value);
export type { IgLastProbeV1 } from './ig_last_probe.v1.type.ts';
import type { IgLastProbeV1 } from './ig_last_probe.v1.type.ts';
import validateIgLastProbeV1 from './ig_last_probe.v1.validate.js';
export const isIgLastProbeV1 = (value: unknown): value is IgLastProbeV1 => validateIgLastProbeV1(value);
export const faultsOfIgLastProbeV1 = (value: unknown): readonly Fault[] => faultsFrom(validateIgLastProbeV1, value);
export const parseIgLastProbeV1 = (value: unknown): IgLastProbeV1 => parseWith<IgLastProbeV1>(validateIgLastProbeV1, 'ig_last_probe.v1', value);
export type { IgPolicyActiveV1 } from './ig_policy_active.v1.type.ts';
import type { IgPolicyActiveV1 } from './ig_policy_active.v1.type.ts';
import validateIgPolicyActiveV1 from './ig_policy_active.v1.validate.js';
export const isIgPolicyActiveV1 = (value: unknown): value is IgPolicyActiveV1 => validateIgPolicyActiveV1(value);
export const faultsOfIgPolicyActiveV1 = (value: unknown): readonly Fault[] => faultsFrom(validateIgPolicyActiveV1, value);
export const parseIgPolicyActiveV1 = (value: unknown): IgPolicyActiveV1 => parseWith<IgPolicyActiveV1>(validateIgPolicyActiveV1, 'ig_policy_active.v1', value);
export type { IgQuarantineSpikeV1 } from './ig_quarantine_spike.v1.type.ts';
import type { IgQuarantineSpikeV1 } from './ig_quarantine_spike.v1.type.ts';
import validateIgQuarantineSpikeV1 from './ig_quarantine_spike.v1.validate.js';
export const isIgQuarantineSpikeV1 = (value: unknown): value is IgQuarantineSpikeV1 => validateIgQuarantineSpikeV1(value);
export const faultsOfIgQuarantineSpikeV1 = (value: unknown): readonly Fault[] => faultsFrom(validateIgQuarantineSpikeV1, value);
export const parseIgQuarantineSpikeV1 = (value: unknown): IgQuarantineSpikeV1 => parseWith<IgQuarantineSpikeV1>(validateIgQuarantineSpikeV1, 'ig_quarantine_spike.v1', value);
export type { IgReadyV1 } from './ig_ready.v1.type.ts';
import type { IgReadyV1 } from './ig_ready.v1.type.ts';
import validateIgReadyV1 from './ig_ready.v1.validate.js';
export const isIgReadyV1 = (value: unknown): value is IgReadyV1 => validateIgReadyV1(value);
export const faultsOfIgReadyV1 = (value: unknown): readonly Fault[] => faultsFrom(validateIgReadyV1, value);
export const parseIgReadyV1 = (value: unknown): IgReadyV1 => parseWith<IgReadyV1>(validateIgReadyV1, 'ig_ready.v1', value);
export type { ImageIncludeV1 } from './image_include.v1.type.ts';
import type { ImageIncludeV1 } from './image_include.v1.type.ts';
import validateImageIncludeV1 from './image_include.v1.validate.js';
export const isImageIncludeV1 = (value: unknown): value is ImageIncludeV1 => validateImageIncludeV1(value);
export const faultsOfImageIncludeV1 = (value: unknown): readonly Fault[] => faultsFrom(validateImageIncludeV1, value);
export const parseImageIncludeV1 = (value: unknown): ImageIncludeV1 => parseWith<ImageIncludeV1>(validateImageIncludeV1, 'image_include.v1', value);
export type { ImageManifestV1 } from './image_manifest.v1.type.ts';
import type { ImageManifestV1 } from './image_manifest.v1.type.ts';
import validateImageManifestV1 from './image_manifest.v1.validate.js';
export const isImageManifestV1 = (value: unknown): value is ImageManifestV1 => validateImageManifestV1(value);
export const faultsOfImageManifestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateImageManifestV1, value);
export const parseImageManifestV1 = (value: unknown): ImageManifestV1 => parseWith<ImageManifestV1>(validateImageManifestV1, 'image_manifest.v1', value);
export type { InletAssertionSnapshotV1 } from './inlet_assertion_snapshot.v1.type.ts';
import type { InletAssertionSnapshotV1 } from './inlet_assertion_snapshot.v1.type.ts';
import validateInletAssertionSnapshotV1 from './inlet_assertion_snapshot.v1.validate.js';
export const isInletAssertionSnapshotV1 = (value: unknown): value is InletAssertionSnapshotV1 => validateInletAssertionSnapshotV1(value);
export const faultsOfInletAssertionSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateInletAssertionSnapshotV1, value);
export const parseInletAssertionSnapshotV1 = (value: unknown): InletAssertionSnapshotV1 => parseWith<InletAssertionSnapshotV1>(validateInletAssertionSnapshotV1, 'inlet_assertion_snapshot.v1', value);
export type { KafkaOffsetsSnapshotV1 } from './kafka_offsets_snapshot.v1.type.ts';
import type { KafkaOffsetsSnapshotV1 } from './kafka_offsets_snapshot.v1.type.ts';
import validateKafkaOffsetsSnapshotV1 from './kafka_offsets_snapshot.v1.validate.js';
export const isKafkaOffsetsSnapshotV1 = (value: unknown): value is KafkaOffsetsSnapshotV1 => validateKafkaOffsetsSnapshotV1(value);
export const faultsOfKafkaOffsetsSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateKafkaOffsetsSnapshotV1, value);
export const parseKafkaOffsetsSnapshotV1 = (value: unknown): KafkaOffsetsSnapshotV1 => parseWith<KafkaOffsetsSnapshotV1>(validateKafkaOffsetsSnapshotV1, 'kafka_offsets_snapshot.v1', value);
export type { LaneSnapshotV1 } from './lane_snapshot.v1.type.ts';
import type { LaneSnapshotV1 } from './lane_snapshot.v1.type.ts';
import validateLaneSnapshotV1 from './lane_snapshot.v1.validate.js';
export const isLaneSnapshotV1 = (value: unknown): value is LaneSnapshotV1 => validateLaneSnapshotV1(value);
export const faultsOfLaneSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateLaneSnapshotV1, value);
export const parseLaneSnapshotV1 = (value: unknown): LaneSnapshotV1 => parseWith<LaneSnapshotV1>(validateLaneSnapshotV1, 'lane_snapshot.v1', value);
export type { LedgerCommandsV1 } from './ledger_commands.v1.type.ts';
import type { LedgerCommandsV1 } from './ledger_commands.v1.type.ts';
import validateLedgerCommandsV1 from './ledger_commands.v1.validate.js';
export const isLedgerCommandsV1 = (value: unknown): value is LedgerCommandsV1 => validateLedgerCommandsV1(value);
export const faultsOfLedgerCommandsV1 = (value: unknown): readonly Fault[] => faultsFrom(validateLedgerCommandsV1, value);
export const parseLedgerCommandsV1 = (value: unknown): LedgerCommandsV1 => parseWith<LedgerCommandsV1>(validateLedgerCommandsV1, 'ledger_commands.v1', value);
export type { LedgerEventV1 } from './ledger_event.v1.type.ts';
import type { LedgerEventV1 } from './ledger_event.v1.type.ts';
import validateLedgerEventV1 from './ledger_event.v1.validate.js';
export const isLedgerEventV1 = (value: unknown): value is LedgerEventV1 => validateLedgerEventV1(value);
export const faultsOfLedgerEventV1 = (value: unknown): readonly Fault[] => faultsFrom(validateLedgerEventV1, value);
export const parseLedgerEventV1 = (value: unknown): LedgerEventV1 => parseWith<LedgerEventV1>(validateLedgerEventV1, 'ledger_event.v1', value);
export type { LedgerStateV1 } from './ledger_state.v1.type.ts';
import type { LedgerStateV1 } from './ledger_state.v1.type.ts';
import validateLedgerStateV1 from './ledger_state.v1.validate.js';
export const isLedgerStateV1 = (value: unknown): value is LedgerStateV1 => validateLedgerStateV1(value);
export const faultsOfLedgerStateV1 = (value: unknown): readonly Fault[] => faultsFrom(validateLedgerStateV1, value);
export const parseLedgerStateV1 = (value: unknown): LedgerStateV1 => parseWith<LedgerStateV1>(validateLedgerStateV1, 'ledger_state.v1', value);
export type { OffsetsSnapshotV1 } from './offsets_snapshot.v1.type.ts';
import type { OffsetsSnapshotV1 } from './offsets_snapshot.v1.type.ts';
import validateOffsetsSnapshotV1 from './offsets_snapshot.v1.validate.js';
export const isOffsetsSnapshotV1 = (value: unknown): value is OffsetsSnapshotV1 => validateOffsetsSnapshotV1(value);
export const faultsOfOffsetsSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateOffsetsSnapshotV1, value);
export const parseOffsetsSnapshotV1 = (value: unknown): OffsetsSnapshotV1 => parseWith<OffsetsSnapshotV1>(validateOffsetsSnapshotV1, 'offsets_snapshot.v1', value);
export type { OraclePackManifestV1 } from './oracle_pack_manifest.v1.type.ts';
import type { OraclePackManifestV1 } from './oracle_pack_manifest.v1.type.ts';
import validateOraclePackManifestV1 from './oracle_pack_manifest.v1.validate.js';
export const isOraclePackManifestV1 = (value: unknown): value is OraclePackManifestV1 => validateOraclePackManifestV1(value);
export const faultsOfOraclePackManifestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateOraclePackManifestV1, value);
export const parseOraclePackManifestV1 = (value: unknown): OraclePackManifestV1 => parseWith<OraclePackManifestV1>(validateOraclePackManifestV1, 'oracle_pack_manifest.v1', value);
export type { OracleSealV1 } from './oracle_seal.v1.type.ts';
import type { OracleSealV1 } from './oracle_seal.v1.type.ts';
import validateOracleSealV1 from './oracle_seal.v1.validate.js';
export const isOracleSealV1 = (value: unknown): value is OracleSealV1 => validateOracleSealV1(value);
export const faultsOfOracleSealV1 = (value: unknown): readonly Fault[] => faultsFrom(validateOracleSealV1, value);
export const parseOracleSealV1 = (value: unknown): OracleSealV1 => parseWith<OracleSealV1>(validateOracleSealV1, 'oracle_seal.v1', value);
export type { PackagingProvenanceV1 } from './packaging_provenance.v1.type.ts';
import type { PackagingProvenanceV1 } from './packaging_provenance.v1.type.ts';
import validatePackagingProvenanceV1 from './packaging_provenance.v1.validate.js';
export const isPackagingProvenanceV1 = (value: unknown): value is PackagingProvenanceV1 => validatePackagingProvenanceV1(value);
export const faultsOfPackagingProvenanceV1 = (value: unknown): readonly Fault[] => faultsFrom(validatePackagingProvenanceV1, value);
export const parsePackagingProvenanceV1 = (value: unknown): PackagingProvenanceV1 => parseWith<PackagingProvenanceV1>(validatePackagingProvenanceV1, 'packaging_provenance.v1', value);
export type { ParameterFileV1 } from './parameter_file.v1.type.ts';
import type { ParameterFileV1 } from './parameter_file.v1.type.ts';
import validateParameterFileV1 from './parameter_file.v1.validate.js';
export const isParameterFileV1 = (value: unknown): value is ParameterFileV1 => validateParameterFileV1(value);
export const faultsOfParameterFileV1 = (value: unknown): readonly Fault[] => faultsFrom(validateParameterFileV1, value);
export const parseParameterFileV1 = (value: unknown): ParameterFileV1 => parseWith<ParameterFileV1>(validateParameterFileV1, 'parameter_file.v1', value);
export type { PhaseDefinitionV1 } from './phase_definition.v1.type.ts';
import type { PhaseDefinitionV1 } from './phase_definition.v1.type.ts';
import validatePhaseDefinitionV1 from './phase_definition.v1.validate.js';
export const isPhaseDefinitionV1 = (value: unknown): value is PhaseDefinitionV1 => validatePhaseDefinitionV1(value);
export const faultsOfPhaseDefinitionV1 = (value: unknown): readonly Fault[] => faultsFrom(validatePhaseDefinitionV1, value);
export const parsePhaseDefinitionV1 = (value: unknown): PhaseDefinitionV1 => parseWith<PhaseDefinitionV1>(validatePhaseDefinitionV1, 'phase_definition.v1', value);
export type { PhaseEvidenceV1 } from './phase_evidence.v1.type.ts';
import type { PhaseEvidenceV1 } from './phase_evidence.v1.type.ts';
import validatePhaseEvidenceV1 from './phase_evidence.v1.validate.js';
export const isPhaseEvidenceV1 = (value: unknown): value is PhaseEvidenceV1 => validatePhaseEvidenceV1(value);
export const faultsOfPhaseEvidenceV1 = (value: unknown): readonly Fault[] => faultsFrom(validatePhaseEvidenceV1, value);
export const parsePhaseEvidenceV1 = (value: unknown): PhaseEvidenceV1 => parseWith<PhaseEvidenceV1>(validatePhaseEvidenceV1, 'phase_evidence.v1', value);
export type { PlatformProbeV1 } from './platform_probe.v1.type.ts';
import type { PlatformProbeV1 } from './platform_probe.v1.type.ts';
import validatePlatformProbeV1 from './platform_probe.v1.validate.js';
export const isPlatformProbeV1 = (value: unknown): value is PlatformProbeV1 => validatePlatformProbeV1(value);
export const faultsOfPlatformProbeV1 = (value: unknown): readonly Fault[] => faultsFrom(validatePlatformProbeV1, value);
export const parsePlatformProbeV1 = (value: unknown): PlatformProbeV1 => parseWith<PlatformProbeV1>(validatePlatformProbeV1, 'platform_probe.v1', value);
export type { QuarantineRecordV1 } from './quarantine_record.v1.type.ts';
import type { QuarantineRecordV1 } from './quarantine_record.v1.type.ts';
import validateQuarantineRecordV1 from './quarantine_record.v1.validate.js';
export const isQuarantineRecordV1 = (value: unknown): value is QuarantineRecordV1 => validateQuarantineRecordV1(value);
export const faultsOfQuarantineRecordV1 = (value: unknown): readonly Fault[] => faultsFrom(validateQuarantineRecordV1, value);
export const parseQuarantineRecordV1 = (value: unknown): QuarantineRecordV1 => parseWith<QuarantineRecordV1>(validateQuarantineRecordV1, 'quarantine_record.v1', value);
export type { QuarantineSummaryV1 } from './quarantine_summary.v1.type.ts';
import type { QuarantineSummaryV1 } from './quarantine_summary.v1.type.ts';
import validateQuarantineSummaryV1 from './quarantine_summary.v1.validate.js';
export const isQuarantineSummaryV1 = (value: unknown): value is QuarantineSummaryV1 => validateQuarantineSummaryV1(value);
export const faultsOfQuarantineSummaryV1 = (value: unknown): readonly Fault[] => faultsFrom(validateQuarantineSummaryV1, value);
export const parseQuarantineSummaryV1 = (value: unknown): QuarantineSummaryV1 => parseWith<QuarantineSummaryV1>(validateQuarantineSummaryV1, 'quarantine_summary.v1', value);
export type { ReadyPublishReceiptV1 } from './ready_publish_receipt.v1.type.ts';
import type { ReadyPublishReceiptV1 } from './ready_publish_receipt.v1.type.ts';
import validateReadyPublishReceiptV1 from './ready_publish_receipt.v1.validate.js';
export const isReadyPublishReceiptV1 = (value: unknown): value is ReadyPublishReceiptV1 => validateReadyPublishReceiptV1(value);
export const faultsOfReadyPublishReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReadyPublishReceiptV1, value);
export const parseReadyPublishReceiptV1 = (value: unknown): ReadyPublishReceiptV1 => parseWith<ReadyPublishReceiptV1>(validateReadyPublishReceiptV1, 'ready_publish_receipt.v1', value);
export type { ReadySignalV1 } from './ready_signal.v1.type.ts';
import type { ReadySignalV1 } from './ready_signal.v1.type.ts';
import validateReadySignalV1 from './ready_signal.v1.validate.js';
export const isReadySignalV1 = (value: unknown): value is ReadySignalV1 => validateReadySignalV1(value);
export const faultsOfReadySignalV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReadySignalV1, value);
export const parseReadySignalV1 = (value: unknown): ReadySignalV1 => parseWith<ReadySignalV1>(validateReadySignalV1, 'ready_signal.v1', value);
export type { ReceiptV1 } from './receipt.v1.type.ts';
import type { ReceiptV1 } from './receipt.v1.type.ts';
import validateReceiptV1 from './receipt.v1.validate.js';
export const isReceiptV1 = (value: unknown): value is ReceiptV1 => validateReceiptV1(value);
export const faultsOfReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReceiptV1, value);
export const parseReceiptV1 = (value: unknown): ReceiptV1 => parseWith<ReceiptV1>(validateReceiptV1, 'receipt.v1', value);
export type { ReceiptSummaryV1 } from './receipt_summary.v1.type.ts';
import type { ReceiptSummaryV1 } from './receipt_summary.v1.type.ts';
import validateReceiptSummaryV1 from './receipt_summary.v1.validate.js';
export const isReceiptSummaryV1 = (value: unknown): value is ReceiptSummaryV1 => validateReceiptSummaryV1(value);
export const faultsOfReceiptSummaryV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReceiptSummaryV1, value);
export const parseReceiptSummaryV1 = (value: unknown): ReceiptSummaryV1 => parseWith<ReceiptSummaryV1>(validateReceiptSummaryV1, 'receipt_summary.v1', value);
export type { ReconciliationV1 } from './reconciliation.v1.type.ts';
import type { ReconciliationV1 } from './reconciliation.v1.type.ts';
import validateReconciliationV1 from './reconciliation.v1.validate.js';
export const isReconciliationV1 = (value: unknown): value is ReconciliationV1 => validateReconciliationV1(value);
export const faultsOfReconciliationV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReconciliationV1, value);
export const parseReconciliationV1 = (value: unknown): ReconciliationV1 => parseWith<ReconciliationV1>(validateReconciliationV1, 'reconciliation.v1', value);
export type { ReconciliationRecordV1 } from './reconciliation_record.v1.type.ts';
import type { ReconciliationRecordV1 } from './reconciliation_record.v1.type.ts';
import validateReconciliationRecordV1 from './reconciliation_record.v1.validate.js';
export const isReconciliationRecordV1 = (value: unknown): value is ReconciliationRecordV1 => validateReconciliationRecordV1(value);
export const faultsOfReconciliationRecordV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReconciliationRecordV1, value);
export const parseReconciliationRecordV1 = (value: unknown): ReconciliationRecordV1 => parseWith<ReconciliationRecordV1>(validateReconciliationRecordV1, 'reconciliation_record.v1', value);
export type { RecordedAnswersV1 } from './recorded_answers.v1.type.ts';
import type { RecordedAnswersV1 } from './recorded_answers.v1.type.ts';
import validateRecordedAnswersV1 from './recorded_answers.v1.validate.js';
export const isRecordedAnswersV1 = (value: unknown): value is RecordedAnswersV1 => validateRecordedAnswersV1(value);
export const faultsOfRecordedAnswersV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRecordedAnswersV1, value);
export const parseRecordedAnswersV1 = (value: unknown): RecordedAnswersV1 => parseWith<RecordedAnswersV1>(validateRecordedAnswersV1, 'recorded_answers.v1', value);
export type { ReplayAnchorsV1 } from './replay_anchors.v1.type.ts';
import type { ReplayAnchorsV1 } from './replay_anchors.v1.type.ts';
import validateReplayAnchorsV1 from './replay_anchors.v1.validate.js';
export const isReplayAnchorsV1 = (value: unknown): value is ReplayAnchorsV1 => validateReplayAnchorsV1(value);
export const faultsOfReplayAnchorsV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReplayAnchorsV1, value);
export const parseReplayAnchorsV1 = (value: unknown): ReplayAnchorsV1 => parseWith<ReplayAnchorsV1>(validateReplayAnchorsV1, 'replay_anchors.v1', value);
export type { ReporterLockEventV1 } from './reporter_lock_event.v1.type.ts';
import type { ReporterLockEventV1 } from './reporter_lock_event.v1.type.ts';
import validateReporterLockEventV1 from './reporter_lock_event.v1.validate.js';
export const isReporterLockEventV1 = (value: unknown): value is ReporterLockEventV1 => validateReporterLockEventV1(value);
export const faultsOfReporterLockEventV1 = (value: unknown): readonly Fault[] => faultsFrom(validateReporterLockEventV1, value);
export const parseReporterLockEventV1 = (value: unknown): ReporterLockEventV1 => parseWith<ReporterLockEventV1>(validateReporterLockEventV1, 'reporter_lock_event.v1', value);
export type { RunCompletedV1 } from './run_completed.v1.type.ts';
import type { RunCompletedV1 } from './run_completed.v1.type.ts';
import validateRunCompletedV1 from './run_completed.v1.validate.js';
export const isRunCompletedV1 = (value: unknown): value is RunCompletedV1 => validateRunCompletedV1(value);
export const faultsOfRunCompletedV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunCompletedV1, value);
export const parseRunCompletedV1 = (value: unknown): RunCompletedV1 => parseWith<RunCompletedV1>(validateRunCompletedV1, 'run_completed.v1', value);
export type { RunConfigPayloadV1 } from './run_config_payload.v1.type.ts';
import type { RunConfigPayloadV1 } from './run_config_payload.v1.type.ts';
import validateRunConfigPayloadV1 from './run_config_payload.v1.validate.js';
export const isRunConfigPayloadV1 = (value: unknown): value is RunConfigPayloadV1 => validateRunConfigPayloadV1(value);
export const faultsOfRunConfigPayloadV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunConfigPayloadV1, value);
export const parseRunConfigPayloadV1 = (value: unknown): RunConfigPayloadV1 => parseWith<RunConfigPayloadV1>(validateRunConfigPayloadV1, 'run_config_payload.v1', value);
export type { RunFactsViewV1 } from './run_facts_view.v1.type.ts';
import type { RunFactsViewV1 } from './run_facts_view.v1.type.ts';
import validateRunFactsViewV1 from './run_facts_view.v1.validate.js';
export const isRunFactsViewV1 = (value: unknown): value is RunFactsViewV1 => validateRunFactsViewV1(value);
export const faultsOfRunFactsViewV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunFactsViewV1, value);
export const parseRunFactsViewV1 = (value: unknown): RunFactsViewV1 => parseWith<RunFactsViewV1>(validateRunFactsViewV1, 'run_facts_view.v1', value);
export type { RunHeaderSeedV1 } from './run_header_seed.v1.type.ts';
import type { RunHeaderSeedV1 } from './run_header_seed.v1.type.ts';
import validateRunHeaderSeedV1 from './run_header_seed.v1.validate.js';
export const isRunHeaderSeedV1 = (value: unknown): value is RunHeaderSeedV1 => validateRunHeaderSeedV1(value);
export const faultsOfRunHeaderSeedV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunHeaderSeedV1, value);
export const parseRunHeaderSeedV1 = (value: unknown): RunHeaderSeedV1 => parseWith<RunHeaderSeedV1>(validateRunHeaderSeedV1, 'run_header_seed.v1', value);
export type { RunManifestV1 } from './run_manifest.v1.type.ts';
import type { RunManifestV1 } from './run_manifest.v1.type.ts';
import validateRunManifestV1 from './run_manifest.v1.validate.js';
export const isRunManifestV1 = (value: unknown): value is RunManifestV1 => validateRunManifestV1(value);
export const faultsOfRunManifestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunManifestV1, value);
export const parseRunManifestV1 = (value: unknown): RunManifestV1 => parseWith<RunManifestV1>(validateRunManifestV1, 'run_manifest.v1', value);
export type { RunReportV1 } from './run_report.v1.type.ts';
import type { RunReportV1 } from './run_report.v1.type.ts';
import validateRunReportV1 from './run_report.v1.validate.js';
export const isRunReportV1 = (value: unknown): value is RunReportV1 => validateRunReportV1(value);
export const faultsOfRunReportV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunReportV1, value);
export const parseRunReportV1 = (value: unknown): RunReportV1 => parseWith<RunReportV1>(validateRunReportV1, 'run_report.v1', value);
export type { RunRequestV1 } from './run_request.v1.type.ts';
import type { RunRequestV1 } from './run_request.v1.type.ts';
import validateRunRequestV1 from './run_request.v1.validate.js';
export const isRunRequestV1 = (value: unknown): value is RunRequestV1 => validateRunRequestV1(value);
export const faultsOfRunRequestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunRequestV1, value);
export const parseRunRequestV1 = (value: unknown): RunRequestV1 => parseWith<RunRequestV1>(validateRunRequestV1, 'run_request.v1', value);
export type { RunReservationV1 } from './run_reservation.v1.type.ts';
import type { RunReservationV1 } from './run_reservation.v1.type.ts';
import validateRunReservationV1 from './run_reservation.v1.validate.js';
export const isRunReservationV1 = (value: unknown): value is RunReservationV1 => validateRunReservationV1(value);
export const faultsOfRunReservationV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunReservationV1, value);
export const parseRunReservationV1 = (value: unknown): RunReservationV1 => parseWith<RunReservationV1>(validateRunReservationV1, 'run_reservation.v1', value);
export type { RunStartedV1 } from './run_started.v1.type.ts';
import type { RunStartedV1 } from './run_started.v1.type.ts';
import validateRunStartedV1 from './run_started.v1.validate.js';
export const isRunStartedV1 = (value: unknown): value is RunStartedV1 => validateRunStartedV1(value);
export const faultsOfRunStartedV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRunStartedV1, value);
export const parseRunStartedV1 = (value: unknown): RunStartedV1 => parseWith<RunStartedV1>(validateRunStartedV1, 'run_started.v1', value);
export type { RuntimeScopeBundleV1 } from './runtime_scope_bundle.v1.type.ts';
import type { RuntimeScopeBundleV1 } from './runtime_scope_bundle.v1.type.ts';
import validateRuntimeScopeBundleV1 from './runtime_scope_bundle.v1.validate.js';
export const isRuntimeScopeBundleV1 = (value: unknown): value is RuntimeScopeBundleV1 => validateRuntimeScopeBundleV1(value);
export const faultsOfRuntimeScopeBundleV1 = (value: unknown): readonly Fault[] => faultsFrom(validateRuntimeScopeBundleV1, value);
export const parseRuntimeScopeBundleV1 = (value: unknown): RuntimeScopeBundleV1 => parseWith<RuntimeScopeBundleV1>(validateRuntimeScopeBundleV1, 'runtime_scope_bundle.v1', value);
export type { SecretSourceContractReceiptV1 } from './secret_source_contract_receipt.v1.type.ts';
import type { SecretSourceContractReceiptV1 } from './secret_source_contract_receipt.v1.type.ts';
import validateSecretSourceContractReceiptV1 from './secret_source_contract_receipt.v1.validate.js';
export const isSecretSourceContractReceiptV1 = (value: unknown): value is SecretSourceContractReceiptV1 => validateSecretSourceContractReceiptV1(value);
export const faultsOfSecretSourceContractReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSecretSourceContractReceiptV1, value);
export const parseSecretSourceContractReceiptV1 = (value: unknown): SecretSourceContractReceiptV1 => parseWith<SecretSourceContractReceiptV1>(validateSecretSourceContractReceiptV1, 'secret_source_contract_receipt.v1', value);
export type { SecretSurfaceCheckV1 } from './secret_surface_check.v1.type.ts';
import type { SecretSurfaceCheckV1 } from './secret_surface_check.v1.type.ts';
import validateSecretSurfaceCheckV1 from './secret_surface_check.v1.validate.js';
export const isSecretSurfaceCheckV1 = (value: unknown): value is SecretSurfaceCheckV1 => validateSecretSurfaceCheckV1(value);
export const faultsOfSecretSurfaceCheckV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSecretSurfaceCheckV1, value);
export const parseSecretSurfaceCheckV1 = (value: unknown): SecretSurfaceCheckV1 => parseWith<SecretSurfaceCheckV1>(validateSecretSurfaceCheckV1, 'secret_surface_check.v1', value);
export type { SecuritySecretInjectionChecksV1 } from './security_secret_injection_checks.v1.type.ts';
import type { SecuritySecretInjectionChecksV1 } from './security_secret_injection_checks.v1.type.ts';
import validateSecuritySecretInjectionChecksV1 from './security_secret_injection_checks.v1.validate.js';
export const isSecuritySecretInjectionChecksV1 = (value: unknown): value is SecuritySecretInjectionChecksV1 => validateSecuritySecretInjectionChecksV1(value);
export const faultsOfSecuritySecretInjectionChecksV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSecuritySecretInjectionChecksV1, value);
export const parseSecuritySecretInjectionChecksV1 = (value: unknown): SecuritySecretInjectionChecksV1 => parseWith<SecuritySecretInjectionChecksV1>(validateSecuritySecretInjectionChecksV1, 'security_secret_injection_checks.v1', value);
export type { SeedSnapshotV1 } from './seed_snapshot.v1.type.ts';
import type { SeedSnapshotV1 } from './seed_snapshot.v1.type.ts';
import validateSeedSnapshotV1 from './seed_snapshot.v1.validate.js';
export const isSeedSnapshotV1 = (value: unknown): value is SeedSnapshotV1 => validateSeedSnapshotV1(value);
export const faultsOfSeedSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSeedSnapshotV1, value);
export const parseSeedSnapshotV1 = (value: unknown): SeedSnapshotV1 => parseWith<SeedSnapshotV1>(validateSeedSnapshotV1, 'seed_snapshot.v1', value);
export type { SrInstanceReceiptV1 } from './sr_instance_receipt.v1.type.ts';
import type { SrInstanceReceiptV1 } from './sr_instance_receipt.v1.type.ts';
import validateSrInstanceReceiptV1 from './sr_instance_receipt.v1.validate.js';
export const isSrInstanceReceiptV1 = (value: unknown): value is SrInstanceReceiptV1 => validateSrInstanceReceiptV1(value);
export const faultsOfSrInstanceReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrInstanceReceiptV1, value);
export const parseSrInstanceReceiptV1 = (value: unknown): SrInstanceReceiptV1 => parseWith<SrInstanceReceiptV1>(validateSrInstanceReceiptV1, 'sr_instance_receipt.v1', value);
export type { SrPassV1 } from './sr_pass.v1.type.ts';
import type { SrPassV1 } from './sr_pass.v1.type.ts';
import validateSrPassV1 from './sr_pass.v1.validate.js';
export const isSrPassV1 = (value: unknown): value is SrPassV1 => validateSrPassV1(value);
export const faultsOfSrPassV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrPassV1, value);
export const parseSrPassV1 = (value: unknown): SrPassV1 => parseWith<SrPassV1>(validateSrPassV1, 'sr_pass.v1', value);
export type { SrQuarantineV1 } from './sr_quarantine.v1.type.ts';
import type { SrQuarantineV1 } from './sr_quarantine.v1.type.ts';
import validateSrQuarantineV1 from './sr_quarantine.v1.validate.js';
export const isSrQuarantineV1 = (value: unknown): value is SrQuarantineV1 => validateSrQuarantineV1(value);
export const faultsOfSrQuarantineV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrQuarantineV1, value);
export const parseSrQuarantineV1 = (value: unknown): SrQuarantineV1 => parseWith<SrQuarantineV1>(validateSrQuarantineV1, 'sr_quarantine.v1', value);
export type { SrReemitOverrideV1 } from './sr_reemit_override.v1.type.ts';
import type { SrReemitOverrideV1 } from './sr_reemit_override.v1.type.ts';
import validateSrReemitOverrideV1 from './sr_reemit_override.v1.validate.js';
export const isSrReemitOverrideV1 = (value: unknown): value is SrReemitOverrideV1 => validateSrReemitOverrideV1(value);
export const faultsOfSrReemitOverrideV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrReemitOverrideV1, value);
export const parseSrReemitOverrideV1 = (value: unknown): SrReemitOverrideV1 => parseWith<SrReemitOverrideV1>(validateSrReemitOverrideV1, 'sr_reemit_override.v1', value);
export type { SrRunEventV1 } from './sr_run_event.v1.type.ts';
import type { SrRunEventV1 } from './sr_run_event.v1.type.ts';
import validateSrRunEventV1 from './sr_run_event.v1.validate.js';
export const isSrRunEventV1 = (value: unknown): value is SrRunEventV1 => validateSrRunEventV1(value);
export const faultsOfSrRunEventV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrRunEventV1, value);
export const parseSrRunEventV1 = (value: unknown): SrRunEventV1 => parseWith<SrRunEventV1>(validateSrRunEventV1, 'sr_run_event.v1', value);
export type { SrRunPlanV1 } from './sr_run_plan.v1.type.ts';
import type { SrRunPlanV1 } from './sr_run_plan.v1.type.ts';
import validateSrRunPlanV1 from './sr_run_plan.v1.validate.js';
export const isSrRunPlanV1 = (value: unknown): value is SrRunPlanV1 => validateSrRunPlanV1(value);
export const faultsOfSrRunPlanV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrRunPlanV1, value);
export const parseSrRunPlanV1 = (value: unknown): SrRunPlanV1 => parseWith<SrRunPlanV1>(validateSrRunPlanV1, 'sr_run_plan.v1', value);
export type { SrRunStatusV1 } from './sr_run_status.v1.type.ts';
import type { SrRunStatusV1 } from './sr_run_status.v1.type.ts';
import validateSrRunStatusV1 from './sr_run_status.v1.validate.js';
export const isSrRunStatusV1 = (value: unknown): value is SrRunStatusV1 => validateSrRunStatusV1(value);
export const faultsOfSrRunStatusV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSrRunStatusV1, value);
export const parseSrRunStatusV1 = (value: unknown): SrRunStatusV1 => parseWith<SrRunStatusV1>(validateSrRunStatusV1, 'sr_run_status.v1', value);
export type { StackDescriptionV1 } from './stack_description.v1.type.ts';
import type { StackDescriptionV1 } from './stack_description.v1.type.ts';
import validateStackDescriptionV1 from './stack_description.v1.validate.js';
export const isStackDescriptionV1 = (value: unknown): value is StackDescriptionV1 => validateStackDescriptionV1(value);
export const faultsOfStackDescriptionV1 = (value: unknown): readonly Fault[] => faultsFrom(validateStackDescriptionV1, value);
export const parseStackDescriptionV1 = (value: unknown): StackDescriptionV1 => parseWith<StackDescriptionV1>(validateStackDescriptionV1, 'stack_description.v1', value);
export type { StackDestroySnapshotV1 } from './stack_destroy_snapshot.v1.type.ts';
import type { StackDestroySnapshotV1 } from './stack_destroy_snapshot.v1.type.ts';
import validateStackDestroySnapshotV1 from './stack_destroy_snapshot.v1.validate.js';
export const isStackDestroySnapshotV1 = (value: unknown): value is StackDestroySnapshotV1 => validateStackDestroySnapshotV1(value);
export const faultsOfStackDestroySnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateStackDestroySnapshotV1, value);
export const parseStackDestroySnapshotV1 = (value: unknown): StackDestroySnapshotV1 => parseWith<StackDestroySnapshotV1>(validateStackDestroySnapshotV1, 'stack_destroy_snapshot.v1', value);
export type { StreamSortReceiptV1 } from './stream_sort_receipt.v1.type.ts';
import type { StreamSortReceiptV1 } from './stream_sort_receipt.v1.type.ts';
import validateStreamSortReceiptV1 from './stream_sort_receipt.v1.validate.js';
export const isStreamSortReceiptV1 = (value: unknown): value is StreamSortReceiptV1 => validateStreamSortReceiptV1(value);
export const faultsOfStreamSortReceiptV1 = (value: unknown): readonly Fault[] => faultsFrom(validateStreamSortReceiptV1, value);
export const parseStreamSortReceiptV1 = (value: unknown): StreamSortReceiptV1 => parseWith<StreamSortReceiptV1>(validateStreamSortReceiptV1, 'stream_sort_receipt.v1', value);
export type { StreamSortSummaryV1 } from './stream_sort_summary.v1.type.ts';
import type { StreamSortSummaryV1 } from './stream_sort_summary.v1.type.ts';
import validateStreamSortSummaryV1 from './stream_sort_summary.v1.validate.js';
export const isStreamSortSummaryV1 = (value: unknown): value is StreamSortSummaryV1 => validateStreamSortSummaryV1(value);
export const faultsOfStreamSortSummaryV1 = (value: unknown): readonly Fault[] => faultsFrom(validateStreamSortSummaryV1, value);
export const parseStreamSortSummaryV1 = (value: unknown): StreamSortSummaryV1 => parseWith<StreamSortSummaryV1>(validateStreamSortSummaryV1, 'stream_sort_summary.v1', value);
export type { StreamViewManifestV1 } from './stream_view_manifest.v1.type.ts';
import type { StreamViewManifestV1 } from './stream_view_manifest.v1.type.ts';
import validateStreamViewManifestV1 from './stream_view_manifest.v1.validate.js';
export const isStreamViewManifestV1 = (value: unknown): value is StreamViewManifestV1 => validateStreamViewManifestV1(value);
export const faultsOfStreamViewManifestV1 = (value: unknown): readonly Fault[] => faultsFrom(validateStreamViewManifestV1, value);
export const parseStreamViewManifestV1 = (value: unknown): StreamViewManifestV1 => parseWith<StreamViewManifestV1>(validateStreamViewManifestV1, 'stream_view_manifest.v1', value);
export type { SubstrateConfigV1 } from './substrate_config.v1.type.ts';
import type { SubstrateConfigV1 } from './substrate_config.v1.type.ts';
import validateSubstrateConfigV1 from './substrate_config.v1.validate.js';
export const isSubstrateConfigV1 = (value: unknown): value is SubstrateConfigV1 => validateSubstrateConfigV1(value);
export const faultsOfSubstrateConfigV1 = (value: unknown): readonly Fault[] => faultsFrom(validateSubstrateConfigV1, value);
export const parseSubstrateConfigV1 = (value: unknown): SubstrateConfigV1 => parseWith<SubstrateConfigV1>(validateSubstrateConfigV1, 'substrate_config.v1', value);
export type { TeardownProofV1 } from './teardown_proof.v1.type.ts';
import type { TeardownProofV1 } from './teardown_proof.v1.type.ts';
import validateTeardownProofV1 from './teardown_proof.v1.validate.js';
export const isTeardownProofV1 = (value: unknown): value is TeardownProofV1 => validateTeardownProofV1(value);
export const faultsOfTeardownProofV1 = (value: unknown): readonly Fault[] => faultsFrom(validateTeardownProofV1, value);
export const parseTeardownProofV1 = (value: unknown): TeardownProofV1 => parseWith<TeardownProofV1>(validateTeardownProofV1, 'teardown_proof.v1', value);
export type { TopicReadinessSnapshotV1 } from './topic_readiness_snapshot.v1.type.ts';
import type { TopicReadinessSnapshotV1 } from './topic_readiness_snapshot.v1.type.ts';
import validateTopicReadinessSnapshotV1 from './topic_readiness_snapshot.v1.validate.js';
export const isTopicReadinessSnapshotV1 = (value: unknown): value is TopicReadinessSnapshotV1 => validateTopicReadinessSnapshotV1(value);
export const faultsOfTopicReadinessSnapshotV1 = (value: unknown): readonly Fault[] => faultsFrom(validateTopicReadinessSnapshotV1, value);
export const parseTopicReadinessSnapshotV1 = (value: unknown): TopicReadinessSnapshotV1 => parseWith<TopicReadinessSnapshotV1>(validateTopicReadinessSnapshotV1, 'topic_readiness_snapshot.v1', value);
export type { TrafficBaselineRowV1 } from './traffic_baseline_row.v1.type.ts';
import type { TrafficBaselineRowV1 } from './traffic_baseline_row.v1.type.ts';
import validateTrafficBaselineRowV1 from './traffic_baseline_row.v1.validate.js';
export const isTrafficBaselineRowV1 = (value: unknown): value is TrafficBaselineRowV1 => validateTrafficBaselineRowV1(value);
export const faultsOfTrafficBaselineRowV1 = (value: unknown): readonly Fault[] => faultsFrom(validateTrafficBaselineRowV1, value);
export const parseTrafficBaselineRowV1 = (value: unknown): TrafficBaselineRowV1 => parseWith<TrafficBaselineRowV1>(validateTrafficBaselineRowV1, 'traffic_baseline_row.v1', value);
export type { TrafficFraudRowV1 } from './traffic_fraud_row.v1.type.ts';
import type { TrafficFraudRowV1 } from './traffic_fraud_row.v1.type.ts';
import validateTrafficFraudRowV1 from './traffic_fraud_row.v1.validate.js';
export const isTrafficFraudRowV1 = (value: unknown): value is TrafficFraudRowV1 => validateTrafficFraudRowV1(value);
export const faultsOfTrafficFraudRowV1 = (value: unknown): readonly Fault[] => faultsFrom(validateTrafficFraudRowV1, value);
export const parseTrafficFraudRowV1 = (value: unknown): TrafficFraudRowV1 => parseWith<TrafficFraudRowV1>(validateTrafficFraudRowV1, 'traffic_fraud_row.v1', value);
export type { UniversalChecksV1 } from './universal_checks.v1.type.ts';
import type { UniversalChecksV1 } from './universal_checks.v1.type.ts';
import validateUniversalChecksV1 from './universal_checks.v1.validate.js';
export const isUniversalChecksV1 = (value: unknown): value is UniversalChecksV1 => validateUniversalChecksV1(value);
export const faultsOfUniversalChecksV1 = (value: unknown): readonly Fault[] => faultsFrom(validateUniversalChecksV1, value);
export const parseUniversalChecksV1 = (value: unknown): UniversalChecksV1 => parseWith<UniversalChecksV1>(validateUniversalChecksV1, 'universal_checks.v1', value);
export type { WspReadyRunV1 } from './wsp_ready_run.v1.type.ts';
import type { WspReadyRunV1 } from './wsp_ready_run.v1.type.ts';
import validateWspReadyRunV1 from './wsp_ready_run.v1.validate.js';
export const isWspReadyRunV1 = (value: unknown): value is WspReadyRunV1 => validateWspReadyRunV1(value);
export const faultsOfWspReadyRunV1 = (value: unknown): readonly Fault[] => faultsFrom(validateWspReadyRunV1, value);
export const parseWspReadyRunV1 = (value: unknown): WspReadyRunV1 => parseWith<WspReadyRunV1>(validateWspReadyRunV1, 'wsp_ready_run.v1', value);
export type { WspStartV1 } from './wsp_start.v1.type.ts';
import type { WspStartV1 } from './wsp_start.v1.type.ts';
import validateWspStartV1 from './wsp_start.v1.validate.js';
export const isWspStartV1 = (value: unknown): value is WspStartV1 => validateWspStartV1(value);
export const faultsOfWspStartV1 = (value: unknown): readonly Fault[] => faultsFrom(validateWspStartV1, value);
export const parseWspStartV1 = (value: unknown): WspStartV1 => parseWith<WspStartV1>(validateWspStartV1, 'wsp_start.v1', value);
export type { WspSummaryV1 } from './wsp_summary.v1.type.ts';
import type { WspSummaryV1 } from './wsp_summary.v1.type.ts';
import validateWspSummaryV1 from './wsp_summary.v1.validate.js';
export const isWspSummaryV1 = (value: unknown): value is WspSummaryV1 => validateWspSummaryV1(value);
export const faultsOfWspSummaryV1 = (value: unknown): readonly Fault[] => faultsFrom(validateWspSummaryV1, value);
export const parseWspSummaryV1 = (value: unknown): WspSummaryV1 => parseWith<WspSummaryV1>(validateWspSummaryV1, 'wsp_summary.v1', value);
export type SchemaName =
  | 'action_intent.v1'
  | 'action_outcome.v1'
  | 'anomaly_summary.v1'
  | 'approval_record.v1'
  | 'archive_record.v1'
  | 'archive_write_summary.v1'
  | 'arrival_entities_row.v1'
  | 'arrival_event_row.v1'
  | 'broker_file.v1'
  | 'build_command_surface_receipt.v1'
  | 'build_context_secret_scan.v1'
  | 'bundle_index.v1'
  | 'bundle_manifest.v1'
  | 'case_trigger.v1'
  | 'caught_up.v1'
  | 'checker_pass.v1'
  | 'ci_m1_outputs.v1'
  | 'closure_blocked.v1'
  | 'compute_reply.v1'
  | 'compute_request.v1'
  | 'control_message.v1'
  | 'daemons_ready.v1'
  | 'db_migration_run_snapshot.v1'
  | 'decision_response.v1'
  | 'demo_session.v1'
  | 'engine_run_receipt.v1'
  | 'entrypoint_matrix_receipt.v1'
  | 'envelope.v1'
  | 'environment_conformance.v1'
  | 'failure_record.v1'
  | 'flow_anchor_baseline_row.v1'
  | 'flow_anchor_fraud_row.v1'
  | 'functional_workload_profile.v1'
  | 'governance_event.v1'
  | 'handle_resolution_snapshot.v1'
  | 'handoff_pack.v1'
  | 'health_document.v1'
  | 'ig_last_probe.v1'
  | 'ig_policy_active.v1'
  | 'ig_quarantine_spike.v1'
  | 'ig_ready.v1'
  | 'image_include.v1'
  | 'image_manifest.v1'
  | 'inlet_assertion_snapshot.v1'
  | 'kafka_offsets_snapshot.v1'
  | 'lane_snapshot.v1'
  | 'ledger_commands.v1'
  | 'ledger_event.v1'
  | 'ledger_state.v1'
  | 'offsets_snapshot.v1'
  | 'oracle_pack_manifest.v1'
  | 'oracle_seal.v1'
  | 'packaging_provenance.v1'
  | 'parameter_file.v1'
  | 'phase_definition.v1'
  | 'phase_evidence.v1'
  | 'platform_probe.v1'
  | 'quarantine_record.v1'
  | 'quarantine_summary.v1'
  | 'ready_publish_receipt.v1'
  | 'ready_signal.v1'
  | 'receipt.v1'
  | 'receipt_summary.v1'
  | 'reconciliation.v1'
  | 'reconciliation_record.v1'
  | 'recorded_answers.v1'
  | 'replay_anchors.v1'
  | 'reporter_lock_event.v1'
  | 'run_completed.v1'
  | 'run_config_payload.v1'
  | 'run_facts_view.v1'
  | 'run_header_seed.v1'
  | 'run_manifest.v1'
  | 'run_report.v1'
  | 'run_request.v1'
  | 'run_reservation.v1'
  | 'run_started.v1'
  | 'runtime_scope_bundle.v1'
  | 'secret_source_contract_receipt.v1'
  | 'secret_surface_check.v1'
  | 'security_secret_injection_checks.v1'
  | 'seed_snapshot.v1'
  | 'sr_instance_receipt.v1'
  | 'sr_pass.v1'
  | 'sr_quarantine.v1'
  | 'sr_reemit_override.v1'
  | 'sr_run_event.v1'
  | 'sr_run_plan.v1'
  | 'sr_run_status.v1'
  | 'stack_description.v1'
  | 'stack_destroy_snapshot.v1'
  | 'stream_sort_receipt.v1'
  | 'stream_sort_summary.v1'
  | 'stream_view_manifest.v1'
  | 'substrate_config.v1'
  | 'teardown_proof.v1'
  | 'topic_readiness_snapshot.v1'
  | 'traffic_baseline_row.v1'
  | 'traffic_fraud_row.v1'
  | 'universal_checks.v1'
  | 'wsp_ready_run.v1'
  | 'wsp_start.v1'
  | 'wsp_summary.v1';
/** Validator of every schema by its name and version. */
export const validators: Readonly<Record<SchemaName, Validator>> = {
  'action_intent.v1': validateActionIntentV1,
  'action_outcome.v1': validateActionOutcomeV1,
  'anomaly_summary.v1': validateAnomalySummaryV1,
  'approval_record.v1': validateApprovalRecordV1,
  'archive_record.v1': validateArchiveRecordV1,
  'archive_write_summary.v1': validateArchiveWriteSummaryV1,
  'arrival_entities_row.v1': validateArrivalEntitiesRowV1,
  'arrival_event_row.v1': validateArrivalEventRowV1,
  'broker_file.v1': validateBrokerFileV1,
  'build_command_surface_receipt.v1': validateBuildCommandSurfaceReceiptV1,
  'build_context_secret_scan.v1': validateBuildContextSecretScanV1,
  'bundle_index.v1': validateBundleIndexV1,
  'bundle_manifest.v1': validateBundleManifestV1,
  'case_trigger.v1': validateCaseTriggerV1,
  'caught_up.v1': validateCaughtUpV1,
  'checker_pass.v1': validateCheckerPassV1,
  'ci_m1_outputs.v1': validateCiM1OutputsV1,
  'closure_blocked.v1': validateClosureBlockedV1,
  'compute_reply.v1': validateComputeReplyV1,
  'compute_request.v1': validateComputeRequestV1,
  'control_message.v1': validateControlMessageV1,
  'daemons_ready.v1': validateDaemonsReadyV1,
  'db_migration_run_snapshot.v1': validateDbMigrationRunSnapshotV1,
  'decision_response.v1': validateDecisionResponseV1,
  'demo_session.v1': validateDemoSessionV1,
  'engine_run_receipt.v1': validateEngineRunReceiptV1,
  'entrypoint_matrix_receipt.v1': validateEntrypointMatrixReceiptV1,
  'envelope.v1': validateEnvelopeV1,
  'environment_conformance.v1': validateEnvironmentConformanceV1,
  'failure_record.v1': validateFailureRecordV1,
  'flow_anchor_baseline_row.v1': validateFlowAnchorBaselineRowV1,
  'flow_anchor_fraud_row.v1': validateFlowAnchorFraudRowV1,
  'functional_workload_profile.v1': validateFunctionalWorkloadProfileV1,
  'governance_event.v1': validateGovernanceEventV1,
  'handle_resolution_snapshot.v1': validateHandleResolutionSnapshotV1,
  'handoff_pack.v1': validateHandoffPackV1,
  'health_document.v1': validateHealthDocumentV1,
  'ig_last_probe.v1': validateIgLastProbeV1,
  'ig_policy_active.v1': validateIgPolicyActiveV1,
  'ig_quarantine_spike.v1': validateIgQuarantineSpikeV1,
  'ig_ready.v1': validateIgReadyV1,
  'image_include.v1': validateImageIncludeV1,
  'image_manifest.v1': validateImageManifestV1,
  'inlet_assertion_snapshot.v1': validateInletAssertionSnapshotV1,
  'kafka_offsets_snapshot.v1': validateKafkaOffsetsSnapshotV1,
  'lane_snapshot.v1': validateLaneSnapshotV1,
  'ledger_commands.v1': validateLedgerCommandsV1,
  'ledger_event.v1': validateLedgerEventV1,
  'ledger_state.v1': validateLedgerStateV1,
  'offsets_snapshot.v1': validateOffsetsSnapshotV1,
  'oracle_pack_manifest.v1': validateOraclePackManifestV1,
  'oracle_seal.v1': validateOracleSealV1,
  'packaging_provenance.v1': validatePackagingProvenanceV1,
  'parameter_file.v1': validateParameterFileV1,
  'phase_definition.v1': validatePhaseDefinitionV1,
  'phase_evidence.v1': validatePhaseEvidenceV1,
  'platform_probe.v1': validatePlatformProbeV1,
  'quarantine_record.v1': validateQuarantineRecordV1,
  'quarantine_summary.v1': validateQuarantineSummaryV1,
  'ready_publish_receipt.v1': validateReadyPublishReceiptV1,
  'ready_signal.v1': validateReadySignalV1,
  'receipt.v1': validateReceiptV1,
  'receipt_summary.v1': validateReceiptSummaryV1,
  'reconciliation.v1': validateReconciliationV1,
  'reconciliation_record.v1': validateReconciliationRecordV1,
  'recorded_answers.v1': validateRecordedAnswersV1,
  'replay_anchors.v1': validateReplayAnchorsV1,
  'reporter_lock_event.v1': validateReporterLockEventV1,
  'run_completed.v1': validateRunCompletedV1,
  'run_config_payload.v1': validateRunConfigPayloadV1,
  'run_facts_view.v1': validateRunFactsViewV1,
  'run_header_seed.v1': validateRunHeaderSeedV1,
  'run_manifest.v1': validateRunManifestV1,
  'run_report.v1': validateRunReportV1,
  'run_request.v1': validateRunRequestV1,
  'run_reservation.v1': validateRunReservationV1,
  'run_started.v1': validateRunStartedV1,
  'runtime_scope_bundle.v1': validateRuntimeScopeBundleV1,
  'secret_source_contract_receipt.v1': validateSecretSourceContractReceiptV1,
  'secret_surface_check.v1': validateSecretSurfaceCheckV1,
  'security_secret_injection_checks.v1': validateSecuritySecretInjectionChecksV1,
  'seed_snapshot.v1': validateSeedSnapshotV1,
  'sr_instance_receipt.v1': validateSrInstanceReceiptV1,
  'sr_pass.v1': validateSrPassV1,
  'sr_quarantine.v1': validateSrQuarantineV1,
  'sr_reemit_override.v1': validateSrReemitOverrideV1,
  'sr_run_event.v1': validateSrRunEventV1,
  'sr_run_plan.v1': validateSrRunPlanV1,
  'sr_run_status.v1': validateSrRunStatusV1,
  'stack_description.v1': validateStackDescriptionV1,
  'stack_destroy_snapshot.v1': validateStackDestroySnapshotV1,
  'stream_sort_receipt.v1': validateStreamSortReceiptV1,
  'stream_sort_summary.v1': validateStreamSortSummaryV1,
  'stream_view_manifest.v1': validateStreamViewManifestV1,
  'substrate_config.v1': validateSubstrateConfigV1,
  'teardown_proof.v1': validateTeardownProofV1,
  'topic_readiness_snapshot.v1': validateTopicReadinessSnapshotV1,
  'traffic_baseline_row.v1': validateTrafficBaselineRowV1,
  'traffic_fraud_row.v1': validateTrafficFraudRowV1,
  'universal_checks.v1': validateUniversalChecksV1,
  'wsp_ready_run.v1': validateWspReadyRunV1,
  'wsp_start.v1': validateWspStartV1,
  'wsp_summary.v1': validateWspSummaryV1,
};
