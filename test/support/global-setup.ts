import { createServer, type ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { startKafka } from './servers/kafka-server.ts';
import { migratedTemplate, startTestPostgres } from './servers/postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Starts a server on first request and tells how to reach it; see `servers.ts`. */
    readonly serversUrl: string;
  }
}

/**
 * One PostgreSQL and one Kafka broker per run of vitest, started when the first test asks: a run that needs neither
 * pays for neither. Test files are processes of their own, so they ask over loopback HTTP.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = once(startTestPostgres);
  const template = once(async () => migratedTemplate(await postgres.get()));
  const kafka = once(startKafka);
  const answers: Record<string, () => Promise<unknown>> = {
    '/postgres': async () => ({ superuserDsn: (await postgres.get()).superuserDsn }),
    '/template': template.get,
    '/kafka': async () => (await kafka.get()).address,
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else respond(response, answer).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the control server has no port');
  project.provide('serversUrl', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    await (await kafka.started())?.stop();
    await (await postgres.started())?.stop();
  };
}

async function respond(response: ServerResponse, answer: () => Promise<unknown>): Promise<void> {
  try {
    const body = JSON.stringify(await answer());
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

interface Once<T> {
  readonly get: () => Promise<T>;
  /** Undefined when nobody asked or the start failed. */
  readonly started: () => Promise<T | undefined>;
}

function once<T>(start: () => Promise<T>): Once<T> {
  let value: Promise<T> | undefined;
  return {
    get: () => {
      value ??= start();
      return value;
    },
    // A failed start was reported to every test that asked; here there is only nothing to stop.
    started: async () => value?.catch(() => undefined),
  };
}
