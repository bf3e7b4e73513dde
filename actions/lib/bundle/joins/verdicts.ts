import { isHandleKey } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { type Outcome, worstOf } from '../../checks/outcome.ts';
import { type PhaseDefinition, phaseDefinitions } from '../../definition/phase-definition.ts';
import { byName, record, text } from '../../run/handover.ts';
import { differing } from '../data/compare.ts';
import { runObject } from '../data/summaries.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { findPassed, type Stage } from './lanes.ts';

/** What verdict lanes and packs say of lanes and predicates, made again from the ledger and the definitions (01, 0.5). */
export const verifyVerdicts = (stage: Stage): readonly BundleFailure[] => [
  ...phaseDefinitions().flatMap((definition) => verdictFaults(definition, stage)),
  ...stage.view.objects.flatMap((object) => {
    const pack = object.newest ? stage.view.typed(object, HandoffPackV1) : undefined;
    return pack === undefined ? [] : packFaults(pack, stage).map((what) => failureOf(object, what));
  }),
];

type Words = Readonly<Record<string, unknown>>;

/** Every verdict names the lanes that it rests on, and what is planned or shown of them, in members of its own. */
const SAYS: Readonly<Record<string, (due: Due) => Words>> = {
  ...Object.fromEntries(
    ['M7.P8', 'M7.P9', 'M7.P10'].map((lane) => [
      lane,
      ({ lanes, planned }: Due) => ({ lanes, planned_lanes: planned }),
    ]),
  ),
  'M8.I': (due) => ({ ...ofVerdict(due), m8_verdict: 'ADVANCE_TO_M9' }),
  'M9.I': ({ lanes, predicates }) => ({
    phase_pass_matrix: lanes,
    predicates,
    m9_verdict: 'ADVANCE_TO_M10',
    m9_overall_pass: true,
  }),
};

const ofVerdict = ({ lanes, planned, predicates }: Due): Words => ({ lanes, planned_lanes: planned, predicates });

interface Due {
  readonly lanes: Readonly<Record<string, Outcome>>;
  readonly planned: readonly string[];
  readonly predicates: Readonly<Record<string, Outcome>>;
}

function verdictFaults(definition: PhaseDefinition, stage: Stage): readonly BundleFailure[] {
  const planes = Object.keys(SAYS).filter((lane) => definition.lanes.some((one) => one.lane === lane));
  return [...new Set([definition.verdict.lane, ...planes])].flatMap((lane) => {
    const said = findPassed(stage, lane)?.payload as Words | undefined;
    const ref = stage.ledger.phases[definition.plan_phase].lanes[lane]?.snapshot;
    const due = dueOf(definition, lane, stage);
    if (said === undefined || ref === undefined || due === undefined) return [];
    // A phase whose verdict is no lane's names none.
    if (SAYS[lane] === undefined && said.lanes === undefined) return [];
    const words = (SAYS[lane] ?? ofVerdict)(due);
    return differing(Object.fromEntries(Object.entries(words).map(([name, found]) => [name, [said[name], found]]))).map(
      (what) => failureOf(ref as never, what),
    );
  });
}

/** Undefined where a lane is stale or ran again since: it was another thing when the verdict was given. */
function dueOf(definition: PhaseDefinition, lane: string, stage: Stage): Due | undefined {
  const sources = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const ended = sources.map((name) => [name, outcomeOf(definition, name, stage)] as const);
  const lanes = ended.filter((one): one is readonly [string, Outcome] => one[1] !== undefined);
  if (lanes.length < ended.length) return undefined;
  return {
    lanes: Object.fromEntries(lanes),
    planned: lanes.filter(([, outcome]) => outcome === 'planned').map(([name]) => name),
    predicates: predicatesOf(definition, stage),
  };
}

function outcomeOf({ plan_phase }: PhaseDefinition, name: string, { ledger }: Stage): Outcome | undefined {
  const lane = ledger.phases[plan_phase].lanes[name];
  if (lane?.planned === true) return 'planned';
  return lane?.status === 'PASS' ? 'pass' : undefined;
}

const predicatesOf = (definition: PhaseDefinition, stage: Stage): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(
    definition.verdict.predicates.map(({ name, lanes }) => [
      name,
      worstOf(lanes.map((lane) => outcomeOf(definition, lane, stage) ?? 'fail')),
    ]),
  );

const SAID = record({ predicates: byName(text) });
const HANDLES = record({ handles: byName(text) });

/** Predicates of a pack are those of its phase; a handle in it has the value that the registry or the run gives it. */
function packFaults(pack: HandoffPackV1, stage: Stage): readonly string[] {
  const definition = phaseDefinitions().find(({ plan_phase }) => plan_phase === pack.from_phase);
  const said = SAID(pack.payload)?.value.predicates;
  const handles = HANDLES(pack.payload)?.value.handles;
  const lane = definition?.verdict.lane ?? '';
  const rests = findPassed(stage, lane) !== undefined;
  const run = stage.view.typed(runObject(stage.view, 'run.json'), RunManifestV1)?.source_handles;
  const known = Object.keys(handles ?? {}).filter((key) => isHandleKey(key) && run?.[key] !== undefined);
  return differing({
    ...(said === undefined || definition === undefined || !rests
      ? {}
      : { 'payload.predicates': [said, predicatesOf(definition, stage)] }),
    ...Object.fromEntries(known.map((key) => [`payload.handles.${key}`, [handles?.[key], run?.[key]] as const])),
  });
}
