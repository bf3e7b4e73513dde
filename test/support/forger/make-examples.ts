/**
 * `npm run example-bundle`: makes the three bundles of `test/fixtures/example-bundle` of real, tiny runs. Build first:
 * the runs are made of the committed bundles, as a workflow runs them.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, runCommand, usageFault } from '@spine-green/runtime/command-line';
import { folderFiles } from '../../../actions/lib/bundle/bundle-files.ts';
import { failureText } from '../../../actions/lib/bundle/failure.ts';
import { PACKED, packed } from '../../../actions/lib/bundle/packed-files.ts';
import { verifyBundle } from '../../../actions/lib/bundle/verify.ts';
import { completePhase, runLanes } from '../../../actions/rehearsal/phase-steps.ts';
import { activeAuthorityPhase, exportWorkplace, leaveFailureRecord } from '../authority-phase.ts';
import { EXAMPLES, type Example, exampleFolder } from './examples.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Receipts and records are mostly digests, which no packing makes smaller: fewer flows do. */
const BYTES_MAX = 1_000_000;
/** The smallest world. */
const FLOWS = '150';
/** Events a second that any machine decides in time: a posture that fell decides all alike, and few cases come of it. */
const RATE = '60';

const HELP = `usage: npm run example-bundle [-- NAME...]

Makes the three bundles of test/fixtures/example-bundle anew, or those that are named (${EXAMPLES.join(', ')}), of real, tiny
runs. Build first. Takes about three minutes.

  --help  this text

exit codes: 0 made, 1 refused, 64 E_USAGE`;

process.exitCode = await runCommand({ help: HELP, args: process.argv.slice(2), run: main });

async function main(args: string[]): Promise<number> {
  const { positionals } = readArguments({ args, options: {}, allowPositionals: true });
  const unknown = positionals.filter((name) => !EXAMPLES.some((one) => one === name));
  if (unknown.length > 0) throw usageFault(`there is no example ${unknown.join(', ')}: name ${EXAMPLES.join(', ')}`);
  const isAsked = (name: Example): boolean => positionals.length === 0 || positionals.includes(name);
  const scratch = mkdtempSync(join(tmpdir(), 'example-bundle-'));
  try {
    mkdirSync(exampleFolder, { recursive: true });
    if (isAsked('crashed')) keep('crashed', /^HOLD_M1$/, await crashedRun(join(scratch, 'crashed')));
    if (isAsked('held'))
      keep('held', /^HOLD_M1$/, rehearsed(withCredential(join(scratch, 'tree')), join(scratch, 'held')));
    if (isAsked('passing')) keep('passing', /^REHEARSED/, rehearsed(ROOT, join(scratch, 'passing')));
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Verifies the bundle, packs it and says its root, by which a reader anchors it. */
function keep(name: Example, due: RegExp, folder: string): void {
  const files = folderFiles(folder);
  const { failures, manifest, recomputedWord } = verifyBundle(files);
  if (failures.length > 0)
    throw new Error(`${name} does not verify: ${failures.slice(0, 5).map(failureText).join('; ')}`);
  if (!due.test(recomputedWord)) throw new Error(`${name} ended with ${recomputedWord} and not with ${due}`);
  const bytes = packed(files);
  if (bytes.length > BYTES_MAX) throw new Error(`${name} has ${bytes.length} bytes, at most ${BYTES_MAX} are kept`);
  writeFileSync(join(exampleFolder, `${name}${PACKED}`), bytes);
  process.stdout.write(`${name}  ${recomputedWord}  ${bytes.length} bytes  root ${manifest?.root_sha256}\n`);
}

/** The bundle of a rehearsal of one day; whether the run was held is what the caller wants to see. */
function rehearsed(tree: string, out: string): string {
  try {
    const script = join(tree, 'actions', 'rehearsal', 'main.ts');
    const world = ['--flows', FLOWS, '--days', '1', '--rate', RATE];
    execFileSync(process.execPath, [script, ...world, '--out', out], { stdio: 'ignore' });
  } catch (error) {
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const [run = ''] = readdirSync(out);
  return join(out, run, 'bundle');
}

/** The project with what looks like a credential in what the image is built of: M1.D refuses it, and the run is held. */
function withCredential(tree: string): string {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  for (const file of files) if (file !== '') cpSync(join(ROOT, file), join(tree, file));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) link(join('node_modules', name), tree);
  const key = `AKIA${'B7'.repeat(8)}`;
  writeFileSync(join(tree, 'runtime', 'src', 'left-behind.ts'), `export const key = '${key}';\n`);
  return tree;
}

/** Packages of others are shared; those of the project are the tree's own. */
function link(name: string, tree: string): void {
  mkdirSync(join(tree, 'node_modules'), { recursive: true });
  if (name !== join('node_modules', '@spine-green')) symlinkSync(join(ROOT, name), join(tree, name));
  else cpSync(join(ROOT, name), join(tree, name), { recursive: true, verbatimSymlinks: true });
}

/** M0, of which the first lane is killed while it runs and passes in its second attempt. */
async function crashedRun(folder: string): Promise<string> {
  const phase = await activeAuthorityPhase();
  try {
    const { executionId: execution_id, workplace, run } = phase;
    const lanes = run.definition.lanes.map(({ lane }) => lane);
    const [killed = ''] = lanes;
    await phase.ledger({ command: 'start-lane', phase: 'M0', lane: killed, execution_id, attempt: 1 });
    const child = spawn(process.execPath, [join(ROOT, 'actions', 'dist', 'm0-authority.mjs')], {
      env: { 'INPUT_SUBSTRATE-CONFIG': workplace.configPath, 'INPUT_EXECUTION-ID': execution_id, INPUT_LANE: killed },
      stdio: 'ignore',
    });
    await once(child, 'spawn');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await leaveFailureRecord(phase, killed, 1);
    await runLanes(run, execution_id, { lanes });
    await completePhase(run, execution_id);
    await exportWorkplace(phase, folder);
    return folder;
  } finally {
    phase.remove();
  }
}
