import type { AttackResult, AttackRow } from './row.ts';

/** Rows that are tried one after the other on one stage. */
export interface AttackSuite {
  readonly cases: readonly Pick<AttackResult, 'name' | 'expected'>[];
  /** Sets the stage, tries every row whose name contains one of the words, and clears the stage again. */
  run(words: readonly string[], onResult: (result: AttackResult) => void): Promise<readonly AttackResult[]>;
}

export interface SuiteOptions<S extends AsyncDisposable> {
  readonly open: () => Promise<S>;
  readonly rows: readonly AttackRow<S>[];
}

const SECONDS_MAX = 30;

export function attackSuite<S extends AsyncDisposable>({ open, rows }: SuiteOptions<S>): AttackSuite {
  return {
    cases: rows,
    run: async (words, onResult) => {
      const chosen = rows.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
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
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve(`nothing within ${secondsMax} s`), secondsMax * 1000);
  const found = await Promise.race([
    row.attempt(stage).catch((error: unknown) => `threw ${String(error)}`),
    late.promise,
  ]);
  clearTimeout(timer);
  return { name, expected, found, ok: found === expected };
}
