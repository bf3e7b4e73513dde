import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '@spine-green/runtime/http/address';
import { spawnTethered, type TetheredProcess } from '@spine-green/runtime/substrate/database/embedded-tether';
import { motoPython } from './moto.ts';

export interface AwsEmulator {
  readonly url: string;
  /** What a client of AWS needs in its environment to talk to it, and to nothing else. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const READY_MS_MAX = 60_000;
const PAUSE_MS = 250;

/** Starts moto's server on a free port of the loopback interface; it ends with this process, whatever ends it. */
export async function startAwsEmulator(region: string): Promise<AwsEmulator> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // What it compiles of the tree stays out of the tree.
  const command = [motoPython(), '-B', join(import.meta.dirname, 'moto', 'one-at-a-time.py'), String(port)];
  // It says every request. A pipe would fill while this process waits for Terraform, and both would wait for ever.
  const server = spawnTethered(['/bin/sh', '-c', 'exec "$@" 2>/dev/null', 'emulator', ...command], {
    cwd: tmpdir(),
    removable: undefined,
    stopSignal: 'TERM',
  });
  await readiness(server, url);
  return {
    url,
    environment: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'emulated',
      AWS_SECRET_ACCESS_KEY: 'emulated',
      AWS_REGION: region,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    stop: () => server.stop(),
  };
}

async function readiness(server: TetheredProcess, url: string): Promise<void> {
  const until = performance.now() + READY_MS_MAX;
  while (!(await answers(url))) {
    const ended = !server.isRunning();
    if (!ended && performance.now() < until) await setTimeout(PAUSE_MS);
    else {
      await server.stop();
      throw new Error(ended ? 'the emulator ended before it answered' : `no emulator after ${READY_MS_MAX} ms`);
    }
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/moto-api/`).then(
    ({ ok }) => ok,
    () => false,
  );
