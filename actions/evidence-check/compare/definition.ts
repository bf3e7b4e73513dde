import { isObject } from '../../lib/checks/meets.ts';
import { weakerExpectations } from './expects.ts';
import {
  becomes,
  ceiling,
  floor,
  gainsNothing,
  keeps,
  kept,
  listBy,
  type MemberRule,
  members,
  pinned,
  prose,
  recordOf,
} from './members.ts';
import { listed, lost, same, shown } from './weakening.ts';

const built = becomes('turned-planned', 'planned', 'built');
const notOn = { may_be_substrate: gainsNothing('turned-substrate'), substrate_reason: prose };

/** Prose may be put better; the checks whose pass closes a blocker may not become fewer. */
const closure: MemberRule = (base, head, at) => {
  const named = (text: unknown): readonly string[] => String(text).match(/\b(?:M\d+\.\w+-C\w+|U-[A-Z]+)\b/g) ?? [];
  return lost(named(base), named(head)).map((one) => ({
    kind: 'demand-removed',
    at,
    message: `a blocker closes without ${shown(one)}`,
  }));
};

/** A later version of the same document is what a change of it is for. */
const schemaVersion: MemberRule = (base, head, at) => {
  const version = (name: unknown) => /^(?<stem>.+)\.v(?<number>\d+)$/.exec(String(name))?.groups;
  const [older, newer] = [version(base), version(head)];
  if (
    base === null ||
    (older !== undefined && older.stem === newer?.stem && Number(newer?.number) >= Number(older.number))
  )
    return [];
  return pinned(base, head, at);
};

const check = members({
  id: pinned,
  title: prose,
  expected_text: prose,
  expects: weakerExpectations,
  codes: keeps('code-removed'),
  severity: pinned,
  state: built,
  ...notOn,
});

const blocker = members({ code: pinned, meaning: prose, closure_criteria: closure });

/** A closure set stays the one it is, and of a list of keys none may go. */
const handles: MemberRule = (base, head, at) =>
  Array.isArray(base) && Array.isArray(head) ? keeps('demand-removed')(base, head, at) : pinned(base, head, at);

const lane = members({
  lane: pinned,
  plane_id: pinned,
  topic: pinned,
  snapshot_name: pinned,
  title: prose,
  phase_id: pinned,
  depends_on: keeps('demand-removed'),
  parallel_safe: becomes('demand-removed', true, false),
  // Without it a lane waits for the execution go, which is the greater demand.
  starts_under: (base, head, at) => (head === undefined ? [] : pinned(base, head, at)),
  budget_seconds: ceiling('budget-raised'),
  required_handles: handles,
  source_lanes: keeps('demand-removed'),
  rerun_rule: prose,
  state: built,
  checks: listBy('check-removed', 'id', check),
  universal_codes: recordOf('code-removed', pinned),
  blockers: listBy('code-removed', 'code', blocker),
});

/** An item is known by its text; one that was put into other words by holding everything that it held. */
const definitionOfDone: MemberRule = (base, head, at) => {
  const newer = listed(head).filter(isObject);
  return listed(base)
    .filter(isObject)
    .flatMap((item) => {
      const wanted = listed(item.check_ids);
      if (newer.some((one) => lost(wanted, listed(one.check_ids)).length === 0)) return [];
      const place = listed(head).findIndex((one) => isObject(one) && one.item === item.item);
      const missing = place < 0 ? wanted : lost(wanted, listed(newer.find((one) => one.item === item.item)?.check_ids));
      const where = place < 0 ? at : [...at, place, 'check_ids'];
      return [
        { kind: 'demand-removed', at: where, message: `${shown(item.item)} does not demand ${missing.join(', ')}` },
      ];
    });
};

/** A lane that owns a capability is more than a reason for having none. */
const capability: MemberRule = (base, head, at) => {
  if (!isObject(base) || !isObject(head) || base.lanes === undefined) return [];
  if (head.lanes === undefined) return pinned(base, head, at);
  return keeps('demand-removed')(base.lanes, head.lanes, [...at, 'lanes']);
};

const decisionType = members({
  kind: pinned,
  form: pinned,
  unit: pinned,
  at_least: floor('bound-loosened'),
  at_most: ceiling('bound-loosened'),
  values: gainsNothing('form-opened'),
  schemes: gainsNothing('form-opened'),
  members: keeps('demand-removed'),
});

const shownBy: MemberRule = (base, head, at) => {
  // A criterion that nothing shows never holds, so nothing asks more than this.
  if (base === undefined || head === undefined || same(base, head)) return [];
  return Array.isArray(base) && Array.isArray(head)
    ? keeps('predicate-weakened')(base, head, at)
    : pinned(base, head, at);
};

const contractRow = members({
  base: pinned,
  key_pattern: pinned,
  schema: schemaVersion,
  required: becomes('demand-removed', false, true),
  // Without a condition it is required whatever happened.
  when: (base, head, at) => (head === undefined ? [] : pinned(base, head, at)),
  class: pinned,
  writer: pinned,
  phase_id: pinned,
  state: built,
});

/** Where a phase definition asks less than it did (02, section 8, DS-M2). */
export const definitionRule: MemberRule = members({
  schema: schemaVersion,
  plan_phase: pinned,
  phase_ids: keeps('demand-removed'),
  name: prose,
  intent: prose,
  exec_family: pinned,
  predecessor: pinned,
  entry_criteria: listBy(
    'predicate-weakened',
    'id',
    members({ id: pinned, text: prose, expected_text: prose, shown_by: shownBy }),
  ),
  budget_seconds: ceiling('budget-raised'),
  lanes: listBy('lane-removed', 'lane', lane),
  verdict: members({
    lane: pinned,
    predicates: listBy('predicate-weakened', 'name', members({ name: pinned, lanes: keeps('predicate-weakened') })),
  }),
  dod: definitionOfDone,
  rollback: members({
    rule: prose,
    levels: listBy('demand-removed', 'level', members({ level: pinned, when: prose })),
  }),
  evidence_contract: listBy('demand-removed', 'key_pattern', contractRow),
  capabilities: recordOf('demand-removed', capability),
  required_decisions: listBy(
    'demand-removed',
    'key',
    members({
      key: pinned,
      text: prose,
      handles: keeps('demand-removed'),
      type: decisionType,
      compared_with: kept,
      ...notOn,
    }),
  ),
});

/** The checks that every lane runs (01, section 0.3). */
export const universalRule: MemberRule = members({
  schema: schemaVersion,
  checks: listBy(
    'check-removed',
    'id',
    members({ id: pinned, title: prose, expected_text: prose, codes: keeps('code-removed'), severity: pinned }),
  ),
  codes: listBy('code-removed', 'code', blocker),
});

/** The codes that no phase definition pins; a code never changes its meaning. */
export const codesRule: MemberRule = recordOf('code-removed', members({ kind: pinned, retry: pinned, remedy: prose }));

/** Names of schemas that were released; a release is not taken back. */
export const releasedRule: MemberRule = keeps('released-schema-changed');
