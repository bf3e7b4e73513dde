/** The code of an operating error or the name of a bug; never its values (17, G4). */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'UNKNOWN';
