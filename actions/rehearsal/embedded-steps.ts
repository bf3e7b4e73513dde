import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { usageFault } from '@spine-green/runtime/command-line';
import { systemClock, textOfMicros } from '@spine-green/runtime/kernel/clock';
import { phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { finalWord } from '../lib/ledger/derived.ts';
import { findEmbeddedStack } from '../lib/platform/stack.ts';
import { openSession } from '../lib/run/session.ts';
import { answersFor, type Dispatch, operatorInputs } from './answers.ts';
import { exportRun } from './export.ts';
import { initialiseLedger } from './ledger.ts';
import { parseOptions, RATE_DEFAULT } from './options.ts';
import { type StackHome, stackHome, startKeptStack } from './processes/stack-process.ts';
import { sealedInput } from './rehearse.ts';
import { openWorkplace, prepareWorkplace, type Workplace } from './workplace.ts';

type Given = Readonly<Record<string, string | undefined>>;

type Said = Readonly<Record<string, string>>;

const HOURS_MAX = 6;
const ENDS_MS_MAX = 60_000;

/** The configuration of an empty workplace, and what its operator answers in every phase but about the world. */
export async function prepare({ out, operator: login, days }: Given): Promise<Said> {
  if (login === undefined) throw usageFault('--operator is needed, the GitHub login that approves');
  const operator = `operator:${login}`;
  const workplace = await prepareWorkplace(resolve(out ?? ''), { approvals: { operator, url: 'github:' } });
  await initialiseLedger(workplace);
  // The checkout of a job is gone with it; the substrate stays, and so does what it is run from.
  writeFileSync(homeFile(workplace), JSON.stringify(stackHome()));
  const dispatch: Dispatch = {
    operator,
    expiresAt: textOfMicros(systemClock.wallMicros() + 24 * 3_600_000_000).slice(0, 10),
    sourceBucket: workplace.config.buckets.source,
    profile: 'rehearsal',
    days: days === undefined ? undefined : Number(days),
    rate: RATE_DEFAULT,
  };
  const answers = phaseDefinitions().flatMap(({ plan_phase }) =>
    Object.entries(
      answersFor(plan_phase, {
        ...{ dispatch, world: undefined, imageDigest: undefined },
        substrate: 'embedded',
      }),
    )
      .filter(([, { source }]) => source === 'operator')
      .map(([key, { value }]) => [key, value]),
  );
  const all = { ...operatorInputs(dispatch, undefined), ...Object.fromEntries(answers) };
  return { config: workplace.configPath, answers: JSON.stringify(all) };
}

/** The substrate, up and kept by nobody's job, and a sealed world in the source bucket; says where the world is. */
export async function bringStackUp(given: Given): Promise<Said> {
  const workplace = openWorkplace(configOf(given));
  const args = ['world', 'flows', 'seed', 'days'].flatMap((name) =>
    given[name] ? [`--${name}`, String(given[name])] : [],
  );
  const options = parseOptions(args);
  const keeper = await startKeptStack({
    folder: workplace.state,
    scratch: workplace.scratch,
    home: parseJson(readFileSync(homeFile(workplace)), 'E_SCHEMA_INVALID', 'the home of the stack') as StackHome,
    hoursMax: HOURS_MAX,
  });
  writeFileSync(keeperFile(workplace), String(keeper));
  try {
    const world = await sealedInput({ options, workplace });
    const dispatch = { sourceBucket: workplace.config.buckets.source, days: options.days } as Dispatch;
    const all = operatorInputs({ ...dispatch, operator: 'operator:', expiresAt: '', profile: 'rehearsal' }, world);
    const about = Object.entries(all).filter(([key]) => /^(ORACLE|SR)_/.test(key));
    const own = parseJson(given.answers ?? '{}', 'E_SCHEMA_INVALID', 'the answers') as object;
    return { answers: JSON.stringify({ ...own, ...Object.fromEntries(about) }) };
  } catch (error) {
    await takeStackDown(given);
    throw error;
  }
}

export async function takeStackDown(given: Given): Promise<Said> {
  const workplace = openWorkplace(configOf(given));
  const stack = await findEmbeddedStack(workplace.config);
  if (stack !== undefined) process.kill(stack.pid, 'SIGTERM');
  const deadline = systemClock.elapsedMs() + ENDS_MS_MAX;
  while ((await findEmbeddedStack(workplace.config)) !== undefined) {
    if (systemClock.elapsedMs() > deadline)
      throw new PlatformError('E_STACK_NOT_STOPPED', `process ${stack?.pid} is still there`);
    await sleep(100);
  }
  endKeeper(workplace);
  return { down: stack === undefined ? 'gone before' : 'now' };
}

/** What the run left, as a bundle that holds; its root is the one thing to be written down elsewhere. */
export async function bundleRun(given: Given): Promise<Said> {
  const { configPath, environment } = openWorkplace(configOf(given));
  const session = openSession(configPath);
  try {
    const { manifest, verdict, ledger } = await exportRun(session, {
      ...{ configPath, environment },
      folder: resolve(given.out ?? ''),
    });
    const [first] = verdict.failures;
    if (first !== undefined) throw new PlatformError('E_EVIDENCE_DIGEST', `${first.object}: ${first.what}`);
    return {
      root: manifest.root_sha256,
      head: manifest.ledger_head_sha256,
      word: finalWord(ledger),
      verified: String(verdict.verified),
    };
  } finally {
    await session.close();
  }
}

function configOf({ config }: Given): string {
  if (config === undefined) throw usageFault('--config is needed, as prepare said it');
  return config;
}

const homeFile = ({ folder }: Workplace): string => join(folder, 'home.json');
const keeperFile = ({ folder }: Workplace): string => join(folder, 'keeper.pid');

/** The process that holds the other end of the stack's input, and nothing else. */
function endKeeper(workplace: Workplace): void {
  try {
    process.kill(Number(readFileSync(keeperFile(workplace), 'utf8')), 'SIGTERM');
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  rmSync(keeperFile(workplace), { force: true });
}
