import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { systemEnvironment } from '../../lib/io/inputs.ts';
import {
  type ActionProcess,
  type ActionResult,
  type ActionRun,
  distFolder,
  entryOf,
  followAction,
  runAction,
  watched,
} from './run-action.ts';

export interface Actions {
  readonly run: (run: ActionRun) => Promise<ActionResult>;
  /** The actions that are likely to run next; whatever else waited ends. */
  readonly expect: (names: readonly string[]) => void;
  /** Ends the processes that wait. */
  readonly close: () => void;
}

interface EarlyAction {
  readonly isThere: () => boolean;
  readonly serve: (variables: Readonly<Record<string, string>>) => ActionProcess;
  readonly dismiss: () => void;
}

/**
 * Actions whose processes are started before their inputs are known, because to start Node and to load an action takes
 * longer than most of them work, and the driver knows which one comes next.
 *
 * I1: a process serves one run; it is given what a runner would have given it and nothing that was known before.
 * I2: at most one process of each expected action waits, and it ends with its owner, whose end closes the pipe.
 */
export function earlyActions(environment: Readonly<Record<string, string>> = {}): Actions {
  const waiting = new Map<string, EarlyAction>();
  let expected: readonly string[] = [];
  const prepare = (): void => {
    for (const name of expected) if (!waiting.has(name)) waiting.set(name, startEarly(name, environment));
  };
  const dismiss = (isUnneeded: (name: string) => boolean): void => {
    for (const [name, early] of waiting) {
      if (!isUnneeded(name)) continue;
      early.dismiss();
      waiting.delete(name);
    }
  };
  return {
    run: async (run) => {
      run.signal?.throwIfAborted();
      const early = waiting.get(run.name);
      waiting.delete(run.name);
      // One that died while it waited had done nothing yet.
      const result = early?.isThere() ? followAction(run, early.serve) : runAction({ ...run, environment });
      prepare();
      return await result;
    },
    expect: (names) => {
      expected = names;
      dismiss((name) => !names.includes(name));
      prepare();
    },
    close: () => {
      expected = [];
      dismiss(() => true);
    },
  };
}

function startEarly(name: string, environment: Readonly<Record<string, string>>): EarlyAction {
  const child = spawn(process.execPath, ['--import', join(distFolder, 'early-start.mjs'), entryOf(name)], {
    env: { ...systemEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const action = watched(child);
  // Nobody asks how one ended that nobody took.
  action.exit.catch(() => undefined);
  const inputs = child.stdio[3] as NodeJS.WritableStream;
  // A pipe that broke says that the process is gone, which its exit code tells.
  inputs.on('error', () => undefined);
  return {
    isThere: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    serve: (variables) => {
      inputs.end(JSON.stringify(variables));
      return action;
    },
    dismiss: () => void inputs.end(),
  };
}
