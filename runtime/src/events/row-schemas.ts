import arrivalEntities from '@spine-green/evidence-schemas/schemas/arrival_entities_row.v1.schema.json' with {
  type: 'json',
};
import arrivalEvents from '@spine-green/evidence-schemas/schemas/arrival_event_row.v1.schema.json' with {
  type: 'json',
};
import anchorBaseline from '@spine-green/evidence-schemas/schemas/flow_anchor_baseline_row.v1.schema.json' with {
  type: 'json',
};
import anchorFraud from '@spine-green/evidence-schemas/schemas/flow_anchor_fraud_row.v1.schema.json' with {
  type: 'json',
};
import trafficBaseline from '@spine-green/evidence-schemas/schemas/traffic_baseline_row.v1.schema.json' with {
  type: 'json',
};
import trafficFraud from '@spine-green/evidence-schemas/schemas/traffic_fraud_row.v1.schema.json' with { type: 'json' };

/** What the gate's payload schema demands of one member; absent bounds are none. */
export interface ValueLimits {
  readonly nullable: boolean;
  readonly lengthMin?: number;
  readonly lengthMax?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The decimal zero is no identifier here. */
  readonly notZero: boolean;
}

interface RowSchema {
  readonly properties: object;
  /** False, or the form of every further member. */
  readonly additionalProperties: unknown;
}

/** The schemas by which the gate judges the rows of each output: the checker and the producer read the same files. */
const ROW_SCHEMAS: Readonly<Record<string, RowSchema>> = {
  arrival_events_5B: arrivalEvents,
  s1_arrival_entities_6B: arrivalEntities,
  s3_flow_anchor_with_fraud_6B: anchorFraud,
  s3_event_stream_with_fraud_6B: trafficFraud,
  s2_flow_anchor_baseline_6B: anchorBaseline,
  s2_event_stream_baseline_6B: trafficBaseline,
};

/** Undefined for an output that never reaches the gate, or a member that its schema does not name. */
export function findLimits(outputId: string, column: string): ValueLimits | undefined {
  const properties: Readonly<Record<string, unknown>> = { ...ROW_SCHEMAS[outputId]?.properties };
  const property = properties[column];
  return isSchema(property) ? limitsOf(property) : undefined;
}

/** What is demanded of every member that the schema does not name; undefined for one that takes no others. */
export function findAdditionalLimits(outputId: string): ValueLimits | undefined {
  const property = ROW_SCHEMAS[outputId]?.additionalProperties;
  return isSchema(property) ? limitsOf(property) : undefined;
}

/** The members that the schema of an output names; undefined for one that takes no others. */
export function findNamed(outputId: string): ReadonlySet<string> | undefined {
  const schema = ROW_SCHEMAS[outputId];
  return isSchema(schema?.additionalProperties) ? new Set(Object.keys(schema.properties)) : undefined;
}

function limitsOf(property: Schema): ValueLimits {
  const alternatives = Array.isArray(property.oneOf) ? property.oneOf.filter(isSchema) : [property];
  const value = alternatives.find(({ type }) => type !== 'null') ?? {};
  return {
    nullable: alternatives.some(({ type }) => type === 'null'),
    ...bound('lengthMin', value.minLength),
    ...bound('lengthMax', value.maxLength),
    ...bound('minimum', value.minimum),
    ...bound('maximum', value.maximum),
    ...(typeof value.pattern === 'string' ? { pattern: value.pattern } : {}),
    notZero: isSchema(value.not) && value.not.const === '0',
  };
}

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

type Bound = 'lengthMin' | 'lengthMax' | 'minimum' | 'maximum';

const bound = (name: Bound, value: unknown): Partial<Record<Bound, number>> =>
  typeof value === 'number' ? { [name]: value } : {};
