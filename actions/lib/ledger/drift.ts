/** One class of the stop-the-line list (02, section 8): what it is, and what detects it or which issue it waits for. */
export type DriftRow = {
  readonly class: string;
  readonly condition: string;
} & ({ readonly state: 'detected' } | { readonly state: 'planned'; readonly waitsFor: number });

const detected = <C extends string>(name: C, condition: string) =>
  ({ class: name, condition, state: 'detected' }) as const;
const planned = <C extends string>(name: C, condition: string, waitsFor: number) =>
  ({ class: name, condition, state: 'planned', waitsFor }) as const;

/** The closed list; a class that nothing detects yet is never called passed. */
const ROWS = [
  detected('DS-S1', 'the unique key of the dedupe table is not exactly run, event class and event id'),
  detected('DS-S2', 'another payload of an admitted identity is accepted or overwrites it'),
  detected(
    'DS-S3',
    'an object that is written once has more than one version, or rows of an append-only table can be or were changed',
  ),
  detected('DS-S4', 'the producer streamed from another prefix than the stream view, or the oracle phase is not done'),
  detected('DS-S5', 'the producer sent before a READY of the active run'),
  detected('DS-S6', 'the position of a consumer is ahead of its durable writes'),
  detected('DS-S7', 'a join missed and no degrade reason was recorded'),
  detected('DS-S8', 'two reporters held the lock of one run at once, or the run was closed without it'),
  detected('DS-S9', 'an ambiguous publish is unresolved in the closure set'),
  detected('DS-M1', 'a component of learning or registry is required'),
  detected('DS-M2', 'the definition of the phase is not the pinned one'),
  detected('DS-I1', 'a document of the run that tasks make names no task of the substrate, or a service has none'),
  detected('DS-I2', 'receipts name places that the bus does not have, or the bus is another than the pinned one'),
  detected('DS-I3', 'an object lies outside the pinned buckets'),
  detected('DS-I4', 'a pinned value of a handle is not what the registry holds'),
  detected(
    'DS-I5',
    'a task or a service starts something else than the mode of its family, or another image than the pinned one',
  ),
  planned('DS-I6', 'a plan outside an apply lane is not empty', 11),
  planned('DS-B1', 'a NAT gateway exists', 11),
  planned('DS-B2', 'a load balancer exists', 11),
  detected('DS-B3', 'the substrate is up past its expiry'),
  detected('DS-B4', 'the substrate is up, its demo window is over and its teardown was not executed, or left it up'),
  planned('DS-B5', 'the combined cost of the month reached the last alert', 11),
  detected('DS-E1', 'a required evidence object is absent when the phase is closed'),
  detected('DS-E2', 'a check claims a log as its evidence'),
  detected('DS-E3', 'a replay anchor is absent or empty for a topic that has admitted records'),
  detected('DS-E4', 'a recorded result stands on another epoch than the live one'),
  detected('DS-E5', 'a document holds something shaped like a credential'),
] as const satisfies readonly DriftRow[];

type Row = (typeof ROWS)[number];
export type DetectedClass = Extract<Row, { state: 'detected' }>['class'];

export const DRIFT_ROWS: readonly DriftRow[] = ROWS;
export const DRIFT_CLASSES: readonly string[] = ROWS.map((row) => row.class);
export const PLANNED_DRIFT = ROWS.filter((row) => row.state === 'planned');

export const isDetected = (name: string): name is DetectedClass =>
  ROWS.some((row) => row.class === name && row.state === 'detected');
