import { createLogUpdate } from 'log-update';

/** One line per finished phase; on a terminal a live line below it says what runs now. */
export interface Progress {
  readonly note: (line: string) => void;
  readonly phase: (name: string, title: string) => void;
  readonly say: (line: string) => void;
  readonly done: (what: string) => void;
  readonly end: () => void;
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  const live = stream.isTTY === true ? createLogUpdate(stream) : undefined;
  let current = '';
  let said = '';
  const print = (line: string): void => {
    live?.clear();
    stream.write(`${line}\n`);
  };
  return {
    note: print,
    phase: (name, title) => {
      current = `${name.padEnd(4)} ${title}`;
      said = '';
      if (live === undefined) print(current);
    },
    say: (line) => {
      if (line === said) return;
      said = line;
      if (live === undefined) print(`       ${line}`);
      else live(`${current}: ${line}`.slice(0, (stream.columns ?? 80) - 1));
    },
    done: (what) => print(`${current.padEnd(44)} ${what}`),
    end: () => live?.clear(),
  };
}
