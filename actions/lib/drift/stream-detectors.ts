import { isRefusing } from '@spine-green/runtime/truth/guards';
import { isGuarded } from './append-only-tables.ts';
import type { DriftFacts, StreamFacts } from './facts.ts';

const ADMISSIONS = 'ig.admission_rows';

type Detector = (facts: DriftFacts) => readonly string[];

/** Of a run that streams or has streamed, while its log and its database are there. Pure. */
export const STREAM_DETECTORS: Readonly<Record<'DS-S2' | 'DS-S6' | 'DS-S7' | 'DS-I2', Detector>> = {
  'DS-S2': ({ stream }) => {
    if (stream === undefined) return [];
    return [
      ...(isPayloadGuarded(stream.guards) ? [] : ['the database lets the payload of an admission be changed']),
      ...(stream.acceptedPayloads === 0 ? [] : [`${stream.acceptedPayloads} other payloads were taken for repeats`]),
    ];
  },
  'DS-S6': ({ stream }) =>
    (stream?.consumers ?? []).flatMap(({ component, topic, partition, committed, durable, end }) => [
      ...(committed === undefined || committed <= durable
        ? []
        : [`${component} told ${committed} of ${topic}/${partition}, and ${durable} is durable`]),
      ...(durable <= end ? [] : [`${component} is at ${durable} of ${topic}/${partition}, which ends at ${end}`]),
    ]),
  'DS-S7': ({ stream }) =>
    (stream?.misses ?? [])
      // A decision that is taken again after a kill is told again; one that nobody told is silent.
      .filter(({ kept, told }) => kept > told)
      .map(({ status, kept, told }) => `${kept} decisions are ${status}, ${told} were told`),
  'DS-I2': ({ stream, state }) => {
    if (stream === undefined) return [];
    const pinned = state.phases.M2.lanes['M2.F']?.epoch?.kafka_cluster_id ?? null;
    return [
      ...(pinned === null || pinned === stream.clusterId
        ? []
        : [`the bus is ${stream.clusterId} instead of ${pinned}`]),
      ...stream.admitted.flatMap(({ topic, partition, last, end }) => {
        if (end !== undefined && last < end) return [];
        const bus = end === undefined ? 'has no such partition' : `ends at ${end}`;
        return [`receipts name ${topic}/${partition}/${last}, the bus ${bus}`];
      }),
    ];
  },
};

/** Whether the database itself refuses another payload for an identity that is there. */
const isPayloadGuarded = (guards: StreamFacts['guards']): boolean =>
  isGuarded(guards, ADMISSIONS) && isRefusing(guards);
