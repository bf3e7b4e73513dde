import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * Rows of 17 that no code shape enforces, each with where it is shown: a test, or a case of `npm run attack`. The row is
 * named in the words of the specification; what shows it is named as it stands there, so that a test which goes away
 * takes its row along.
 */
const SHOWN: readonly (readonly [section: string, row: string, file: string, name: string])[] = [
  [
    '1',
    'profile with an unknown key or a wrong type',
    'runtime/daemon/managed-profile.test.ts',
    'is refused with its name, and a key of another mode is not',
  ],
  ['1', 'placeholder values in a pinned handle', 'runtime/daemon/managed-profile.test.ts', 'refuses %s for every key'],
  [
    '1',
    'local file bus, local database file, localhost endpoint in a managed profile',
    'runtime/daemon/managed-profile.test.ts',
    'refuses local places in a managed profile, each by its key',
  ],
  [
    '1',
    'policy file digest differs: heartbeat FAILED',
    'runtime/archive-writer/process.test.ts',
    'a process that holds another configuration than the pinned one refuses to start',
  ],
  [
    '1',
    'class map and schema policy disagree',
    'runtime/ingestion-gate/policy-process.test.ts',
    'a gate whose class map and schema policy disagree ends with 1',
  ],
  [
    '1',
    'secret value placed in a log field',
    'runtime/daemon/printed-lines.test.ts',
    'no line of a log shows a secret',
  ],
  [
    '1',
    'SIGTERM under load, the database frozen',
    'runtime/daemon/frozen-database.test.ts',
    '%s ends in time, with 0 or with a code that says what was left',
  ],
  [
    '2',
    'checksum mismatch after copy',
    'runtime/oracle/seed-pack.test.ts',
    'a seed whose copy has another checksum fails closed',
  ],
  [
    '3',
    'managed mode with a file bus, unset pins or wildcard root',
    'runtime/scenario-runner/process.test.ts',
    'in a managed profile $given ends the runner with 78',
  ],
  [
    '3',
    'request root or scenario differs from the pins',
    'runtime/scenario-runner/rules.test.ts',
    'ORACLE_STREAM_VIEW_SCOPE_MISMATCH',
  ],
  ['3', 'unknown output or gate', 'runtime/scenario-runner/rules.test.ts', 'a gate that is not in the map is refused'],
  ['5', 'lookup without a selector', 'attack/gate/requests.ts', "lookup('without a selector'"],
  ['5', 'lookup with wildcards', 'attack/gate/requests.ts', "lookup('with a wildcard'"],
  ['5', 'lookup with a 10 kB value', 'attack/gate/requests.ts', "lookup('of 10 kB'"],
  ['5', 'unexpected exception', 'runtime/ingestion-gate/costs.test.ts', 'an exception while a batch is judged costs'],
  [
    '5',
    'class that the principal may not push',
    'runtime/ingestion-gate/flood.test.ts',
    'classes that a principal may',
  ],
  ['5', '100 000 quarantines in a minute', 'attack/gate/load.ts', '100,000 quarantines, with good events among them'],
  ['5', '100 000 quarantines: every one recorded', 'attack/gate/load.ts', 'read back to its last byte'],
  [
    '5',
    '100 000 quarantines: the reporter counts every one',
    'attack/gate/load.ts',
    'the reporter over the run with 100,000 quarantines',
  ],
  [
    '5',
    '100 000 quarantines: the reporter, with 3,000',
    'runtime/reporter/flooded-run.test.ts',
    'is counted by the reporter to the last item',
  ],
  [
    '5',
    '100 000 quarantines: verification reads every one',
    'attack/gate/load.ts',
    'verification of the run with 100,000 quarantines',
  ],
  [
    '5',
    '100 000 quarantines: verification, with 3,000',
    'runtime/reporter/flooded-run.test.ts',
    'is verified to the last item',
  ],
  ['5', 'DB down before reserve', 'runtime/ingestion-gate/frozen.test.ts', 'a frozen database is RED'],
  ['6', 'foreign topic content: the gate', 'attack/gate/events.ts', 'an event of another family of topics'],
  [
    '6',
    'foreign topic content: every consumer',
    'runtime/consumer/foreign-topic.test.ts',
    'does not take $eventType of another family for the gate’s, whatever its headers say',
  ],
  [
    '6',
    'foreign topic content: its trace',
    'runtime/archive-writer/archive-writer.test.ts',
    'a record of another family, attested on its own topic and copied to this one, is kept as nobody’s and traced',
  ],
  [
    '6',
    'out-of-order or late event',
    'runtime/archive-writer/archive-writer.test.ts',
    'an event below the watermark that an earlier life left is archived as the others, and counted as late',
  ],
  ['6', 'DB unreachable: RED', 'runtime/ingestion-gate/frozen.test.ts', 'a frozen database is RED'],
  [
    '6',
    'DB unreachable: RED, writes refused',
    'runtime/ingestion-gate/faults.test.ts',
    'when $given, the gate is RED, answers 503',
  ],
  [
    '6',
    'DB unreachable: retry with back-off',
    'runtime/daemon/frozen-database.test.ts',
    '%s goes on and reports again, or ends with a code of the platform',
  ],
  [
    '7',
    'archive: non-canonical envelope',
    'runtime/archive-writer/archive-writer.test.ts',
    'a record that is not canonical is archived with the text of the bus, and is counted',
  ],
  [
    '7',
    'conformance: unreadable probe',
    'runtime/env-conformance/conformance.test.ts',
    'what cannot be read is never skipped',
  ],
  ['7', 'reporter: second instance', 'runtime/reporter/process.test.ts', 'the second ends with 75'],
  ['7', 'reporter: lock pattern without token', 'runtime/reporter/process.test.ts', '$given ends with 78'],
  [
    '7',
    'reporter: upstream evidence missing',
    'runtime/reporter/process.test.ts',
    'a reporter without its upstream evidence ends with 3',
  ],
  [
    '7',
    'reporter: upstream evidence of a wrong run',
    'runtime/reporter/closure.test.ts',
    'when an upstream object is of another run',
  ],
  ['7', 'reporter: source query fails', 'runtime/reporter/closure.test.ts', 'when $source cannot be read'],
  [
    '7',
    'reporter: hand-edited evidence object',
    'runtime/reporter/closure.test.ts',
    'when an upstream object was edited by hand',
  ],
  ['8', 'hot key, gate and log', 'attack/gate/load.ts', '40 % of the events on one key'],
  ['8', 'hot key, producer', 'runtime/stream-producer/flow-control.test.ts', 'a channel with a hot key'],
  ['8', 'burst', 'attack/gate/load.ts', 'a burst of 20,000 events on 64 connections at once'],
  [
    '8',
    'burst: 429 is retried and nothing is lost',
    'runtime/observability/metrics-of-a-run.test.ts',
    'wsp_push_retry_total{reason}',
  ],
  ['8', '1 % duplicates, 1 % late, 0.1 % malformed', 'attack/gate/load.ts', '1 % duplicates, 1 % mismatches and 0.1 %'],
  [
    '8',
    'consumer paused, then resumed',
    'runtime/archive-writer/process.test.ts',
    'a writer that was paused catches up',
  ],
  ['8', 'patterns are linear', 'evidence-schemas/patterns.test.ts', 'of schemas take time in proportion to a text'],
  ['8', 'validators are linear', 'attack/gate/linear.ts', 'in every member of an envelope'],
  ['8', 'very long strings', 'attack/gate/events.ts', 'text at its limit and beyond'],
  ['8', 'log injection in ids', 'attack/gate/events.ts', 'line breaks and terminal codes in ids'],
];

/** Rows that were once shown by nothing, or in part; each begins a row above, so that none of them goes lost again. */
const NAMED = [
  'profile with an unknown key',
  'local file bus, local database file, localhost endpoint in a managed profile',
  'secret value placed in a log field',
  'lookup without a selector',
  'lookup with wildcards',
  'lookup with a 10 kB value',
  'unexpected exception',
  'out-of-order or late event',
  'foreign topic content',
  'archive: non-canonical envelope',
  'reporter: source query fails',
  'reporter: hand-edited evidence object',
  'hot key, gate and log',
  'hot key, producer',
  'burst',
  '1 % duplicates, 1 % late, 0.1 % malformed',
  'consumer paused, then resumed',
  'patterns are linear',
  'validators are linear',
  'very long strings',
  'log injection in ids',
  'placeholder values in a pinned handle',
  'policy file digest differs: heartbeat FAILED',
  'class map and schema policy disagree',
  'checksum mismatch after copy',
  'managed mode with a file bus, unset pins or wildcard root',
  'request root or scenario differs from the pins',
  'unknown output or gate',
  'class that the principal may not push',
  '100 000 quarantines in a minute',
  '100 000 quarantines: every one recorded',
  '100 000 quarantines: the reporter',
  '100 000 quarantines: verification',
  'DB unreachable: RED',
  'DB unreachable: retry with back-off',
  'reporter: second instance',
  'reporter: upstream evidence of a wrong run',
  'conformance: unreadable probe',
];

/** What stands between quotes in a source; a name that only a comment holds shows nothing. */
function quotedIn(source: string): readonly string[] {
  const bare = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
}

const isShown = (name: string, source: string): boolean =>
  quotedIn(source).some((text) => text.includes(name)) || (/^\w+\('.*'$/.test(name) && source.includes(name));

it.each(SHOWN)('17, section %s: %s is shown in %s', (_section, _row, file, name) => {
  expect(isShown(name, readFileSync(join(import.meta.dirname, '..', file), 'utf8'))).toBe(true);
});

it.each(NAMED)('%s has a row', (named) => {
  expect(SHOWN.map(([, row]) => row).filter((row) => row.startsWith(named))).not.toEqual([]);
});

it('a test that is gone shows nothing, whatever a comment says of it', () => {
  const source = "/** a burst */\n// a burst\nit('a trickle', () => {});\nlookup('of 10 kB', 1);";
  expect(isShown('a burst', source)).toBe(false);
  expect(isShown('a trickle', source)).toBe(true);
  expect(isShown("lookup('of 10 kB'", source)).toBe(true);
  expect(isShown("lookup('of 11 kB'", source)).toBe(false);
});
