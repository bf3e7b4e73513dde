import { findInstantMicros } from '../../../kernel/clock.ts';
import { TIMELINE_EVENT_TYPES, type TimelineEvent } from './event.ts';

export interface CaseProjection {
  readonly status:
    | 'NEW'
    | 'IN_PROGRESS'
    | 'ACTION_PENDING'
    | 'ACTION_FAILED'
    | 'LABEL_PENDING'
    | 'LABEL_REJECTED'
    | 'RESOLVED'
    | 'CLOSED';
  readonly queueState: 'triage' | 'investigation' | 'pending_action' | 'pending_label' | 'resolved';
  readonly open: boolean;
  readonly assignee: string | undefined;
  readonly pendingLabelWrite: boolean;
  readonly pendingActionOutcome: boolean;
  readonly lastActivityObservedTime: string;
  readonly eventCount: number;
}

type Workflow = Pick<CaseProjection, 'status' | 'queueState' | 'open'>;

const NEW: Workflow = { status: 'NEW', queueState: 'triage', open: true };
const IN_PROGRESS: Workflow = { status: 'IN_PROGRESS', queueState: 'investigation', open: true };
const ACTION_FAILED: Workflow = { status: 'ACTION_FAILED', queueState: 'triage', open: true };
const ACTION_PENDING: Workflow = { status: 'ACTION_PENDING', queueState: 'pending_action', open: true };
const LABEL_PENDING: Workflow = { status: 'LABEL_PENDING', queueState: 'pending_label', open: true };
const LABEL_REJECTED: Workflow = { status: 'LABEL_REJECTED', queueState: 'triage', open: true };
const RESOLVED: Workflow = { status: 'RESOLVED', queueState: 'resolved', open: false };
const CLOSED: Workflow = { status: 'CLOSED', queueState: 'resolved', open: false };

/**
 * Where a case stands (15, section 3.3), from its timeline alone. The order in which the events were written plays no part:
 * they are read by instant, then by what follows from what, then by id. A question that is answered is no status any more.
 */
export function projectCase(
  events: readonly TimelineEvent[],
  terminalValues: ReadonlySet<string>,
): CaseProjection | undefined {
  const ordered = events.toSorted(byOrder);
  const last = ordered.at(-1);
  if (last === undefined) return undefined;
  const answered = answeredQuestions(ordered);
  const labels = new Set<unknown>();
  const actions = new Set<unknown>();
  let workflow = NEW;
  let base = NEW;
  let assignee: string | undefined;
  for (const event of ordered) {
    const { timeline_payload: payload, timeline_event_type: type } = event;
    if (isOpenQuestion(event, answered)) (type === 'LABEL_PENDING' ? labels : actions).add(questionOf(event));
    if (type === 'INVESTIGATOR_ASSERTION') {
      base = IN_PROGRESS;
      if (typeof payload.assignee === 'string') assignee = payload.assignee;
    }
    workflow = workflowAfter(event, { base, before: workflow, answered, terminalValues });
  }
  return {
    ...workflow,
    assignee,
    pendingLabelWrite: labels.size > 0,
    pendingActionOutcome: actions.size > 0,
    lastActivityObservedTime: last.observed_time,
    eventCount: ordered.length,
  };
}

interface Situation {
  /** Where the case stands without labels and actions. */
  readonly base: Workflow;
  readonly before: Workflow;
  readonly answered: ReadonlySet<unknown>;
  readonly terminalValues: ReadonlySet<string>;
}

function workflowAfter(event: TimelineEvent, { base, before, answered, terminalValues }: Situation): Workflow {
  const { timeline_payload: payload, timeline_event_type: type } = event;
  switch (type) {
    case 'CASE_TRIGGERED':
      return NEW;
    case 'EVIDENCE_ATTACHED':
      return before;
    case 'INVESTIGATOR_ASSERTION':
      return payload.closes === true ? CLOSED : IN_PROGRESS;
    case 'ACTION_INTENT_REQUESTED':
      if (isFailedSubmit(event)) return ACTION_FAILED;
      return answered.has(questionOf(event)) ? before : ACTION_PENDING;
    case 'ACTION_OUTCOME_ATTACHED':
      return FAILED_OUTCOMES.has(payload.outcome_status) ? ACTION_FAILED : IN_PROGRESS;
    case 'LABEL_PENDING':
      return answered.has(questionOf(event)) ? before : LABEL_PENDING;
    case 'LABEL_REJECTED':
      return LABEL_REJECTED;
    case 'LABEL_ACCEPTED':
      // A suspicion, or a label that waits for another, settles nothing.
      return terminalValues.has(String(payload.label_value)) ? RESOLVED : base;
  }
}

const FAILED_SUBMITS: ReadonlySet<unknown> = new Set(['PRECHECK_REJECTED', 'SUBMIT_FAILED_FATAL']);
const FAILED_OUTCOMES: ReadonlySet<unknown> = new Set(['FAILED', 'DENIED', 'TIMED_OUT', 'UNKNOWN']);

const questionOf = ({ timeline_event_type: type, timeline_payload: payload }: TimelineEvent): unknown =>
  type.startsWith('LABEL_') ? payload.label_assertion_id : payload.action_idempotency_key;

const answeredQuestions = (events: readonly TimelineEvent[]): ReadonlySet<unknown> =>
  new Set(events.filter((event) => ANSWERS.has(event.timeline_event_type) || isFailedSubmit(event)).map(questionOf));

const isFailedSubmit = ({ timeline_event_type: type, timeline_payload: payload }: TimelineEvent): boolean =>
  type === 'ACTION_INTENT_REQUESTED' && FAILED_SUBMITS.has(payload.submit_status);

const ANSWERS: ReadonlySet<string> = new Set(['LABEL_ACCEPTED', 'LABEL_REJECTED', 'ACTION_OUTCOME_ATTACHED']);

const isOpenQuestion = (event: TimelineEvent, answered: ReadonlySet<unknown>): boolean =>
  (event.timeline_event_type === 'LABEL_PENDING' ||
    (event.timeline_event_type === 'ACTION_INTENT_REQUESTED' && !isFailedSubmit(event))) &&
  !answered.has(questionOf(event));

/** Instants, then the order in which one kind of event follows from another, then ids. */
export function byOrder(a: TimelineEvent, b: TimelineEvent): number {
  const instants = (findInstantMicros(a.observed_time) ?? 0) - (findInstantMicros(b.observed_time) ?? 0);
  const kinds = rankOf(a) - rankOf(b);
  return instants || kinds || (a.case_timeline_event_id < b.case_timeline_event_id ? -1 : 1);
}

const rankOf = ({ timeline_event_type: type }: TimelineEvent): number => TIMELINE_EVENT_TYPES.indexOf(type);
