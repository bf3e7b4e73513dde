import { byName, closed, count, form, handoverOf, list, matching, nullable, oneOf, text } from '../run/handover.ts';

const HEX64 = form(/^[0-9a-f]{64}$/);

/** Of a process, as its platform says it: one that was killed may have a negative one. */
const EXIT_CODE = matching((value): value is number => Number.isSafeInteger(value));

const DIGEST = form(/^sha256:[0-9a-f]{64}$/);

const STEP = closed({
  step: oneOf(
    'validate_inputs',
    'oidc',
    'registry_login',
    'context_scan',
    'build',
    'push_immutable_tag',
    'push_convenience_tag',
    'resolve_digest',
    'write_evidence',
  ),
  outcome: oneOf('ok', 'failed'),
  started_at_utc: text,
  ended_at_utc: text,
  exit_code: nullable(count),
  retries: count,
});

/** The image that was pushed, and how. */
export const imageHandover = handoverOf('M1.C', {
  image_digest: DIGEST,
  image_tag: text,
  git_sha: nullable(form(/^[0-9a-f]{40}$/)),
  steps: list(STEP),
  tool_versions: byName(text),
});

export const candidateHandover = handoverOf('M1.A', {
  candidate_digest: form(/^sha256:[0-9a-f]{64}$/),
  files: count,
  image_tag: text,
  git_sha: nullable(form(/^[0-9a-f]{40}$/)),
  sources: oneOf('commit', 'changed', 'no_repository'),
  source_sha256: HEX64,
  include_manifest_sha256: HEX64,
  build_completed_at_utc: text,
});

/** Per mode what it may be told: names of the environment, and what became of a secret as an argument. */
export const matrixHandover = handoverOf('M1.B', {
  modes: byName(closed({ environment: list(text), secret_argument_exit_code: nullable(EXIT_CODE) })),
});

export const securityHandover = handoverOf('M1.D', { context_files: count, image_files: count });

export const gateHandover = handoverOf('M1.H', { refused_cases: list(text), positive_faults: count });

export const readinessHandover = handoverOf('M1.I', {
  state: oneOf('READY_FOR_BUILD_GO', 'NOT_READY'),
  image_tag: text,
  git_sha: nullable(form(/^[0-9a-f]{40}$/)),
  lanes: byName(text),
});
