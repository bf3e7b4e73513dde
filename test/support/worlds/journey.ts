import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { isPlatformError } from '@spine-green/evidence-schemas';
import { viewPrefix, type WorldKey } from '@spine-green/runtime/events/engine-run';
import { getOutput, requiredOutputIds } from '@spine-green/runtime/events/outputs';
import { principalOf } from '@spine-green/runtime/http/auth';
import { gatePolicyRevision, runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { contextCompiler } from '@spine-green/runtime/services/ingestion-gate/judge/contexts';
import { evaluate } from '@spine-green/runtime/services/ingestion-gate/judge/evaluate';
import { compilePolicy } from '@spine-green/runtime/services/ingestion-gate/judge/policy';
import { parseItems } from '@spine-green/runtime/services/ingestion-gate/judge/strict-json';
import { checkOracle } from '@spine-green/runtime/services/oracle/checker/run';
import { readWorld } from '@spine-green/runtime/services/oracle/layout/read';
import { pack } from '@spine-green/runtime/services/oracle/pack/run';
import { seed } from '@spine-green/runtime/services/oracle/seed/run';
import { sortStream } from '@spine-green/runtime/services/oracle/sort/run';
import { envelopeWriter } from '@spine-green/runtime/services/stream-producer/view/envelope';
import { viewCursor } from '@spine-green/runtime/services/stream-producer/view/view-cursor';
import { importWorld } from '@spine-green/runtime/substrate/object-store/import-world';
import { freshOracleStore, type OracleStore, PLATFORM_RUN_ID } from '../oracle.ts';

/**
 * Takes a world from its folder through everything of M5 and, when that is green, every row of it through the producer's
 * reader and the gate's judgement. Gives the refusal, or what the gate would do with the rows: nothing that M5 passes
 * may be impossible at M6.
 */
export async function journey(folder: string): Promise<string> {
  const oracle = await freshOracleStore();
  try {
    await importWorld(oracle.store, { bucket: 'engine', prefix: 'run-5' }, folder);
    const limits = { ...oracle.limits, memoryMb: 600 };
    const seeded = await seed(oracle.seedRequest(), oracle.context);
    await pack(oracle.packRequest());
    for (const id of requiredOutputIds) {
      const request = oracle.sortRequest(id);
      await sortStream({ ...request, limits: { ...request.limits, ...limits } });
    }
    const checked = await checkOracle(oracle.checkRequest({ limits }), oracle.context);
    if (!checked.overall_pass)
      return `checker: ${checked.issues.map(({ code, detail }) => `${code}: ${detail}`).join('; ')}`;
    const { key } = await readWorld(oracle.run, '');
    const judged = await judgeRows(oracle, key);
    const ignored = (seeded.ignored ?? []).filter(({ reason }) => reason === 'hidden file or marker').length;
    return [...judged, ...(ignored > 0 ? [`${ignored} files ignored`] : [])].join(', ');
  } catch (error) {
    if (isPlatformError(error)) return error.message;
    throw error;
  } finally {
    await oracle.drop();
  }
}

const GATE = {
  platform_run_id: PLATFORM_RUN_ID,
  run_config_digest: runConfigDigest(),
  service_release_id: 'git-test',
  environment: 'embedded' as const,
  policy_rev: gatePolicyRevision,
};

/** What the gate decides over all rows: admitted, duplicates, and refusals by reason. */
async function judgeRows(oracle: OracleStore, world: WorldKey): Promise<readonly string[]> {
  const rules = { gate: GATE, policy: compilePolicy(runConfig), contexts: contextCompiler(GATE), manualActions: false };
  const principal = principalOf('wsp', 'api_key');
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  for await (const text of envelopes(oracle, world)) {
    if (text.startsWith('fault ')) {
      count(text);
      continue;
    }
    const [item] = parseItems(Buffer.from(text), 'push') ?? [];
    const verdict = item === undefined ? undefined : evaluate(item, principal, rules);
    if (verdict?.kind !== 'candidate') count(verdict?.kind === 'rejected' ? verdict.reason : 'not parsed');
    else {
      const before = known.get(verdict.dedupeKey);
      known.set(verdict.dedupeKey, before ?? verdict.payloadHash);
      if (before === undefined) count('admitted');
      else count(before === verdict.payloadHash ? 'duplicates' : 'PAYLOAD_HASH_MISMATCH');
    }
  }
  return [...counts].map(([what, rows]) => `${rows} ${what}`);
}

async function* envelopes(oracle: OracleStore, world: WorldKey): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'journey-'));
  const reader = await DuckDBInstance.create(':memory:', { threads: '1' });
  try {
    for (const outputId of requiredOutputIds) {
      const output = getOutput(outputId);
      const view = viewPrefix(oracle.run.root, outputId);
      const { objects } = await oracle.store.list('oracle', `${view}part-`);
      const cursor = viewCursor({
        connect: () => reader.connect(),
        output,
        parts: objects.map(({ key, sha256 }) => ({ name: key.slice(view.length), rows: 0, sha256 })),
        world,
        window: { startUtc: undefined, endUtc: undefined },
        after: undefined,
        download: async ({ name }, toPath) => (await oracle.store.download('oracle', view + name, toPath)).sha256,
        releaseChunks: () => undefined,
        folder: join(folder, outputId),
      });
      const pins = {
        world,
        engineRunId: 'c'.repeat(32),
        platformRunId: PLATFORM_RUN_ID,
        scenarioRunId: 'd'.repeat(32),
        producer: 'svc:world_stream_producer',
        traceId: 'e'.repeat(64),
        spanId: undefined,
      };
      for (let chunk = await cursor.next(); chunk !== undefined; chunk = await cursor.next()) {
        const write = envelopeWriter(output, chunk.columns, pins);
        for (let row = 0; row < chunk.count; row += 1) {
          const fault = chunk.fault(row);
          yield fault === null ? write(chunk.tsUtc(row), (cell) => chunk.cell(row, cell)).text : `fault ${fault}`;
        }
      }
    }
  } finally {
    reader.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
