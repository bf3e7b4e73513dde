/** A row that only announces a daemon, as every row began. */
export const ANNOUNCED =
  "{ state: 'planned', mode: 'ieg', handle: 'SVC_RTDL_CORE_IEG', pack: 'rtdl_core', gatePrincipal: null },";

/** The catalogue as it was before this daemon was built: what a new one is added to. Throws when it has no such row. */
export function withoutItsDaemon(catalogue: string): string {
  const row = /^ {2}\{\n {4}\.\.\.BUILT,\n {4}mode: 'ieg',\n(?: {4}.*\n)+? {2}\},$/m;
  if (!row.test(catalogue)) throw new Error('the catalogue has no daemon ieg');
  return catalogue.replace(row, () => `  ${ANNOUNCED}`);
}
