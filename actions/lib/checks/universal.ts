import { findSecrets, type HandleInputs } from '@spine-green/evidence-schemas';
import { type LaneDefinition, universalCode } from '../definition/phase-definition.ts';
import type { Epoch } from '../run/epoch.ts';
import type { LaneContext } from '../run/lane.ts';
import type { LaneSource } from '../run/sources.ts';
import { type Check, check } from './check.ts';
import { fact, isReadable } from './fact.ts';
import { unresolvedHandles } from './handles.ts';

export interface UniversalFacts {
  readonly laneDefinition: LaneDefinition;
  readonly context: Pick<LaneContext, 'platformRunId' | 'substrate' | 'definition'>;
  readonly sources: readonly LaneSource[];
  readonly epoch: Epoch;
  readonly payload: Record<string, unknown>;
  readonly elapsedSeconds: number;
  readonly handleInputs: HandleInputs;
}

/** The checks that every lane runs (01, section 0.3); their codes are `<lane>-U<k>`. */
export function universalChecks(facts: UniversalFacts): readonly Check[] {
  const { laneDefinition: lane, sources, context, epoch, payload, elapsedSeconds } = facts;
  const refs = sources.map((source) => source.ref?.key ?? source.lane);
  return [
    check('U-ENTRY', {
      expected: [],
      observed: fact(sources.filter((source) => !passed(source)).map((source) => source.lane)),
      fails: universalCode(lane, 'U1'),
      evidence: refs,
    }),
    check('U-SCOPE', {
      expected: [],
      observed: fact(foreignScope(sources, context.platformRunId)),
      fails: universalCode(lane, 'U2'),
    }),
    check('U-HANDLES', {
      expected: [],
      observed: fact(unresolvedHandles(lane, context.substrate, facts.handleInputs)),
      fails: universalCode(lane, 'U3'),
    }),
    check('U-SECRET', {
      expected: [],
      observed: fact(findSecrets(payload, { secrets: [] }).map(({ rule, json_path }) => `${rule} at ${json_path}`)),
      fails: universalCode(lane, 'U6'),
    }),
    check('U-BUDGET', {
      expected: { seconds_max: lane.budget_seconds },
      observed: fact(elapsedSeconds),
      passes: (seconds) => seconds <= lane.budget_seconds,
      fails: universalCode(lane, 'U7'),
    }),
    check('U-FRESH', {
      expected: [],
      observed: fact(staleSources(sources, epoch, context.definition.plan_phase)),
      fails: universalCode(lane, 'U8'),
    }),
  ];
}

const passed = ({ snapshot }: LaneSource): boolean =>
  isReadable(snapshot) && snapshot.value.overall_pass && snapshot.value.blockers.length === 0;

/** Before a run exists its snapshots say N/A, which is no foreign scope. */
function foreignScope(sources: readonly LaneSource[], platformRunId: string | undefined): readonly string[] {
  return sources
    .filter(({ snapshot }) => {
      if (!isReadable(snapshot)) return true;
      const scope = snapshot.value.platform_run_id;
      return scope !== 'N/A' && scope !== platformRunId;
    })
    .map((source) => source.lane);
}

/**
 * A part that a source did not know yet cannot be stale; one that it knew must be the live one. Only the teardown phase
 * may rest on a substrate that is gone, because making it gone is its work.
 */
function staleSources(
  sources: readonly LaneSource[],
  epoch: Epoch,
  phase: LaneContext['definition']['plan_phase'],
): readonly string[] {
  const live: Record<string, string | null> = { ...epoch };
  const current = (part: string, was: string): boolean => was === live[part] || (phase === 'M9' && live[part] === null);
  return sources
    .filter(({ snapshot }) => {
      if (!isReadable(snapshot)) return true;
      const was: Record<string, string | null> = { ...snapshot.value.epoch };
      return Object.entries(was).some(([part, value]) => value !== null && !current(part, value));
    })
    .map((source) => source.lane);
}
