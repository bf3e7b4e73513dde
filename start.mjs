/**
 * `node start.mjs PROGRAM [arguments]`: starts a program of this checkout under the Node that it is written for.
 *
 * It runs under any Node that knows modules and imports nothing that has to be installed, because it is there to say
 * what is missing: whoever leaves out development packages or install scripts has another Node than this checkout.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NODE_MAJOR = 24;
/** As for a configuration that is refused: nothing was started. */
const NOT_STARTED = 78;

const root = dirname(fileURLToPath(import.meta.url));
const [program = '', ...args] = process.argv.slice(2);
const packaged = join(root, 'node_modules', 'node', 'bin', 'node');
const major = (version) => Number(/^v?([0-9]+)\./.exec(version)?.[1] ?? 0);

if (major(process.version) >= NODE_MAJOR) await load();
else if (major(versionOf(packaged)) >= NODE_MAJOR) restart();
else refuse(`Node ${NODE_MAJOR} is needed and this is ${process.version}: ${missing()}`);

async function load() {
  process.argv = [process.argv[0], join(root, program), ...args];
  try {
    await import(pathToFileURL(join(root, program)).href);
  } catch (error) {
    // A package that is not there is no bug of the program.
    const name =
      error.code === 'ERR_MODULE_NOT_FOUND' ? /Cannot find package '([^']+)'/.exec(error.message)?.[1] : undefined;
    if (name === undefined) throw error;
    refuse(`the package ${name} is not installed: run "npm ci --include=dev" in ${root}`);
  }
}

/** Flags of the machine that the other Node takes as well; whatever else this one was given is its own. */
function handedOn() {
  return process.execArgv.filter((flag) =>
    /^--(expose-gc|max-|disable-warning=|no-incremental-marking|optimize-for-size|liftoff-only|v8-pool-size=)/.test(
      flag,
    ),
  );
}

/** The same program under the packaged Node. A Ctrl-C reaches both; this one waits, so that the other can clean up. */
function restart() {
  const child = spawn(packaged, [...handedOn(), fileURLToPath(import.meta.url), program, ...args], {
    stdio: 'inherit',
  });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  });
}

function versionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout ?? '';
}

function missing() {
  if (!existsSync(join(root, 'node_modules'))) return `run "npm ci" in ${root}`;
  if (!existsSync(join(root, 'node_modules', 'node'))) {
    return 'development packages were left out (NODE_ENV=production or --omit=dev): run "npm ci --include=dev"';
  }
  return 'the install scripts of its package did not run (ignore-scripts): run "npm rebuild --ignore-scripts=false"';
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = NOT_STARTED;
}
