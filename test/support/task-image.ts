import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageRegistry } from '@spine-green/runtime/substrate/image/port';

/** An image whose modes do what a compute must cope with. It drains and dies as the platform's image does. */
export async function buildTaskImage(images: ImageRegistry, scratch: string, note = ''): Promise<string> {
  const source = join(scratch, 'task-image.mjs');
  await mkdir(scratch, { recursive: true });
  await writeFile(source, `${entrypoint()}// ${note}\n`);
  const { digest } = await images.build([{ path: 'main.mjs', source, mode: '0444' }]);
  return digest;
}

const urlOf = (module: string): string => JSON.stringify(import.meta.resolve(`@spine-green/runtime/${module}`));

const entrypoint = (): string => `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { shutdownSignal } from ${urlOf('kernel/shutdown')};
import { learnTaskArn } from ${urlOf('task-identity')};

const signal = shutdownSignal(process.env.LIFELINE === 'stdin', () => process.exit(1));
const [mode, value] = process.argv.slice(2);
const wait = () => setInterval(() => {}, 1000);
const say = (line) => process.stdout.write(line + '\\n');
const modes = {
  exit: () => process.exit(Number(value)),
  environment: () => say(JSON.stringify(process.env)),
  identity: async () => say(JSON.stringify({ taskArn: await learnTaskArn(process.env), imageDigest: process.env.IMAGE_DIGEST })),
  lines: () => {
    for (let line = 1; line <= Number(value); line += 1) say('line ' + line);
    process.stderr.write('last words');
  },
  long: () => process.stdout.write('x'.repeat(Number(value))),
  scratch: () => {
    writeFileSync(process.env.TMPDIR + '/file', 'x');
    say(process.env.TMPDIR);
  },
  daemon: () => {
    say('pid ' + process.pid);
    const timer = wait();
    signal.addEventListener('abort', () => {
      say('drained');
      clearInterval(timer);
    });
  },
  stubborn: () => {
    process.on('SIGTERM', () => say('not yet'));
    say('pid ' + process.pid);
    wait();
  },
  parent: () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: ['ignore', 'inherit', 'inherit'] });
    say('pid ' + child.pid);
    wait();
  },
  'parent-exits': () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: ['ignore', 'inherit', 'inherit'] });
    process.stdout.write('pid ' + child.pid + '\\n', () => process.exit(0));
  },
};
await modes[mode]();
`;
