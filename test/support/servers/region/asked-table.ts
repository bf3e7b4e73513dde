import { namesOf } from '../../../../cdktf/config/environments.ts';
import type { AskedRow } from '../../../cdktf/asked.ts';
import { devMin, VALUES } from '../../../cdktf/synthesised.ts';
import type { Asked } from './asked.ts';

const names = namesOf(devMin);

/**
 * What was asked of a region, without what differs from run to run: one row an operation and resource, with everybody who
 * asked for it. Resources are told as finely as a policy tells them apart. Pure.
 */
export function askedTable(asked: readonly Asked[], differing: Differing): readonly AskedRow[] {
  const ours = asked.filter(({ who }) => !MAKES_WORLD.test(who));
  const rows = new Map<string, { row: Omit<AskedRow, 'who'>; who: Set<string> }>();
  for (const one of ours) {
    const { who, action, context } = one;
    const row = { action, resource: settled(one, differing), ...(context === undefined ? {} : { context }) };
    const key = JSON.stringify(row);
    const known = rows.get(key) ?? { row, who: new Set() };
    known.who.add(who);
    rows.set(key, known);
  }
  return [...rows]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { row, who }]) => ({ ...row, who: byAction([...who].toSorted()) }));
}

export const tableText = (rows: readonly AskedRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const isAction = (who: string): boolean => !who.startsWith(`${names('NAME_PREFIX')}-`);

/** `m4-daemons M4.A M4.B`, and an action alone that works for no lane. */
function byAction(who: readonly string[]): readonly string[] {
  const found = Map.groupBy(who, (one) => one.split('_')[0] ?? '');
  return [...found].map(([action, all]) => [action, ...all.flatMap((one) => one.split('_').slice(1))].join(' '));
}

/** What makes the world of a rehearsal is no part of a run. */
const MAKES_WORLD = /-oracle-world$/;

interface Differing {
  readonly substrate: string;
  /** The bucket that the input comes from, which is somebody else's. */
  readonly source: string;
}

/** Moments and digests stand for any, and so does what policies know by its kind alone. */
function settled({ who, action, resource, context }: Asked, differing: Differing): string {
  const text = resource
    .replaceAll(/[0-9]{8}T[0-9]{6}Z/g, '20260101T000000Z')
    .replaceAll(/\b[0-9a-f]{64}\b/g, '0'.repeat(64))
    .replaceAll(/\b[0-9a-f]{32}\b/g, '0'.repeat(32))
    .replace(/(:task-definition\/.*):[0-9]+$/, '$1:1')
    .replace(/\/([a-z]+)-[0-9a-f]{8,17}$/, '/$1-0')
    .replace(`:::${differing.source}`, `:::${VALUES.oracle_seed_bucket}`);
  const [, bucket, key] = /^(arn:aws:s3:::[^/]+)\/(.+)$/.exec(text) ?? [];
  if (bucket === undefined || key === undefined) return isAction(who) ? anyOfItsKind(text, action) : text;
  const object = key.replace(`evidence/${differing.substrate}/`, `evidence/${names('ENV_NAME')}/`);
  // What may be replaced is told by its name, and the receipt of the input is what some may read of it.
  const isNamed = context?.['s3:if-match'] !== undefined || object.endsWith('/run_receipt.json');
  return `${bucket}/${isNamed ? object : below(object, isAction(who))}`;
}

const FAMILIES = new RegExp(`((?:service|task-definition)/(?:[^/]+/)?${names('NAME_PREFIX')})-[a-z-]+`);
const ROLES = new RegExp(`(role/${names('NAME_PREFIX')})-[a-z-]+`);
const GROUPS = /(log-group:.*\/)[^/]+$/;

/** Which roles are passed is another matter than which are looked at. */
const anyOfItsKind = (arn: string, action: string): string =>
  arn
    .replace(FAMILIES, '$1-x')
    .replace(GROUPS, '$1x')
    .replace(action === 'ssm:ListTagsForResource' ? /parameter\/.*/ : /^$/, 'parameter/x')
    .replace(action === 'iam:PassRole' ? /^$/ : ROLES, '$1-x');

const OF_EVIDENCE = /^(evidence|dev_min)\//;
const OF_RUNS = /^evidence\/runs\/[^/]+\//;
const FOLDERS_MAX = 6;
const FOLDERS_OF_RUN = 3;
const FOLDERS_OF_DATA = 5;

/** To actions all of a run is one thing, and all data; to tasks what has a number among others of its kind is one. */
function below(key: string, isOfAction: boolean): string {
  if (!isOfAction) return withoutNumbers(key);
  const folders = key
    .replace(/^(archive|quarantine|.*\/data)\/.*/, '$1/x')
    .split('/')
    .slice(0, -1);
  const kept = OF_RUNS.test(key) ? FOLDERS_OF_RUN : OF_EVIDENCE.test(key) ? FOLDERS_MAX : FOLDERS_OF_DATA;
  return [...folders.slice(0, kept), 'x'].join('/');
}

const NUMBERED = ['partition', 'segment', 'output_id', 'topic', 'seed', 'scenario_id'];

const withoutNumbers = (key: string): string =>
  key
    .replace(/\/data\/.*\/validation\/.*/, '/data/x/validation/x')
    .replace(/\/data\/layer.*/, '/data/x')
    .replaceAll(new RegExp(`((?:${NUMBERED.join('|')}|[a-z]+_hash|[a-z]+_fingerprint)=|part-)[^/]+`, 'g'), '$1x')
    .replaceAll(/\/[0-9]{6,}[-_T][^/]*/g, '/x')
    .replaceAll(/\/[0-9a-f]{16}\//g, '/x/');
