import { principalOf } from '@spine-green/runtime/http/auth';
import { gatePolicyRevision, runConfig, runConfigDigest } from '@spine-green/runtime/run-config';
import { contextCompiler } from '@spine-green/runtime/services/ingestion-gate/judge/contexts';
import { evaluate } from '@spine-green/runtime/services/ingestion-gate/judge/evaluate';
import { compilePolicy } from '@spine-green/runtime/services/ingestion-gate/judge/policy';
import { parseItems } from '@spine-green/runtime/services/ingestion-gate/judge/strict-json';
import { arrival, RUN, traffic } from '../../support/gate/gate-events.ts';
import type { AttackRow } from '../row.ts';
import type { GateStage } from './stage.ts';

/** Texts of so many characters that a validator may get lost in: each almost fits a form, and fails at its end. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  letters: (length) => 'a'.repeat(length),
  digits: (length) => '9'.repeat(length),
  'hex digits': (length) => 'f'.repeat(length),
  'times one after the other': (length) => '2026-01-01T00:00:00.000001Z'.repeat(length / 27),
  'fractions without an end': (length) => `2026-01-01T00:00:00.${'0'.repeat(length)}`,
  slashes: (length) => '/a'.repeat(length / 2),
  dots: (length) => '.'.repeat(length),
  escapes: (length) => '\\u0001'.repeat(length / 6),
  quotes: (length) => '\\"'.repeat(length / 2),
  'code units beyond the plane': (length) => '😀'.repeat(length / 4),
};

const MEMBERS = ['event_id', 'event_type', 'ts_utc', 'manifest_fingerprint', 'scenario_run_id', 'seed'] as const;
const [SHORT, TIMES] = [24_000, 8];
/** In proportion is 8; in the square is 64. What is measured is short, so there is room for the machine. */
const RATIO_MAX = 28;
const ROUNDS = 5;

const GATE = {
  platform_run_id: RUN,
  run_config_digest: runConfigDigest(),
  service_release_id: 'git-test',
  environment: 'embedded' as const,
  policy_rev: gatePolicyRevision,
};

/** Processor time of judging one item, the least of several rounds, microseconds. */
function costOf(judge: (body: Buffer) => void, body: Buffer): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    judge(body);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...rounds);
}

/** An envelope with this text in one member, as JSON in which the text stands as it is. */
const withText = (member: string, text: string): Buffer => {
  const marked = { ...traffic(1), [member]: '\u0000' };
  return Buffer.from(JSON.stringify(marked).replace('\\u0000', () => text));
};
const inPayload = (member: string, text: string): Buffer => {
  const event = arrival(1);
  const marked = { ...event, payload: { ...event.payload, [member]: '\u0000' } };
  return Buffer.from(JSON.stringify(marked).replace('\\u0000', () => text));
};

/** Judging takes time in proportion to what is judged (17, section 8). */
export const linearRows: readonly AttackRow<GateStage>[] = [
  {
    name: `hostile texts of ${SHORT / 1000} kB and of ${TIMES} times that in every member of an envelope`,
    expected: 'time in proportion to the text, whatever it holds',
    secondsMax: 120,
    attempt: async () => {
      const rules = {
        gate: GATE,
        policy: compilePolicy(runConfig),
        contexts: contextCompiler(GATE),
        manualActions: false,
      };
      const principal = principalOf('wsp', 'api_key');
      const judge = (body: Buffer): void => {
        for (const item of parseItems(body, 'push') ?? []) evaluate(item, principal, rules);
      };
      const worse: string[] = [];
      for (const [kind, textOf] of Object.entries(HOSTILE)) {
        for (const member of [...MEMBERS, 'zone_representation', 'ts_local_primary', 'routing_universe_hash']) {
          const bodyOf = (length: number): Buffer =>
            MEMBERS.some((name) => name === member)
              ? withText(member, textOf(length))
              : inPayload(member, textOf(length));
          const short = costOf(judge, bodyOf(SHORT));
          const long = costOf(judge, bodyOf(SHORT * TIMES));
          // Below the resolution of the clock there is nothing to compare.
          if (long > 2000 && long / Math.max(short, 50) > RATIO_MAX)
            worse.push(`${kind} in ${member}: ${Math.round(long / short)}`);
        }
      }
      return Promise.resolve(
        worse.length === 0 ? 'time in proportion to the text, whatever it holds' : worse.join('; '),
      );
    },
  },
];
