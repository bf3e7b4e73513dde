import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  check,
  plainLane
} from "./chunk-KBU2MMNA.mjs";
import {
  fact,
  isReadable,
  loadPhaseDefinition,
  readSource
} from "./chunk-2Q3ZYCAU.mjs";
import {
  laneOverallPass
} from "./chunk-GGW6522S.mjs";

// actions/lib/shared-lanes/verdict.ts
function verdictLane(lane, codes) {
  return plainLane({
    id: lane,
    gather: (context) => gatherVerdict(lane, context),
    decide: (facts, { substrate }) => decideVerdict(lane, codes, facts, substrate),
    payload: ({ sources, definition, planned }) => ({
      verdict: `ADVANCE_TO_M${Number(definition.plan_phase.slice(1)) + 1}`,
      lanes: Object.fromEntries(sources.map((source) => [source.lane, source.ref?.overall_pass ?? null])),
      planned_lanes: planned,
      predicates: definition.verdict.predicates.map((predicate) => predicate.name)
    })
  });
}
async function gatherVerdict(lane, context) {
  const { definition, ledger, session } = context;
  const lanes = ledger.phases[definition.plan_phase].lanes;
  const names = definition.lanes.find((one) => one.lane === lane)?.source_lanes ?? [];
  const planned = names.filter((name) => lanes[name]?.planned);
  const built = names.filter((name) => !lanes[name]?.planned);
  return {
    sources: await Promise.all(built.map((name) => readSource(session.evidence, ledger, name))),
    planned,
    definition: loadPhaseDefinition(definition.plan_phase)
  };
}
function decideVerdict(lane, codes, { sources, planned, definition }, substrate) {
  const unreadable = sources.filter(({ snapshot }) => !isReadable(snapshot)).map((source) => source.lane);
  const read = sources.flatMap(({ snapshot }) => isReadable(snapshot) ? [snapshot.value] : []);
  const passed = new Set(
    read.filter((snapshot) => laneOverallPass(substrate, snapshot.checks, snapshot.blockers)).map((snapshot) => snapshot.lane)
  );
  const resting = new Set(substrate === "embedded" ? planned : []);
  const open = definition.verdict.predicates.filter(({ lanes }) => !lanes.every((name) => passed.has(name) || resting.has(name))).map((predicate) => predicate.name);
  return [
    check(`${lane}-C01`, { expected: [], observed: fact(unreadable), fails: codes.sources }),
    check(`${lane}-C02`, { expected: [], observed: fact(open), fails: codes.predicates }),
    check(`${lane}-C03`, {
      expected: [],
      observed: fact(read.flatMap((snapshot) => snapshot.blockers.map((blocker) => blocker.code))),
      fails: codes.union
    })
  ];
}

export {
  verdictLane,
  gatherVerdict,
  decideVerdict
};
