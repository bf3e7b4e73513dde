import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { phaseDefinitions } from '../definition/phase-definition.ts';
import { finalWord } from '../ledger/derived.ts';
import { findBrokenLink, type LedgerEvent, type PlanPhase } from '../ledger/events.ts';
import { applyEvent, fold } from '../ledger/fold.ts';
import { EMPTY_LEDGER, type LedgerState } from '../ledger/state.ts';
import { evidenceRoot } from './evidence-root.ts';
import { type BundleFailure, failureOf } from './failure.ts';
import { copyDigest } from './joins/ledger-copies.ts';
import { judgingPart } from './judging.ts';
import { MANIFEST } from './manifest.ts';
import { replayLedger } from './replay/replay.ts';
import type { BundleObject, BundleView } from './view.ts';

export interface VerifiedLedger {
  readonly state: LedgerState | undefined;
  readonly completedOn: CompletedOn;
  readonly word: string;
  readonly failures: readonly BundleFailure[];
}

/** The ledger on which each phase was completed last: what holds of the phase held then, whatever came after. */
export type CompletedOn = ReadonlyMap<PlanPhase, LedgerState>;

const UNKNOWN = { state: undefined, completedOn: new Map(), word: 'UNKNOWN' } as const;

/** Folds the events again and compares the head, the projection and the last word with what the bundle says. */
export function verifyLedger(view: BundleView): VerifiedLedger {
  const events = `${evidencePrefix({ family: 'ledger', env: view.manifest.substrate })}events/`;
  let verified: VerifiedLedger = { ...UNKNOWN, failures: [] };
  const stopped = judgingPart(events, () => {
    verified = ledgerOf(view);
    return [];
  });
  return { ...verified, failures: [...verified.failures, ...stopped] };
}

function ledgerOf(view: BundleView): VerifiedLedger {
  const { manifest } = view;
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const prefix = evidencePrefix({ family: 'ledger', env: manifest.substrate });
  const objects = view.under(bucket, `${prefix}events/`);
  const again = rewritten(objects, view);
  const events = objects.flatMap((object) => view.typed(object, LedgerEventV1) ?? []);
  if (events.length !== objects.length) {
    const foreign = objects.filter((object) => view.typed(object, LedgerEventV1) === undefined);
    return { ...UNKNOWN, failures: [...again, ...foreign.map((object) => failureOf(object, 'is no ledger event'))] };
  }
  const strangers = objects.filter((object) => !isOfThePlan(view.typed(object, LedgerEventV1)?.lane));
  if (strangers.length > 0) {
    return {
      ...UNKNOWN,
      failures: [...again, ...strangers.map((object) => failureOf(object, 'names a lane of no phase'))],
    };
  }
  const large = objects.filter(({ size }) => size > EVENT_BYTES_MAX);
  if (large.length > 0) {
    const what = `is an event of more than ${EVENT_BYTES_MAX} bytes`;
    return { ...UNKNOWN, failures: [...again, ...large.map((object) => failureOf(object, what))] };
  }
  const broken = findBrokenLink(events);
  if (broken !== undefined) return { ...UNKNOWN, failures: [...again, { object: `${prefix}events/`, what: broken }] };
  const failures: BundleFailure[] = [
    ...again,
    ...replayLedger(
      objects.flatMap((object) => {
        const event = view.typed(object, LedgerEventV1);
        return event === undefined ? [] : [{ object, event }];
      }),
      view,
    ),
  ];
  const state = fold(events);
  const completedOn = completions(events);
  const word = finalWord(state);
  if (state.headSha256 !== manifest.ledger_head_sha256)
    failures.push({ object: `${prefix}events/`, what: 'ends with another head than the manifest names' });
  if (word !== manifest.final_word)
    failures.push({ object: MANIFEST, what: `says ${manifest.final_word}, the ledger says ${word}` });
  const projection = view.newest(bucket, `${prefix}state.json`);
  if (projection?.sha256 !== copyDigest(state, manifest.substrate))
    failures.push({ object: `${prefix}state.json`, what: 'is not the fold of the events' });
  const last = objects.at(-1);
  if (last !== undefined) failures.push(...unsealed(last, view));
  return { state, completedOn, word, failures };
}

const LANES: ReadonlySet<string> = new Set(phaseDefinitions().flatMap(({ lanes }) => lanes.map(({ lane }) => lane)));
const isOfThePlan = (lane: string | undefined): boolean => lane === undefined || LANES.has(lane);

/** A drift with all its evidence has some 20 KiB, the largest plan three: a ledger is folded with all that they list. */
const EVENT_BYTES_MAX = 64 * 1024;

/** A bundle ends with the event that seals it, so that one whose manifest was made anew disagrees with its ledger. */
function unsealed(last: BundleObject, view: BundleView): readonly BundleFailure[] {
  const event = view.typed(last, LedgerEventV1);
  if (event?.event !== 'EVIDENCE_SEALED') return [failureOf(last, 'is the last event and seals nothing')];
  const { evidence_root_sha256: root, objects } = evidenceRoot(view.manifest);
  const sealed = event.payload;
  if (sealed.evidence_root_sha256 === root && sealed.objects === objects) return [];
  const what = `seals ${sealed.objects} objects with root ${sealed.evidence_root_sha256}`;
  return [failureOf(last, `${what}, the bundle has ${objects} with root ${root}`)];
}

function completions(events: readonly LedgerEvent[]): CompletedOn {
  const found = new Map<PlanPhase, LedgerState>();
  let state = EMPTY_LEDGER;
  for (const event of events) {
    if (event.event === 'PHASE_COMPLETED') found.set(event.phase, state);
    state = applyEvent(state, event);
  }
  return found;
}

/** An event is written once; another version under its key is a history that was written over (02, section 4). */
const rewritten = (objects: readonly BundleObject[], view: BundleView): readonly BundleFailure[] =>
  objects.flatMap((object) => {
    const { length } = view.versions(object.bucket, object.key);
    return length === 1 ? [] : [failureOf(object, `is an event and has ${length} versions`)];
  });
