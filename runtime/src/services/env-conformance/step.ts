import type { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import type { Writer } from '../../observability/writer.ts';
import type { CheckResult } from './types.ts';

export interface DocumentIdentity {
  readonly platformRunId: string;
  readonly scenarioRunId: string;
  readonly environment: EnvironmentConformanceV1['environment'];
  readonly imageDigest: string;
  readonly runConfigDigest: string;
  readonly writer: Writer;
}

/**
 * What may be skipped at all, and where (16, section 6): access rules of a broker that has none (`acl_unavailable`); on
 * `embedded`, which is local by definition, the local fallback.
 */
const SKIPPABLE: Readonly<Record<string, readonly DocumentIdentity['environment'][]>> = {
  C08_no_local_fallback: ['embedded'],
  C15_egress_bypass: ['embedded', 'emulated', 'dev_min'],
};

/** Why a profile may not permit these skips; empty when it may. */
export const skipFaults = (skips: readonly string[], environment: DocumentIdentity['environment']): readonly string[] =>
  skips
    .filter((id) => !(Object.hasOwn(SKIPPABLE, id) && SKIPPABLE[id]?.includes(environment)))
    .map((id) => `CONFORMANCE_SKIPS_PERMITTED names ${id.slice(0, 64)}, which ${environment} may not skip`);

/** What stands in a check whose subject could not be read: a fact that is unknown is never one that does not exist. */
export const UNREADABLE = 'unreadable';

/**
 * A failing check of the permitted list becomes SKIPPED, because its subject does not exist on this substrate; a
 * passing one stays PASS. A check that is not permitted, or whose subject could not be read, stays FAIL.
 */
export const withPermissions = (results: readonly CheckResult[], skips: readonly string[]): readonly CheckResult[] =>
  results.map((result) =>
    result.status === 'FAIL' && result.observed !== UNREADABLE && skips.includes(result.check_id)
      ? { ...result, status: 'SKIPPED' }
      : result,
  );

export const statusOf = (results: readonly CheckResult[]): EnvironmentConformanceV1['status'] =>
  results.length > 0 && results.every(({ status }) => status !== 'FAIL') ? 'PASS' : 'FAIL';

/** One round of all checks. */
export interface Round {
  readonly results: readonly CheckResult[];
  readonly skips: readonly string[];
  readonly generatedAtUtc: string;
  readonly writtenAtUtc: string;
  readonly requestId: string | undefined;
}

/** `obs/environment_conformance.json` (16, section 6). */
export const conformanceDocument = (identity: DocumentIdentity, round: Round): EnvironmentConformanceV1 => ({
  schema: 'fp.environment_conformance.v1',
  platform_run_id: identity.platformRunId,
  scenario_run_id: identity.scenarioRunId,
  generated_at_utc: round.generatedAtUtc,
  written_at_utc: round.writtenAtUtc,
  writer: identity.writer,
  environment: identity.environment,
  image_digest: identity.imageDigest,
  run_config_digest: identity.runConfigDigest,
  request_id: round.requestId ?? null,
  status: statusOf(round.results),
  checks: [...round.results],
  profiles: { skips: [...round.skips] },
});

/** What makes a document worth writing again: the outcomes, not the figures that move by themselves. */
export const outcomeOf = (results: readonly CheckResult[]): string =>
  results.map(({ check_id, status }) => `${check_id}=${status}`).join(' ');
