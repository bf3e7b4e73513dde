import { canonicalJson, sha256Hex } from '@spine-green/evidence-schemas';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { type Draft, findBrokenLink, type LedgerEvent, seal } from '../../actions/lib/ledger/events.ts';
import { fold } from '../../actions/lib/ledger/fold.ts';
import { exampleFiles } from '../support/forger/examples.ts';
import { documentOf, holdBundle } from '../support/forger/objects.ts';
import type { BenchRow } from './row.ts';

const EVENTS = 10_000;

/**
 * A ledger of the events of a real run, one round after another, each with tokens of its own: read from text against its
 * schema, its chain verified, folded.
 */
export async function benchFold(): Promise<readonly BenchRow[]> {
  const texts = longLedger().map((event) => canonicalJson(event));
  const events = timed(() => texts.map((text) => LedgerEventV1.parse(JSON.parse(text))));
  const chained = timed(() => findBrokenLink(events.value));
  if (chained.value !== undefined) throw new Error(chained.value);
  const folded = timed(() => fold(events.value));
  if (folded.value.seq !== EVENTS) throw new Error(`folded ${folded.value.seq} of ${EVENTS} events`);
  const raw = timed(() => texts.map((text) => sha256Hex(canonicalJson(JSON.parse(text)))));
  return [
    row('ledger fold of 10,000 events incl. chain verification', [chained, folded], { raw, bar: '0.5 s at most' }),
    row('the same with reading each event against its schema', [events, chained, folded], { raw, bar: '-' }),
    row('the fold alone', [folded], { raw, bar: '-' }),
  ];
}

function longLedger(): readonly LedgerEvent[] {
  const real = [...holdBundle(exampleFiles('passing')).objects.values()]
    .filter(({ entry }) => /\/ledger\/events\/\d+\.json$/.test(entry.key))
    .map((held) => LedgerEventV1.parse(documentOf(held)))
    .sort((a, b) => a.seq - b.seq);
  if (real.length < 50) throw new Error(`the example has ${real.length} events`);
  const events: LedgerEvent[] = [];
  while (events.length < EVENTS) {
    const event = real[events.length % real.length];
    if (event === undefined) throw new Error('no event');
    const draft = { ...event, payload: withOwnToken(event.payload, events.length) } as unknown as Draft;
    events.push(seal(draft, events.at(-1), { atUtc: real.at(-1)?.at_utc ?? '', ci: event.ci }));
  }
  return events;
}

const withOwnToken = (payload: LedgerEvent['payload'], index: number): object =>
  'approval' in payload && payload.approval !== null && typeof payload.approval === 'object'
    ? { ...payload, approval: { ...payload.approval, nonce: `${payload.approval.nonce}-${index}` } }
    : payload;

interface Timed {
  readonly seconds: number;
  /** Processor time of the whole process, which other programs of the machine do not lengthen. */
  readonly processorSeconds: number;
}

function timed<T>(work: () => T): Timed & { readonly value: T } {
  const started = performance.now();
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (performance.now() - started) / 1000, processorSeconds: (user + system) / 1e6 };
}

function row(
  figure: string,
  parts: readonly Timed[],
  { raw, bar }: { readonly raw: Timed; readonly bar: string },
): BenchRow {
  const sum = (of: (part: Timed) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const processor = sum((part) => part.processorSeconds);
  return {
    figure,
    measured: `${sum((part) => part.seconds).toFixed(3)} s, ${processor.toFixed(3)} s of processor time`,
    probe: `${raw.processorSeconds.toFixed(3)} s of processor time to parse, write and hash the same text`,
    ratio: (processor / raw.processorSeconds).toFixed(1),
    bar,
  };
}
