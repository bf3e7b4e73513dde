import { canonicalJson, digestOf } from '@spine-green/evidence-schemas';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Forger, forgerOf } from '../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../support/forger/found.ts';
import type { Json } from '../support/forger/objects.ts';

const OTHER_RUN = 'platform_20260101T000000Z';
const OTHER_IMAGE = `sha256:${'a'.repeat(64)}`;
const G_SNAPSHOT = 'm6_g_ingest_commit_snapshot.json';

const edit = (part: string | RegExp, change: (document: Json) => void) => (forger: Forger) => forger.edit(part, change);
const writer = (document: Json): Json => document.writer as Json;

/** Entries of the manifest, which the forger gives in order again. */
const entriesOf = (manifest: Json): Json[] => manifest.entries as Json[];

const SCOPE_FORGERIES: readonly Forgery[] = [
  {
    what: 'a snapshot of another run',
    forge: edit(G_SNAPSHOT, (snapshot) => {
      snapshot.platform_run_id = OTHER_RUN;
    }),
    found: /m6_g_ingest_commit_snapshot\.json .*: is of run platform_20260101T000000Z/,
  },
  {
    what: 'a snapshot of another execution',
    forge: edit(G_SNAPSHOT, (snapshot) => {
      snapshot.execution_id = 'm6_20260101T000000Z';
    }),
    found: /m6_g_ingest_commit_snapshot\.json .*: is of execution m6_20260101T000000Z, lies below/,
  },
  {
    what: 'a snapshot of another attempt',
    forge: edit(G_SNAPSHOT, (snapshot) => {
      snapshot.attempt = 2;
    }),
    found: /m6_g_ingest_commit_snapshot\.json .*: is of attempt 2, its key is of 1/,
  },
  {
    what: 'a snapshot of another substrate',
    forge: edit(G_SNAPSHOT, (snapshot) => {
      snapshot.substrate = 'dev_min';
    }),
    found: /m6_g_ingest_commit_snapshot\.json .*: is of substrate dev_min/,
  },
  {
    what: 'a snapshot of another image',
    forge: edit(G_SNAPSHOT, (snapshot) => {
      (snapshot.epoch as Json).image_digest = OTHER_IMAGE;
    }),
    found: /m6_g_ingest_commit_snapshot\.json .*: is of image sha256:a+, which is not the one of the run/,
  },
  {
    what: 'a report by another writer',
    forge: edit('obs/run_report.json', (report) => {
      writer(report).identity = 'wsp';
    }),
    found: /run_report\.json .*: was written by wsp, only reporter may/,
  },
  {
    what: 'a report by another image',
    forge: edit('obs/run_report.json', (report) => {
      writer(report).image_digest = OTHER_IMAGE;
    }),
    found: /run_report\.json .*: was written by image sha256:a+/,
  },
  {
    what: 'a report by the task of another service',
    forge: edit('obs/run_report.json', (report) => {
      writer(report).task_arn = 'embedded:task/fraud-platform-dev-min-wsp/1';
    }),
    found: /run_report\.json .*: says writer reporter and task embedded:task\/fraud-platform-dev-min-wsp/,
  },
  {
    what: 'an execution that the ledger never started',
    forge: (forger) =>
      forger.copy(G_SNAPSHOT, forger.key(G_SNAPSHOT).replace(/m6_\d{8}T\d{6}Z/, 'm6_20260101T000000Z')),
    found: /m6_20260101T000000Z\/.*: is .* of execution m6_20260101T000000Z, which the ledger does not know/,
  },
  {
    what: 'an event that was written over',
    forge: (forger) => {
      const { entry, bytes } = forger.held(/ledger\/events\/00000004\.json$/);
      const path = `versions/${entry.bucket}/${entry.key}/00000001`;
      forger.put(forger.reheld({ ...entry, path, version_id: '00000001' }, Buffer.from('"what was here first"')));
      forger.put({ entry: { ...entry, version_id: '00000002' }, bytes });
    },
    found: /00000004\.json .*: is an event and has 2 versions/,
  },
  {
    what: 'an index of the run that lists less than before',
    forge: (forger) => {
      const { entry, bytes } = forger.held(/runs\/platform_[^/]+\/bundle_index\.json$/);
      const index = JSON.parse(bytes.toString('utf8')) as Json;
      const { prev_root_sha256: _, ...rest } = index;
      const less = { ...rest, entries: entriesOf(index).slice(0, 1), append_only_sets: [] } as Json;
      less.prev_root_sha256 = index.root_sha256;
      less.root_sha256 = digestOf({ entries: less.entries, append_only_sets: [] });
      const next = String(Number(entry.version_id) + 1).padStart(8, '0');
      forger.put({ entry: { ...entry, path: `versions/${entry.bucket}/${entry.key}/${entry.version_id}` }, bytes });
      forger.put(forger.reheld({ ...entry, version_id: next }, Buffer.from(canonicalJson(less))));
    },
    found: /bundle_index\.json .*: does not list .* any more/,
  },
  {
    what: 'an engine receipt whose seed is no number',
    forge: edit('run_receipt.json', (receipt) => {
      receipt.seed = 'seven';
    }),
    found: /run_receipt\.json .*: is refused by its reader: RUN_RECEIPT_INVALID/,
  },
  {
    what: 'a folder of another run',
    forge: (forger) =>
      forger.copy('obs/run_report.json', forger.key('obs/run_report.json').replace(forger.run, OTHER_RUN)),
    found: /evidence\/runs\/platform_20260101T000000Z\/.*: is of run platform_20260101T000000Z, which this bundle/,
  },
  {
    what: 'a document that nothing writes',
    forge: (forger) => forger.copy('obs/run_report.json', forger.key('obs/run_report.json').replace('run_', 'my_')),
    found: /obs\/my_report\.json .*: is nothing that the platform writes/,
  },
  {
    what: 'a document under the name of another kind',
    forge: (forger) => {
      const key = forger.key('obs/run_report.json');
      forger.move('obs/anomaly_summary.json', key.replace('run_report', 'closure_blocked'));
    },
    found: /closure_blocked\.json .*: is a anomaly_summary\.v1, here lies a closure_blocked\.v1/,
  },
  {
    what: 'a mirror that is no copy',
    forge: (forger) => forger.put(changed(forger, 'P7/phase_evidence_m6.json')),
    found: /P7\/phase_evidence_m6\.json .*: is no copy of what an execution wrote/,
  },
  {
    what: 'a manifest of no run beside objects of one',
    forge: (forger) =>
      forger.manifest((manifest) => {
        manifest.platform_run_id = 'N/A';
      }),
    found: /bundle\.json: is of run N\/A, the ledger minted platform_/,
  },
  {
    what: 'a manifest of another run',
    forge: (forger) =>
      forger.manifest((manifest) => {
        manifest.platform_run_id = OTHER_RUN;
      }),
    found: /bundle\.json: is of run platform_20260101T000000Z, the ledger minted platform_/,
  },
  {
    what: 'a manifest of another substrate',
    forge: (forger) =>
      forger.manifest((manifest) => {
        manifest.substrate = 'emulated';
      }),
    found: /: is of substrate embedded/,
  },
  {
    what: 'a manifest that says a better word',
    forge: (forger) =>
      forger.manifest((manifest) => {
        manifest.final_word = 'REHEARSED';
      }),
    found: /bundle\.json: says REHEARSED, the ledger says REHEARSED_PARTIAL/,
  },
  {
    what: 'a manifest without one of its objects',
    forge: (forger) =>
      forger.manifest((manifest) => {
        manifest.entries = entriesOf(manifest).filter(({ key }) => key !== forger.key('obs/run_report.json'));
      }),
    found: /obs\/run_report\.json: is not in the manifest/,
  },
];

/** The bytes of a mirror with another end, leaving its original alone. */
function changed(forger: Forger, part: string): ReturnType<Forger['held']> {
  const { entry, bytes } = forger.held(part);
  const text = bytes.toString('utf8').replace(/"elapsed_seconds":[0-9.]+/, '"elapsed_seconds":0.125');
  return forger.reheld(entry, Buffer.from(text));
}

beforeAll(() => {
  for (const name of ['passing', 'held'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('without the root, what is not of this run is found and named', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(SCOPE_FORGERIES)('$what', (forgery) => expectFound(heldExample('passing'), forgery));
});

describe('an engine writes its receipt as it likes', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([20180401, 18446744073709551615n])('a seed as the number %d is none of the faults', (seed) => {
    const { said } = verdictOn(heldExample('passing'), (forger) => {
      const old = forger.held('run_receipt.json');
      const text = old.bytes.toString('utf8').replace(/"seed":"\d+"/, `"seed":${seed}`);
      expect(text).toContain(`"seed":${seed}`);
      forger.put(forger.reheld(old.entry, Buffer.from(text)));
    });
    expect(said.filter((line) => /run_receipt\.json .*(reader|refuses)/.test(line))).toEqual([]);
  });
});

describe('an event that names what no plan has', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([
    { what: 'another lane everywhere', lane: 'M6.Z' },
    { what: 'an entry gate that the phase has not', lane: 'M6.P9' },
  ])('$what is one named failure, and the verifier goes on', ({ lane }) => {
    const { said } = verdictOn(heldExample('passing'), (forger) =>
      forger.ledger((events) => events.map((event) => (event.lane === 'M6.C' ? { ...event, lane } : event))),
    );
    expect(said).toContainEqual(expect.stringMatching(/ledger\/events\/.*names a lane of no phase/));
  });

  test('a snapshot of another lane than the one that is recorded by it', () => {
    const { said } = verdictOn(heldExample('passing'), (forger) =>
      forger.edit(/m6_[^/]+\/m6_c_[^/]*snapshot/, (snapshot) => {
        snapshot.lane = 'M6.Z';
      }),
    );
    expect(said).toContainEqual(expect.stringMatching(/ledger\/events\/.*records M6\.C by a snapshot of M6\.Z/));
  });

  test('a waiver of no lane', () => {
    const { said } = verdictOn(heldExample('passing'), (forger) =>
      forger.ledger((events) => {
        const go = events.find(({ event, phase }) => event === 'EXECUTION_GO_GRANTED' && phase === 'M6');
        const { approval } = (go?.payload ?? {}) as Json;
        const payload = {
          ...{ item: 'M6.C', reason: 'none', expires_at_utc: '2099-01-01T00:00:00.000000Z', residual_risk: 'none' },
          ...{ approval, code: 'M6C-B1', elapsed_seconds: 1 },
        };
        return [
          ...events.slice(0, -1),
          { ...go, at_utc: events.at(-1)?.at_utc, event: 'WAIVER_RECORDED', payload },
          ...events.slice(-1),
        ];
      }),
    );
    expect(said).toContainEqual(expect.stringMatching(/ledger\/events\/.*(names what no plan has|is no ledger event)/));
  });
});

describe('an object swapped between two runs', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([
    { part: /ledger\/events\/00000004\.json$/, what: 'an event' },
    { part: 'm0_b_scope_lock_snapshot.json', what: 'a snapshot' },
    { part: /m0_[^/]+\/approval_execution_go/, what: 'an approval' },
  ])('$what is found', ({ part }) => {
    const foreign = forgerOf(heldExample('held')).held(part);
    const { said } = verdictOn(heldExample('passing'), (forger) => {
      const { entry } = forger.held(part);
      forger.put(forger.reheld(entry, foreign.bytes));
    });
    expect(said.length).toBeGreaterThan(0);
  });
});
