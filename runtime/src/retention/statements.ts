import type { KeptForDays } from '../catalog/retention.ts';
import type { Statement } from '../substrate/database/port.ts';
import { childrenOf, type Judgement, parentOf, runsPast } from './rules.ts';

/** Pages of a table that one transaction looks through: at most some forty thousand rows. */
export const PAGES_A_BATCH = 128;

/** Deletes what may go from some pages of a table; rows are found by their place, so that no rule needs an index. */
export function deletion(judgement: Judgement, rule: KeptForDays, fromPage: number): Statement {
  const condition = conditions(judgement);
  const place = (page: number): string => `${condition.bind(`(${page},0)`)}::tid`;
  const text = `DELETE FROM ${rule.table} t WHERE t.ctid >= ${place(fromPage)} AND t.ctid < ${place(fromPage + PAGES_A_BATCH)}
    AND ${condition.due(rule, 't')} AND ${condition.unnamed(rule, 't', 'any')}`;
  return { text, values: condition.values };
}

/** How many rows would go: as a deletion, but over children that would have gone before. */
export function countOfDue(judgement: Judgement, rule: KeptForDays): Statement {
  const condition = conditions(judgement);
  const text = `SELECT count(*)::text AS rows FROM ${rule.table} t
    WHERE ${condition.due(rule, 't')} AND ${condition.unnamed(rule, 't', 'staying')}`;
  return { text, values: condition.values };
}

/** Rows by run, and how many of them are young. */
export function countByRun(judgement: Judgement, rule: KeptForDays): Statement {
  const condition = conditions(judgement);
  const text = `SELECT ${condition.runOf(rule, 't')} AS run, count(*)::text AS rows,
      (count(*) FILTER (WHERE NOT ${condition.old(rule, 't')}))::text AS young
    FROM ${rule.table} t GROUP BY 1 ORDER BY 1`;
  return { text, values: condition.values };
}

/** Names of tables and columns come from the catalogue alone; everything else is a value. */
function conditions(judgement: Judgement) {
  const { rules, profile, asOfUtc } = judgement;
  const values: unknown[] = [];
  const bind = (value: unknown): string => `$${values.push(value)}`;

  const runOf = (rule: KeptForDays, alias: string): string => {
    const { owner } = rule;
    if (owner.by === 'run') return `${alias}.platform_run_id`;
    if (owner.by === 'stream') return `split_part(${alias}.stream_id, '::', 2)`;
    const parent = requireParent(rule);
    const inner = `${alias}_of`;
    return `(SELECT ${runOf(parent, inner)} FROM ${parent.table} ${inner} WHERE ${inner}.${owner.key} = ${alias}.${owner.key})`;
  };

  const requireParent = (rule: KeptForDays): KeptForDays => {
    const parent = parentOf(rules, rule);
    if (parent === undefined) throw new Error(`${rule.table} is known by no other table`);
    return parent;
  };

  const old = ({ written, days }: KeptForDays, alias: string): string =>
    written === null
      ? 'true'
      : `(${alias}.${written} <= ${bind(asOfUtc)}::timestamptz - make_interval(days => ${bind(days[profile])}::int))`;

  /** Of a run whose time has come, and not young. */
  const due = (rule: KeptForDays, alias: string): string =>
    `${runOf(rule, alias)} = ANY(${bind(runsPast(judgement, rule))}::text[]) AND ${old(rule, alias)}`;

  const unnamed = (rule: KeptForDays, alias: string, by: 'any' | 'staying'): string =>
    [
      'true',
      ...childrenOf(rules, rule.table).map((child, index) => {
        const inner = `${alias}_${index}`;
        const key = child.owner.by === 'row' ? child.owner.key : '';
        const stays = by === 'any' ? 'true' : `NOT (${due(child, inner)} AND ${unnamed(child, inner, by)})`;
        return `NOT EXISTS (SELECT FROM ${child.table} ${inner} WHERE ${inner}.${key} = ${alias}.${key} AND ${stays})`;
      }),
    ].join(' AND ');

  return { values, bind, runOf, old, due, unnamed };
}
