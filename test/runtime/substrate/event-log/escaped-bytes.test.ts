import { bytesOfEscaped } from '@spine-green/runtime/substrate/event-log/postgres/escaped-bytes';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** As PostgreSQL documents its escape format for bytes. */
const escapedBy = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => {
      if (byte === 0x5c) return '\\\\';
      return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
    })
    .join('');

it('reads every byte from the escape format of the server', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect([...bytesOfEscaped(escapedBy(bytes))]).toEqual([...bytes]);
    }),
  );
});

it.each([
  { given: 'JSON without escapes', escaped: '{"a":1}', bytes: Buffer.from('{"a":1}') },
  { given: 'an escaped quote', escaped: '{"a":"\\\\""}', bytes: Buffer.from('{"a":"\\""}') },
  { given: 'what looks like an octal number behind a backslash', escaped: '\\\\101', bytes: Buffer.from('\\101') },
  { given: 'what looks like the hexadecimal form', escaped: '\\\\x00', bytes: Buffer.from('\\x00') },
])('$given', ({ escaped, bytes }) => {
  expect(bytesOfEscaped(escaped)).toEqual(bytes);
});
