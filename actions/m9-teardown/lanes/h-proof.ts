import type { Immutable } from '@spine-green/evidence-schemas';
import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { TeardownProofV1 } from '@spine-green/evidence-schemas/documents/teardown_proof.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import type { residualHandover, secretHandover } from '../../lib/handovers/m9.ts';
import { destroyStatus } from '../../lib/rules/destroy-status.ts';
import { keptIn } from '../../lib/rules/kept-things.ts';
import {
  afterDocument,
  derivedDocument,
  type EvidenceRef,
  localDigest,
  onceDocument,
  type PlannedDocument,
} from '../../lib/run/documents.ts';
import type { HandoverOf } from '../../lib/run/handover.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

type RecordedCheck = LaneSnapshotV1['checks'][number];

export interface ProofFacts {
  readonly demo: Fact<StackDestroySnapshotV1>;
  /** Null where the event log has no stack of its own. */
  readonly confluent: Fact<StackDestroySnapshotV1 | null>;
  readonly residual: Fact<HandoverOf<typeof residualHandover>>;
  /** The checks of the residual lane as they were recorded: what could not be asked has its reason there. */
  readonly residualChecks: Fact<readonly RecordedCheck[]>;
  /** The same of the lanes that asked for what is kept beside the buckets. */
  readonly keptChecks: Fact<readonly RecordedCheck[]>;
  readonly secrets: Fact<HandoverOf<typeof secretHandover>>;
  /** Null where no cost lane exists. */
  readonly cost: EvidenceRef | null;
  readonly sources: readonly EvidenceRef[];
  /** The session of the run as it is stored. */
  readonly session: Fact<DemoSessionV1>;
}

export const PROOF = 'teardown/teardown_proof.json';
const SESSION = 'operate/demo_session.json';

export const teardownProof = defineLane({
  id: 'M9.H',
  documents: (facts: ProofFacts, context) => ({
    proof: proofOf(facts, context),
    session: endedSession(facts, context),
  }),
  decide: (facts: ProofFacts, written, context) => ({
    'M9.H-C01': {
      expected: {
        unproven: [],
        proof: { $non_empty: true },
        demo_session: valueOr(localDigest(endedSession(facts, context)), null),
      },
      observed: fact({
        unproven: unprovenIn(facts),
        proof: isReadable(written.proof) ? written.proof.value.key : '',
        demo_session: isReadable(written.session) ? written.session.value.sha256 : 'not written',
      }),
      fails: 'M9H-B1',
    },
  }),
  handover: (_facts, written) => (isReadable(written.proof) ? { teardown_proof: written.proof.value.key } : undefined),
});

/** Over the session that the daemons published, once the proof stands: it ended when the stack was gone (04, section 4.2). */
const endedSession = ({ session, demo }: ProofFacts, { gatheredAtUtc }: DecideContext): Fact<PlannedDocument> =>
  mapFact(allReadable({ session, demo }), (read) =>
    afterDocument(
      'proof',
      derivedDocument(SESSION, DemoSessionV1, {
        ...read.session,
        demo_end_utc: read.demo.completed_at_utc,
        written_at_utc: gatheredAtUtc,
      }),
    ),
  );

/** Checks of the residual lane that ask for resources which some substrates cannot have. */
const ASKED_BY = { nat_gateway: 'M9.E-C02', load_balancer: 'M9.E-C02', confluent_cluster: 'M9.E-C04' } as const;

/** What is verified absent, by the reading that says so; false where something was found. */
function absences({ residual, secrets, residualChecks }: ProofFacts): Readonly<Record<string, Fact<boolean>>> {
  const asked = Object.entries(ASKED_BY).map(([name, id]): [string, Fact<boolean>] => [
    name,
    mapFact(residualChecks, (checks) => checks.find((one) => one.id === id)?.outcome === 'pass'),
  ]);
  return {
    ecs_services: mapFact(residual, ({ services }) => services.length === 0),
    ecs_tasks: mapFact(residual, ({ tasks }) => tasks.length === 0),
    db: mapFact(residual, ({ database }) => !Object.values(database).includes(true)),
    demo_secrets: mapFact(
      secrets,
      ({ secret_target_matrix: rows }) => rows.length > 0 && rows.every(({ exists }) => exists === false),
    ),
    ...Object.fromEntries(asked),
  };
}

/** What is kept beside the buckets; all of it is unproven where nobody can read who asked for it. */
const keptThings = ({ keptChecks }: ProofFacts): Readonly<Record<string, Fact<boolean>>> =>
  isReadable(keptChecks)
    ? Object.fromEntries(Object.entries(keptIn(keptChecks.value)).map(([name, holds]) => [name, fact(holds)]))
    : { 'state and budget': keptChecks };

/** Those of a table of facts that hold. */
const holding = (read: Readonly<Record<string, Fact<boolean>>>): Readonly<Record<string, true>> =>
  Object.fromEntries(Object.entries(read).flatMap(([name, one]) => (valueOr(one, false) ? [[name, true]] : [])));

/** Resources that the substrate never has, with the reason for which the residual lane did not ask for them. */
const impossible = ({ residualChecks }: ProofFacts): readonly { readonly name: string; readonly reason: string }[] =>
  Object.entries(ASKED_BY).flatMap(([name, id]) => {
    const found = isReadable(residualChecks) ? residualChecks.value.find((one) => one.id === id) : undefined;
    return found?.outcome === 'not_applicable' ? [{ name, reason: found.reason }] : [];
  });

const isSuccess = (one: StackDestroySnapshotV1): boolean => one.destroy_outcome === 'success';

/** Members of the proof that no reading carries; empty when the proof is complete. */
function unprovenIn(facts: ProofFacts): readonly string[] {
  const never = impossible(facts).map(({ name }) => name);
  const wanted = {
    'destroy of the demo stack': mapFact(facts.demo, isSuccess),
    'destroy of the event log stack': mapFact(facts.confluent, (one) => one === null || isSuccess(one)),
    'preserved buckets': mapFact(facts.residual, ({ preserved_buckets }) => preserved_buckets.length > 0),
    ...Object.fromEntries(Object.entries(keptThings(facts)).map(([name, read]) => [`preserved ${name}`, read])),
    ...absences(facts),
  };
  return Object.entries(wanted).flatMap(([name, read]) => {
    if (never.includes(name)) return [];
    if (!isReadable(read)) return [`${name}: ${read.unreadable}`];
    return read.value ? [] : [name];
  });
}

/** `true` means verified absent; a member that no reading carries keeps the whole proof from being written. */
function proofOf(facts: ProofFacts, context: DecideContext) {
  const read = allReadable({ demo: facts.demo, confluent: facts.confluent, residual: facts.residual });
  const unproven = unprovenIn(facts);
  if (unproven.length > 0) return { unreadable: `not written: ${unproven.join(', ')}`.slice(0, 256) };
  if (!isReadable(read)) return read;
  const document = documentOf(facts, read.value, context);
  // Which members there are depends on the substrate, and only the schema knows all of them.
  return TeardownProofV1.is(document)
    ? fact(onceDocument(PROOF, { schema: TeardownProofV1, document, identity }))
    : { unreadable: 'not written: what was read makes no proof' };
}

interface Readable {
  readonly demo: StackDestroySnapshotV1;
  readonly confluent: StackDestroySnapshotV1 | null;
  readonly residual: HandoverOf<typeof residualHandover>;
}

const documentOf = (
  facts: ProofFacts,
  { demo, confluent, residual }: Readable,
  { substrate, platformRunId, gatheredAtUtc }: DecideContext,
): object => ({
  schema: 'fp.teardown_proof.v1',
  substrate,
  platform_run_id: platformRunId,
  written_at_utc: gatheredAtUtc,
  teardown_completed_at_utc: demo.completed_at_utc,
  terraform_destroy_status: destroyStatus(demo, confluent),
  confirmed_absent: holding(absences(facts)),
  // On dev_min everything can exist, so there the member cannot.
  ...(substrate === 'dev_min' ? {} : { cannot_exist: impossible(facts) }),
  preserved: { buckets: residual.preserved_buckets, ...holding(keptThings(facts)) },
  cost_ref: facts.cost,
  source_snapshots: facts.sources,
});

/** What two proofs of one teardown share; times and the attempts that they rest on belong to the first one. */
const identity = ({
  platform_run_id,
  terraform_destroy_status,
  confirmed_absent,
  preserved,
}: Immutable<TeardownProofV1>) => ({
  platform_run_id,
  terraform_destroy_status,
  confirmed_absent,
  preserved,
});
