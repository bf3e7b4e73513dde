import { isPlatformError } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { laneOverallPass } from '../lib/checks/outcome.ts';
import { getLaneDefinition, type UniversalCode, universalCode } from '../lib/definition/phase-definition.ts';
import type { GuardFacts } from '../lib/ledger/decision.ts';
import type { LedgerEvent } from '../lib/ledger/events.ts';
import { type Command, type LedgerContext, type Outcome, one } from './append.ts';

type RecordLane = Extract<Command, { command: 'record-lane' }>;

/** Re-reads the snapshot by version, recomputes its verdict and records both; its blockers open or close with it. */
export async function recordLane(command: RecordLane, context: LedgerContext): Promise<Outcome> {
  const read = await readStored(command, context);
  const snapshot = read?.snapshot;
  const { phase, lane, execution_id, attempt } = command;
  const actor = context.controller;
  const codes = snapshot?.blockers.map((blocker) => blocker.code) ?? [];
  const result = await one(
    context,
    {
      phase,
      lane,
      actor,
      event: 'LANE_RESULT_RECORDED',
      payload: {
        execution_id,
        attempt,
        overall_pass: snapshot?.overall_pass ?? false,
        snapshot: command.snapshot,
        blockers: codes,
        elapsed_seconds: snapshot?.elapsed_seconds ?? 0,
        budget_seconds: snapshot?.runtime_budget.budget_seconds ?? 1,
        coverage: {
          pass: snapshot?.coverage.pass ?? 0,
          fail: snapshot?.coverage.fail ?? 0,
          planned_checks: snapshot?.coverage.planned_checks ?? [],
          not_applicable_checks: snapshot?.coverage.not_applicable_checks ?? [],
        },
      },
    },
    read === undefined ? {} : { snapshot: read.fact },
  );
  if ('refusal' in result || snapshot === undefined) return result;
  const blockers = snapshot.overall_pass
    ? await closeBlockers(command, context)
    : await openBlockers(command, snapshot, context);
  return 'refusal' in blockers ? blockers : { events: [...result.events, ...blockers.events] };
}

interface StoredSnapshot {
  readonly snapshot: LaneSnapshotV1 | undefined;
  readonly fact: NonNullable<GuardFacts['snapshot']>;
}

async function readStored(command: RecordLane, { session }: LedgerContext): Promise<StoredSnapshot | undefined> {
  const { key, version_id } = command.snapshot;
  try {
    const { document, sha256 } = await readEvidence(session.evidence, key, (value) => value, version_id);
    const valid = tryParse(document);
    const recomputedPass =
      valid !== undefined && laneOverallPass(session.config.substrate, valid.checks, valid.blockers);
    return { snapshot: valid, fact: { sha256, schemaValid: valid?.lane === command.lane, recomputedPass } };
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    throw error;
  }
}

function tryParse(document: unknown): LaneSnapshotV1 | undefined {
  try {
    return LaneSnapshotV1.parse(document);
  } catch (error) {
    if (isPlatformError(error, 'E_SCHEMA_INVALID')) return undefined;
    throw error;
  }
}

async function openBlockers(command: RecordLane, snapshot: LaneSnapshotV1, context: LedgerContext): Promise<Outcome> {
  const open = context.ledger.state().phases[command.phase].openBlockers;
  const events: LedgerEvent[] = [];
  for (const blocker of snapshot.blockers) {
    if (open.some(({ code, lane }) => code === blocker.code && lane === command.lane)) continue;
    const outcome = await one(
      context,
      {
        phase: command.phase,
        lane: command.lane,
        actor: context.controller,
        event: 'BLOCKER_OPENED',
        payload: blocker,
      },
      { knownCodes: knownCodes(command) },
    );
    if ('refusal' in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}

async function closeBlockers(command: RecordLane, context: LedgerContext): Promise<Outcome> {
  const events: LedgerEvent[] = [];
  for (const { code, lane } of context.ledger.state().phases[command.phase].openBlockers) {
    if (lane !== command.lane) continue;
    const outcome = await one(context, {
      phase: command.phase,
      lane,
      actor: context.controller,
      event: 'BLOCKER_CLOSED',
      payload: { code, closing_snapshot: command.snapshot },
    });
    if ('refusal' in outcome) return outcome;
    events.push(...outcome.events);
  }
  return { events };
}

const UNIVERSAL_CODES: readonly UniversalCode[] = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8'];

/** The lane's own taxonomy and the universal codes of 01, section 0.3. */
function knownCodes({ lane }: RecordLane): readonly string[] {
  const definition = getLaneDefinition(lane);
  const universal = UNIVERSAL_CODES.map((code) => universalCode(definition, code));
  return [...definition.blockers.map((blocker) => blocker.code), ...universal];
}
