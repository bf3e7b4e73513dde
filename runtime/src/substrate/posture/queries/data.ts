import {
  type CloudWatchLogsClient,
  ListTagsForResourceCommand as ListLogTagsCommand,
  paginateDescribeLogGroups,
} from '@aws-sdk/client-cloudwatch-logs';
import { paginateDescribeDBInstances, paginateDescribeDBSnapshots, type RDSClient } from '@aws-sdk/client-rds';
import { ListTagsForResourceCommand, paginateDescribeParameters, type SSMClient } from '@aws-sdk/client-ssm';
import { mapLimited } from '../../../kernel/concurrency.ts';
import { callBound } from '../../aws/client.ts';
import type { Resource } from '../port.ts';
import { everyOf, tagsOf, told } from './told.ts';

/** Requests for tags at the same time. */
const ASKED_AT_ONCE = 4;

export async function databases(client: RDSClient): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeDBInstances({ client }, {}), (page) => page.DBInstances);
  return found.map(({ DBInstanceArn, DBInstanceIdentifier = '', DBInstanceStatus: state = '', TagList }) => {
    const id = told(DBInstanceArn, 'database');
    return { kind: 'db-instance', id, name: DBInstanceIdentifier, state, tags: tagsOf(TagList) };
  });
}

/** Those that a person asked for: the others go with their instance. */
export async function databaseSnapshots(client: RDSClient): Promise<readonly Resource[]> {
  const pages = paginateDescribeDBSnapshots({ client }, { SnapshotType: 'manual' });
  const found = await everyOf(pages, (page) => page.DBSnapshots);
  return found.map(({ DBSnapshotArn, DBSnapshotIdentifier = '', Status: state = '', TagList }) => {
    const id = told(DBSnapshotArn, 'snapshot of a database');
    return { kind: 'db-snapshot', id, name: DBSnapshotIdentifier, state, tags: tagsOf(TagList) };
  });
}

export async function logGroups(client: CloudWatchLogsClient): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeLogGroups({ client }, {}), (page) => page.logGroups);
  return mapLimited(found, ASKED_AT_ONCE, async ({ arn, logGroupName = '', retentionInDays }) => {
    // Of a group the ARN is told with everything in it, and tags are asked for without.
    const id = told(arn, 'log group').replace(/:\*$/, '');
    const { tags = {} } = await client.send(new ListLogTagsCommand({ resourceArn: id }), callBound());
    const state = retentionInDays === undefined ? 'never expires' : `${retentionInDays}`;
    return { kind: 'log-group', id, name: logGroupName, state, tags };
  });
}

/** Metadata alone: nothing is decrypted (M9.F-C01). */
export async function parameters(client: SSMClient): Promise<readonly Resource[]> {
  const found = await everyOf(paginateDescribeParameters({ client }, {}), (page) => page.Parameters);
  return mapLimited(found, ASKED_AT_ONCE, async ({ Name, Type: state = '' }) => {
    const id = told(Name, 'parameter');
    const asked = new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: id });
    const { TagList } = await client.send(asked, callBound());
    return { kind: 'parameter', id, name: id, state, tags: tagsOf(TagList) };
  });
}
