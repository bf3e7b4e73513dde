import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { MODES } from '@spine-green/runtime/catalog';
import { membersOf } from '../members.ts';
import type { BundleObject, BundleView } from '../view.ts';
import type { Place } from './places.ts';

/** What a name below the root of a run says of its object, the object says too, and something else tells of it. */
export function nameFaults(object: BundleObject, { name }: Place, view: BundleView): readonly string[] {
  return NAMED.flatMap(({ pattern, faults }) => {
    const match = pattern.exec(name);
    return match === null ? [] : faults({ object, view, root: object.key.slice(0, -name.length), match });
  });
}

interface Asked {
  readonly object: BundleObject;
  readonly view: BundleView;
  /** Of the run, ending with a slash. */
  readonly root: string;
  readonly match: RegExpExecArray;
}

interface Named {
  readonly pattern: RegExp;
  readonly faults: (asked: Asked) => readonly string[];
}

const says = (claimed: unknown, due: string): readonly string[] =>
  claimed === due ? [] : [`says ${String(claimed).slice(0, 80)}, its name says ${due}`];

const COMPONENTS: ReadonlySet<string> = new Set(MODES.map(({ mode }) => mode));

const NAMED: readonly Named[] = [
  {
    pattern: /^([a-z-]+)\/health\/last_health\.json$/,
    faults: ({ object, match: [, component = ''] }) => [
      ...(COMPONENTS.has(component) ? [] : [`is of ${component}, which the image does not run`]),
      ...says(membersOf(object.document).component, component),
    ],
  },
  {
    // Each step of the readiness is an event of its record.
    pattern: /^sr\/(ready_signal|run_facts_view|run_plan|run_status|quarantine)\/([0-9a-f]{32})\.json$/,
    faults: ({ object, view, root, match: [, kind, id = ''] }) => {
      const recorded = view.under(object.bucket, `${root}sr/run_record/${id}/`).length > 0 || kind === 'quarantine';
      const own = says(membersOf(object.document).run_id, id);
      return recorded ? own : [...own, 'is of a scenario run without a record'];
    },
  },
  {
    pattern: /^sr\/run_record\/([0-9a-f]{32})\/(\d{6})-([0-9a-f]{64})\.json$/,
    faults: ({ object, match: [, id = '', sequence = '', event = ''] }) => {
      const { run_id, sequence: own, event_id } = membersOf(object.document);
      return [...says(run_id, id), ...says(String(own).padStart(6, '0'), sequence), ...says(event_id, event)];
    },
  },
  {
    pattern: /^(wsp\/(?:lane=\d+-of-\d+\/)?)(?:wsp_start|wsp_summary)\.json$/,
    faults: ({ object, view, root, match: [, folder = ''] }) => {
      const start = view.typed(view.newest(object.bucket, `${root}${folder}wsp_start.json`), WspStartV1);
      if (start === undefined) return ['is of a producer that never started'];
      const plans = [start.shard_plan, view.typed(object, WspSummaryV1)?.shard_plan ?? start.shard_plan];
      return [...plans.flatMap((plan) => says(folderOf(plan), folder)), ...strayed({ object, view, root }, folder)];
    },
  },
  {
    pattern: /^(wsp\/(?:lane=\d+-of-\d+\/)?)ready_runs\/([0-9a-f]{64})\/(\d{6})_([a-z_]+)\.json$/,
    faults: ({ object, view, root, match: [, folder = '', message = '', sequence = '', status = ''] }) => {
      const { message_id, sequence: own, status: said } = membersOf(object.document);
      return [
        ...says(message_id, message),
        ...says(String(own).padStart(6, '0'), sequence),
        ...says(String(said).toLowerCase(), status),
        ...strayed({ object, view, root }, folder),
      ];
    },
  },
];

const folderOf = ({ lane_count, lane_index }: WspStartV1['shard_plan']): string =>
  lane_count === 1 ? 'wsp/' : `wsp/lane=${lane_index}-of-${lane_count}/`;

/** A stream is sent by one producer, or by several that have a folder each. */
const strayed = ({ object, view, root }: Pick<Asked, 'object' | 'view' | 'root'>, folder: string): readonly string[] =>
  folder !== 'wsp/' && view.newest(object.bucket, `${root}wsp/wsp_start.json`) !== undefined
    ? ['is of one of several producers, the run had one']
    : [];
