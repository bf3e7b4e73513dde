/** The six pins that travel on every record (10, section 5). */
export type SixPins = {
  readonly platform_run_id: string;
  readonly scenario_run_id: string;
  readonly manifest_fingerprint: string;
  readonly parameter_hash: string;
  readonly seed: string;
  readonly scenario_id: string;
};

const PIN_NAMES = [
  'platform_run_id',
  'scenario_run_id',
  'manifest_fingerprint',
  'parameter_hash',
  'seed',
  'scenario_id',
] as const satisfies readonly (keyof SixPins)[];

export const samePins = (one: SixPins, other: SixPins): boolean => PIN_NAMES.every((name) => one[name] === other[name]);

/** Columns of `rtdl.stream_pins p`, as every reading selects them. */
export const PIN_COLUMNS = PIN_NAMES.map((name) => `p.${name}`).join(', ');

/** Undefined for anything that does not name all six. */
export function findPins(value: unknown): SixPins | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = value as Readonly<Record<string, unknown>>;
  return PIN_NAMES.every((name) => typeof found[name] === 'string' && found[name] !== '')
    ? (Object.fromEntries(PIN_NAMES.map((name) => [name, found[name]])) as unknown as SixPins)
    : undefined;
}

/** Where a record was first admitted; immutable evidence (13, section 1). */
export interface BusRef {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly offset_kind: 'kafka_offset';
  readonly published_at_utc: string;
}

type ContextComponent = 'csfb' | 'ofp' | 'ieg';

/** The stream whose state is read; a test holds it against the catalogue. */
export const contextStream = (component: ContextComponent, platformRunId: string): string =>
  `${component}.v0::${platformRunId}`;
