import { clearLine, cursorTo } from 'node:readline';

/** One line per finished phase; on a terminal a live line below it says what runs now. */
export interface Progress {
  readonly note: (line: string) => void;
  readonly phase: (name: string, title: string) => void;
  readonly say: (line: string) => void;
  readonly done: (what: string) => void;
  readonly end: () => void;
}

export function createProgress(stream: NodeJS.WriteStream): Progress {
  const live = stream.isTTY === true;
  let current = '';
  let said = '';
  const wipe = (): void => {
    if (!live) return;
    clearLine(stream, 0);
    cursorTo(stream, 0);
  };
  const print = (line: string): void => {
    wipe();
    stream.write(`${line}\n`);
  };
  return {
    note: print,
    phase: (name, title) => {
      current = `${name.padEnd(4)} ${title}`;
      said = '';
      if (!live) print(current);
    },
    say: (line) => {
      if (line === said) return;
      said = line;
      if (!live) return print(`       ${line}`);
      wipe();
      stream.write(`${current}: ${line}`.slice(0, (stream.columns ?? 80) - 1));
    },
    done: (what) => print(`${current.padEnd(44)} ${what}`),
    end: wipe,
  };
}
