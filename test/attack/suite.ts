import type { AttackResult, AttackRow } from './row.ts';

/** Rows that are tried one after the other on one stage. */
export interface AttackSuite {
  readonly cases: readonly (Pick<AttackResult, 'name' | 'expected'> & { readonly long?: boolean })[];
  /** Sets the stage, tries every row that is chosen, and clears the stage again. */
  run(choice: Choice, onResult: (result: AttackResult) => void): Promise<readonly AttackResult[]>;
}

/** Rows whose name contains one of the words, or all where there are none; the long ones too, or not. */
export interface Choice {
  readonly words: readonly string[];
  readonly short: boolean;
}

export const isChosen = (
  { words, short }: Choice,
  { name, long }: { readonly name: string; readonly long?: boolean },
) => (words.length === 0 || words.some((word) => name.includes(word))) && !(short && long === true);

export interface SuiteOptions<S extends AsyncDisposable> {
  readonly open: () => Promise<S>;
  readonly rows: readonly AttackRow<S>[];
}

const SECONDS_MAX = 30;

export function attackSuite<S extends AsyncDisposable>({ open, rows }: SuiteOptions<S>): AttackSuite {
  return {
    cases: rows,
    run: async (choice, onResult) => {
      const chosen = rows.filter((row) => isChosen(choice, row));
      if (chosen.length === 0) return [];
      await using stage = await open();
      const results: AttackResult[] = [];
      for (const row of chosen) {
        const result = await tried(row, stage);
        results.push(result);
        onResult(result);
      }
      return results;
    },
  };
}

async function tried<S>(row: AttackRow<S>, stage: S): Promise<AttackResult> {
  const { name, expected, secondsMax = SECONDS_MAX } = row;
  const ending = new AbortController();
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => {
    late.resolve(`nothing within ${secondsMax} s`);
    ending.abort();
  }, secondsMax * 1000);
  const startedMs = performance.now();
  const attempt = row.attempt(stage, ending.signal).catch((error: unknown) => `threw ${String(error)}`);
  const found = await Promise.race([attempt, late.promise]);
  clearTimeout(timer);
  const seconds = (performance.now() - startedMs) / 1000;
  return { name, expected, found, ok: found === expected, seconds };
}
