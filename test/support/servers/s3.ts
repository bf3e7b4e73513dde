import { BucketVersioningStatus, CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
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
