import { type Rule, startRelay } from '../../support/servers/relay.ts';
import { framesOf } from './frames.ts';

/** Where a kill falls beside a durable step: before the server was asked for it, or when it is done and nobody was told. */
export type Window = 'before' | 'after';

/** A durable step of a process: the tables that its transaction, or its statement alone, writes. */
export interface Step {
  /** As the process calls itself when it connects. */
  readonly application: string;
  readonly window: Window;
  readonly tables: string;
}

export interface Aim {
  readonly application: string;
  readonly window: Window;
  /** Whether this step is one to strike at; asked for each one that comes. */
  readonly wants: (step: Step) => boolean;
  /** Kills the process; what it was doing is on the line, and stays there. False when it was not there: the step goes on. */
  readonly kill: () => boolean;
}

/**
 * Stands between the processes of a run and their database, reads along, and kills a process at a durable step of it: with
 * its commit on the way, which then never arrives, or with the answer on the way, which then tells nobody.
 *
 * I1: what is on the line when a process is killed goes no further in either direction.
 * I2: nothing else is held up, changed or lost.
 */
export interface StepProxy {
  readonly port: number;
  /** Takes aim; the one before is given up. Resolves with the step at which the process was killed; undefined when given up. */
  strikeAt(aim: Aim): Promise<Step | undefined>;
  giveUp(): void;
  close(): Promise<void>;
}

type Armed = Aim & { readonly ended: (step?: Step) => void };

export async function startStepProxy(targetPort: number): Promise<StepProxy> {
  let armed: Armed | undefined;
  const giveUp = (): void => {
    armed?.ended();
    armed = undefined;
  };
  const fired = (step: Step): boolean => {
    if (armed?.application !== step.application || armed.window !== step.window || !armed.wants(step)) return false;
    const { kill, ended } = armed;
    armed = undefined;
    if (!kill()) {
      ended();
      return false;
    }
    ended(step);
    return true;
  };
  const { port, close } = await startRelay(targetPort, () => stepRule(fired));
  return {
    port,
    strikeAt: (aim) => {
      giveUp();
      return new Promise((resolve) => {
        armed = { ...aim, ended: resolve };
      });
    },
    giveUp,
    close,
  };
}

/** One connection. A step is told before it goes on to the server, and its answer before it goes back. */
function stepRule(fired: (step: Step) => boolean): Rule {
  const line = { application: '', idle: true, written: new Set<string>(), asked: undefined as string | undefined };
  const statements = new Map<string, string>();
  const told = (window: Window, tables: string): boolean => fired({ application: line.application, window, tables });

  /** True when the process was killed at what this text asks for. */
  const ask = (text: string): boolean => {
    for (const table of tablesWritten(text)) line.written.add(table);
    const isEnd = /^COMMIT\b/i.test(text) || (line.idle && !/^BEGIN\b/i.test(text));
    if (!isEnd) return false;
    const tables = [...line.written].sort().join(' ');
    line.written.clear();
    if (tables === '') return false;
    line.asked = tables;
    return told('before', tables);
  };
  const fromClient = framesOf('client', (type, body) => {
    if (type === 'startup') line.application = memberOf(body, 'application_name') ?? '';
    if (type === 'Q') return ask(textAt(body, 0));
    if (type === 'P') statements.set(textAt(body, 0), textAt(body, 1));
    return type === 'B' && ask(statements.get(textAt(body, 1)) ?? '');
  });
  const fromServer = framesOf('server', (type, body) => {
    // What the server refused is not done.
    if (type === 'E') line.asked = undefined;
    if (type !== 'Z') return false;
    line.idle = body.toString('latin1') === 'I';
    // What a transaction wrote that was rolled back is no step.
    if (line.idle) line.written.clear();
    const done = line.idle ? line.asked : undefined;
    line.asked = undefined;
    return done !== undefined && told('after', done);
  });
  return {
    toServer: (bytes) => (fromClient(bytes) ? 'cut' : 'pass'),
    toClient: (bytes) => (fromServer(bytes) ? 'cut' : 'pass'),
  };
}

/** Every table of ours is named with its schema; what is locked `FOR UPDATE` is none that is written. */
const WRITES = /(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO|TRUNCATE)\s+(\w+\.\w+)|(log\.append)\(/gi;

const tablesWritten = (text: string): readonly string[] =>
  [...text.matchAll(WRITES)].map(([, table, append]) => table ?? append ?? '');

/** The text that is the n-th of a message, each of which ends with a zero. */
const textAt = (body: Buffer, index: number): string => body.toString('utf8').split('\0')[index] ?? '';

function memberOf(body: Buffer, name: string): string | undefined {
  const texts = body.toString('utf8').split('\0');
  const at = texts.indexOf(name);
  return at < 0 ? undefined : texts[at + 1];
}
