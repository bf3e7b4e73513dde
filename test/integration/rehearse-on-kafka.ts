/** A rehearsal whose bus is a real Kafka broker: `node test/integration/rehearse-on-kafka.ts --out DIR [--days N, --flows N]`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrokerFileV1 } from '@spine-green/evidence-schemas/documents/broker_file.v1';
import kafkajs from 'kafkajs';
import { type KafkaServer, startKafka } from '../support/servers/kafka-server.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, logLevel, ResourcePatternTypes } = kafkajs;
const REPOSITORY = resolve(import.meta.dirname, '../..');
/** The shared world lies beside a checkout; without it the rehearsal generates one. */
const WORLD = resolve(REPOSITORY, '../shared/data/handbook_14d');

/** Events a second: a day of the shared world in less than two minutes. */
const RATE = '400';

/** The principal with which the tasks reach the broker. */
const TASKS = 'platform';

const HELP = `usage: node test/integration/rehearse-on-kafka.ts [options]

  --out DIR    where the run and its bundle go (default .rehearsal)
  --days N     days of the shared world to stream (default 1); of a generated world when there is no shared one
  --flows N    a generated world of this size instead of the shared one`;

process.exitCode = await main();

/** The exit code of the rehearsal. The broker ends with this process, whatever ends it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: '.rehearsal' },
      days: { type: 'string', default: '1' },
      flows: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupted.abort());
  process.stdout.write('starting the broker\n');
  const broker = await startKafka([TASKS]);
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-broker-'));
  try {
    await allowUse(broker);
    const shared = existsSync(WORLD) ? ['--world', WORLD] : [];
    const world = values.flows === undefined ? shared : ['--flows', values.flows];
    const options = ['--out', resolve(values.out), '--days', values.days, '--rate', RATE, ...world];
    return await rehearse([...options, '--broker', brokerFile(folder, broker)], interrupted.signal);
  } finally {
    await broker.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The principal of the tasks uses topics and groups, and may make none. */
async function allowUse({ address }: KafkaServer): Promise<void> {
  const admin = new Kafka({ brokers: [address.plaintext], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const rule = {
    ...{ principal: `User:${TASKS}`, host: '*', resourceName: '*' },
    ...{ permissionType: AclPermissionTypes.ALLOW, resourcePatternType: ResourcePatternTypes.LITERAL },
  };
  const { READ, WRITE, DESCRIBE, DESCRIBE_CONFIGS } = AclOperationTypes;
  await admin.createAcls({
    acl: [
      ...[READ, WRITE, DESCRIBE, DESCRIBE_CONFIGS].map((operation) => ({
        ...rule,
        ...{ resourceType: AclResourceTypes.TOPIC, operation },
      })),
      ...[READ, DESCRIBE].map((operation) => ({ ...rule, resourceType: AclResourceTypes.GROUP, operation })),
    ],
  });
  await admin.disconnect();
}

function brokerFile(folder: string, { address }: KafkaServer): string {
  const path = join(folder, 'broker.json');
  const { saslPlaintext: bootstrap, user, password } = address;
  const administrator = { user, password };
  const document: BrokerFileV1 = { schema: 'fp.broker_file.v1', bootstrap, user: TASKS, password, administrator };
  // It holds a secret, so nobody else reads it, not even between its creation and a later chmod.
  writeFileSync(path, JSON.stringify(document), { mode: 0o600, flag: 'wx' });
  return path;
}

/** A Ctrl-C goes to the rehearsal, which tears down what it started; only then does the broker stop. */
async function rehearse(options: readonly string[], interrupted: AbortSignal): Promise<number> {
  interrupted.throwIfAborted();
  const program = join(REPOSITORY, 'actions', 'rehearsal', 'main.ts');
  // A group of its own: the terminal's Ctrl-C then reaches it once, through us.
  const child = spawn(process.execPath, [program, ...options], { stdio: 'inherit', cwd: REPOSITORY, detached: true });
  interrupted.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}
