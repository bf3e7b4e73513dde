import { rmSync } from 'node:fs';
import { handle } from '@spine-green/evidence-schemas';
import type { Database } from '@spine-green/runtime/substrate/database/port';
import { databaseFrom, eventLogFrom } from '@spine-green/runtime/substrate/open';
import { openSession } from '../../actions/lib/run/session.ts';
import { exportRun } from '../../actions/rehearsal/export.ts';
import { initialiseLedger } from '../../actions/rehearsal/ledger.ts';
import { type Truth, violations } from './checkers.ts';
import { closeRun, settle } from './close.ts';
import { workThroughFaults } from './label-work.ts';
import { type LaneTruth, laneViolations } from './lane-checkers.ts';
import { readLaneTruth } from './lane-truth.ts';
import { announce, type Platform, type PlatformOptions, startPlatform } from './platform.ts';
import { faultSchedule, labelDelays, MOMENTS, type Moment, VICTIMS, type Victim } from './schedule.ts';
import { type Streamed, streamThroughFaults } from './stream.ts';
import { startServices, stopServices } from './tasks.ts';
import { readTruth, type Sources } from './truth.ts';

export interface SimulationOptions extends PlatformOptions {
  readonly kills: number;
  /** Further faults while labels are stated, once the stream has ended; none where nobody says. */
  readonly labelKills?: number;
  /** Whom the faults hit, each before any twice; those of `VICTIMS` where nobody says. */
  readonly victims?: readonly Victim[];
  /** When they fall; anywhere and on both sides of a durable step where nobody says. */
  readonly moments?: readonly Moment[];
  readonly targetRate: number | undefined;
  /** Keeps the working state when the run held; a run with violations always keeps it. */
  readonly keep: boolean;
}

export interface SimulationResult {
  /** Every way in which the run did not hold; none is a pass. */
  readonly violations: readonly string[];
  readonly events: number;
  readonly streamed: Streamed;
  readonly figures: Readonly<Record<string, number>>;
}

/** One run of the whole system through a seeded schedule of faults: the same seed strikes at the same events. */
export async function simulate(options: SimulationOptions): Promise<SimulationResult> {
  const platform = await startPlatform({ ...options, stepsWatched: true });
  const result = await runOn(options, platform);
  const isKept = options.keep || result.violations.length > 0;
  if (!isKept) rmSync(platform.workplace.folder, { recursive: true, force: true });
  return result;
}

async function runOn(options: SimulationOptions, platform: Platform): Promise<SimulationResult> {
  try {
    const sources = await openSources(platform);
    try {
      return await runThrough(options, sources);
    } finally {
      await sources.eventLog.close();
      await sources.database.close();
    }
  } finally {
    await platform.down();
  }
}

async function runThrough(options: SimulationOptions, sources: Sources): Promise<SimulationResult> {
  const { platform, database } = sources;
  const { seed, kills, victims = VICTIMS, moments = MOMENTS, targetRate, say } = options;
  await startServices(platform);
  await announce(platform);
  say(`streaming ${platform.events} events through ${kills} faults of seed ${seed}`);
  const schedule = faultSchedule(seed, kills, { events: platform.events, victims, moments });
  const streamed = await streamThroughFaults({ platform, database, schedule, targetRate, say });
  say(`streamed in ${(streamed.elapsedMs / 1000).toFixed(1)} s and ${streamed.exits.length} lives of the producer`);
  await settle(sources);
  const delaysMs = labelDelays(seed, options.labelKills ?? 0);
  const keepers = await workThroughFaults({ platform, database, delaysMs, say });
  await settle(sources);
  const truth = await readTruth(sources);
  const lane = await readLaneTruth(sources, truth);
  const found = [...violations(truth), ...laneViolations(lane), ...(await closure(sources, seed))];
  const figures = { ...figuresOf(truth, await restarts(platform)), ...laneFigures(lane, keepers.length) };
  await stopServices(platform);
  return { violations: [...found, ...(await bundle(platform, say))], events: platform.events, streamed, figures };
}

/** A closure that the platform refuses is a violation like any other, and does not hide those before it. */
async function closure(sources: Sources, seed: number): Promise<readonly string[]> {
  try {
    await closeRun(sources, seed);
    return [];
  } catch (error) {
    return [`closure: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Without phases nobody minted the run, wrote its manifest or pinned its input, whose seal is then in no bundle. */
const OF_PHASES = /the ledger minted N\/A$|is of M3\.D, which never ran$|of C14_sealed_inputs /;

/** What the run left holds for a stranger too: bytes, schemas, references and the ledger of a run without phases. */
async function bundle({ workplace, platformRunId }: Platform, say: (line: string) => void): Promise<readonly string[]> {
  await initialiseLedger(workplace);
  const session = openSession(workplace.configPath);
  try {
    const { configPath, bundle: folder } = workplace;
    const { verdict } = await exportRun(session, { configPath, environment: {}, folder, platformRunId });
    say(`bundle: ${verdict.verified} objects hold`);
    const failures = verdict.failures.filter(({ what }) => !OF_PHASES.test(what));
    return failures.map(({ object, what }) => `bundle: ${object} ${what}`);
  } finally {
    await session.close();
  }
}

/** Its database and its bus; whoever opened them closes them. */
export async function openSources(platform: Platform): Promise<Sources> {
  const parametersUrl = platform.workplace.config.parameters_url;
  const options = { applicationName: 'simulation', connectionsMax: 3, statementTimeoutMs: 120_000 };
  const database: Database = await databaseFrom({ parametersUrl, dsnPath: handle('SSM_DB_DSN_PATH') }, options);
  const eventLog = await eventLogFrom(
    {
      parametersUrl,
      bootstrapPath: handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
      apiKeyPath: handle('SSM_CONFLUENT_API_KEY_PATH'),
      apiSecretPath: handle('SSM_CONFLUENT_API_SECRET_PATH'),
    },
    'simulation',
  );
  return { platform, database, eventLog };
}

async function restarts({ compute }: Platform): Promise<Readonly<Record<string, number>>> {
  const services = await compute.describeServices();
  return Object.fromEntries(services.map(({ service, restartCount }) => [`restarts of ${service}`, restartCount]));
}

function figuresOf(truth: Truth, restarted: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const decided = (decision: string): number => truth.receipts.filter((one) => one.decision === decision).length;
  return {
    'records on the log': truth.log.length,
    'copies on the log': [...truth.recordedCopies.values()].reduce((sum, copies) => sum + copies, 0),
    'ADMIT receipts': decided('ADMIT'),
    'DUPLICATE receipts': decided('DUPLICATE'),
    'QUARANTINE receipts': decided('QUARANTINE'),
    'outcomes reconciled': truth.reconciled.size,
    'archived records': truth.archived.length,
    ...restarted,
  };
}

const laneFigures = (lane: LaneTruth, keepersKilled: number): Readonly<Record<string, number>> => ({
  decisions: lane.decisions.length,
  outcomes: lane.outcomes.length,
  effects: lane.effects.length,
  'audit chains': lane.chains.length,
  'case triggers': lane.triggers.length,
  cases: lane.cases.length,
  labels: lane.timeline.length,
  'kills while labels were stated': keepersKilled,
});
