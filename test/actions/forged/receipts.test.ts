import { digestOf, sha256Hex32 } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Forger, isOfStream, receiptsOf } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../../support/forger/found.ts';
import { type Json, within } from '../../support/forger/objects.ts';

/** Changes the last admission of the stream: in its segment no later one tells that its time went on. */
const receipt = (change: (line: Json) => void) => (forger: Forger) =>
  forger.editLines(receiptsOf(forger), (lines) => {
    change(lines.findLast(isOfStream) ?? {});
    return lines;
  });

const of = (what: string, found: RegExp, change: (line: Json) => void): Forgery => ({
  what,
  forge: receipt(change),
  found,
});

const LINE = String.raw`ig/receipts/.*: line \d+ `;
const ARCHIVED = /archive\/.*: line \d+ is described otherwise by its receipt/;

/** Each member of a receipt against its second source; the packed size of its segment is made to fit first. */
const RECEIPTS: readonly Forgery[] = [
  of(
    'was decided under another policy',
    new RegExp(`${LINE}is decided under a policy that was never activated`),
    (line) => {
      within(line, 'policy_rev').content_digest = '0'.repeat(64);
    },
  ),
  of('was decided under another revision', new RegExp(`${LINE}is decided under a policy`), (line) => {
    within(line, 'policy_rev').revision = 'dev-min-v1';
    within(line, 'provenance').config_revision = 'dev-min-v1';
  }),
  of('is of another release', new RegExp(`${LINE}is of release git-other, which nothing was run of`), (line) => {
    line.service_release_id = 'git-other';
    within(line, 'provenance').service_release_id = 'git-other';
  }),
  of('has another provenance', new RegExp(`${LINE}says another service_release_id of its provenance`), (line) => {
    within(line, 'provenance').service_release_id = 'git-other';
  }),
  of('let its actor in by a token', new RegExp(`${LINE}says that its actor was let in by service_token`), (line) => {
    within(line, 'actor').auth_mode = 'service_token';
  }),
  of('is of a person', new RegExp(`${LINE}names an actor that is not its principal`), (line) => {
    within(line, 'actor').source_type = 'HUMAN';
  }),
  of(
    'took it from somebody who may not',
    new RegExp(`${LINE}takes traffic_fraud from ops, who may not push it`),
    (line) => {
      line.actor = { ...within(line, 'actor'), principal: 'ops', actor_id: 'SYSTEM::ops' };
    },
  ),
  of('is of another producer', new RegExp(`${LINE}is of producer svc:other, the stream was of`), (line) => {
    line.producer = 'svc:other';
  }),
  of('is of no producer', new RegExp(`${LINE}is of producer undefined`), (line) => {
    delete line.producer;
  }),
  of('was routed by another key', ARCHIVED, (line) => {
    line.partition_key = '0'.repeat(64);
  }),
  of(
    'was routed by another profile',
    new RegExp(`${LINE}says partitioning profile ig.partitioning.v0.probe`),
    (line) => {
      line.partitioning_profile_id = 'ig.partitioning.v0.probe';
    },
  ),
  of('took another version', new RegExp(`${LINE}takes version v2 of`), (line) => {
    line.schema_version = 'v2';
  }),
  of('does not say a version', ARCHIVED, (line) => {
    delete line.schema_version;
  }),
  of('is of another seed', new RegExp(`${LINE}is pinned to another seed than the world`), (line) => {
    within(line, 'pins').seed = '8';
  }),
  of('is of no world', new RegExp(`${LINE}takes traffic_fraud without parameter_hash`), (line) => {
    delete within(line, 'pins').parameter_hash;
  }),
  of('was published at another time', ARCHIVED, (line) => {
    within(line, 'eb_ref').published_at_utc = '2026-11-29T02:32:00.000000Z';
  }),
  of('happened at another time', ARCHIVED, (line) => {
    line.ts_utc = '2026-01-01T22:00:00.000000Z';
  }),
  of('was admitted before the ones above it', new RegExp(`${LINE}is admitted before the line above it`), (line) => {
    line.admitted_at_utc = '2026-11-29T02:32:00.000000Z';
  }),
  of('has a payload of which the end of the hash differs', ARCHIVED, (line) => {
    const hash = within(line, 'payload_hash');
    hash.hex = `${String(hash.hex).slice(0, 63)}${String(hash.hex).endsWith('0') ? '1' : '0'}`;
  }),
];

/** A duplicate of the last admission, as the gate would have written it. */
function duplicate(forger: Forger, change: (line: Json) => void): void {
  forger.editLines(receiptsOf(forger), (lines) => {
    const line = structuredClone(lines.findLast(isOfStream) ?? {});
    const { partition_key: _key, partitioning_profile_id: _profile, ...rest } = line;
    const id = sha256Hex32(`receipt|${forger.run}|${String(line.event_class)}|${String(line.event_id)}|DUPLICATE|1`);
    const repeated: Json = {
      ...rest,
      decision: 'DUPLICATE',
      reason_codes: ['DUPLICATE'],
      receipt_id: id,
      evidence_refs: [],
    };
    change(repeated);
    return [...lines, repeated];
  });
}

const DUPLICATES: readonly Forgery[] = [
  {
    what: 'repeats the admission as of another time',
    forge: (forger) =>
      duplicate(forger, (line) => {
        line.admitted_at_utc = '2026-11-29T02:33:00.000000Z';
      }),
    found: new RegExp(`${LINE}repeats an admission that is not there`),
  },
  {
    what: 'repeats the admission as published at another time',
    forge: (forger) =>
      duplicate(forger, (line) => {
        within(line, 'eb_ref').published_at_utc = '2026-11-29T02:33:00.000000Z';
      }),
    found: new RegExp(`${LINE}repeats an admission that is not there`),
  },
];

const SEGMENT = /archive\/.*topic=fp\.bus\.traffic\.fraud\.v1\/partition=0\/segment=0-/;
const record = (what: string, found: RegExp, change: (line: Json, envelope: Json) => void): Forgery => ({
  what,
  forge: (forger) =>
    forger.editLines(SEGMENT, (lines) => {
      const [, second = {}] = lines;
      change(second, within(second, 'envelope'));
      second.payload_hash = digestOf(second.envelope as object);
      return lines;
    }),
  found,
});

/** Archived records whose own hashes fit again. */
const RECORDS: readonly Forgery[] = [
  record('is of another producer', ARCHIVED, (_, envelope) => {
    envelope.producer = 'svc:other';
  }),
  record('lies in the log since another time', ARCHIVED, (line) => {
    line.archived_at_utc = '2026-11-29T02:32:00.000000Z';
  }),
  record('is of another engine run', ARCHIVED, (_, envelope) => {
    envelope.run_id = '0'.repeat(32);
  }),
  record(
    'is of another trace',
    /archive\/.*: line 2 says another trace_id than the stream of its world/,
    (_, envelope) => {
      envelope.trace_id = '0'.repeat(64);
    },
  ),
  record('says another seed than its envelope', /archive\/.*: line 2 says another seed than its envelope/, (line) => {
    line.seed = '8';
  }),
  record('says another scenario than its envelope', /archive\/.*: line 2 says another scenario_id/, (line) => {
    line.scenario_id = 'other';
  }),
];

const INDEX = /quarantine\/[^/]+\/index\//;
const quarantined = (what: string, found: RegExp, change: (record: Json) => void): Forgery => ({
  what,
  forge: (forger) => forger.edit(INDEX, change),
  found,
});

/** A quarantine record that no receipt names, against the bytes that it set aside and what its gate decided under. */
const QUARANTINED: readonly Forgery[] = [
  quarantined(
    'had another producer in its header',
    /index\/.*says producer of its header, which its payload does not/,
    (one) => {
      within(one, 'envelope').producer = 'svc:other';
    },
  ),
  quarantined('had one member less in its header', /index\/.*does not say producer of its header/, (one) => {
    delete within(one, 'envelope').producer;
  }),
  quarantined(
    'was decided under another policy',
    /index\/.*is decided under a policy that was never activated/,
    (one) => {
      within(one, 'policy_rev').content_digest = '0'.repeat(64);
    },
  ),
  quarantined('is of another release', /index\/.*is of release git-other/, (one) => {
    one.service_release_id = 'git-other';
    within(one, 'provenance').service_release_id = 'git-other';
  }),
  quarantined('is of another configuration', /index\/.*is of another configuration/, (one) => {
    within(one, 'provenance').run_config_digest = '0'.repeat(64);
  }),
  quarantined('was let in by a token', /index\/.*was let in by service_token/, (one) => {
    within(one, 'actor').auth_mode = 'service_token';
  }),
  quarantined('is pinned to what its header does not say', /index\/.*is pinned to seed/, (one) => {
    within(one, 'pins').seed = '8';
  }),
  quarantined('is named by other bytes', /index\/.*is not named by its bytes/, (one) => {
    one.event_id = `raw:${'0'.repeat(64)}`;
  }),
  quarantined('names the payload of another', /index\/.*does not have the payload that it names/, (one) => {
    const [ref] = one.evidence_refs as Json[];
    if (ref !== undefined) ref.ref = `${String(ref.ref)}x`;
  }),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, its packed size made to fit, it is named', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(RECEIPTS)('a receipt $what', (forgery) => expectFound(heldExample('passing'), forgery));
  test.each(DUPLICATES)('a duplicate $what', (forgery) => expectFound(heldExample('passing'), forgery));
  test.each(RECORDS)('an archived record $what', (forgery) => expectFound(heldExample('passing'), forgery));
  test.each(QUARANTINED)('a quarantine record $what', (forgery) => expectFound(heldExample('passing'), forgery));

  test('a forger who packs a segment anew says its new length wherever its bytes were summed', () => {
    const { said } = verdictOn(
      heldExample('passing'),
      receipt((line) => {
        line.partition_key = '0'.repeat(64);
      }),
    );
    expect(said.filter((line) => /bytes/.test(line))).toEqual([]);
    // Beside the receipt itself only what its summary was made of.
    expect(said.filter((line) => !line.includes('source_digest'))).toHaveLength(1);
  });

  test('a duplicate that repeats its admission is taken, but for the counts of the summaries', () => {
    const { said } = verdictOn(heldExample('passing'), (forger) => duplicate(forger, () => undefined));
    expect(said.filter((line) => /ig\/receipts\/|archive\//.test(line))).toEqual([]);
  });
});
