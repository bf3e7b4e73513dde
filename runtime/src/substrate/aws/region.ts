const REGION = /^[a-z]{2}(-[a-z]+){1,2}-[1-9]$/;

/** The region that a locator like `s3:eu-west-2` names; undefined for a locator of another kind. */
export function findRegion(service: 's3' | 'ssm', url: string): string | undefined {
  const region = url.startsWith(`${service}:`) ? url.slice(service.length + 1) : '';
  return REGION.test(region) ? region : undefined;
}
