/** The tables of the secret scanner (04, section 7); their digest travels in every snapshot as `rules_sha256`. */
import { digestOf } from './digest.ts';

export const SCANNER_VERSION = '1.0.0';

/** Value shapes: a match anywhere in a string is a hit, whatever the member is called. */
export const valueShapes: Readonly<Record<string, RegExp>> = {
  aws_access_key_id: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
  confluent_api_secret: /(?<![A-Za-z0-9])cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/])/,
  // A port and a path after the colon are no password, although an @ may follow.
  dsn_with_password:
    /[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\/[^\s/?#:@"']{0,256}:(?!\*+@|\{|<|\$|\d{1,5}[/?#])[^\s@"']{1,1024}@/,
  github_token: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{22,})/,
  inline_password:
    /(?<![A-Za-z0-9_])(?:password|passwd|pwd|aws_secret_access_key)=(?!\*|\/[a-z]|\{\{|<|\$\{)["']?[^\s"'&;]{4,}/i,
  jwt: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/,
  pem_private_key: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/,
  sasl_jaas: /LoginModule\s+\w[\s\S]{0,4096}?\bpassword\s*=/,
};

/** Pairs: the second shape alone is too common to be a hit, beside the first it is a credential. */
export const pairedShapes: Readonly<Record<string, { readonly key: RegExp; readonly secret: RegExp }>> = {
  aws_secret_access_key: {
    key: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
    // Mixed case keeps a git sha beside a key id from being taken for its secret.
    secret: /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
  },
  confluent_api_key_pair: {
    key: /(?<![A-Za-z0-9])(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{16}(?![A-Za-z0-9])/,
    // Mixed case keeps a sha256 in hex apart from a Confluent secret, which is 64 characters of base64.
    secret: /(?<![A-Za-z0-9+/])(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/,
  },
};

/** A member whose snake_case name contains one of these is named like a credential. */
export const credentialName = /passw(?:or)?d|secret|token|api_?key|private_key|access_key|credential/;

/** Members that talk about the policy, not about a value; an earlier scanner took them for secrets. */
export const policyNames: ReadonlySet<string> = new Set([
  'non_secret_policy',
  'non_secret_policy_pass',
  'secret_surface_check',
  'secret_target_matrix',
]);

/** Members that carry the value of the credential-named member around them. */
export const carrierNames: ReadonlySet<string> = new Set([
  'current',
  'plain',
  'plaintext',
  'previous',
  'value',
  'values',
]);

/** A member named so holds the name or the kind of a credential; plain words are legal there. */
export const describingName =
  /_(?:absent|check|fields?|header|kind|mode|names?|outcome|policy|rule|scope|state|status|type)$/;
export const plainWords = /^[A-Za-z]{1,24}(?:[ ._-][A-Za-z]{1,24}){0,7}$/;

/** What a credential-named member may hold: where the value is, never the value. */
export const locators: Readonly<Record<string, RegExp>> = {
  arn: /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]*:[A-Za-z0-9_/:.*=+@-]+$/,
  digest: /^(?:sha256:)?[0-9a-f]{64}$/,
  empty_or_masked: /^\**$/,
  file_name: /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.(?:json|jsonl|md|pem|ts|txt|ya?ml)$/,
  handle_name: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  object_uri: /^s3:\/\/[a-z0-9][a-z0-9.-]{1,62}(?:\/[A-Za-z0-9_./()=-]*)?$/,
  outcome: /^(?:pass|fail|planned|not_applicable)$/,
  parameter_path: /^(?:\/[a-z0-9][a-z0-9_.-]{0,63}){2,}$/,
  template: /^\{\{?[a-z0-9_]+\}\}?$/,
  time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/,
  truth: /^(?:absent|ABSENT|FAIL|false|N\/A|none|PASS|present|PRESENT|true|unknown|UNKNOWN)$/,
  version: /^v?\d{1,6}(?:\.\d{1,6}){0,3}$/,
};

/** Digests stand only where the name says so: a bare 64-digit hex value may be a key. */
export const digestName = /_(?:digest|hash|sha256)$/;

const sources = (table: Readonly<Record<string, RegExp>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([id, rule]) => [id, String(rule)]));

/** sha256 of the canonical JSON of all tables. */
export const rulesSha256: string = digestOf({
  scanner_version: SCANNER_VERSION,
  value_shapes: sources(valueShapes),
  paired_shapes: Object.fromEntries(
    Object.entries(pairedShapes).map(([id, pair]) => [id, { key: String(pair.key), secret: String(pair.secret) }]),
  ),
  credential_name: String(credentialName),
  policy_names: [...policyNames],
  carrier_names: [...carrierNames],
  describing_name: String(describingName),
  plain_words: String(plainWords),
  locators: sources(locators),
  digest_name: String(digestName),
});
