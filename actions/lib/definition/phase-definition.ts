import {
  closureSet,
  digestOf,
  findHandleAbsence,
  type HandleKey,
  isClosureLane,
  isHandleKey,
  PlatformError,
  type Substrate,
} from '@spine-green/evidence-schemas';
import { PhaseDefinitionV1 } from '@spine-green/evidence-schemas/documents/phase_definition.v1';
import { UniversalChecksV1 } from '@spine-green/evidence-schemas/documents/universal_checks.v1';
import m0 from '../../m0-authority/phase.json' with { type: 'json' };
import m1 from '../../m1-packaging/phase.json' with { type: 'json' };
import m2 from '../../m2-substrate/phase.json' with { type: 'json' };
import m3 from '../../m3-run-pinning/phase.json' with { type: 'json' };
import m4 from '../../m4-daemons/phase.json' with { type: 'json' };
import m5 from '../../m5-oracle/phase.json' with { type: 'json' };
import m6 from '../../m6-ingress/phase.json' with { type: 'json' };
import m7 from '../../m7-spine/phase.json' with { type: 'json' };
import m8 from '../../m8-closure/phase.json' with { type: 'json' };
import m9 from '../../m9-teardown/phase.json' with { type: 'json' };
import m10 from '../../m10-certification/phase.json' with { type: 'json' };
import universal from './universal-checks.json' with { type: 'json' };

export type PhaseDefinition = PhaseDefinitionV1;
export type PlanPhase = PhaseDefinition['plan_phase'];
export type LaneDefinition = PhaseDefinition['lanes'][number];
export type CheckDefinition = LaneDefinition['checks'][number];
export type BlockerDefinition = LaneDefinition['blockers'][number];
export type UniversalCode = 'U1' | 'U2' | 'U3' | 'U4' | 'U5' | 'U6' | 'U7' | 'U8';

const DOCUMENTS = [m0, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10];
const parsed = new Map<string, PhaseDefinition>();

/** M0 to M10 in order. */
export const phaseDefinitions = (): readonly PhaseDefinition[] =>
  DOCUMENTS.map(({ plan_phase }) => loadPhaseDefinition(plan_phase));

export const universalChecks: UniversalChecksV1 = UniversalChecksV1.parse(universal);

/** Parsed against its schema when it is first asked for: an action needs one or two of them. Throws E_PHASE_UNKNOWN. */
export function loadPhaseDefinition(planPhase: string): PhaseDefinition {
  const known = parsed.get(planPhase);
  if (known !== undefined) return known;
  const document = DOCUMENTS.find(({ plan_phase }) => plan_phase === planPhase);
  if (document === undefined) throw new PlatformError('E_PHASE_UNKNOWN', JSON.stringify(planPhase.slice(0, 32)));
  const definition = PhaseDefinitionV1.parse(document);
  parsed.set(planPhase, definition);
  return definition;
}

/** Decisions, of any phase, that a check compares with what was found. */
export const comparedBy = (
  check: string,
): readonly { readonly phase: PlanPhase; readonly key: string; readonly member: string }[] => COMPARED.get(check) ?? [];

const COMPARED = Map.groupBy(
  DOCUMENTS.flatMap(({ plan_phase, required_decisions }) =>
    required_decisions.flatMap((decision) =>
      'compared_by' in decision && decision.compared_by !== undefined
        ? [{ phase: plan_phase as PlanPhase, key: decision.key, ...decision.compared_by }]
        : [],
    ),
  ),
  ({ check }) => check,
);

/** The lane by its id, for example `M7.P8`. Throws E_PHASE_UNKNOWN or E_LANE_UNKNOWN. */
export function getLaneDefinition(laneId: string): LaneDefinition {
  const definition = loadPhaseDefinition(laneId.split('.')[0] ?? '');
  const found = definition.lanes.find(({ lane }) => lane === laneId);
  if (found === undefined) throw new PlatformError('E_LANE_UNKNOWN', JSON.stringify(laneId.slice(0, 32)));
  return found;
}

/** Digest that PLAN_EXPANDED records: a check that changes after that is drift (02, section 8, DS-M2). */
export function definitionSha256(planPhase: string): string {
  const known = digests.get(planPhase);
  if (known !== undefined) return known;
  const digest = digestOf(loadPhaseDefinition(planPhase));
  digests.set(planPhase, digest);
  return digest;
}

/** Every event of a ledger asks for it, and a definition never changes while a process runs. */
const digests = new Map<string, string>();

/** Where a check is to be evaluated. */
export interface CheckPlace {
  readonly substrate: Substrate;
  /** The phase was activated on GitHub, which then tells of its runs and branches too. */
  readonly onGitHub?: boolean;
}

/**
 * Why a check cannot be evaluated at a place; undefined when it has to be. That its fact cannot exist is the stronger
 * reason, so it comes before planned: nothing will ever be built for it there (00, section 2). What GitHub tells exists
 * on any substrate whose phase was activated there.
 */
export function restOf(
  check: CheckDefinition,
  { substrate, onGitHub = false }: CheckPlace,
): { readonly outcome: 'planned' | 'not_applicable'; readonly reason: string } | undefined {
  const told = check.told_by === 'github' && onGitHub;
  if (!told && check.may_be_substrate.some((name) => name === substrate)) {
    return { outcome: 'not_applicable', reason: check.substrate_reason ?? 'cannot exist here' };
  }
  return check.state === 'built' ? undefined : { outcome: 'planned', reason: 'not built' };
}

/** Whether no fact of the lane can exist at a place: then nothing is gathered there, and nothing but its snapshot is left. */
export const isFactless = ({ checks }: LaneDefinition, place: CheckPlace): boolean =>
  checks.every((one) => restOf(one, place)?.outcome === 'not_applicable');

/** What the phase has to leave at a place, by its contract: a lane without facts leaves no document. */
export const owedEvidence = (
  { lanes, evidence_contract }: PhaseDefinition,
  place: CheckPlace,
): PhaseDefinition['evidence_contract'] =>
  evidence_contract.filter(({ state, required, writer, key_pattern }) => {
    if (state !== 'built' || !required) return false;
    const lane = lanes.find((one) => one.lane === writer);
    return lane === undefined || lane.snapshot_name === key_pattern || !isFactless(lane, place);
  });

/** The keys that the lane must resolve, without those whose resource cannot exist on the substrate. */
export function requiredHandles(lane: LaneDefinition, substrate: Substrate): readonly HandleKey[] {
  const required = lane.required_handles;
  if (typeof required === 'string')
    return isClosureLane(required) ? closureSet(required, substrate) : unknown(required);
  const keys = required.map((key) => (isHandleKey(key) ? key : unknown(key)));
  return keys.filter((key) => findHandleAbsence(key, substrate) === undefined);
}

/** The code that the lane raises for a universal condition: its own where 01 gives it one, else `<lane>-U<k>`. */
export const universalCode = (lane: LaneDefinition, code: UniversalCode): string =>
  lane.universal_codes[code] ?? `${lane.lane.replace('.', '')}-${code}`;

/** Meaning and closure criteria of a code that the lane may raise. Throws E_BLOCKER_CODE_UNKNOWN. */
export function getBlocker(lane: LaneDefinition, code: string): BlockerDefinition {
  const own = lane.blockers.find((blocker) => blocker.code === code);
  if (own !== undefined) return own;
  const shared = universalChecks.codes.find((entry) => code === `${lane.lane.replace('.', '')}-${entry.code}`);
  if (shared !== undefined) return { ...shared, code };
  throw new PlatformError('E_BLOCKER_CODE_UNKNOWN', `${lane.lane} has no ${JSON.stringify(code.slice(0, 32))}`);
}

function unknown(key: string): never {
  throw new PlatformError('E_HANDLE_UNRESOLVED', `${key} is not in the registry`);
}
