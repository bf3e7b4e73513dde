import { keyOf } from '../../support/gate/gate-facts.ts';
import type { AttackRow } from '../row.ts';
import { type GateStage, rawVerdict, verdictOf } from './stage.ts';

const HOST = 'Host: gate\r\n';
const KEY = `X-IG-Api-Key: ${keyOf('wsp')}\r\n`;
const PUSH = 'POST /v1/ingest/push HTTP/1.1\r\n';
const JSON_TYPE = 'Content-Type: application/json\r\n';

const wire = (name: string, text: string, expected: string): AttackRow<GateStage> => ({
  name,
  expected,
  attempt: (stage) => rawVerdict(stage, text),
});

const lookup = (name: string, query: string, expected: string): AttackRow<GateStage> => ({
  name: `a lookup ${name}`,
  expected,
  attempt: async ({ ask }) => {
    const asked = await ask(`/v1/ops/lookup${query}`, { as: 'ops' });
    return asked.status === 200 ? `200 ${asked.text}` : verdictOf(asked);
  },
});

/** Requests that are refused before anything of them is judged (17, section 5). */
export const requestRows: readonly AttackRow<GateStage>[] = [
  wire('an unknown path', `GET /v1/nothing HTTP/1.1\r\n${HOST}\r\n`, '404 route_not_found'),
  wire('a method nobody knows', `FOO / HTTP/1.1\r\n${HOST}\r\n`, '405 method_not_allowed'),
  wire('a tunnel', `CONNECT gate:80 HTTP/1.1\r\n${HOST}\r\n`, '405 method_not_allowed'),
  wire('a path with a broken escape', `GET /%zz HTTP/1.1\r\n${HOST}\r\n`, '400 bad_request'),
  wire('20 KiB of headers', `GET / HTTP/1.1\r\n${HOST}X: ${'x'.repeat(20_480)}\r\n\r\n`, '431 headers_too_large'),
  wire(
    'a length and chunks',
    `${PUSH}${HOST}${KEY}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`,
    '400 bad_request',
  ),
  wire(
    'a media type that is none',
    `${PUSH}${HOST}${KEY}Content-Type: ;;\r\nContent-Length: 2\r\n\r\n{}`,
    '415 UNSUPPORTED_MEDIA_TYPE',
  ),
  wire('two keys', `${PUSH}${HOST}${KEY}${KEY}${JSON_TYPE}Content-Length: 2\r\n\r\n{}`, '401 UNAUTHORIZED'),
  wire(
    'a body that waits behind a wrong key',
    `${PUSH}${HOST}X-IG-Api-Key: no\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n`,
    '401 UNAUTHORIZED',
  ),
  wire(
    'a body that waits and is too large',
    `${PUSH}${HOST}${KEY}${JSON_TYPE}Expect: 100-continue\r\nContent-Length: 9000000\r\n\r\n`,
    '413 payload_too_large',
  ),
  lookup('without a selector', '', '400 MISSING_QUERY'),
  lookup('with two selectors', '?event_id=a&receipt_id=b', '400 MISSING_QUERY'),
  lookup('with a wildcard', '?event_id=%25', '200 {}'),
  lookup('with quotes', `?dedupe_key=${encodeURIComponent("' OR '1'='1")}`, '200 {}'),
  lookup('of 10 kB', `?event_id=${'x'.repeat(10_240)}`, '400 MISSING_QUERY'),
  {
    name: 'a thousand requests without a key',
    expected: '1000 times 401, 0 lines of log',
    attempt: async ({ ask, logged }) => {
      const before = logged.length;
      const answers = await Promise.all(Array.from({ length: 1000 }, () => ask('/v1/ingest/push', { body: '{}' })));
      const refused = answers.filter(({ status }) => status === 401).length;
      return `${refused} times 401, ${logged.length - before} lines of log`;
    },
  },
];
