import { evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { type BundleFailure, failureOf } from '../failure.ts';
import { canonicalLines } from '../lines/lines.ts';
import { membersOf } from '../members.ts';
import type { BundleObject, BundleView } from '../view.ts';
import { runObject } from './summaries.ts';

/** A fact with the object that holds it. */
export interface GovernanceFact {
  readonly object: BundleObject;
  readonly event: GovernanceEventV1;
}

const FOLDER = 'obs/governance/events/';
const FAULTS_MAX = 10;

/** Every fact under the identity that follows from it, and the roll-up as what those objects say (16, section 3). */
export function verifyGovernance(view: BundleView): {
  readonly facts: readonly GovernanceFact[];
  readonly failures: readonly BundleFailure[];
} {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return { facts: [], failures: [] };
  const failures: BundleFailure[] = [];
  const facts: GovernanceFact[] = [];
  const prefix = evidencePrefix({ family: 'run', platform_run_id: run }) + FOLDER;
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), prefix)) {
    const event = view.typed(object, GovernanceEventV1);
    if (event === undefined) failures.push(failureOf(object, 'is no governance fact'));
    else {
      facts.push({ object, event });
      failures.push(...factFaults(object, event, view).map((what) => failureOf(object, what)));
    }
  }
  facts.sort((a, b) => (orderOf(a.event) < orderOf(b.event) ? -1 : 1));
  const rollUp = runObject(view, 'obs/governance/events.jsonl');
  if (rollUp !== undefined) failures.push(...rollUpFaults(rollUp, facts, view).map((what) => failureOf(rollUp, what)));
  return { facts, failures };
}

const orderOf = ({ ts_utc, event_id }: GovernanceEventV1): string => `${ts_utc} ${event_id}`;

function factFaults({ key }: BundleObject, event: GovernanceEventV1, { manifest }: BundleView): readonly string[] {
  const { platform_run_id, scenario_run_id } = event.pins;
  const component = event.actor.source_component;
  const id = sha256Hex(
    [event.event_family, platform_run_id, scenario_run_id ?? '', component, event.dedupe_key].join('|'),
  );
  return [
    ...(event.event_id === id ? [] : [`has the id of another fact than ${event.event_family} ${event.dedupe_key}`]),
    ...(key.endsWith(`/${event.event_id}.json`) ? [] : [`lies under another name than ${event.event_id}`]),
    ...(platform_run_id === manifest.platform_run_id ? [] : ['is of another run']),
    ...(event.provenance.environment === manifest.substrate ? [] : ['is of another substrate']),
    ...lifecycleFaults(event),
  ];
}

/** What case management and the label store tell of a timeline has the key that follows from its event (15, section 3.8). */
function lifecycleFaults({ event_family: family, dedupe_key: key, details, pins }: GovernanceEventV1) {
  if (!family.endsWith('_LIFECYCLE')) return [];
  const { case_timeline_event_id, lifecycle_type } = membersOf(details);
  const [id, lifecycle] = [String(case_timeline_event_id), String(lifecycle_type)];
  const due = sha256Hex(`${pins.platform_run_id}|${id}|${lifecycle}`);
  return key === due ? [] : [`tells of ${lifecycle} of ${id} under ${key}, which is the key of something else`];
}

/** One line a fact, in order; what it lacks happened after its last line. */
function rollUpFaults(object: BundleObject, facts: readonly GovernanceFact[], view: BundleView): readonly string[] {
  const byId = new Map(facts.map((fact) => [fact.event.event_id, fact]));
  const faults: string[] = [];
  let before = '';
  for (const line of canonicalLines(view.bytes(object))) {
    const fail = (what: string): void => void faults.push(`line ${line.number} ${what}`);
    if ('fault' in line) {
      fail(line.fault);
      continue;
    }
    if (!GovernanceEventV1.is(line.value)) {
      fail('is no governance fact');
      continue;
    }
    const fact = byId.get(line.value.event_id);
    if (fact === undefined) fail(`says ${line.value.event_id}, of which there is no object`);
    else if (fact.object.text !== line.text) fail(`says something else than the object of ${line.value.event_id}`);
    byId.delete(line.value.event_id);
    const order = orderOf(line.value);
    if (order <= before) fail('is out of order');
    before = order;
  }
  for (const { event } of byId.values()) {
    if (orderOf(event) < before) faults.push(`lacks ${event.event_family} ${event.event_id}`);
  }
  return faults.slice(0, FAULTS_MAX);
}
