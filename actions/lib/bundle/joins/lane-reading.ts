import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { RunManifestV1 } from '@spine-green/evidence-schemas/documents/run_manifest.v1';
import { list, type Member, record, text } from '../../run/handover.ts';
import type { Claims } from '../data/compare.ts';
import type { DataFacts } from '../data/facts.ts';
import { runObject } from '../data/summaries.ts';
import { type Members, membersOf } from '../members.ts';
import { findPassed, type Stage } from './lanes.ts';

/** What a lane that passed has to have said, by what it says. */
export type ClaimsOf = (reading: Reading) => Claims;

/** A lane that passed, beside everything that it can be held to. */
export interface Reading {
  readonly stage: Stage;
  readonly facts: DataFacts;
  readonly snapshot: LaneSnapshotV1;
  readonly run: string;
  readonly manifest: RunManifestV1 | undefined;
  /** What the lane handed over, of the members that are asked for. */
  readonly handed: <T>(members: Member<T>) => T | undefined;
  /** The members of a side of one of its checks; none where it is no object. */
  readonly side: (check: string, side: 'expected' | 'observed') => Members;
  /** Services that M4.B mapped. */
  readonly services: readonly string[];
}

export function readingOf(snapshot: LaneSnapshotV1, stage: Stage, facts: DataFacts): Reading {
  const mapped = record({ services: list(record({ service: text })) })(findPassed(stage, 'M4.B')?.payload)?.value;
  return {
    stage,
    facts,
    snapshot,
    run: stage.view.manifest.platform_run_id,
    manifest: stage.view.typed(runObject(stage.view, 'run.json'), RunManifestV1),
    handed: (members) => members(snapshot.payload)?.value,
    side: (check, side) =>
      membersOf(snapshot.checks.find(({ id, outcome }) => id === check && outcome === 'pass')?.[side]),
    services: (mapped?.services ?? []).map(({ service }) => service),
  };
}
