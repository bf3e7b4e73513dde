interface Hit {
  readonly rule: string;
  readonly path: string;
  readonly line?: number;
}

export const HITS_SHOWN_MAX = 20;

export const hitLine = ({ rule, path, line }: Hit): string => `${rule} in ${path}, line ${line}`;

/** Places where a scan found something, as a check shows them. */
export const hitLines = (hits: readonly Hit[]): readonly string[] => hits.slice(0, HITS_SHOWN_MAX).map(hitLine);
