import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';

/** Environment names that carry static cloud credentials; any of them is refused before anything authenticates. */
export const STATIC_CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
] as const;

export const staticCredentials = (names: readonly string[]): readonly string[] =>
  names.filter((name) => STATIC_CREDENTIALS.some((one) => one === name));

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
