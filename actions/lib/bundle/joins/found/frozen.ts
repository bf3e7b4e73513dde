import { dirname } from 'node:path';
import { handle, sha256Hex } from '@spine-green/evidence-schemas';
import { jsonOrText } from '../../../definition/json-text.ts';
import {
  type EmbeddedSet,
  inventoryHandover,
  inventoryMembers,
  isManagedSet,
  type ManagedSet,
  type PreserveSet,
  preservedAs,
  preserveMembers,
} from '../../../handovers/m9.ts';
import { TABLE_LOG_SECURITY } from '../../../rules/log-security.ts';
import { record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import type { Reading } from '../lane-reading.ts';
import { findPassed, foundBy, type Stage } from '../lanes.ts';
import { foundMembers, repeated, runningDaemons, within } from './claims.ts';

/** Buckets that no teardown touches, in the order in which a lane tells them. */
export const keptBuckets = (): string[] =>
  (['S3_ORACLE_BUCKET', 'S3_ARCHIVE_BUCKET', 'S3_QUARANTINE_BUCKET', 'S3_EVIDENCE_BUCKET'] as const).map((key) =>
    handle(key),
  );

/** A list that was decided for M9. */
export const decidedNames = ({ ledger }: Stage, key: string): unknown => {
  const value = ledger.phases.M9.pinned[key]?.value;
  return value == null ? undefined : jsonOrText(value);
};

/** The folders that go are those of the stack; what stays is what the lanes after it found again, and what there is. */
export function frozenClaims(reading: Reading): Claims {
  const said = reading.handed(inventoryMembers);
  if (said === undefined) return {};
  const { destroy_set: set, preserve_set: kept } = said;
  const pinned = decidedNames(reading.stage, 'destroy_set');
  const daemons = runningDaemons(reading.stage);
  const known = new Set([...(daemons?.values() ?? [])].map(({ task }) => task));
  return {
    ...(daemons === undefined
      ? {}
      : { 'its tasks, beside those of M4.F': [(set.tasks ?? []).filter((task) => !known.has(task)), []] }),
    ...(isManagedSet(set) ? managedClaims(set) : embeddedClaims(set, reading.stage)),
    ...foundMembers(reading, 'M9.B-C01', { kinds: Array.isArray(pinned) ? pinned.map(String).sort() : undefined }),
    ...foundMembers(reading, 'M9.B-C02a', { buckets: keptBuckets().sort(), image: kept.image }),
    ...preservedClaims(reading.stage, kept),
  };
}

function embeddedClaims(set: EmbeddedSet, stage: Stage): Claims {
  const scratch = dirname(set.stack.database.data_folder);
  const security = foundBy(stage, ['M2.F', 'M2.F-C01'], record({ security: text }))?.security;
  return {
    'what goes, each once,': [repeated([...(set.tasks ?? []), ...set.secrets, ...set.data]), []],
    ...(security === undefined
      ? {}
      : { 'the kind of its bus': [set.stack.bus.kind === 'postgres', security === TABLE_LOG_SECURITY] }),
    data: [set.data, [scratch]],
    'the mark of its stack': [set.marks[0], scratch],
  };
}

/** The database that its service told of is the one that the manifest names. */
const managedClaims = (set: ManagedSet): Claims => ({
  'what goes, each once,': [
    repeated([...set.tasks, ...set.secrets, ...set.resources.map(({ address }) => address)]),
    [],
  ],
  'the database that goes': [set.database, set.stack.database.resource_id],
  heartbeat: [set.heartbeat ?? handle('HEARTBEAT_PARAM_PATH'), handle('HEARTBEAT_PARAM_PATH')],
});

/** The sets that M9.D and M9.E found are those that M9.B froze. */
export function keptClaims({ stage }: Reading, check: string, { asked, found }: Sides): Claims {
  const frozen = findPassed(stage, inventoryHandover.lane);
  const kept = inventoryMembers(frozen?.payload)?.value.preserve_set;
  const preserved = preserveMembers(found)?.value;
  if (kept === undefined || preserved === undefined) return {};
  const { buckets, evidence, image } = preserved;
  return {
    [`what ${check} found kept`]: [
      { buckets, evidence: evidence.bucket, image },
      { buckets: kept.buckets, evidence: kept.evidence.bucket, image: kept.image },
    ],
    [`what ${check} asked to be kept`]: [asked, preservedAs(kept)],
    ...evidenceClaims(stage, preserved, kept.evidence.objects),
  };
}

interface Sides {
  readonly asked: unknown;
  readonly found: unknown;
}

/**
 * Everything that the archive and the quarantine keep is in a bundle of a run that was torn down: nobody wrote there
 * since, or M9.E had not passed. Of the sealed world only a part is.
 */
function preservedClaims(stage: Stage, kept: PreserveSet): Claims {
  if (findPassed(stage, 'M9.E') === undefined) return {};
  const names = [handle('S3_ARCHIVE_BUCKET'), handle('S3_QUARANTINE_BUCKET')];
  return {
    'what archive and quarantine keep': [
      kept.buckets.filter(({ bucket }) => names.includes(bucket)),
      names.map((bucket) => {
        const objects = stage.view.under(bucket, '');
        const lines = objects.map(({ key, sha256 }) => `${key}\t${sha256}\n`).join('');
        return { bucket, objects: objects.length, set_sha256: sha256Hex(lines) };
      }),
    ],
    ...evidenceClaims(stage, kept, 1),
  };
}

/** Evidence grows while lanes write, and none of it goes. */
const evidenceClaims = ({ view }: Stage, { evidence }: PreserveSet, least: number): Claims =>
  within('how much evidence there was', {
    value: evidence.objects,
    least,
    most: view.under(handle('S3_EVIDENCE_BUCKET'), '').length,
  });
