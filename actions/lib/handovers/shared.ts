import { type HandleKey, isHandleKey } from '@spine-green/evidence-schemas';
import { byName, closed, count, flag, handoverOf, list, matching, nullable, oneOf, text } from '../run/handover.ts';

export const OUTCOME = oneOf('pass', 'fail', 'planned', 'not_applicable');

/** What a verdict lane says of its phase: the word that follows from its outcome, and how the lanes and predicates stand. */
export const verdictHandover = <const L extends string>(lane: L) =>
  handoverOf(lane, {
    verdict: text,
    lanes: byName(OUTCOME),
    planned_lanes: list(text),
    predicates: byName(OUTCOME),
  });

export const planeHandover = <const L extends string>(lane: L) =>
  handoverOf(lane, { lanes: byName(OUTCOME), planned_lanes: list(text) });

const HANDLE_ROW = closed({
  key: matching((value): value is HandleKey => typeof value === 'string' && isHandleKey(value)),
  scope: oneOf('const', 'core', 'confluent', 'demo', 'ci', 'run'),
  origin: oneOf(
    'literal',
    'tf:core',
    'tf:confluent',
    'tf:demo',
    'operator-input',
    'operator-secret',
    'runtime',
    'derived',
  ),
  resolved: flag,
  placeholder: flag,
  value_or_locator: nullable(text),
});

export const closureHandover = <const L extends string>(lane: L) =>
  handoverOf(lane, { rows: list(HANDLE_ROW), unresolved_count: count });
