import type { GateOptions } from './gate-options.ts';
import type { HealthProbes } from './health.ts';
import { writeProbe } from './last-probe.ts';
import type { PositionNotes } from './log-positions.ts';
import { probeWrites } from './write-probe.ts';

/** What the health check touches: the store and the admission tables by a write, the topics of the routable classes. */
export const gateProbes = (
  options: GateOptions,
  bus: { readonly topics: readonly string[]; readonly notes: Pick<PositionNotes, 'warm'> },
): HealthProbes => ({
  store: () => writeProbe(options),
  database: async () => {
    await probeWrites(options.database);
    const [row] = await options.database.query<{ open: string }>({
      text: `SELECT count(*) FILTER (WHERE a.state = 'PUBLISH_AMBIGUOUS') AS open
        FROM ig.open_batches b JOIN ig.admission_rows a ON a.batch_id = b.batch_id WHERE b.platform_run_id = $1`,
      values: [options.gate.platform_run_id],
    });
    return Number(row?.open ?? 0);
  },
  missingTopics: async () => {
    const { topics } = await options.eventLog.visible();
    const present = new Set(topics.filter(({ partitions }) => partitions > 0).map(({ topic }) => topic));
    // The first probe is before the first request, so every reservation has notes of the topics that are there.
    await bus.notes.warm(bus.topics.filter((topic) => present.has(topic)));
    return bus.topics.filter((topic) => !present.has(topic));
  },
});
