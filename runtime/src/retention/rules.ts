import { PlatformError } from '@spine-green/evidence-schemas';
import type { KeptForDays, RetentionProfile, RetentionRule } from '../catalog/retention.ts';
import type { RunState } from './closures.ts';

const SECONDS_A_DAY = 86_400;

export const isKeptForDays = (rule: RetentionRule): rule is KeptForDays => 'days' in rule;

/** Rules whose rows are known by a row of this table. */
export const childrenOf = (rules: readonly RetentionRule[], table: string): readonly KeptForDays[] =>
  rules.filter(isKeptForDays).filter(({ owner }) => owner.by === 'row' && owner.table === table);

/** The rule of the table whose row a rule's rows are known by. */
export function parentOf(rules: readonly RetentionRule[], { table, owner }: KeptForDays): KeptForDays | undefined {
  if (owner.by !== 'row') return undefined;
  const parent = rules.filter(isKeptForDays).find((rule) => rule.table === owner.table);
  if (parent === undefined) throw new PlatformError('E_RETENTION_UNRULED', `${owner.table}, which ${table} names`);
  return parent;
}

/** Rows that say whose other rows are go after those: without them nobody could tell. */
export function inOrderOfDeletion(rules: readonly RetentionRule[]): readonly RetentionRule[] {
  const depth = (rule: RetentionRule): number => {
    const parent = isKeptForDays(rule) ? parentOf(rules, rule) : undefined;
    return parent === undefined ? 0 : depth(parent) + 1;
  };
  return [...rules].sort((a, b) => depth(b) - depth(a));
}

/** Throws E_RETENTION_UNRULED unless every table has one rule and every rule a table. */
export function requireRules(rules: readonly RetentionRule[], tables: readonly string[]): void {
  const ruled = rules.map(({ table }) => table);
  const wrong = [
    ...tables.filter((table) => !ruled.includes(table)).map((table) => `${table} has no rule`),
    ...ruled.filter((table) => !tables.includes(table)).map((table) => `there is no table ${table}`),
    ...ruled.filter((table, index) => ruled.indexOf(table) !== index).map((table) => `${table} has two rules`),
  ];
  if (wrong.length > 0) throw new PlatformError('E_RETENTION_UNRULED', wrong.join('; '));
}

/** What is judged, by one clock: the database's, at one moment. */
export interface Judgement {
  readonly rules: readonly RetentionRule[];
  readonly profile: RetentionProfile;
  readonly asOfUtc: string;
  readonly states: readonly RunState[];
  /** Runs that were asked for; every one when empty. */
  readonly asked: readonly string[];
}

/** Runs that were closed at least as many days ago as a rule keeps their rows. */
export const runsPast = ({ states, profile, asked }: Judgement, { days }: KeptForDays): readonly string[] =>
  states.flatMap((one) =>
    one.state === 'CLOSED' && isAsked(asked, one.run) && one.secondsSince >= days[profile] * SECONDS_A_DAY
      ? [one.run]
      : [],
  );

const isAsked = (asked: readonly string[], run: string): boolean => asked.length === 0 || asked.includes(run);

export type Reason =
  | Exclude<RunState['state'], 'CLOSED'>
  | 'NEVER_DELETED'
  | 'RUN_UNKNOWN'
  | 'RUN_NOT_ASKED'
  | 'RUN_YOUNG'
  | 'ROW_YOUNG'
  | 'ROW_NAMED';

/** Rows of one run in one table; `young` of them the database wrote later than the rule's days ago. */
export interface Group {
  readonly run: string | null;
  readonly rows: number;
  readonly young: number;
}

/**
 * Why rows are there still, or would be when `due` of them had gone. Of a run whose time has come, those that are not young
 * are named by a row that stays.
 */
export function reasonsOf(
  judgement: Judgement,
  rule: KeptForDays,
  { groups, due = 0 }: { readonly groups: readonly Group[]; readonly due?: number },
): Partial<Record<Reason, number>> {
  const past = new Set(runsPast(judgement, rule));
  const counts = groups.flatMap(({ run, rows, young }): readonly (readonly [Reason, number])[] => {
    if (run !== null && past.has(run)) {
      return [
        ['ROW_YOUNG', young],
        ['ROW_NAMED', rows - young],
      ];
    }
    return [[reasonOfRun(judgement, run), rows]];
  });
  const sums = new Map<Reason, number>([['ROW_NAMED', -due]]);
  for (const [reason, rows] of counts) sums.set(reason, (sums.get(reason) ?? 0) + rows);
  return Object.fromEntries([...sums].filter(([, rows]) => rows !== 0));
}

function reasonOfRun({ states, asked }: Judgement, run: string | null): Reason {
  const known = states.find((one) => one.run === run);
  if (known === undefined) return 'RUN_UNKNOWN';
  if (known.state !== 'CLOSED') return known.state;
  return isAsked(asked, known.run) ? 'RUN_YOUNG' : 'RUN_NOT_ASKED';
}
