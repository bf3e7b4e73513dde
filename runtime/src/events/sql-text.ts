/** A SQL string literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A SQL identifier. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
