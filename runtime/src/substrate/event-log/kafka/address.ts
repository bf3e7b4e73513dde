import { PlatformError } from '@spine-green/evidence-schemas';

export interface KafkaAddress {
  /** `host:port`, at least one. */
  readonly brokers: readonly string[];
  readonly security: Security;
  /** PEM file of the authority that signed the brokers' certificates; absent: those that Node trusts. */
  readonly caPath: string | undefined;
}

const SECURITIES = ['plaintext', 'sasl_plaintext', 'sasl_ssl'] as const;
type Security = (typeof SECURITIES)[number];

const BROKER = /^[A-Za-z0-9][A-Za-z0-9.-]*:[0-9]{1,5}$/;

/** `kafka://host:port[,host:port]?security=<security>&ca=<path>`, or bare brokers, which mean SASL_SSL. */
export function kafkaAddress(bootstrap: string): KafkaAddress {
  const [, list = '', query = ''] = /^(?:kafka:\/\/)?([^?]*)\??(.*)$/.exec(bootstrap) ?? [];
  const brokers = list.split(',');
  const options = new URLSearchParams(query);
  const wanted = options.get('security') ?? 'sasl_ssl';
  const security = SECURITIES.find((known) => known === wanted);
  if (security === undefined || !brokers.every((broker) => BROKER.test(broker))) {
    throw new PlatformError('E_SUBSTRATE_URL_INVALID', `${bootstrap} is not an address of an event log`);
  }
  return { brokers, security, caPath: options.get('ca') ?? undefined };
}
