import { spawnSync } from 'node:child_process';

/** What a test needs from the machine. */
export type Requirement = { readonly met: true } | { readonly met: false; readonly reason: string };

/** Whether the tools answer. With REQUIRE_ALL=1, as CI sets it, a missing one is an error: a test whose server cannot
 * start must fail there, never be skipped. */
export function requireTool(...tools: readonly { command: string; args: readonly string[] }[]): Requirement {
  const missing = tools.filter(({ command, args }) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0);
  if (missing.length === 0) return { met: true };
  const reason = `not on this machine: ${missing.map(({ command }) => command).join(', ')}`;
  if (process.env.REQUIRE_ALL === '1') throw new Error(`REQUIRE_ALL=1 and ${reason}`);
  return { met: false, reason };
}
