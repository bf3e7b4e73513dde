import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readHandoff
} from "./chunk-EJ7SFIZW.mjs";
import {
  allReadable,
  check,
  plainLane
} from "./chunk-KBU2MMNA.mjs";
import {
  getLaneDefinition,
  isReadable,
  mapFact,
  observe,
  requiredHandles
} from "./chunk-2Q3ZYCAU.mjs";
import {
  resolveHandles
} from "./chunk-7B7Q3FWV.mjs";

// actions/lib/shared-lanes/handle-closure.ts
function handleClosure(options) {
  return plainLane({
    id: options.lane,
    gather: async (context) => {
      const keys = requiredHandles(getLaneDefinition(options.lane), context.substrate);
      const rows = resolveHandles(keys, context.handleInputs);
      const concrete = rows.filter((row) => row.resolved).map((row) => row.key);
      return {
        handoff: await observe(
          () => options.handoffFrom === void 0 ? null : readHandoff(context, options.handoffFrom)
        ),
        rows,
        unanswered: await observe(async () => await options.probe?.(context, concrete) ?? []),
        more: await options.more?.(context) ?? []
      };
    },
    decide: (facts) => [decideClosure(options, facts), ...facts.more],
    payload: ({ rows }) => ({ rows, unresolved_count: rows.filter((row) => !row.resolved).length })
  });
}
function decideClosure({ lane, check: id, codes, handoffFrom }, { handoff, rows, unanswered }) {
  const unresolved = rows.filter((row) => !row.resolved).map((row) => row.key);
  const placeholders = rows.filter((row) => row.placeholder).map((row) => row.key);
  const expected = {
    verdict: handoffFrom === void 0 ? null : `ADVANCE_TO_${lane.split(".")[0]}`,
    refs_unreadable: [],
    unresolved: [],
    placeholders: [],
    unanswered: []
  };
  const observed = mapFact(allReadable({ handoff, unanswered }), (found) => ({
    verdict: found.handoff?.verdict ?? null,
    refs_unreadable: found.handoff?.refs_unreadable ?? [],
    unresolved,
    placeholders,
    unanswered: found.unanswered
  }));
  const opened = isReadable(handoff) && (handoff.value?.verdict ?? null) === expected.verdict && (handoff.value?.refs_unreadable ?? []).length === 0;
  const cause = !opened ? codes.handoff : placeholders.length > 0 ? codes.placeholder : unresolved.length > 0 ? codes.unresolved : codes.probe;
  return check(id, { expected, observed, fails: cause ?? codes.unresolved });
}

export {
  handleClosure
};
