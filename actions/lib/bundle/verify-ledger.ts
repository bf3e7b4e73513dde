import { canonicalJson, evidencePrefix } from '@spine-green/evidence-schemas';
import type { BundleManifestV1 } from '@spine-green/evidence-schemas/documents/bundle_manifest.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { finalWord } from '../ledger/derived.ts';
import { findBrokenLink } from '../ledger/events.ts';
import { project } from '../ledger/projection.ts';
import { fold, type LedgerState } from '../ledger/state.ts';
import type { BundleObject } from './files.ts';
import type { BundleFailure } from './verify.ts';

export interface VerifiedLedger {
  readonly state: LedgerState | undefined;
  readonly word: string;
  readonly failures: readonly BundleFailure[];
}

/** Folds the events again and compares the head, the projection and the last word with what the bundle says. */
export function verifyLedger(objects: readonly BundleObject[], manifest: BundleManifestV1): VerifiedLedger {
  const prefix = evidencePrefix({ family: 'ledger', env: manifest.substrate });
  const failures: BundleFailure[] = [];
  const events = objects
    .filter((object) => object.key.startsWith(`${prefix}events/`))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((object) => ({ object, event: JSON.parse(Buffer.from(object.bytes()).toString('utf8')) as unknown }));
  const invalid = events.filter(({ event }) => LedgerEventV1.faults(event).length > 0);
  if (invalid.length > 0) {
    return {
      state: undefined,
      word: 'UNKNOWN',
      failures: invalid.map(({ object }) => ({ object: object.key, what: 'is no ledger event' })),
    };
  }
  const chain = events.map(({ event }) => event as LedgerEventV1);
  const broken = findBrokenLink(chain);
  if (broken !== undefined) return { state: undefined, word: 'UNKNOWN', failures: [{ object: prefix, what: broken }] };
  const state = fold(chain);
  const word = finalWord(state);
  if (state.headSha256 !== manifest.ledger_head_sha256)
    failures.push({ object: prefix, what: 'ends with another head' });
  if (word !== manifest.final_word)
    failures.push({ object: 'bundle.json', what: `says ${manifest.final_word}, the ledger says ${word}` });
  const projection = objects.find((object) => object.newest && object.key === `${prefix}state.json`);
  const text = projection === undefined ? '' : Buffer.from(projection.bytes()).toString('utf8');
  if (text !== canonicalJson(project(state, manifest.substrate))) {
    failures.push({ object: `${prefix}state.json`, what: 'is not the fold of the events' });
  }
  return { state, word, failures };
}
