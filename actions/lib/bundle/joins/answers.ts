import { evidencePrefix, handle, isHandleKey } from '@spine-green/evidence-schemas';
import { ApprovalRecordV1 } from '@spine-green/evidence-schemas/documents/approval_record.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { phaseDefinitions } from '../../definition/phase-definition.ts';
import { answeredTwice } from '../../ledger/approval-guard.ts';
import { record, text } from '../../run/handover.ts';
import { signatureDifferences } from '../../signature/signed-dispatch.ts';
import { differing } from '../data/compare.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { eventObjects } from '../replay/ledger-endings.ts';
import type { BundleView } from '../view.ts';
import { findPassed, type Stage } from './lanes.ts';

/** What people answered, under which specification and commit phases ran, and the copies of their envelopes. */
export function verifyAnswers(stage: Stage): readonly BundleFailure[] {
  const workflows = workflowsOf(stage);
  return [
    ...stage.view.objects.flatMap((object) => {
      const answer = object.key.includes('/approval_') ? stage.view.typed(object, ApprovalRecordV1) : undefined;
      if (answer === undefined) return [];
      const ran = answer.mechanism !== 'github_environment' || (workflows.of.get(object.key) ?? workflows.any);
      const asked = differing({ 'whether it was asked for in a workflow': [ran, true] });
      return [...answerFaults(answer, stage), ...asked].map((what) => failureOf(object, what));
    }),
    ...eventFaults(stage),
    ...mirrorFaults(stage),
  ];
}

/**
 * Nobody but the operator of the machine answers a rehearsal, an answer decides what its phase asks for alone, each key
 * once, and what says that it was signed was signed with the key that it names, whether an act used it or not.
 */
function answerFaults(answer: ApprovalRecordV1, stage: Stage): readonly string[] {
  const { mechanism, self_approved, phase, decisions, signed_dispatch: proof } = answer;
  const asked = phaseDefinitions().find(({ plan_phase }) => plan_phase === phase)?.required_decisions ?? [];
  const keys = new Set(asked.map(({ key }) => key));
  const opened = openedBy(answer, stage);
  return differing({
    ...(mechanism === 'embedded_recorded_answer' ? { self_approved: [self_approved, true] } : {}),
    ...(proof === undefined ? {} : { mechanism: [mechanism, 'signed_dispatch'] }),
    ...(opened === undefined ? {} : { 'whether nobody but a file answered': [isRecorded(answer), isRecorded(opened)] }),
    'its order before its expiry': [answer.approved_at_utc <= answer.expires_at_utc, true],
    'decisions that nobody asked for': [
      decisions.map(({ key }) => key).filter((key) => !keys.has(key) && !isHandleKey(key)),
      [],
    ],
    'keys that are answered twice': [answeredTwice(answer), []],
    'what was not signed': [
      signatureDifferences(answer, proof?.public_key).filter((name) => name !== 'signed_dispatch.public_key'),
      [],
    ],
  });
}

interface Workflows {
  /** By key of an answer: whether something that acted on it ran in a workflow. */
  readonly of: ReadonlyMap<string, boolean>;
  /** Whether anything of the ledger did, which is all that is known of an answer that nothing acted on. */
  readonly any: boolean;
}

/** A protected environment is asked by a job of a workflow, and what acts on its answer runs in one too. */
function workflowsOf({ view }: Stage): Workflows {
  const of = new Map<string, boolean>();
  let any = false;
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1);
    if (event === undefined) continue;
    const ran = RUN_OF_A_WORKFLOW.test(event.ci.run_id);
    any ||= ran;
    const { payload } = event;
    if ('approval' in payload && payload.approval !== null)
      of.set(payload.approval.key, ran || of.get(payload.approval.key) === true);
  }
  return { of, any };
}

const RUN_OF_A_WORKFLOW = /^[0-9]{1,20}$/;

const isRecorded = ({ mechanism }: ApprovalRecordV1): boolean => mechanism === 'embedded_recorded_answer';

/** The answer that opened the execution of another one; one configuration says where its answers come from. */
function openedBy(
  { phase, execution_id: id }: ApprovalRecordV1,
  { view, ledger }: Stage,
): ApprovalRecordV1 | undefined {
  const activation = ledger.phases[phase].activation;
  return activation?.execution_id === id ? view.typed(view.find(activation.approval), ApprovalRecordV1) : undefined;
}

/** The ledger begins with the specification that M0.A read, and a phase is activated on the commit of its job. */
function eventFaults(stage: Stage): readonly BundleFailure[] {
  const authority = record({ spec_sha256: text })(findPassed(stage, 'M0.A')?.payload)?.value;
  return stage.view.objects.flatMap((object) => {
    const event = object.key.includes('/ledger/events/') ? stage.view.typed(object, LedgerEventV1) : undefined;
    if (event?.event === 'PHASE_ACTIVATED')
      return differing({ git_sha: [event.payload.git_sha, event.ci.workflow_sha] }).map((what) =>
        failureOf(object, what),
      );
    if (event?.event !== 'LEDGER_INITIALISED' || authority === undefined) return [];
    return differing({ spec_sha256: [event.payload.spec_sha256, authority.spec_sha256] }).map((what) =>
      failureOf(object, what),
    );
  });
}

/** A phase that was completed in a run left the same bytes at the root of that run (02, section 6.3). */
function mirrorFaults({ view, ledger }: Stage): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const root = evidencePrefix({ family: 'run', platform_run_id: run });
  const there = new Set(view.under(handle('S3_EVIDENCE_BUCKET'), root).map(({ sha256 }) => sha256));
  return Object.values(ledger.phases).flatMap(({ completed }) => {
    const envelope = completed?.envelope;
    return envelope === undefined || !isOfRun(view, envelope, run) || there.has(envelope.sha256)
      ? []
      : [failureOf(envelope, 'has no copy at the root of its run')];
  });
}

/** The phases before the run was minted have none. */
const isOfRun = (view: BundleView, ref: Parameters<BundleView['find']>[0], run: string): boolean =>
  (view.find(ref)?.document as { readonly platform_run_id?: unknown } | undefined)?.platform_run_id === run;
