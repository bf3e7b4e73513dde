/** What the run pinning phase hands over to the lanes of other phases. */
import { closed, count, flag, handoverOf, type Member, oneOf, text } from '../run/handover.ts';
import { closureHandover, verdictHandover } from './shared.ts';

/** Lower-case hex of one length. */
const hex =
  (length: number): Member<string> =>
  (value) =>
    typeof value === 'string' && value.length === length && /^[0-9a-f]+$/.test(value) ? { value } : undefined;

export const runIdHandover = handoverOf('M3.B', {
  candidate_platform_run_id: text,
  final_platform_run_id: text,
  collision_attempts: count,
  collision_detected: flag,
  scenario_equivalence: closed({ input: text, fields: text, canonicalization: text, derivation: text }),
});

/** The digests that every later fact about the run is compared with. */
export const pinnedDigestsHandover = handoverOf('M3.C', {
  config_digest_algo: text,
  config_digest: hex(64),
  scenario_config_digest: hex(64),
  run_config_digest: hex(64),
  run_equivalence_key: hex(64),
  scenario_run_id: hex(32),
  image_digest: text,
});

export const runPinningClosureHandover = closureHandover('M3.A');

export const manifestHandover = handoverOf('M3.D', { mirrored: count });

export const scopeExportHandover = handoverOf('M3.E', { families: count });

export const runPinningVerdictHandover = verdictHandover('M3.F');

export const m3EntryGateHandover = handoverOf('M3.G', { entry_gate: oneOf('OPEN') });
