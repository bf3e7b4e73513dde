import { spawnSync } from 'node:child_process';
import { PlatformError } from '@spine-green/evidence-schemas';
import { record, text } from '../../lib/run/handover.ts';

/** What another program computes from the same payload. */
export interface OtherDigests {
  readonly config_digest: string;
  readonly scenario_config_digest: string;
  readonly run_equivalence_key: string;
  readonly scenario_run_id: string;
}

/** Sorted copies through JSON.stringify, in a process of its own: it shares no code with ours. */
const PROGRAM = `
const sorted = (v) => Array.isArray(v) ? v.map(sorted)
  : v && typeof v === 'object' ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, sorted(v[k])])) : v;
const sha256 = (text) => require('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
const digest = (v) => sha256(JSON.stringify(sorted(v)));
let text = '';
process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => {
  const payload = JSON.parse(text);
  const scenario = digest({ scenario_equivalence: payload.scenario_equivalence, policies: payload.policies });
  const key = digest(Object.assign({ config_digest: scenario }, payload.scenario_equivalence));
  process.stdout.write(JSON.stringify({
    config_digest: digest(payload),
    scenario_config_digest: scenario,
    run_equivalence_key: key,
    scenario_run_id: sha256('sr_run|' + key).slice(0, 32),
  }));
});`;

const digests = record({
  config_digest: text,
  scenario_config_digest: text,
  run_equivalence_key: text,
  scenario_run_id: text,
});
const TIMEOUT_MS = 30_000;

/** Throws E_DIGEST_PROGRAM_FAILED when the other program gives no answer. */
export function otherDigests(payload: unknown): OtherDigests {
  const child = spawnSync(process.execPath, ['--eval', PROGRAM], {
    // Neither our order of members nor our white space reaches it.
    input: JSON.stringify(payload, null, 1),
    encoding: 'utf8',
    env: {},
    timeout: TIMEOUT_MS,
  });
  if (child.status !== 0) {
    throw new PlatformError('E_DIGEST_PROGRAM_FAILED', `it ended with ${child.status ?? child.signal ?? 'no status'}`);
  }
  const read = digests(JSON.parse(child.stdout));
  if (read === undefined) throw new PlatformError('E_DIGEST_PROGRAM_FAILED', 'it names no digests');
  return read.value;
}
