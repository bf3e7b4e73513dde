import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '@spine-green/runtime/http/address';
import { spawnTethered, type TetheredProcess } from '@spine-green/runtime/substrate/database/embedded-tether';

/** How tests reach the broker. Everything is on loopback and lives as long as the run. */
export interface KafkaAddress {
  readonly saslPlaintext: string;
  readonly saslSsl: string;
  /** `host:port` of a listener without authentication, for administration by tests. */
  readonly plaintext: string;
  /** A SASL_PLAINTEXT listener whose clients are told to come back to `advertisedPort`, where a test puts its proxy. */
  readonly proxied: { readonly port: number; readonly advertisedPort: number };
  readonly user: string;
  readonly password: string;
  /** Authenticated and allowed nothing. */
  readonly outsider: { readonly user: string; readonly password: string };
}

export interface KafkaServer {
  readonly address: KafkaAddress;
  stop(): Promise<void>;
}

const VERSION = '4.3.1';
/** Outside the project, once per machine: the folder appears only when it is complete. */
export const kafkaJars = join(homedir(), '.cache', 'spine-green', `kafka-${VERSION}`);
const READY_MS_MAX = 60_000;
const USER = 'app';
const OUTSIDER = 'outsider';
const LOG_LINES_KEPT = 20;
/** Listener names and what is spoken there. */
const PROTOCOLS = [
  'CONTROLLER:PLAINTEXT',
  'PLAINTEXT:PLAINTEXT',
  'SASL_PLAINTEXT:SASL_PLAINTEXT',
  'SASL_SSL:SASL_SSL',
  'PROXIED:SASL_PLAINTEXT',
];

/** Starts a real single-node broker in about 5 s; the first time its jars come from Maven Central. It knows the principals
 * beside its own, and they may do nothing until somebody says what. */
export async function startKafka(principals: readonly string[] = []): Promise<KafkaServer> {
  const jars = fetchJarsOnce();
  const folder = mkdtempSync(join(tmpdir(), 'spine-green-kafka-run-'));
  const ports = await distinctPorts(6);
  const [controller = 0, plaintext = 0, saslPlaintext = 0, saslSsl = 0, proxied = 0, advertisedPort = 0] = ports;
  const password = randomBytes(12).toString('hex');
  const ca = makeCertificate(folder);
  const config = join(folder, 'server.properties');
  writeFileSync(
    config,
    serverProperties({
      folder,
      password,
      principals,
      controller,
      plaintext,
      saslPlaintext,
      saslSsl,
      proxied,
      advertisedPort,
    }),
  );
  writeFileSync(join(folder, 'log4j2.properties'), LOGGING);
  const java = (...args: string[]): string[] => ['java', '-Xmx512m', '-cp', join(jars, '*'), ...args];
  const [command = '', ...args] = java('kafka.tools.StorageTool', 'format', '-t', clusterId(), '-c', config);
  execFileSync(command, args, { stdio: 'ignore', timeout: READY_MS_MAX });
  const logging = `-Dlog4j2.configurationFile=${join(folder, 'log4j2.properties')}`;
  const server = spawnTethered(java(logging, 'kafka.Kafka', config), {
    cwd: folder,
    removable: folder,
    stopSignal: 'TERM',
  });
  await untilStarted(server);
  server.letOwnerEnd();
  return {
    address: {
      saslPlaintext: `kafka://127.0.0.1:${saslPlaintext}?security=sasl_plaintext`,
      saslSsl: `kafka://127.0.0.1:${saslSsl}?security=sasl_ssl&ca=${ca}`,
      plaintext: `127.0.0.1:${plaintext}`,
      proxied: { port: proxied, advertisedPort },
      user: USER,
      password,
      outsider: { user: OUTSIDER, password },
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fetchJarsOnce(): string {
  const target = kafkaJars;
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  const pom = join(import.meta.dirname, 'kafka', 'pom.xml');
  execFileSync(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}`],
    { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 },
  );
  if (existsSync(target)) rmSync(draft, { recursive: true });
  else renameSync(draft, target);
  return target;
}

async function distinctPorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

/** A self-signed certificate for 127.0.0.1, which is its own authority. Returns its path; the key store is beside it. */
function makeCertificate(folder: string): string {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'ca.pem');
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, ...subject],
    {
      stdio: 'ignore',
    },
  );
  writeFileSync(join(folder, 'keystore.pem'), readFileSync(key, 'utf8') + readFileSync(certificate, 'utf8'));
  return certificate;
}

/** Kafka's form of a UUID. The first bit is cleared: an id that starts with a dash reads as an option. */
function clusterId(): string {
  const bytes = randomBytes(16);
  bytes[0] = (bytes[0] ?? 0) & 0x7f;
  return bytes.toString('base64url');
}

interface Settings {
  readonly principals: readonly string[];
  readonly folder: string;
  readonly password: string;
  readonly controller: number;
  readonly plaintext: number;
  readonly saslPlaintext: number;
  readonly saslSsl: number;
  readonly proxied: number;
  readonly advertisedPort: number;
}

function serverProperties(settings: Settings): string {
  const { folder, password, principals, controller, plaintext, saslPlaintext, saslSsl, proxied, advertisedPort } =
    settings;
  const users = [USER, OUTSIDER, ...principals].map((name) => `user_${name}="${password}"`).join(' ');
  const jaas = `org.apache.kafka.common.security.plain.PlainLoginModule required ${users};`;
  const listeners = { PLAINTEXT: plaintext, SASL_PLAINTEXT: saslPlaintext, SASL_SSL: saslSsl, PROXIED: proxied };
  const list = (ports: Record<string, number>): string =>
    Object.entries(ports)
      .map(([name, port]) => `${name}://127.0.0.1:${port}`)
      .join(',');
  const one = ['offsets.topic', 'transaction.state.log', 'share.coordinator.state.topic'];
  return [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controller}`,
    'controller.listener.names=CONTROLLER',
    'inter.broker.listener.name=PLAINTEXT',
    `listeners=${list({ ...listeners, CONTROLLER: controller })}`,
    `advertised.listeners=${list({ ...listeners, PROXIED: advertisedPort })}`,
    `listener.security.protocol.map=${PROTOCOLS.join(',')}`,
    'sasl.enabled.mechanisms=PLAIN',
    ...['sasl_plaintext', 'sasl_ssl', 'proxied'].map((name) => `listener.name.${name}.plain.sasl.jaas.config=${jaas}`),
    'listener.name.sasl_ssl.ssl.keystore.type=PEM',
    `listener.name.sasl_ssl.ssl.keystore.location=${join(folder, 'keystore.pem')}`,
    'authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    `super.users=User:${USER};User:ANONYMOUS`,
    'allow.everyone.if.no.acl.found=false',
    `log.dirs=${join(folder, 'data')}`,
    ...one.flatMap((topic) => [`${topic}.replication.factor=1`, `${topic}.min.isr=1`]),
    'offsets.topic.num.partitions=1',
    'auto.create.topics.enable=false',
    'group.initial.rebalance.delay.ms=0',
    'broker.session.timeout.ms=2000',
    'broker.heartbeat.interval.ms=400',
  ].join('\n');
}

const LOGGING = `
appender.err.type = Console
appender.err.name = err
appender.err.target = SYSTEM_ERR
appender.err.layout.type = PatternLayout
appender.err.layout.pattern = %d %p %m (%c{1})%n%ex{5}
rootLogger.level = info
rootLogger.appenderRef.err.ref = err`;

async function untilStarted(server: TetheredProcess): Promise<void> {
  const { wrapper } = server;
  const tail: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  if (wrapper.stderr === null) throw new TypeError('the broker has no stderr pipe');
  createInterface({ input: wrapper.stderr }).on('line', (line) => {
    if (tail.push(line) > LOG_LINES_KEPT) tail.shift();
    if (line.includes('Kafka Server started')) resolve();
  });
  wrapper.once('close', (code) => reject(new Error(`the broker ended with ${code}\n${tail.join('\n')}`)));
  const timer = setTimeout(() => {
    reject(new Error(`the broker was not ready after ${READY_MS_MAX} ms\n${tail.join('\n')}`));
    server.stop().catch(reject);
  }, READY_MS_MAX);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
  }
}
