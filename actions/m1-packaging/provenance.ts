import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';
import type { GivenCredentials } from '../lib/io/inputs.ts';

/** Environment names by which credentials are given; what they give is refused unless it ends by itself. */
export const STATIC_CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
] as const;

/** The three that STS gives together, and the form of the id of a key that it made. */
const OF_A_SESSION: readonly string[] = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const TEMPORARY_KEY = /^ASIA[A-Z0-9]{16,124}$/;

/**
 * Names of those that do not end by themselves. A whole session of STS is none: a workflow exchanges its OIDC token for it. A
 * part of one is, and so is a profile, which names a file that nobody looked into.
 */
export function staticCredentials({ names, accessKeyId = '' }: GivenCredentials): readonly string[] {
  const isSession = TEMPORARY_KEY.test(accessKeyId) && OF_A_SESSION.every((name) => names.includes(name));
  return STATIC_CREDENTIALS.filter((name) => names.includes(name) && !(isSession && OF_A_SESSION.includes(name)));
}

/** Members of a provenance that are missing, malformed, empty or that contradict each other (01, M1.C-C01). */
export function provenanceFaults(document: unknown): readonly string[] {
  const schema = PackagingProvenanceV1.faults(document).map(({ path, keyword }) => `${path} (${keyword})`);
  if (typeof document !== 'object' || document === null) return schema;
  const members = document as Readonly<Record<string, unknown>>;
  const empty = Object.keys(members).filter((name) => members[name] === '');
  const text = (name: string): string => (typeof members[name] === 'string' ? members[name] : '');
  const tag = members.git_sha === undefined ? `src-${text('source_sha256')}` : `git-${text('git_sha')}`;
  return [
    ...schema,
    ...empty.map((name) => `/${name} (empty)`),
    ...(members.image_digest === `sha256:${text('oci_digest_value')}` ? [] : ['/oci_digest_value (differs)']),
    ...(members.image_tag === tag ? [] : ['/image_tag (names other sources)']),
  ];
}
