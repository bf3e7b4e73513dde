import { handle } from '@spine-green/evidence-schemas';
import { IdleGuardSnapshotV1 } from '@spine-green/evidence-schemas/documents/idle_guard_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { type Fact, isReadable, valueOr } from '../lib/checks/fact.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { decideIdle, ENFORCEMENT_MODES, type EnforcementMode, type IdleDecision, type IdleFacts } from './decision.ts';
import { type Enforced, enforce } from './enforce.ts';
import { readIdleFacts } from './facts.ts';

/** What was dispatched, as texts: a wrong one is told and does not keep the guard from stopping. */
export interface Asked {
  readonly ttlMinutes?: string | undefined;
  readonly mode?: string | undefined;
}

export interface Tick {
  readonly key: string;
  readonly versionId: string;
  readonly snapshot: IdleGuardSnapshotV1;
}

/** One tick: read, decide, act, look again, write down. Throws what writing evidence throws, after everything was stopped. */
export async function idleTick(place: ManagedPlace, asked: Asked, goneMsMax?: number): Promise<Tick> {
  const { ttlMinutes, mode, faults } = limitsOf(asked);
  const facts = await readIdleFacts(place);
  const capturedAt = nowUtc(place.clock);
  const decision = decideIdle(facts, { ttlMinutes, mode, nowUtc: capturedAt });
  const enforced = await enforce(place, decision.acts, goneMsMax);
  const execution = guardExecution('idle_guard', capturedAt);
  const snapshot: IdleGuardSnapshotV1 = {
    schema: 'fp.idle_guard_snapshot.v1',
    substrate: place.substrate,
    execution_id: execution,
    captured_at_utc: capturedAt,
    ttl_minutes: ttlMinutes,
    enforcement_mode: mode,
    ...said(facts, decision),
    ...outcomeOf(decision, enforced, faults),
  };
  const { key, versionId } = await writeGuardEvidence(
    place,
    { execution, name: 'idle_guard_snapshot.json' },
    { schema: IdleGuardSnapshotV1, document: snapshot },
  );
  return { key, versionId, snapshot };
}

const TTL_MAX = 1440;

function limitsOf({ ttlMinutes, mode }: Asked) {
  const ttl = ttlMinutes === undefined ? handle('IDLE_TTL_MINUTES') : Number(ttlMinutes);
  const isTtl = Number.isInteger(ttl) && ttl >= 1 && ttl <= TTL_MAX;
  const wanted = mode ?? handle('IDLE_GUARD_ENFORCEMENT_MODE_DEFAULT');
  const known = ENFORCEMENT_MODES.find((one) => one === wanted);
  return {
    ttlMinutes: isTtl ? ttl : handle('IDLE_TTL_MINUTES'),
    mode: known ?? ('stop_services' satisfies EnforcementMode),
    faults: [...(isTtl ? [] : ['INVALID_IDLE_TTL']), ...(known === undefined ? ['INVALID_ENFORCEMENT_MODE'] : [])],
  };
}

type Said = Pick<IdleGuardSnapshotV1, 'inventory' | 'heartbeat' | 'ledger' | 'unreadable'>;

function said(facts: IdleFacts, { ageMinutes }: IdleDecision): Said {
  const { services, tasks, databases, expired, heartbeat, ledger } = facts;
  const rows = <T>(read: Fact<readonly T[]>): T[] | null => (isReadable(read) ? [...read.value] : null);
  return {
    inventory: { services: rows(services), tasks: rows(tasks), databases: rows(databases), expired: rows(expired) },
    heartbeat:
      'fault' in heartbeat || ageMinutes === undefined
        ? null
        : { ...heartbeat.beat, version: heartbeat.version, age_minutes: ageMinutes },
    ledger: valueOr<Said['ledger']>(ledger, null),
    unreadable: [
      ...Object.entries({ services, tasks, databases, expired, ledger }).flatMap(([what, read]) =>
        isReadable<unknown>(read) ? [] : [{ what, reason: read.unreadable }],
      ),
      ...('fault' in heartbeat ? [{ what: 'heartbeat', reason: heartbeat.facts.slice(0, 512) }] : []),
    ],
  };
}

function outcomeOf(decision: IdleDecision, { acts, remaining }: Enforced, faults: readonly string[]) {
  const stopped = decision.acts.length > 0;
  const failed = stopped && (remaining === undefined || remaining.length > 0 || acts.some(isFailed));
  return {
    activity: decision.activity,
    breach: decision.breach,
    reasons: [...decision.reasons],
    actions: [...acts],
    remaining: stopped && remaining !== undefined ? [...remaining] : null,
    blockers: [...faults, ...decision.blockers, ...(failed ? ['IDLE_STOP_SERVICE_UPDATE_FAILED'] : [])],
  };
}

const isFailed = ({ outcome }: { readonly outcome: string }): boolean => outcome === 'failed';
