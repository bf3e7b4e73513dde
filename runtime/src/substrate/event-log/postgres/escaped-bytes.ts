import { Buffer } from 'node:buffer';
import pg from 'pg';
import { valueTypes } from '../../database/postgres-types.ts';

/** Server setting under which bytes are printed as `bytesOfEscaped` reads them. */
export const ESCAPED = '-c bytea_output=escape';

/**
 * Bytes as the server prints them in its escape form: what is ASCII stands for itself, a backslash is doubled, everything
 * else has three octal digits. Records are JSON, so their text is half of what the hexadecimal form takes.
 */
export function bytesOfEscaped(text: string): Buffer {
  if (!text.includes('\\')) return Buffer.from(text, 'latin1');
  const bytes = text.replace(/\\(\\|[0-7]{3})/g, (_, escaped: string) =>
    escaped === '\\' ? escaped : String.fromCharCode(Number.parseInt(escaped, 8)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** Of a connection with `ESCAPED`. */
export const logTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === pg.types.builtins.BYTEA) return bytesOfEscaped;
    const parser: (text: string) => unknown = valueTypes.getTypeParser(oid, format);
    return parser;
  },
};
