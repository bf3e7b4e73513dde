import { canonicalJson } from '@spine-green/evidence-schemas';
import { beforeAll, describe, test } from 'vitest';
import { edit, editPin } from '../../support/forger/edits.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../support/forger/found.ts';
import { type Json, within } from '../../support/forger/objects.ts';

const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);
const OTHER = '0'.repeat(64);

/** The first event of a kind, of a lane if one is named. */
const ofEvent = (kind: string, to: (event: Json) => void) => (forger: Forger) =>
  forger.ledger((events) => {
    const found = events.find(({ event }) => event === kind);
    if (found !== undefined) to(found);
    return events;
  });

/** Who wrote what (`joins/written.ts`). */
const WRITTEN: readonly Forgery[] = [
  {
    what: 'a result is recorded by another job than its lane ran in',
    forge: ofEvent('LANE_RESULT_RECORDED', (event) => {
      within(event, 'ci').run_id = 'another';
    }),
    found: /ledger\/events\/.*: says the job of its lane/,
  },
  {
    what: 'a document of a lane is of another job',
    forge: edit(/teardown\/teardown_proof\.json$/, (proof) => {
      proof.ci = { ...(proof.ci as object), run_id: 'another' };
    }),
    found: /teardown_proof\.json .*: says ci/,
  },
  {
    what: 'a document is of a release that nothing was run of',
    forge: edit(/sr\/run_facts_view\/[^/]+\.json$/, (facts) => {
      facts.service_release_id = 'git-another';
    }),
    found: /sr\/run_facts_view\/.*: is of release git-another, which nothing was run of/,
  },
  {
    what: 'a document was written by a task of which nothing else tells',
    forge: edit(OF_RUN('obs/run_report\\.json'), (report) => {
      within(report, 'writer').task_arn = 'embedded:task/fraud-platform-dev-min-reporter/another';
    }),
    found: /run_report\.json .*: was written by embedded:task\/.*another, of which nothing else tells/,
  },
  {
    what: 'a daemon wrote in a run of the pipeline',
    forge: edit(OF_RUN('obs/run_report\\.json'), (report) => {
      within(report, 'writer').ci_run = 'another';
    }),
    found: /run_report\.json .*: was written by a run of the pipeline that its ledger does not know/,
  },
];

const SIGNAL = /sr\/ready_signal\/[^/]+\.json$/;
/** By name of an identity: a document of the run that repeats it, and where. */
const IDENTITIES: readonly (readonly [name: string, part: RegExp, path: readonly string[]])[] = [
  ['scenario_id', /_oracle_pack_manifest\.json$/, ['world_key']],
  ['manifest_fingerprint', /_oracle_pack_manifest\.json$/, ['world_key']],
  ['seed', /_oracle_pack_manifest\.json$/, ['world_key']],
  ['scenario_run_id', OF_RUN('obs/environment_conformance\\.json'), []],
  ['registry_sha256', OF_RUN('run\\.json'), []],
  ['message_id', OF_RUN('sr/ready_publish_receipt\\.json'), []],
  ['bundle_hash', /sr\/run_facts_view\/[^/]+\.json$/, []],
  ['oracle_pack_id', /sr\/run_facts_view\/[^/]+\.json$/, ['oracle_pack_ref']],
  ['engine_release', /sr\/run_facts_view\/[^/]+\.json$/, ['oracle_pack_ref']],
  ['engine_run_root', /sr\/run_facts_view\/[^/]+\.json$/, ['oracle_pack_ref']],
  ['stream_view_root', /sr\/run_facts_view\/[^/]+\.json$/, ['oracle_pack_ref']],
  ['oracle_root', /sr\/run_facts_view\/[^/]+\.json$/, ['oracle_pack_ref']],
];

/** The same identity everywhere (`joins/world.ts`). */
const WORLD: readonly Forgery[] = IDENTITIES.map(([name, part, path]) => ({
  what: `${name} of a document is another`,
  forge: edit(part, (document) => {
    const at = within(document, ...path);
    at[name] = otherOf(at[name]);
  }),
  found: new RegExp(`: says ${name} .*, which is not the one of the run`),
}));

function otherOf(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  return text.endsWith('0') ? `${text.slice(0, -1)}1` : `${text.slice(0, -1)}0`;
}

/** The policies that the run was pinned to are those of this program (`joins/run-start.ts`). */
const POLICIES: readonly Forgery[] = [
  {
    what: 'the run was pinned to other policies, wherever their digest stands',
    forge: (forger) => {
      const { run_config_digest: digest } = forger.read(OF_RUN('run\\.json'));
      if (typeof digest !== 'string') throw new Error('the example pins no policies');
      for (const key of forger.keys(/\.json$/)) {
        if (!canonicalJson(forger.read(key)).includes(digest)) continue;
        forger.edit(key, (document) => {
          Object.assign(document, JSON.parse(canonicalJson(document).replaceAll(digest, OTHER)));
        });
      }
    },
    found: /run\.json .*: says the policies of the run "0{64}"/,
  },
];

const mismatch = (key: string): RegExp =>
  new RegExp(`ledger/events/.*no event that the ledger would have recorded: E_DECISION_MISMATCH: .*\\(${key}\\)`);
const pinned = (phase: string, key: string): Forgery => ({
  what: `${phase} pinned another ${key} than its lanes used from then on`,
  forge: editPin(phase, key, (value) => String(otherOf(value))),
  found: mismatch(key),
});

/** At its pin nothing shows yet what will be used; a lane that starts later rests on it (02, section 7.1). */
const USED: readonly Forgery[] = [
  pinned('M0', 'spec_version'),
  pinned('M1', 'include_manifest_digest'),
  pinned('M1', 'entrypoint_matrix_digest'),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, another writer, world or pin is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...WRITTEN, ...WORLD, ...POLICIES, ...USED])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );

  test('the pack that the READY names is the one that was announced', () =>
    expectFound(heldExample('passing'), {
      what: 'another pack',
      forge: edit(SIGNAL, (signal) => {
        within(signal, 'oracle_pack_ref').engine_release = 'another';
      }),
      found: /engine_release .*, which is not the one of the run/,
    }));
});
