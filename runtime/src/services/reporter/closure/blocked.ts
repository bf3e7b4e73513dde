import { ClosureBlockedV1 } from '@spine-green/evidence-schemas/documents/closure_blocked.v1';
import { isOnlyRestrictive } from '../../../decisions/restrictive.ts';
import { nowUtc } from '../../../kernel/clock.ts';
import { runKey, writeDerived } from '../../../observability/writer.ts';
import type { ComponentHealth } from '../../../truth/heartbeats.ts';
import type { ClosureOptions } from '../options.ts';
import { emitReporterFact } from '../reporter-fact.ts';
import type { Blocker } from '../types.ts';
import { writeProjection } from './projection.ts';

const BLOCKERS_MAX = 1000;
/** Blockers that the task tells of; all of them are in the document. */
const BLOCKERS_SAID_MAX = 10;

/** Writes why the run cannot be closed: the fact, the projection, then `obs/closure_blocked.json`. No marker. */
export async function writeBlocked(
  options: ClosureOptions,
  blockers: readonly Blocker[],
  generatedAtUtc: string,
): Promise<void> {
  const { platformRunId, target, fence } = options;
  const codes = [...new Set(blockers.map(({ code }) => code))].sort();
  for (const { code, area, detail } of blockers.slice(0, BLOCKERS_SAID_MAX)) options.fails(code, `${area}: ${detail}`);
  await emitReporterFact(options, {
    family: 'RUN_CLOSE_BLOCKED',
    dedupeKey: `${platformRunId}:fence-${fence}`,
    details: { blockers: codes, count: blockers.length },
  });
  await writeProjection(target, platformRunId);
  await writeDerived(target, runKey(platformRunId, 'obs/closure_blocked.json'), ClosureBlockedV1, {
    schema: 'fp.closure_blocked.v1',
    platform_run_id: platformRunId,
    generated_at_utc: generatedAtUtc,
    written_at_utc: nowUtc(options.clock),
    writer: options.writer,
    fence,
    blockers: blockers.slice(0, BLOCKERS_MAX).map((blocker) => ({ ...blocker, detail: blocker.detail.slice(0, 1024) })),
  });
}

/**
 * A component that is missing, silent, failed or RED blocks: its part of the truth cannot be relied on. A run in which
 * decisions were restrictive is closed like any other.
 */
export function healthBlockers(
  health: readonly ComponentHealth[],
  requiredComponents: readonly string[],
): readonly Blocker[] {
  return requiredComponents.flatMap((component) => {
    const found = health.find((entry) => entry.component === component);
    const wrong =
      found === undefined || (!isOnlyRestrictive(found) && ['UNKNOWN', 'FAILED', 'RED'].includes(found.state));
    if (!wrong) return [];
    const detail = found === undefined ? 'no heartbeat' : `${found.state}: ${found.reasons.join(', ')}`;
    return [{ code: 'COMPONENT_UNHEALTHY', area: component, detail }];
  });
}
