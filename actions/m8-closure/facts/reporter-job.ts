import { handle, PlatformError, resolveHandles } from '@spine-green/evidence-schemas';
import { MODES } from '@spine-green/runtime/catalog';
import type { TaskSpec } from '@spine-green/runtime/substrate/compute/port';
import { igReadinessHandover } from '../../lib/handovers/m6.ts';
import { taskSpec } from '../../lib/platform/tasks.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import { profileValues } from '../../lib/run/profile.ts';

/** The whole report has ten minutes (16, section 7.4, A7). */
export const REPORTER_MS_MAX = 600_000;

/** The task that closes the run. `holdMs` keeps the lock for that long before working, in whole seconds. */
export async function reporterSpec(context: LaneContext, holdMs = 0): Promise<TaskSpec> {
  const { settle_ms: settleMs, degraded_share_max: degradedShareMax } = profileValues(
    context.decision('profile').value,
  );
  return taskSpec(context, 'reporter', {
    REPORTER_SCOPE: 'closure',
    // Declared and wired: a lock that was only declared is what the first reference probe failed on.
    REPORTER_LOCK_BACKEND: handle('REPORTER_LOCK_BACKEND'),
    REPORTER_LOCK_KEY_PATTERN: lockKeyPattern(),
    REPORTER_HOLD_SECONDS: seconds(holdMs),
    REPORTER_SETTLE_SECONDS: seconds(settleMs),
    REPORTER_REQUIRED_COMPONENTS: MODES.filter(({ kind }) => kind === 'daemon')
      .map(({ mode }) => mode)
      .join(','),
    REPORTER_DEGRADED_SHARE_MAX: String(degradedShareMax),
    RTDL_CORE_CONSUMER_GROUP_ID: handle('RTDL_CORE_CONSUMER_GROUP_ID'),
    RTDL_CAUGHT_UP_LAG_MAX: String(handle('RTDL_CAUGHT_UP_LAG_MAX')),
    ...(await declaredAnomalies(context)),
  });
}

/** What was provoked on purpose and said so: the refusal that proves the gate (01, M6.B-C02). */
async function declaredAnomalies(context: LaneContext): Promise<Readonly<Record<string, string>>> {
  const { declared_refusals: declared } = await context.handover(igReadinessHandover);
  if (declared.length === 0) return {};
  const entries = declared.map(({ reason, count, ref }) => `${reason}:${count}:${ref}`);
  return { REPORTER_EXPECTED_ANOMALIES: entries.join(',') };
}

const seconds = (ms: number): string => String(Math.ceil(ms / 1000));

/** The pattern itself: the reporter renders it, and the gate compares what it rendered. */
function lockKeyPattern(): string {
  const [row] = resolveHandles(['REPORTER_LOCK_KEY_PATTERN']);
  if (row?.value_or_locator == null) throw new PlatformError('E_HANDLE_UNRESOLVED', 'REPORTER_LOCK_KEY_PATTERN');
  return String(row.value_or_locator);
}
