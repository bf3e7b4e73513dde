import { evidencePrefix, handle, renderHandle } from '@spine-green/evidence-schemas';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { findMicros } from '@spine-green/runtime/kernel/clock';
import { EXIT } from '@spine-green/runtime/mode';
import { TOPICS } from '@spine-green/runtime/substrate/stack/pins';
import { igReadinessMembers } from '../../../handovers/m6.ts';
import { CLOSURE_HANDLES, CLOSURE_NAMES, MARKER, REPORTER_OBJECTS } from '../../../rules/closure-objects.ts';
import { reporterEnvironmentNames } from '../../../rules/task-environment.ts';
import { count, list, record, text } from '../../../run/handover.ts';
import type { Claims } from '../../data/compare.ts';
import { runObject } from '../../data/summaries.ts';
import { sumBy } from '../../data/tallies.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { anything, findPassed } from '../lanes.ts';
import { askedMembers, foundMembers, foundWhole, ownDocument, within } from './claims.ts';
import { decidedNames, frozenClaims, keptBuckets, keptClaims } from './frozen.ts';

/** What lanes of M8 and M9 found and handed over of the reporter, of what goes and of what stays, counted again. */
export const CLOSING_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M8.A': ({ side, stage, run }) => {
    const pack = record({ execution_id: text, platform_run_id: text })(side('M8.A-C01', 'observed').pack)?.value;
    const spine = stage.ledger.phases.M7.lanes['M7.J'];
    return pack === undefined || spine?.status !== 'PASS'
      ? {}
      : { 'pack of M8.A-C01': [pack, { execution_id: spine.executionId, platform_run_id: run }] };
  },
  'M8.B': (reading) => {
    const { snapshot, run, handed, stage } = reading;
    const declared = igReadinessMembers(findPassed(stage, 'M6.B')?.payload)?.value.declared_refusals;
    return {
      ...(declared === undefined
        ? {}
        : {
            environment_names: [
              handed(record({ environment_names: list(text) }))?.environment_names,
              reporterEnvironmentNames(declared.length > 0),
            ],
          }),
      ...foundMembers(reading, 'M8.B-C01', {
        family: handle('TD_REPORTER'),
        image_digest: snapshot.epoch.image_digest ?? undefined,
        run_scope: run,
        memory_mib: handed(record({ memory_mib: count }))?.memory_mib,
      }),
      ...askedMembers(reading, 'M8.B-C01', { memory_mib: { $at_least: handle('ECS_REPORTER_TASK_MEMORY') } }),
      ...foundMembers(reading, 'M8.B-C03', {
        backend: handle('REPORTER_LOCK_BACKEND'),
        key: handed(record({ lock_key: text }))?.lock_key,
      }),
    };
  },
  'M8.C': ({ handed, facts }) => {
    const answered = handed(ANSWERED)?.receipts ?? [];
    const got = sumBy(facts.receipts.tallies.receipts, ({ principal, decision }) => `${principal} ${decision}`);
    const admitted = handed(ADMITTED)?.admitted ?? [];
    const cells = facts.receipts.admitted.partitions();
    return {
      'the admissions of receipts': [
        answered.reduce((sum, one) => sum + (one.decision === 'ADMIT' ? one.count : 0), 0),
        admitted.reduce((sum, { events }) => sum + events, 0),
      ],
      'receipts that nobody got': [
        answered
          .filter(({ decision }) => decision !== 'QUARANTINE')
          .filter(({ principal, decision, count: times }) => times > (got[`${principal} ${decision}`] ?? 0))
          .map(({ principal, decision }) => `${principal} ${decision}`),
        [],
      ],
      'the first offsets of admitted': [
        admitted.map(({ topic, partition, first_offset: first }) => `${topic}/${partition} ${first}`),
        admitted.map(({ topic, partition }) => {
          const found = cells.find((one) => one.topic === topic && one.partition === partition);
          return `${topic}/${partition} ${found?.first}`;
        }),
      ],
    };
  },
  'M8.D': (reading) => contentionClaims(reading),
  'M8.E': (reading) => lockClaims(reading),
  'M8.F': (reading) => {
    const { facts, handed, stage } = reading;
    const said = handed(record({ log: record({ copies: count }) }))?.log.copies ?? 0;
    const recorded = TOPICS.reduce((sum, { topic }) => sum + facts.copies.ofTopic(topic), 0);
    return {
      ...within('log.copies', { value: said, most: recorded }),
      ...foundMembers(reading, 'M8.F-C03', { environments: [stage.view.manifest.substrate] }),
    };
  },
  'M9.B': (reading) => frozenClaims(reading),
  'M9.D': (reading) => ({
    ...foundMembers(reading, 'M9.D-C01', { destroyed: decidedNames(reading.stage, 'destroy_set') }),
    ...keptClaims(reading, 'M9.D-C02', {
      asked: reading.side('M9.D-C02', 'expected'),
      found: reading.side('M9.D-C02', 'observed'),
    }),
  }),
  'M9.E': (reading) => {
    const said = reading.handed(RESIDUE);
    return {
      ...(said === undefined
        ? {}
        : {
            ...foundMembers(reading, 'M9.E-C01', { services: said.services, tasks: said.tasks }),
            ...foundWhole(reading, 'M9.E-C03a', said.database),
            preserved_buckets: [said.preserved_buckets, keptBuckets()],
          }),
      ...foundMembers(reading, 'M9.E-C05', { scope: decidedNames(reading.stage, 'residual_scope') }),
      ...keptClaims(reading, 'M9.E-C05', {
        asked: reading.side('M9.E-C05', 'expected').preserved,
        found: reading.side('M9.E-C05', 'observed').preserved,
      }),
    };
  },
  'M9.H': (reading) => {
    const proof = runObject(reading.stage.view, 'teardown/teardown_proof.json');
    return foundMembers(reading, 'M9.H-C01', {
      proof: proof?.key,
      demo_session: ownDocument(reading, 'operate/demo_session.json')?.sha256,
    });
  },
};

const RESIDUE = record({ services: list(text), tasks: list(text), database: anything, preserved_buckets: list(text) });
const ANSWERED = record({ receipts: list(record({ principal: text, decision: text, count })) });
const ADMITTED = record({
  admitted: list(record({ topic: text, partition: count, first_offset: count, events: count })),
});

const EXECUTED = record({ task_arn: text, fence: text });

/** What the reporter's task wrote about the lock, fact by fact, and that nobody took it after. */
function lockClaims(reading: Reading): Claims {
  const { stage, run, handed } = reading;
  const said = handed(EXECUTED);
  if (said === undefined) return {};
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: run })}obs/reporter_lock/`;
  const told = stage.view
    .under(handle('S3_EVIDENCE_BUCKET'), prefix)
    .flatMap((object) => stage.view.typed(object, ReporterLockEventV1) ?? [])
    .filter(({ task_arn }) => task_arn === said.task_arn)
    .toSorted((one, other) => (one.ts_utc < other.ts_utc ? -1 : Number(one.ts_utc > other.ts_utc)));
  const locks = new Map(told.map((one) => [one.lock_id, { key: one.lock_key, id: one.lock_id }]));
  const events = told.map(({ event }) => event);
  return foundMembers(reading, 'M8.E-C02', {
    events,
    listed: events,
    locks: [...locks.values()],
    fences: told.flatMap((one) => (one.event === 'ACQUIRED' ? [one.fence] : [])),
    newest_fence: said.fence,
  });
}

const CONTENDED = record({
  hold_ms: count,
  tasks: list(record({ task_arn: text, exit_code: count, started_at_utc: text, stopped_at_utc: text })),
  gained: list(record({ name: text, version_id: text })),
});

/** Of two reporters one closed the run and one was denied, as each said of the lock itself; what was gained is there. */
function contentionClaims(reading: Reading): Claims {
  const { stage, run, handed } = reading;
  const said = handed(CONTENDED);
  if (said === undefined) return { 'what each object gained': [undefined, REPORTER_OBJECTS] };
  const { view } = stage;
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: run })}obs/reporter_lock/`;
  const told = view
    .under(handle('S3_EVIDENCE_BUCKET'), prefix)
    .flatMap((object) => view.typed(object, ReporterLockEventV1) ?? []);
  const endOf = (task: string): number | undefined => {
    const events = new Set(told.filter((one) => one.task_arn === task).map(({ event }) => event));
    if (events.has('ACQUIRED') && events.has('RELEASED')) return 0;
    return events.has('DENIED') ? EXIT.busy : undefined;
  };
  const times = (of: 'started_at_utc' | 'stopped_at_utc'): readonly number[] =>
    said.tasks.flatMap((task) => findMicros(task[of]) ?? []);
  // Of the two, one time of each kind decides; a text that is no time decides nothing.
  const overlap = Math.floor((Math.min(...times('stopped_at_utc')) - Math.max(...times('started_at_utc'))) / 1000);
  return {
    'how its tasks ended': [
      said.tasks.map(({ exit_code: code }) => code),
      said.tasks.map(({ task_arn: task }) => endOf(task)),
    ],
    'two tasks': [new Set(said.tasks.map(({ task_arn: task }) => task)).size, 2],
    'what each object gained': [said.gained.map(({ name }) => name), REPORTER_OBJECTS],
    'versions that are not there': [
      said.gained
        .filter(({ name, version_id: version }) => {
          const key = closureKeyOf(name, run);
          const versions = key === undefined ? [] : view.versions(handle('S3_EVIDENCE_BUCKET'), key);
          return !versions.some((one) => one.version_id === version);
        })
        .map(({ name }) => name),
      [],
    ],
    ...foundMembers(reading, 'M8.D-C01', {
      overlap_ms: Number.isFinite(overlap) ? overlap : null,
    }),
    ...askedMembers(reading, 'M8.D-C01', { held_ms: { $at_least: said.hold_ms } }),
  };
}

/** Where a closure object of a run lies; the probe wrote the first marker. */
function closureKeyOf(name: string, run: string): string | undefined {
  if (name === MARKER) return renderHandle('RUN_CLOSURE_MARKER_PATH_PATTERN', { platform_run_id: run });
  const known = CLOSURE_NAMES.find((one) => one === name);
  return known === undefined ? undefined : renderHandle(CLOSURE_HANDLES[known], { platform_run_id: run });
}
