import { isHandleKey } from '@spine-green/evidence-schemas';
import { HandoffPackV1 } from '@spine-green/evidence-schemas/documents/handoff_pack.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { type Outcome, worstOf } from '../../checks/outcome.ts';
import { type PhaseDefinition, phaseDefinitions } from '../../definition/phase-definition.ts';
import { byName, list, record, text } from '../../run/handover.ts';
import { differing } from '../data/compare.ts';
import { runObject } from '../data/summaries.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { findPassed, handedOver, type Stage } from './lanes.ts';

/** What verdict lanes and packs say of lanes and predicates, made again from the ledger and the definitions (01, 0.5). */
export const verifyVerdicts = (stage: Stage): readonly BundleFailure[] => [
  ...phaseDefinitions().flatMap((definition) => verdictFaults(definition, stage)),
  ...stage.view.objects.flatMap((object) => {
    const pack = object.newest ? stage.view.typed(object, HandoffPackV1) : undefined;
    return pack === undefined ? [] : packFaults(pack, stage).map((what) => failureOf(object, what));
  }),
];

const VERDICT = record({ lanes: byName(text), planned_lanes: list(text), predicates: byName(text) });

function verdictFaults(definition: PhaseDefinition, stage: Stage): readonly BundleFailure[] {
  const { lane } = definition.verdict;
  const snapshot = findPassed(stage, lane);
  const said = handedOver(stage, lane, VERDICT);
  const ref = stage.ledger.phases[definition.plan_phase].lanes[lane]?.snapshot;
  if (snapshot === undefined || said === undefined || ref === undefined) return [];
  const sources = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const ended = sources.map((name) => [name, outcomeOf(definition, name, stage)] as const);
  // A lane that is stale or ran again since was another thing when the verdict was given.
  if (ended.some(([, outcome]) => outcome === undefined)) return [];
  return differing({
    lanes: [said.lanes, Object.fromEntries(ended)],
    planned_lanes: [said.planned_lanes, ended.filter(([, outcome]) => outcome === 'planned').map(([name]) => name)],
    predicates: [said.predicates, predicatesOf(definition, stage)],
  }).map((what) => failureOf(ref as never, what));
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
