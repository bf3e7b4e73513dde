import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { declaredRefusals } from '../../lib/handovers/m6.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { CASES, DEMANDS, type Replies } from '../auth-matrix.ts';

/** The gate at one moment. */
export interface GateMoment {
  readonly desired_count: number;
  readonly running_count: number;
  readonly pending_count: number;
  readonly restart_count: number;
  readonly task_arns: readonly string[];
  readonly task_definition: string;
  readonly image_digest: string;
}

export interface ServiceFacts {
  /** Two moments, one interval apart. */
  readonly samples: readonly [GateMoment, GateMoment];
  /** What the service map gives the gate: digest of the definition, and what stands in it. */
  readonly mapped_definition: string;
  readonly command: readonly string[];
  readonly port: string;
  /** Port of the running stack, and of the base URL that producers use. */
  readonly stack_port: string;
  readonly base_url_port: string;
}

export interface KeyFacts {
  /** Current version of the parameter, and the one that the running gate declares to work with. */
  readonly current_version: number;
  readonly loaded_version: number | null;
  /** Principals whose own key is in the current version. */
  readonly allowed: readonly string[];
}

export interface ReadinessFacts {
  readonly service: Fact<ServiceFacts>;
  readonly replies: Fact<Replies>;
  /** Header that carried the keys. */
  readonly header: string;
  /** Records on all topics before and after the matrix. */
  readonly recordsBefore: Fact<number>;
  readonly recordsAfter: Fact<number>;
  readonly key: Fact<KeyFacts>;
}

export const igReadiness = defineLane({
  id: 'M6.B',
  decide: ({ service, replies, recordsBefore, recordsAfter, key }: ReadinessFacts, _written, { epoch }) => {
    const once = {
      desired_count: 1,
      running_count: 1,
      pending_count: 0,
      restart_count: 0,
      task_arns: isReadable(service) ? service.value.samples[0].task_arns.slice(0, 1) : [],
      task_definition: isReadable(service) ? service.value.mapped_definition : null,
      image_digest: epoch.image_digest,
    };
    const port = isReadable(service) ? service.value.stack_port : null;
    return {
      'M6.B-C01': {
        expected: {
          samples: [{ ...once, task_arns: [{ $non_empty: true }] }, once],
          command: ['ig'],
          ports: [port, port],
        },
        observed: mapFact(service, (read) => ({
          samples: read.samples,
          command: read.command,
          ports: [read.port, read.base_url_port],
        })),
        fails: 'M6B-B1',
      },
      'M6.B-C02': {
        expected: { replies: DEMANDS, records_gained: 0 },
        observed: mapFact(allReadable({ replies, recordsBefore, recordsAfter }), (read) => ({
          replies: read.replies,
          records_gained: read.recordsAfter - read.recordsBefore,
        })),
        fails: 'M6B-B2',
      },
      'M6.B-C03': {
        expected: { loaded_version: isReadable(key) ? key.value.current_version : null, allowed: ['ops', 'wsp'] },
        observed: mapFact(key, ({ loaded_version, allowed }) => ({ loaded_version, allowed })),
        fails: 'M6B-B2',
      },
    };
  },
  handover: ({ replies, key, header }) => {
    if (!isReadable(replies) || !isReadable(key) || key.value.loaded_version === null) return undefined;
    return {
      auth_header: header,
      matrix: CASES.map((name) => ({ case: name, expected: DEMANDS[name], observed: replies.value[name] })),
      key_version: key.value.loaded_version,
      declared_refusals: declaredRefusals(CASES.map((name) => replies.value[name])),
    };
  },
});
