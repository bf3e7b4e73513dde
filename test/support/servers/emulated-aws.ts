import {
  BucketVersioningStatus,
  CreateBucketCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { AddTagsToResourceCommand, ParameterType, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { handle } from '@spine-green/evidence-schemas';
import { type AwsEmulator, startAwsEmulator } from './aws-emulator.ts';

export const REGION = 'eu-west-2';

/** An emulator, and this process's environment as that of a client of it until it is stopped. */
export async function emulatedAws(): Promise<AwsEmulator> {
  const emulator = await startAwsEmulator(REGION);
  const before = Object.keys(emulator.environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, emulator.environment);
  return {
    ...emulator,
    stop: async () => {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await emulator.stop();
    },
  };
}

/** Makes a bucket as its stack does, with versions unless it is to have none. */
export async function makeBucket(bucket: string, versioned = true): Promise<void> {
  const client = new S3Client({ region: REGION });
  await client.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }),
  );
  if (!versioned) return;
  const VersioningConfiguration = { Status: BucketVersioningStatus.Enabled };
  await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
}

/** Makes a secret parameter, as one that nobody took away. */
export async function putParameter(path: string): Promise<void> {
  const client = new SSMClient({ region: REGION });
  await client.send(new PutParameterCommand({ Name: path, Type: ParameterType.SECURE_STRING, Value: 'left' }));
}

/** Tags a parameter as its stack does. */
export async function tagParameter(path: string, tags: Readonly<Record<string, string>>): Promise<void> {
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  const command = new AddTagsToResourceCommand({ ResourceType: 'Parameter', ResourceId: path, Tags });
  await new SSMClient({ region: REGION }).send(command);
}

/** Tags a bucket as the core stack does, which keeps it. */
export async function tagAsCore(bucket: string): Promise<void> {
  const tags = { project: handle('PROJECT_SLUG'), fp_tier: 'persistent' };
  const TagSet = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await new S3Client({ region: REGION }).send(new PutBucketTaggingCommand({ Bucket: bucket, Tagging: { TagSet } }));
}
