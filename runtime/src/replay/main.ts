import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCommand, usageFault } from '../command-line.ts';
import { callerFolderOf } from '../config.ts';
import { shutdownSignal } from '../kernel/shutdown.ts';
import ruleDocument from '../policies/decision_rules.json' with { type: 'json' };
import shipped from '../policies/model_bundle.json' with { type: 'json' };
import { DECISION_NAMES } from '../reads/decision-values.ts';
import { parseBundle } from '../services/decision-fabric/bundle.ts';
import { parseRuleSet, ruleScorerOf } from '../services/decision-fabric/rules.ts';
import { scorerOf } from '../services/decision-fabric/score.ts';
import { FEATURE_NAMES } from '../services/feature-plane/step.ts';
import { DAY } from '../services/feature-plane/types.ts';
import { openColumnar } from '../services/oracle/columnar.ts';
import type { Judged } from './metrics.ts';
import { HELP, parseReplayOptions, type ReplayOptions } from './options.ts';
import { pageOf } from './page.ts';
import { type QualityReport, qualityOf, rankingOf } from './report.ts';
import { replayFeatures } from './run.ts';
import { flowsOf, labelsOf } from './world.ts';

const LINES_EVERY = 50_000;
const AMOUNT = FEATURE_NAMES.indexOf('core_features.flow_id.amount');
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const options = parseReplayOptions(args, callerFolderOf());
  const signal = shutdownSignal(false, () => process.exit(1));
  const scratch = mkdtempSync(join(tmpdir(), 'replay-'));
  try {
    await replay(options, scratch, signal);
    return 0;
  } catch (error) {
    if (signal.aborted) return 130;
    throw error;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function replay(options: ReplayOptions, scratch: string, signal: AbortSignal): Promise<void> {
  const limits = { memoryMb: 2_048, threads: 2, tempDir: scratch, tempMaxMb: 8_192 };
  await using columnar = await openColumnar(limits, signal);
  const labels = await labelsOf(columnar, options.world);
  const fraud = new Set(labels.map(({ flowId }) => flowId));
  const score = scorerOf(parseBundle(shipped, FEATURE_NAMES), FEATURE_NAMES);
  // The graph is no part of a replay: what it would know is missing, which holds for no condition.
  const points = ruleScorerOf(parseRuleSet(ruleDocument, DECISION_NAMES), DECISION_NAMES);
  const [byModel, byRules, byAmount]: [Judged[], Judged[], Judged[]] = [[], [], []];
  const reasons = new Map<string, number>();
  const csv = options.features === undefined ? undefined : createWriteStream(options.features);
  csv?.write(`t,fraud,${FEATURE_NAMES.join(',')}\n`);
  let flows = 0;
  const started = performance.now();
  for await (const batch of replayFeatures(flowsOf(columnar, options.world), labels)) {
    signal.throwIfAborted();
    for (const { flow, values } of batch) {
      flows += 1;
      if (flows % LINES_EVERY === 0) say(`${flows} flows, ${rate(flows, started)} flows/s`);
      const scored = score(values);
      const ruled = points(values);
      const day = Math.floor(flow.at / DAY);
      if (day < options.days.from || day > options.days.to) continue;
      const judged = { fraud: fraud.has(flow.flowId), day, card: flow.keys.instrument_id };
      byModel.push({ ...judged, score: scored.score });
      byRules.push({ ...judged, score: ruled.score });
      byAmount.push({ ...judged, score: values[AMOUNT] ?? Number.NaN });
      for (const code of ruled.reasons) reasons.set(code, (reasons.get(code) ?? 0) + 1);
      if (csv === undefined) continue;
      const line = values.map((value) => (Number.isNaN(value) ? '' : value)).join(',');
      if (!csv.write(`${flow.at},${Number(judged.fraud)},${line}\n`)) await once(csv, 'drain');
    }
  }
  if (csv !== undefined) await once(csv.end(), 'finish');
  const report: QualityReport = {
    world: basename(options.world),
    judged: judgedDays(byModel),
    flows,
    flows_per_second: rate(flows, started),
    bundle_id: shipped.bundle_id,
    model: qualityOf(byModel),
    rules: qualityOf(byRules),
    amount: rankingOf(byAmount),
    flows_by_reason: Object.fromEntries(reasons),
  };
  say(JSON.stringify(report, (key, value: unknown) => (key === 'curve' ? undefined : value), 2));
  if (options.out === undefined) return;
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, 'quality.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(options.out, 'quality.html'), pageOf(report));
}

/** The days that the world has of those that were asked for. Throws E_USAGE when it has none. */
function judgedDays(judged: readonly Judged[]): readonly [string, string] {
  const days = [...new Set(judged.map(({ day }) => day))].toSorted((a, b) => a - b);
  const [from, to] = [days.at(0), days.at(-1)];
  if (from === undefined || to === undefined) throw usageFault('--from and --to: the world has no flow on these days');
  const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return [dateOf(from), dateOf(to)];
}

function rate(flows: number, started: number): number {
  return Math.round((flows * 1_000) / (performance.now() - started));
}
