import { loadavg } from 'node:os';
import { startPostgres } from '@spine-green/runtime/substrate/database/embedded-postgres';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { percentiles } from './latency.ts';

const COMMITS = 500;

/** What this machine takes for one durable commit of one row, and how busy it is: the least that any hop costs. */
export async function machineProbe(): Promise<string> {
  const server = await startPostgres();
  const database = openDatabase(server.superuserDsn, { applicationName: 'probe', connectionsMax: 1 });
  try {
    await database.execute({ text: 'CREATE TABLE public.probe (k bigint PRIMARY KEY, filler text)' });
    const taken: number[] = [];
    for (let one = 0; one < COMMITS; one += 1) {
      const startedMs = performance.now();
      await database.execute({
        name: 'probe',
        text: "INSERT INTO public.probe VALUES ($1, repeat('x', 1000))",
        values: [one],
      });
      taken.push(performance.now() - startedMs);
    }
    return `one commit ${percentiles(taken)}; load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  } finally {
    await database.close();
    await server.stop();
  }
}
