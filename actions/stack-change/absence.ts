import { handle } from '@spine-green/evidence-schemas';
import { StackAbsenceSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_absence_snapshot.v1';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import type { BusPlane } from '@spine-green/runtime/substrate/bus-plane/port';
import { RESOURCE_KINDS, type ResourceKind } from '@spine-green/runtime/substrate/posture/port';
import { type Fact, fact, isReadable, mapFact } from '../lib/checks/fact.ts';
import type { ManagedPlace } from '../lib/platform/managed-place.ts';
import { readResiduals } from '../lib/posture/readings.ts';
import { guardExecution, writeGuardEvidence } from '../lib/run/guard-evidence.ts';
import { readBusPlane } from './bus-plane.ts';

type Target = StackAbsenceSnapshotV1['stack_target'];

export interface AbsenceAsked {
  readonly target: Target;
  readonly correlationId: string;
  /** Undefined where nobody gave a key of the organisation. */
  readonly bus: BusPlane | undefined;
}

export interface Absence {
  readonly key: string;
  readonly snapshot: StackAbsenceSnapshotV1;
}

/** The tagging service tells what is gone for hours and misses what others tell: each kind is asked of its own service. */
const KINDS = RESOURCE_KINDS.filter((kind) => kind !== 'tagged');

/** Asks every service for what the stack may have left behind, and writes it down (05, section 8). */
export async function proveAbsence(
  place: ManagedPlace,
  { target, correlationId, bus }: AbsenceAsked,
): Promise<Absence> {
  const found = target === 'demo' ? await readOfDemo(place) : await readOfBus(place, bus);
  const capturedAt = nowUtc(place.clock);
  const kinds = Object.entries(found).map(([kind, read]) => ({
    kind,
    residuals: isReadable(read) ? [...read.value] : null,
    reason: isReadable(read) ? null : read.unreadable,
  }));
  const snapshot: StackAbsenceSnapshotV1 = {
    schema: 'fp.stack_absence_snapshot.v1',
    substrate: place.substrate,
    execution_id: guardExecution('stack_absence', capturedAt),
    captured_at_utc: capturedAt,
    stack_target: target,
    correlation_id: correlationId,
    kinds: kinds as StackAbsenceSnapshotV1['kinds'],
    blockers: [
      ...(kinds.some(({ residuals }) => (residuals ?? []).length > 0) ? (['TEARDOWN_RESIDUAL_FOUND'] as const) : []),
      ...(kinds.some(({ residuals }) => residuals === null) ? (['QUERY_DENIED'] as const) : []),
    ],
  };
  const at = { execution: snapshot.execution_id, name: 'stack_absence_snapshot.json' };
  const { key } = await writeGuardEvidence(place, at, { schema: StackAbsenceSnapshotV1, document: snapshot });
  return { key, snapshot };
}

type Found = Readonly<Record<string, Fact<readonly string[]>>>;

/** Parameters of the bus are its own stack's, and the heartbeat is of none: whoever needs the substrate writes it. */
async function readOfDemo(place: ManagedPlace): Promise<Found> {
  const heartbeat = handle('HEARTBEAT_PARAM_PATH');
  const { parameter, ...others } = await readResiduals<ResourceKind>(fact(place), KINDS);
  const own = (name: string): boolean => name !== heartbeat && !isOfBus(name);
  return { ...others, parameter: mapFact(parameter, (names) => names.filter(own)) };
}

async function readOfBus(place: ManagedPlace, bus: BusPlane | undefined): Promise<Found> {
  const { parameter } = await readResiduals(fact(place), ['parameter']);
  return { parameter: mapFact(parameter, (names) => names.filter(isOfBus)), ...(await readBusPlane(bus)) };
}

const BUS_PATHS = [
  handle('SSM_CONFLUENT_BOOTSTRAP_PATH'),
  handle('SSM_CONFLUENT_API_KEY_PATH'),
  handle('SSM_CONFLUENT_API_SECRET_PATH'),
];

const isOfBus = (name: string): boolean => BUS_PATHS.some((path) => name === path || name.startsWith(`${path}/`));
