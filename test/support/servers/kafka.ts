import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { requireTool } from '../require.ts';
import { type KafkaAddress, kafkaJars } from './kafka-server.ts';
import { askForServer } from './servers.ts';

const maven = { command: 'mvn', args: ['-version'] };

/** What a real broker needs of the machine: `describe.skipIf(!kafkaTools.met)`. */
export const kafkaTools = requireTool(
  { command: 'java', args: ['-version'] },
  { command: 'openssl', args: ['version'] },
  ...(existsSync(kafkaJars) ? [] : [maven]),
);

/** The run's broker; started by the first test that asks. Tests share it, so each uses topics of its own. */
export const kafkaServer = (): Promise<KafkaAddress> => askForServer<KafkaAddress>('kafka');

/** A topic name that no other test uses. */
export const freshTopic = (): string => `t.${randomBytes(8).toString('hex')}.v1`;
