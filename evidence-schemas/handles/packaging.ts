import { derived, derivedLater, literal } from './entry.ts';

/** Section 7: image and packaging. Entrypoints are the modes of the one image. */
export const packaging = {
  ECR_REPO_NAME: derived('core', '<NAME_PREFIX>'),
  ECR_REPO_URI: derived('core', '<AWS_ACCOUNT_ID>.dkr.ecr.<AWS_REGION>.amazonaws.com/<ECR_REPO_NAME>', {
    absentOnEmbedded: 'the image is a content-addressed bundle, not an image of a cloud registry',
  }),
  ECR_TAG_MUTABILITY: literal('core', 'IMMUTABLE'),
  IMAGE_TAG_GIT_SHA_PATTERN: literal('const', 'git-{git_sha}'),
  /** For sources that are no commit; never authoritative, and refused on dev_min. */
  IMAGE_TAG_SOURCE_PATTERN: literal('const', 'src-{source_digest}'),
  /** Never authoritative. */
  IMAGE_TAG_DEV_MIN_LATEST: literal('const', 'dev-min-latest'),
  IMAGE_REFERENCE_MODE: literal('const', 'immutable_preferred'),
  IMAGE_TAG_EVIDENCE_FIELD: literal('const', 'image_tag'),
  IMAGE_DIGEST_EVIDENCE_FIELD: literal('const', 'image_digest'),
  IMAGE_GIT_SHA_EVIDENCE_FIELD: literal('const', 'git_sha'),
  IMAGE_BUILD_DRIVER: literal('const', 'github_actions'),
  IMAGE_BUILD_PATH: literal('const', 'runtime'),
  IMAGE_DOCKERFILE_PATH: literal('const', 'runtime/Dockerfile'),
  IMAGE_INCLUDE_MANIFEST_SHA256: derivedLater('const', { accepts: '[0-9a-f]{64}' }),
  ENTRYPOINT_ORACLE_SEED: literal('const', 'oracle-seed'),
  ENTRYPOINT_ORACLE_STREAM_SORT: literal('const', 'oracle-stream-sort'),
  ENTRYPOINT_ORACLE_CHECKER: literal('const', 'oracle-checker'),
  ENTRYPOINT_SR: literal('const', 'sr'),
  ENTRYPOINT_WSP: literal('const', 'wsp'),
  ENTRYPOINT_IG_SERVICE: literal('const', 'ig'),
  ENTRYPOINT_RTDL_CORE_WORKER: literal('const', ['archive-writer', 'ieg', 'ofp', 'csfb']),
  ENTRYPOINT_DECISION_LANE_WORKER: literal('const', ['dl', 'df', 'al', 'dla']),
  ENTRYPOINT_CASE_TRIGGER_WORKER: literal('const', 'case-trigger'),
  ENTRYPOINT_CM_SERVICE: literal('const', 'cm'),
  ENTRYPOINT_LS_SERVICE: literal('const', 'ls'),
  ENTRYPOINT_ENV_CONFORMANCE_WORKER: literal('const', 'env-conformance'),
  ENTRYPOINT_REPORTER: literal('const', 'reporter'),
  ENTRYPOINT_DB_MIGRATIONS: literal('const', 'db-migrate'),
  ENTRYPOINT_LAG_SAMPLER: literal('const', 'lag-sampler'),
  ENTRYPOINT_RUNTIME_PROBE: literal('const', 'runtime-probe'),
};
