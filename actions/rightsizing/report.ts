import { handle } from '@spine-green/evidence-schemas';
import { RightsizingReportV1 } from '@spine-green/evidence-schemas/documents/rightsizing_report.v1';
import { textOfMicros } from '@spine-green/runtime/kernel/clock';
import type { Usage } from '@spine-green/runtime/substrate/usage/port';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { recommend } from './recommend.ts';

export interface Rightsizing {
  readonly key: string;
  readonly report: RightsizingReportV1;
}

const HOUR_MICROS = 3_600_000_000;

/** Reads what tasks reserve and use, and writes down what they should reserve. Throws E_POSTURE_UNREADABLE. */
export async function reportSizes(
  place: Pick<ManagedPlace, 'evidence' | 'substrate' | 'clock'>,
  usage: Usage,
): Promise<Rightsizing> {
  const toMicros = place.clock.wallMicros();
  const fromMicros = toMicros - handle('RIGHTSIZE_LOOKBACK_HOURS') * HOUR_MICROS;
  const periodSeconds = handle('RIGHTSIZE_CW_PERIOD_SECONDS');
  const [from, to] = [fromMicros, toMicros].map((micros) => new Date(micros / 1000)) as [Date, Date];
  const all = await usage.sizes(handle('NAME_PREFIX'));
  const loads = await usage.loads(all, { from, to, periodSeconds });
  const killed = await usage.killed(from);
  const capturedAt = textOfMicros(toMicros);
  const execution = guardExecution('rightsizing', capturedAt);
  const document: RightsizingReportV1 = {
    schema: 'fp.rightsizing_report.v1',
    substrate: place.substrate,
    execution_id: execution,
    captured_at_utc: capturedAt,
    window: { from_utc: textOfMicros(fromMicros), to_utc: capturedAt, period_seconds: periodSeconds },
    rows: all.map((one, index) => {
      const load = loads[index] ?? { cpu: [], memory: [] };
      const kills = killed.get(one.family) ?? 0;
      const { reasons, ...said } = recommend(one, load, kills);
      return {
        ...{ kind: one.kind, name: one.name, family: one.family },
        current: { cpu: one.cpu, memory_mib: one.memoryMib },
        ...said,
        periods: { cpu: load.cpu.length, memory: load.memory.length },
        killed: kills,
        reasons: [...reasons],
      };
    }),
  };
  const at = { execution, name: 'rightsizing_report.json' };
  const { key } = await writeGuardEvidence(place, at, { schema: RightsizingReportV1, document });
  return { key, report: document };
}
