import { DynamodbTable } from '@cdktf/provider-aws/lib/dynamodb-table/index.js';
import type { PlatformStack } from './platform-stack.ts';

export interface TableOptions {
  readonly id: string;
  readonly name: 'TF_LOCK_TABLE' | 'DDB_CONTROL_RUNS_TABLE' | 'DDB_IG_ADMISSION_TABLE' | 'DDB_IG_PUBLISH_STATE_TABLE';
  /** Partition key and, where there is one, sort key; both are texts. */
  readonly keys: readonly [string, string?];
}

/** A table that costs nothing while nobody uses it, and that no plan can destroy. */
export function protectedTable({ stack, names }: PlatformStack, { id, name, keys }: TableOptions): DynamodbTable {
  const [hashKey, rangeKey] = keys;
  return new DynamodbTable(stack, id, {
    name: names(name),
    billingMode: 'PAY_PER_REQUEST',
    hashKey,
    ...(rangeKey === undefined ? {} : { rangeKey }),
    attribute: keys.flatMap((key) => (key === undefined ? [] : [{ name: key, type: 'S' }])),
    deletionProtectionEnabled: true,
    serverSideEncryption: { enabled: true },
    lifecycle: { preventDestroy: true },
  });
}
