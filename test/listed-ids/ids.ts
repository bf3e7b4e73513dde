export const KINDS = ['check', 'blocker code', 'ledger refusal', 'drift class', 'evidence document'] as const;
export type Kind = (typeof KINDS)[number];

/** An id that a phase definition or the specification lists. */
export interface Wanted {
  readonly kind: Kind;
  readonly id: string;
  /** Why nothing has to answer for it yet, or here; absent for what has to be there. */
  readonly rests?: 'planned' | 'not applicable';
}

/** The ids of each kind that the code answers for, and those that a test names. */
export type Found = Readonly<Record<Kind, { readonly code: ReadonlySet<string>; readonly tests: ReadonlySet<string> }>>;

export interface Missing {
  readonly kind: Kind;
  readonly id: string;
  readonly where: 'code' | 'tests' | 'the list';
}

/** What is listed and has to be there and is not, and what the code answers for and nobody lists. */
export function missingIds(wanted: readonly Wanted[], found: Found): readonly Missing[] {
  const absent = wanted
    .filter(({ rests }) => rests === undefined)
    .flatMap(({ kind, id }) =>
      (['code', 'tests'] as const).flatMap((where) => (found[kind][where].has(id) ? [] : [{ kind, id, where }])),
    );
  const unlisted = KINDS.flatMap((kind) => {
    const listed = new Set(wanted.filter((one) => one.kind === kind).map(({ id }) => id));
    return [...found[kind].code]
      .filter((id) => !listed.has(id))
      .map((id) => ({ kind, id, where: 'the list' as const }));
  });
  return [...absent, ...unlisted];
}

export interface CountedKind {
  readonly kind: Kind;
  readonly listed: number;
  readonly planned: number;
  readonly notApplicable: number;
  readonly inCode: number;
  readonly inTests: number;
  readonly missing: number;
}

/** A line a kind; `inCode` and `inTests` count what has to be there. */
export const countedKinds = (wanted: readonly Wanted[], found: Found): readonly CountedKind[] =>
  KINDS.map((kind) => {
    const own = wanted.filter((one) => one.kind === kind);
    const due = own.filter(({ rests }) => rests === undefined);
    return {
      kind,
      listed: own.length,
      planned: own.filter(({ rests }) => rests === 'planned').length,
      notApplicable: own.filter(({ rests }) => rests === 'not applicable').length,
      inCode: due.filter(({ id }) => found[kind].code.has(id)).length,
      inTests: due.filter(({ id }) => found[kind].tests.has(id)).length,
      missing: new Set(
        missingIds(own, found)
          .filter((one) => one.kind === kind)
          .map(({ id }) => id),
      ).size,
    };
  });
