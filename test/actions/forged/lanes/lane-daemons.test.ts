import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import { EXAMPLE_MS_MAX, type Forgery } from '../../../support/forger/found.ts';
import {
  at,
  bound,
  check,
  handed,
  linesOf,
  missingOf,
  OTHER,
  of,
  saying,
  TASK,
  without,
} from '../../../support/forger/lane-forgeries.ts';
import type { Json } from '../../../support/forger/objects.ts';

const VERSIONS = 'versions that were not current';
const OWN_PARAMETERS = 'parameters that a daemon loads and that are not its own, or does not load';

const DAEMONS: readonly Forgery[] = [
  check('M4.B-C03a', ['names', 'SVC_IG'], 'another'),
  ...['handle', 'mode', 'pack', 'service'].map((name) =>
    handed('M4.B', ['services', 5, name], 'another', 'the services of the catalogue'),
  ),
  without('M4.B', ['services'], 'the services of the catalogue'),
  check('M4.D-C01', ['event_log', 'cluster_id'], 'another', 'event_log of M4.D-C01'),
  check('M4.D-C01', ['log_names'], [OTHER, OTHER], 'log_names of M4.D-C01'),
  check(
    'M4.D-C01',
    ['parameters', '/fraud-platform/dev_min/ig/api_key'],
    0,
    'versions of parameters outside of those before and after',
  ),
  check(
    'M4.D-C01',
    ['parameters', '/fraud-platform/dev_min/db/dsn'],
    2,
    'versions of parameters outside of those before and after',
  ),
  {
    what: 'M4.D-C01 finds a parameter that no task is told of',
    forge: edit(of('M4.D'), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === 'M4.D-C01') ?? {};
      for (const side of ['expected', 'observed'])
        Object.assign(at(own[side], ['parameters']) as Json, { '/another': 1 });
    }),
    found: saying('M4.D', 'the parameters of M4.D-C01'),
  },
  handed('M4.E', ['services', 3, 'service'], 'another', 'its services'),
  without('M4.E', ['services'], 'its services'),
  handed('M4.E', ['services', 3, 'command', 0], 'another', 'the commands of the catalogue'),
  handed('M4.E', ['services', 2, 'command'], ['ieg', '--another'], 'the commands of the catalogue'),
  handed('M4.E', ['services', 0, 'environment_names', 3], 'ANOTHER', 'the environment of fraud-platform-dev-min-ig'),
  without('M4.E', ['services', 12, 'environment_names'], 'the environment of fraud-platform-dev-min-env-conformance'),
  handed('M4.E', ['services', 4, 'task_definition'], OTHER, 'the task definitions that M4.F started'),
  handed('M4.E', ['task_definition_set_sha256'], OTHER),
  check('M4.F-C01', ['order'], ['another']),
  {
    what: 'M4.F started the first two services the other way around',
    forge: edit(of('M4.F'), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === 'M4.F-C01') ?? {};
      for (const side of ['expected', 'observed']) {
        const order = at(own[side], ['order']) as unknown[];
        order.splice(0, 2, order[1], order[0]);
      }
    }),
    found: saying('M4.F', 'order of M4.F-C01'),
  },
  check('M4.F-C05', ['task_definition_set_sha256'], OTHER),
  handed('M4.F', ['services', 1, 'image_digest'], `sha256:${OTHER}`, 'the images of its services'),
  handed('M4.F', ['services', 1, 'task_definition'], OTHER, 'the set of its task definitions'),
  handed('M4.F', ['services', 7, 'task_arns'], [TASK, TASK], 'a task for each service'),
  handed('M4.F', ['services', 8, 'task_arns', 0], TASK, 'the services of M4.H'),
  without('M4.F', ['services'], 'the services of M4.H'),
  handed('M4.F', ['heartbeats'], 12),
  handed('M4.F', ['loaded_versions', 0, 'component'], 'another', 'daemons that loaded parameters'),
  handed('M4.F', ['loaded_versions', 1, 'path'], '/another', OWN_PARAMETERS),
  without('M4.F', ['loaded_versions'], OWN_PARAMETERS),
  handed('M4.F', ['loaded_versions', 2, 'version'], 2, VERSIONS),
  handed('M4.F', ['loaded_versions', 3, 'current_version'], 2, VERSIONS),
  {
    what: 'M4.F found two versions of one parameter current',
    forge: (forger) => {
      handed('M4.F', ['loaded_versions', 4, 'version'], 2).forge(forger);
      handed('M4.F', ['loaded_versions', 5, 'version'], 2).forge(forger);
      handed('M4.F', ['loaded_versions', 5, 'current_version'], 2).forge(forger);
    },
    found: saying('M4.F', 'parameters of which two versions were current'),
  },
  {
    what: 'M4.F found an older version of a parameter than the probe before it',
    forge: edit(of('M4.F'), (snapshot) => {
      for (const loaded of at(snapshot, ['payload', 'loaded_versions']) as Json[])
        if (String(loaded.path).endsWith('/api_secret')) Object.assign(loaded, { version: 0, current_version: 0 });
    }),
    found: saying('M4.F', 'versions that are older than the probe found'),
  },
  handed('M4.G', ['tasks', 0, 'family'], 'another', 'the tasks of the services of M4.F'),
  handed('M4.G', ['tasks', 1, 'service'], 'another', 'the tasks of the services of M4.F'),
  check('M4.G-C01', ['services'], 12),
  {
    what: 'M4.G looked for a group less',
    forge: edit(of('M4.G'), (snapshot) => {
      const own = (snapshot.checks as Json[]).find((one) => one.id === 'M4.G-C02') ?? {};
      for (const side of ['expected', 'observed']) {
        const groups = own[side] as Json;
        delete groups[Object.keys(groups)[0] ?? ''];
      }
    }),
    found: saying('M4.G', 'what M4.G-C02 found'),
  },
  check('M4.H-C01', ['services', 0], 'another'),
  check('M4.H-C01', ['tasks', 0], TASK),
  check('M4.H-C01', ['daemons_ready'], OTHER),
  check('M4.H-C01', ['demo_session'], OTHER),
  check('M4.H-C01', ['expires_at_policy'], 'another'),
];

const ORACLE: readonly Forgery[] = [
  handed('M5.B', ['jobs_scanned'], 8),
  handed('M5.B', ['source_uri'], 's3://another/source'),
  check('M5.B-C01', ['jobs'], 8),
  check('M5.B-C01', ['source_uri'], 's3://another/source'),
  handed('M5.C', ['task_arns', 0], TASK, 'the snapshots of its two runs'),
  handed('M5.C', ['task_arns'], [TASK, TASK, TASK], 'the snapshots of its two runs'),
  handed('M5.C', ['copied'], 56, 'copied by its first run'),
  handed('M5.C', ['first_snapshot_version_id'], '00000002', 'copied by its first run'),
  handed('M5.C', ['oracle_pack_id'], OTHER),
  handed('M5.C', ['objects'], 58, 'less objects than were copied, packed and sealed'),
  check('M5.C-C01', ['objects'], 58),
  check('M5.C-C02', ['objects'], 60),
  ...['output_id', 'sort_key', 'built_in_sort_key'].map((name) =>
    handed(
      'M5.D',
      ['matrix', 1, name],
      name === 'output_id' ? 'another' : ['another'],
      'the sorts of the pinned outputs',
    ),
  ),
  without('M5.D', ['matrix'], 'the sorts of the pinned outputs'),
  handed('M5.D', ['matrix', 2, 'output_prefix'], 'another/', 'where the jobs write'),
  handed('M5.D', ['matrix', 3, 'job_prefix'], 'another/', 'where the jobs write'),
  handed('M5.D', ['matrix', 0, 'input_prefix'], 'another/', 'where the jobs read'),
  handed('M5.D', ['sorts_max'], 3),
  check('M5.D-C01', ['outputs'], 5),
  check('M5.D-C02a', ['family'], 'another'),
  bound('M5.D-C02a', ['memory_mib'], 1),
  bound('M5.D-C02a', ['storage_bytes'], 1, 'a bound of storage below what the rows need'),
  ...['output_id', 'stream_view_id', 'input_fingerprint', 'output_fingerprint'].map((name) =>
    handed('M5.E', ['outputs', 1, name], OTHER, 'the views of the pinned outputs'),
  ),
  handed('M5.E', ['outputs', 1, 'rows'], 151, 'the views of the pinned outputs'),
  without('M5.E', ['outputs'], 'the views of the pinned outputs'),
  check('M5.E-C01', ['lane_mode'], 'another'),
  check('M5.E-C01', ['profile_id'], 'another'),
  check('M5.E-C01', ['selection_rule'], 'another'),
  check('M5.E-C01', ['version'], '00000002'),
  check('M5.E-C03', ['launched', 0], 'another'),
  check('M5.E-C03', ['distinct_tasks'], 3),
  check('M5.E-C04', ['views', 0], 'another'),
  check('M5.E-C04', ['summary'], 'another'),
  check('M5.E-C04', ['workload_days'], '2'),
  handed('M5.F', ['status'], 'another', 'the report of the checker'),
  handed('M5.F', ['reason_codes'], ['ANOTHER'], 'the report of the checker'),
  handed('M5.F', ['outputs', 0, 'row_count'], 301, 'the report of the checker'),
  check('M5.F-C01', ['passed', 0], 'another'),
  check('M5.F-C01', ['task_arn'], TASK),
  ...['output_id', 'input_fingerprint', 'output_fingerprint', 'stream_view_id'].map((name) =>
    check('M5.G-C01', ['view', name], name === 'output_id' ? 'another' : OTHER, 'view of M5.G-C01'),
  ),
];

let lines: ReadonlyMap<Forgery, readonly string[]> = new Map();

beforeAll(() => {
  lines = linesOf([...DAEMONS, ...ORACLE], []);
}, 8 * EXAMPLE_MS_MAX);

describe('without the root, daemons and sealed world are those of catalogue, pins and documents', () => {
  test.each([...DAEMONS, ...ORACLE])('$what', (one) => {
    expect(missingOf(one, lines.get(one) ?? [])).toEqual([]);
  });
});
