import { byName, count, form, handoverOf, list, nullable, oneOf, record, text } from '../run/handover.ts';

const DIGEST = form(/^sha256:[0-9a-f]{64}$/);

const STEP = record({
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
