/**
 * The scanner of 04, section 7: nothing secret becomes evidence. Pure; reports a rule and a place, never the value.
 */
import { secretMatcher } from './secret-encodings.ts';
import {
  carrierNames,
  credentialName,
  describingName,
  digestName,
  locators,
  pairedShapes,
  plainWords,
  policyNames,
  valueShapes,
} from './secret-rules.ts';

export interface SecretHit {
  /** Name of the rule that was hit. */
  readonly rule: string;
  /** Place of the value, `$` for the document itself; a suspicious member name is shown as `*`. */
  readonly json_path: string;
}

export interface SecretScanOptions {
  /** Values the process holds in memory; each is looked for as it is and URL-, hex- and base64-encoded. */
  readonly secrets?: readonly string[];
}

/** All hits in a JSON value (or in a text, which is a JSON string), in document order, each rule once per place. */
export function findSecrets(document: unknown, options: SecretScanOptions = {}): readonly SecretHit[] {
  const scan: Scan = { isHeld: secretMatcher(options.secrets ?? []), hits: [] };
  scanValue(scan, document, { path: '$', owner: undefined });
  return scan.hits;
}

interface Scan {
  readonly isHeld: (text: string) => boolean;
  readonly hits: SecretHit[];
}

interface ValuePlace {
  readonly path: string;
  /** The credential-named member whose value this is, if any. */
  readonly owner: string | undefined;
}

function scanValue(scan: Scan, value: unknown, at: ValuePlace): void {
  const { path, owner } = at;
  if (typeof value === 'string') scanText(scan, value, at);
  else if (typeof value === 'number' || typeof value === 'bigint') {
    if (scan.isHeld(String(value))) hit(scan, 'exact_value', path);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      scanValue(scan, item, { path: `${path}[${index}]`, owner });
    });
    scanPairs(scan, value, path);
  } else if (typeof value === 'object' && value !== null) scanObject(scan, value, at);
}

function scanObject(scan: Scan, value: object, { path, owner }: ValuePlace): void {
  const members = Object.entries(value);
  for (const [name, member] of members) {
    const nameRule = scan.isHeld(name) ? 'exact_value' : shapeOf(name);
    const memberPath = `${path}.${nameRule === undefined ? shortName(name) : '*'}`;
    if (nameRule !== undefined) hit(scan, nameRule, memberPath);
    scanValue(scan, member, { path: memberPath, owner: ownerOf(name, owner) });
  }
  scanPairs(scan, Object.values(value), path);
}

/** The credential-named member that a value belongs to, also through lists and members such as `value`, which carry it. */
export function ownerOf(name: string, owner: string | undefined): string | undefined {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
  if (policyNames.has(snake)) return undefined;
  if (credentialName.test(snake)) return snake;
  return owner !== undefined && carrierNames.has(snake) ? owner : undefined;
}

function scanText(scan: Scan, text: string, { path, owner }: ValuePlace): void {
  if (scan.isHeld(text)) hit(scan, 'exact_value', path);
  for (const [rule, shape] of Object.entries(valueShapes)) if (shape.test(text)) hit(scan, rule, path);
  for (const [rule, { key, secret }] of Object.entries(pairedShapes))
    if (key.test(text) && secret.test(text)) hit(scan, rule, path);
  if (owner !== undefined && !isLocator(text, owner)) hit(scan, 'credential_field', path);
}

/** A key id in one member and its secret in a sibling is how credentials are usually stored. */
function scanPairs(scan: Scan, siblings: readonly unknown[], path: string): void {
  const texts = siblings.filter((sibling) => typeof sibling === 'string');
  for (const [rule, { key, secret }] of Object.entries(pairedShapes)) {
    const keys = texts.filter((text) => key.test(text));
    if (keys.length > 0 && texts.some((text) => !keys.includes(text) && secret.test(text))) hit(scan, rule, path);
  }
}

export function isLocator(text: string, owner: string): boolean {
  if (describingName.test(owner) && plainWords.test(text)) return true;
  return Object.entries(locators).some(
    ([id, locator]) => locator.test(text) && (id !== 'digest' || digestName.test(owner)),
  );
}

const shapeOf = (text: string): string | undefined =>
  Object.entries(valueShapes).find(([, shape]) => shape.test(text))?.[0];

const shortName = (name: string): string => (/^[\w().:/-]{1,64}$/.test(name) ? name : '*');

function hit(scan: Scan, rule: string, path: string): void {
  const known = scan.hits.some((found) => found.rule === rule && found.json_path === path);
  if (!known) scan.hits.push({ rule, json_path: path });
}
