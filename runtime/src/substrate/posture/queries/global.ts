import { type IAMClient, paginateListRoles, paginateListRoleTags } from '@aws-sdk/client-iam';
import { paginateGetResources, type ResourceGroupsTaggingAPIClient } from '@aws-sdk/client-resource-groups-tagging-api';
import { GetBucketTaggingCommand, paginateListBuckets, type S3Client } from '@aws-sdk/client-s3';
import { mapLimited } from '../../../kernel/concurrency.ts';
import { callBound } from '../../aws/client.ts';
import { failureOf } from '../../aws/failure.ts';
import type { Resource } from '../port.ts';
import { everyOf, tagsOf, told } from './told.ts';

const ASKED_AT_ONCE = 4;
/** Roles that services make for themselves and that cannot be deleted before they are. */
const OF_A_SERVICE = '/aws-service-role/';

export async function roles(client: IAMClient): Promise<readonly Resource[]> {
  const found = await everyOf(paginateListRoles({ client }, {}), (page) => page.Roles);
  const own = found.filter(({ Path }) => !(Path ?? '').startsWith(OF_A_SERVICE));
  return mapLimited(own, ASKED_AT_ONCE, async ({ Arn, RoleName }) => {
    const tags = await everyOf(paginateListRoleTags({ client }, { RoleName }), (page) => page.Tags);
    return { kind: 'role', id: told(Arn, 'role'), name: RoleName ?? '', state: 'present', tags: tagsOf(tags) };
  });
}

export async function buckets(client: S3Client): Promise<readonly Resource[]> {
  const found = await everyOf(paginateListBuckets({ client }, {}), (page) => page.Buckets);
  return mapLimited(found, ASKED_AT_ONCE, async ({ Name }) => {
    const name = told(Name, 'bucket');
    return { kind: 'bucket', id: name, name, state: 'present', tags: tagsOf(await bucketTags(client, name)) };
  });
}

async function bucketTags(client: S3Client, bucket: string) {
  try {
    return (await client.send(new GetBucketTaggingCommand({ Bucket: bucket }), callBound())).TagSet;
  } catch (error) {
    // No tags is an answer of its own; any other refusal is one.
    if (failureOf(error)?.name !== 'NoSuchTagSet') throw error;
    return [];
  }
}

/** Everything that ever had a tag, of all services that tell it; some never do, so they are listed by themselves as well. */
export async function taggedResources(client: ResourceGroupsTaggingAPIClient): Promise<readonly Resource[]> {
  const found = await everyOf(paginateGetResources({ client }, {}), (page) => page.ResourceTagMappingList);
  return found.map(({ ResourceARN, Tags }) => {
    const id = told(ResourceARN, 'tagged resource');
    return { kind: 'tagged', id, name: id.split(/[/:]/).at(-1) ?? id, state: 'present', tags: tagsOf(Tags) };
  });
}
