import { PackagingProvenanceV1 } from '@spine-green/evidence-schemas/documents/packaging_provenance.v1';

export const DIGEST_FORM = /^sha256:[0-9a-f]{64}$/;
export const TAG_FORM = /^git-[0-9a-f]{40}$/;

/** Environment names that carry static cloud credentials; any of them is refused before anything authenticates. */
const STATIC_CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE'];

export const staticCredentials = (names: readonly string[]): readonly string[] =>
  names.filter((name) => STATIC_CREDENTIALS.includes(name));

/** Members of a provenance that are missing, malformed or empty (01, M1.C-C01). */
export function provenanceFaults(document: unknown): readonly string[] {
  const schema = PackagingProvenanceV1.faults(document).map(({ path, keyword }) => `${path} (${keyword})`);
  if (typeof document !== 'object' || document === null) return schema;
  const empty = Object.entries(document)
    .filter(([, value]) => value === '')
    .map(([name]) => `/${name} (empty)`);
  const { image_digest: digest, oci_digest_value: value } = document as Record<string, unknown>;
  const different = digest !== `sha256:${String(value).replace('sha256:', '')}` ? ['/oci_digest_value (differs)'] : [];
  return [...new Set([...schema, ...empty, ...different])];
}
