import pg from 'pg';

/**
 * How PostgreSQL values arrive. Numbers that JavaScript cannot hold (int8, numeric) stay decimal strings and times
 * become RFC 3339 text with six digits, because a Date would lose their microseconds (00, section 3).
 */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    const builtin: (text: string) => unknown = pg.types.getTypeParser(oid, format);
    return parsers.get(oid) ?? builtin;
  },
};

const verbatim = (text: string): string => text;

/** `2026-02-06 00:00:00.5+00`, as the server prints it in time zone UTC. */
export function timestampText(text: string): string {
  const [whole = '', fraction = ''] = text.replace(/\+00$/, '').split('.');
  return `${whole.replace(' ', 'T')}.${fraction.padEnd(6, '0')}Z`;
}

const { builtins } = pg.types;
const parsers = new Map<number, (text: string) => string>([
  [builtins.INT8, verbatim],
  [builtins.NUMERIC, verbatim],
  [builtins.DATE, verbatim],
  [builtins.TIMESTAMP, verbatim],
  [builtins.TIMESTAMPTZ, timestampText],
]);
