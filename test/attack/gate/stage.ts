import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@spine-green/runtime/substrate/database/open';
import { openEventLog } from '@spine-green/runtime/substrate/event-log/open';
import { openObjectStore } from '@spine-green/runtime/substrate/object-store/open';
import { type ReceiptScan, SCAN_TRANSACTION, scanReceipts } from '@spine-green/runtime/truth/receipt-scan/scan';
import { Agent, request } from 'undici';
import { RUN } from '../../support/gate/gate-events.ts';
import { keyOf, type PrincipalName } from '../../support/gate/gate-facts.ts';
import { type GateProcess, gateProcess } from '../../support/gate/gate-process.ts';
import { lastAnswer, type RawConnection, rawConnection } from '../../support/gate/raw-http.ts';
import { eventually } from '../../support/servers/processes.ts';

/** A running gate and clients that send what no honest client would. */
export interface GateStage extends AsyncDisposable {
  readonly gate: GateProcess;
  ask(path: string, options?: AskOptions): Promise<Asked>;
  /** Sends a batch, again for as long as the gate asks to come again; one word for each item. */
  decide(items: readonly unknown[], signal?: AbortSignal): Promise<readonly string[]>;
  /** A connection of its own, for bytes as they are. */
  connect(): Promise<RawConnection>;
  /** Waits until every segment is exported, and reads the run back to its last byte. */
  readBack(): Promise<ReceiptScan>;
  /** The one number that a statement answers. */
  count(sql: string): Promise<number>;
  /** Lines that the gate has logged so far. */
  readonly logged: readonly string[];
}

interface AskOptions {
  readonly method?: string;
  readonly as?: PrincipalName;
  /** Sent as it is when it is text, otherwise as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const AGAIN = [429, 503];

export async function openGateStage(): Promise<GateStage> {
  const logged: string[] = [];
  const gate = await gateProcess({ onLine: (line) => logged.push(line) });
  const dispatcher = new Agent({ connections: 256 });
  const database = openDatabase(gate.dsn, { applicationName: 'attack', connectionsMax: 2 });
  const ask: GateStage['ask'] = async (path, { method, as, body, headers } = {}) => {
    const response = await request(`${gate.url}${path}`, {
      dispatcher,
      method: (method ?? (body === undefined ? 'GET' : 'POST')) as 'GET',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as === undefined ? {} : { 'x-ig-api-key': keyOf(as) }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.statusCode, text: await response.body.text(), headers: response.headers };
  };
  return {
    gate,
    ask,
    decide: async (items, signal) => {
      const body = `[${items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item))).join()}]`;
      for (;;) {
        signal?.throwIfAborted();
        const asked = await ask('/v1/ingest/batch', { as: 'wsp', body });
        if (!AGAIN.includes(asked.status)) return verdictOf(asked).split(' ').slice(1);
        await sleep(Number(asked.headers['retry-after']) * 1000);
      }
    },
    connect: () => rawConnection(gate.url),
    count: async (sql) => Number(Object.values((await database.query({ text: sql }))[0] ?? {})[0]),
    readBack: async () => {
      const pending = 'SELECT 1 FROM ig.segments WHERE exported_at IS NULL';
      const isAtRest = async () => ((await database.query({ text: pending })).length === 0 ? true : undefined);
      await eventually(isAtRest, 60_000);
      const eventLog = openEventLog({ ...gate.bus, clientId: 'attack' });
      const source = {
        store: openObjectStore(gate.storeUrl),
        evidenceBucket: 'evidence',
        quarantineBucket: 'quarantine',
      };
      try {
        return await database.transaction(
          (transaction) => scanReceipts({ ...source, database: transaction, eventLog }, RUN),
          SCAN_TRANSACTION,
        );
      } finally {
        await eventLog.close();
      }
    },
    logged,
    [Symbol.asyncDispose]: async () => {
      await dispatcher.close();
      await database.close();
      await gate.stop();
    },
  };
}

/** `<status> <code or decision>`, and every result of a batch. */
export function verdictOf({ status, text }: Asked): string {
  const body = JSON.parse(text === '' ? '{}' : text) as Answer;
  if (body.results !== undefined) return `${status} ${body.results.map(wordOf).join(' ')}`;
  return `${status} ${wordOf(body)}`.trimEnd();
}

interface Answer {
  readonly error?: string;
  readonly decision?: string;
  readonly receipt?: { readonly reason_codes?: readonly string[] };
  readonly results?: readonly Answer[];
}

const wordOf = ({ error, decision, receipt }: Answer): string =>
  error ?? (decision === 'QUARANTINE' ? `QUARANTINE(${receipt?.reason_codes?.join() ?? ''})` : (decision ?? ''));

/** `<how often> <word>` for each word, the words in alphabetical order. */
export const tally = (words: readonly string[]): string =>
  [...Map.groupBy(words, (word) => word)]
    .map(([word, all]) => `${all.length} ${word}`)
    .sort((one, other) => ((one.split(' ')[1] ?? '') < (other.split(' ')[1] ?? '') ? -1 : 1))
    .join(', ');

/** What bytes on a connection of their own are answered, once it is closed. */
export async function rawVerdict({ connect }: GateStage, text: string): Promise<string> {
  const connection = await connect();
  connection.write(text);
  const answer = await connection.closed();
  const { status, code } = lastAnswer(answer);
  return `${answer.includes('100 Continue') ? '100 ' : ''}${status} ${code ?? ''}`;
}
