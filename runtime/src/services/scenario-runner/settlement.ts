import { type Code, findPlaceholder, PlatformError } from '@spine-green/evidence-schemas';
import type { RunRequestV1 } from '@spine-green/evidence-schemas/documents/run_request.v1';
import { findS3Prefix, isScenarioId, type S3Prefix } from '../../events/engine-run.ts';

/** What the task is pinned to, as configured. */
export interface Pins {
  readonly environment: 'embedded' | 'emulated' | 'dev_min';
  readonly objectStoreUrl: string;
  readonly oracleBucket: string;
  readonly engineRunRoot: string;
  readonly scenarioId: string;
  readonly streamViewRoot: string;
  readonly taskArn: string;
  /** Reference of what launched this task. */
  readonly launchRef: string;
}

/** Where the sources of one announced run lie. */
export interface OracleScope {
  readonly root: S3Prefix;
  readonly scenarioId: string;
  readonly streamViewRoot: string;
}

/**
 * The settlement lock: every pin that does not hold, by name; empty when the runner may be constructed (11, section
 * 4.1).
 * Pins are demanded on every substrate; managed execution only where there is a manager.
 */
export function settlementFaults(pins: Pins): readonly string[] {
  const faults: string[] = [];
  const root = findS3Prefix(pins.engineRunRoot);
  const view = findS3Prefix(pins.streamViewRoot);
  if (root === undefined || isMoving(pins.engineRunRoot)) faults.push('oracle_engine_run_root');
  else if (root.bucket !== pins.oracleBucket) faults.push('oracle_engine_run_root_bucket');
  if (!isScenarioId(pins.scenarioId) || isMoving(pins.scenarioId)) faults.push('oracle_scenario_id');
  if (view === undefined || isMoving(pins.streamViewRoot)) faults.push('oracle_stream_view_root');
  else if (root !== undefined && !view.uri.startsWith(`${root.uri}/stream_view/`))
    faults.push('oracle_stream_view_scope');
  if (pins.taskArn === '') faults.push('execution_identity');
  if (pins.environment !== 'embedded') {
    if (!pins.objectStoreUrl.startsWith('s3:')) faults.push('object_store');
    if (pins.launchRef === '' || isMoving(pins.launchRef)) faults.push('launch_ref');
  }
  return faults;
}

/** A pin that points elsewhere tomorrow, or nowhere yet, is no pin. */
const isMoving = (text: string): boolean =>
  /[*?]|(^|\/)(latest|current)(\/|$)/.test(text) ||
  text.split('/').some((segment) => segment !== '' && findPlaceholder(segment, { rendered: true }) !== undefined);

/** The scope of an accepted configuration. */
export function scopeOf(pins: Pins): OracleScope {
  const faults = settlementFaults(pins);
  const root = findS3Prefix(pins.engineRunRoot);
  if (faults.length > 0 || root === undefined) {
    throw new PlatformError('SR_SETTLEMENT_LOCK_FAIL_CLOSED', faults.join(','));
  }
  return { root, scenarioId: pins.scenarioId, streamViewRoot: pins.streamViewRoot };
}

/** Why the request may not run under these pins; undefined when it may. */
export function findScopeRejection(scope: OracleScope, request: RunRequestV1, scenarioId: string): Code | undefined {
  if (scenarioId !== scope.scenarioId) return 'ORACLE_SCENARIO_ID_MISMATCH';
  if (!scope.streamViewRoot.startsWith(`${scope.root.uri}/stream_view/`)) return 'ORACLE_STREAM_VIEW_SCOPE_MISMATCH';
  const requested = request.engine_run_root;
  if (requested === undefined) return undefined;
  if (isMoving(requested)) return 'ORACLE_ENGINE_ROOT_AMBIGUOUS';
  const root = findS3Prefix(requested);
  if (root === undefined) return 'ORACLE_ENGINE_ROOT_NOT_MANAGED';
  return root.uri === scope.root.uri ? undefined : 'ORACLE_ENGINE_ROOT_REQUEST_MISMATCH';
}
