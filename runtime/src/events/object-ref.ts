/** One object of the store. `uri` is how documents name it, on every substrate. */
export interface ObjectRef {
  readonly bucket: string;
  readonly key: string;
}

export const objectUri = ({ bucket, key }: ObjectRef): string => `s3://${bucket}/${key}`;

/** Undefined for another scheme, an empty or dot segment, or a character outside the key grammar (04, section 2). */
export function findObjectRef(uri: string): ObjectRef | undefined {
  const match = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/(.{1,1024})$/.exec(uri);
  const [bucket, key] = [match?.[1], match?.[2]];
  if (bucket === undefined || key === undefined) return undefined;
  const legal = key.split('/').every((part) => /^[A-Za-z0-9_.=()+-]+$/.test(part) && part !== '.' && part !== '..');
  return legal ? { bucket, key } : undefined;
}
