import { type HandleInputs, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { type Answers, decisionsOf, HANDLES_PINNED } from '../lib/definition/decisions.ts';
import { loadPhaseDefinition } from '../lib/definition/phase-definition.ts';
import { streamSortHandover } from '../lib/handovers/m5.ts';
import type { LedgerState } from '../lib/ledger/state.ts';
import { readEpoch } from '../lib/run/epoch.ts';
import { readHandleInputs } from '../lib/run/handle-inputs.ts';
import { findRunId } from '../lib/run/run-scope.ts';
import { openSession, type Session } from '../lib/run/session.ts';
import { findSnapshotRef, readSnapshot } from '../lib/run/sources.ts';
import { answersFor, type Dispatch, operatorInputs } from './answers.ts';
import { finish } from './finish.ts';
import { initialiseLedger } from './ledger.ts';
import { type RehearsalOptions, rateFor } from './options.ts';
import { type PhaseOutcome, runPhase } from './phase.ts';
import { PhaseHeld, type PhaseRun, readState } from './phase-steps.ts';
import { type Actions, earlyActions } from './processes/early-actions.ts';
import { startStackProcess } from './processes/stack-process.ts';
import { createProgress, type Progress } from './progress.ts';
import type { Workplace } from './workplace.ts';
import { generateWorld, importWorld, type World } from './world.ts';

/** Phase rooms in order; M10 has no lane that is built, so it stays held. */
const ROOMS: readonly (readonly [string, string])[] = [
  ['M0', 'm0-authority'],
  ['M1', 'm1-packaging'],
  ['M2', 'm2-substrate'],
  ['M3', 'm3-run-pinning'],
  ['M4', 'm4-daemons'],
  ['M5', 'm5-oracle'],
  ['M6', 'm6-ingress'],
  ['M7', 'm7-spine'],
  ['M8', 'm8-closure'],
  ['M9', 'm9-teardown'],
];

const EXPIRES_HOURS = 24;

/** A substrate that is up, and the sealed world in its source bucket. */
export interface Substrate {
  readonly world: World;
  readonly down: () => Promise<void>;
}

/** Where a rehearsal happens. */
export interface RehearsalPlace {
  readonly workplace: Workplace;
  /** The phase before which `bringUp` is called. */
  readonly upBefore: string;
  /** What its operator says of handles that no phase and no running stack tells. */
  readonly handles: HandleInputs;
  /** What he answers there in a phase beyond what every rehearsal is asked. */
  readonly answers: (phase: string) => Promise<Answers>;
  /** The last phase that is rehearsed there. */
  readonly endsWith: string;
  readonly bringUp: (rehearsal: Rehearsal) => Promise<Substrate>;
}

export interface Rehearsal {
  readonly place: RehearsalPlace;
  readonly options: RehearsalOptions;
  readonly workplace: Workplace;
  readonly dispatch: Dispatch;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly actions: Actions;
  /** How each phase is taken. */
  readonly take: (run: PhaseRun) => Promise<PhaseOutcome>;
}

/** Resolves with the exit code: 0 when every phase advanced and the bundle verifies, 1 otherwise, 130 on Ctrl-C. */
export async function runRehearsal(options: RehearsalOptions, place: RehearsalPlace): Promise<number> {
  const { workplace } = place;
  const controller = new AbortController();
  const interrupt = (): void => controller.abort(new Error('interrupted'));
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const progress = createProgress(process.stdout);
  progress.note(`rehearsal in ${workplace.folder}`);
  const started = systemClock.elapsedMs();
  const outcomes: PhaseOutcome[] = [];
  const actions = earlyActions(workplace.environment);
  const dispatch = dispatchOf(options, workplace);
  const { signal } = controller;
  const rehearsal = { options, place, workplace, dispatch, progress, signal, actions, take: runPhase };
  const held = await advance(rehearsal, outcomes).finally(actions.close);
  workplace.removeScratch();
  const elapsedSeconds = (systemClock.elapsedMs() - started) / 1000;
  const code = await finish({ workplace, outcomes, held, elapsedSeconds, keep: options.keep, progress });
  return controller.signal.aborted ? 130 : code;
}

/** What the operator says by starting a rehearsal. */
export const dispatchOf = (options: RehearsalOptions, { operator, config }: Workplace): Dispatch => ({
  operator,
  expiresAt: textOfMicros(systemClock.wallMicros() + EXPIRES_HOURS * 3_600_000_000).slice(0, 10),
  sourceBucket: config.buckets.source,
  profile: options.profile,
  days: options.days,
  rate: options.rate,
});

/** Runs phase after phase; returns why it stopped early. Whatever happens, the stack is gone afterwards. */
export async function advance(rehearsal: Rehearsal, outcomes: PhaseOutcome[]): Promise<string | undefined> {
  let substrate: Substrate | undefined;
  let world: World | undefined;
  try {
    await initialiseLedger(rehearsal.workplace);
    const end = ROOMS.findIndex(([phase]) => phase === rehearsal.place.endsWith) + 1;
    for (const [phase, action] of ROOMS.slice(0, end)) {
      rehearsal.signal.throwIfAborted();
      if (phase === rehearsal.place.upBefore) {
        substrate = await bringUp(rehearsal);
        world = substrate.world;
      }
      outcomes.push(await onePhase(rehearsal, { definition: loadPhaseDefinition(phase), action }, world));
    }
    return undefined;
  } catch (error) {
    if (rehearsal.signal.aborted) return 'interrupted';
    if (error instanceof PhaseHeld) return error.message;
    if (isPlatformError(error)) return `${error.message}\nremedy: ${error.remedy}`;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    await substrate?.down();
  }
}

async function bringUp(rehearsal: Rehearsal): Promise<Substrate> {
  const { place, progress } = rehearsal;
  progress.phase('UP', `${rehearsal.workplace.config.substrate} substrate`);
  const substrate = await place.bringUp(rehearsal);
  progress.say(`world ${substrate.world.engineRunId} in the source bucket`);
  progress.done('up');
  return substrate;
}

/** One machine: the embedded counterpart of the stack apply, and the sealed input in the source bucket. */
export const embeddedPlace = (workplace: Workplace): RehearsalPlace => ({
  workplace,
  upBefore: 'M2',
  handles: {},
  answers: async () => ({}),
  endsWith: 'M9',
  bringUp: async ({ options, progress }) => {
    const stack = await startStackProcess(workplace.state, workplace.scratch, options.broker);
    try {
      progress.say(`PostgreSQL on port ${stack.description.database.port}, bus ${stack.description.bus.kind}`);
      return { world: await sealedInput({ options, workplace }), down: stack.down };
    } catch (error) {
      await stack.down();
      throw error;
    }
  },
});

/** The world in the source bucket: an engine run from a folder, or one that the platform's own job makes. */
export async function sealedInput({ options, workplace }: Pick<Rehearsal, 'options' | 'workplace'>): Promise<World> {
  if (options.world !== undefined) return importWorld(options.world, workplace);
  const imageDigest = await pinnedImage(workplace);
  return await generateWorld(workplace, options, { imageDigest, environment: worldEnvironment(workplace) });
}

/** The image that M1 proved. Throws E_EVIDENCE_MISSING before it did. */
export async function pinnedImage({ configPath }: Workplace): Promise<string> {
  const { imageDigest } = await readDecisionFacts(configPath);
  if (imageDigest === undefined) throw new PlatformError('E_EVIDENCE_MISSING', 'M1.C has proved no image');
  return imageDigest;
}

interface DecisionFacts {
  readonly imageDigest: string | undefined;
  /** What the configuration, the running stack and earlier phases say of handles that the registry leaves open. */
  readonly inputs: HandleInputs;
  /** Events of the stream as it was sorted; undefined before. */
  readonly streamRows: number | undefined;
}

async function readDecisionFacts(configPath: string): Promise<DecisionFacts> {
  const session = openSession(configPath);
  try {
    const ledger = await readState({ substrateConfig: configPath });
    const { image_digest } = await readEpoch({ session, ledger });
    const inputs = await readHandleInputs(session, ledger, await findRunId(session, ledger));
    return { imageDigest: image_digest ?? undefined, inputs, streamRows: await readStreamRows(session, ledger) };
  } finally {
    await session.close();
  }
}

async function readStreamRows(session: Session, ledger: LedgerState): Promise<number | undefined> {
  const ref = findSnapshotRef(ledger, 'M5.E');
  if (ref === undefined) return undefined;
  const { payload, overall_pass } = await readSnapshot(session.evidence, ref);
  return overall_pass ? streamSortHandover.parse(payload).outputs.reduce((sum, { rows }) => sum + rows, 0) : undefined;
}

/** Events a second; undefined in a phase without a stream, and before the stream is sorted. */
function rateNeeded({ lanes }: PhaseDefinitionV1, rows: number | undefined): number | undefined {
  const budget = lanes.find(({ lane }) => lane === 'M6.E')?.budget_seconds;
  return budget === undefined || rows === undefined ? undefined : rateFor(rows, budget);
}

const worldEnvironment = ({ config }: Workplace): Record<string, string> => ({
  ENVIRONMENT: config.substrate,
  OBJECT_STORE_URL: config.object_store_url,
  S3_ORACLE_BUCKET: config.buckets.oracle,
  S3_ARCHIVE_BUCKET: config.buckets.archive,
  S3_QUARANTINE_BUCKET: config.buckets.quarantine,
  S3_EVIDENCE_BUCKET: config.buckets.evidence,
});

async function onePhase(
  { options, place, workplace, dispatch, progress, signal, actions, take }: Rehearsal,
  { definition, action }: { readonly definition: PhaseDefinitionV1; readonly action: string },
  world: World | undefined,
): Promise<PhaseOutcome> {
  progress.phase(definition.plan_phase, definition.name);
  actions.expect(['approval-gate', 'phase-ledger', action]);
  const { imageDigest, inputs, streamRows } = await readDecisionFacts(workplace.configPath);
  const phase = definition.plan_phase;
  const sources = {
    substrate: workplace.config.substrate,
    answers: {
      ...answersFor(phase, {
        ...{ dispatch, world, imageDigest, substrate: workplace.config.substrate },
        rateNeeded: rateNeeded(definition, streamRows),
      }),
      ...(await place.answers(phase)),
    },
    pinnedHandles: HANDLES_PINNED[phase] ?? [],
    inputs: { ...inputs, ...operatorInputs(dispatch, world), ...place.handles },
  };
  const outcome = await take({
    twice: options.twice,
    definition,
    action,
    substrateConfig: workplace.configPath,
    decisions: decisionsOf(definition, sources),
    act: (name, given) => actions.run({ name, inputs: given, onLine: progress.say, signal }),
    say: progress.say,
  });
  progress.done(`${outcome.verdict}, ${outcome.lanesRun} lanes in ${outcome.elapsedSeconds.toFixed(1)} s`);
  return outcome;
}
