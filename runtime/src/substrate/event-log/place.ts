import { kafkaAddress } from './kafka/address.ts';

/** Where an event log is, without who may use it. */
export interface LogPlace {
  readonly scheme: 'kafka' | 'postgres';
  readonly hosts: readonly string[];
}

/** Of a configured address: bare brokers, as Confluent Cloud gives them, are Kafka's. Throws E_SUBSTRATE_URL_INVALID. */
export function placeOfLog(bootstrap: string): LogPlace {
  if (bootstrap.startsWith('postgres://')) return { scheme: 'postgres', hosts: [new URL(bootstrap).hostname] };
  return { scheme: 'kafka', hosts: kafkaAddress(bootstrap).brokers.map((broker) => broker.replace(/:[0-9]+$/, '')) };
}
