/** One repository of one account in one region. */
export interface EcrAddress {
  readonly account: string;
  readonly region: string;
  readonly repository: string;
}

const ADDRESS =
  /^ecr:([0-9]{12})[.]dkr[.]ecr[.]([a-z]{2}(?:-[a-z]+){1,2}-[1-9])[.]amazonaws[.]com\/([a-z0-9][a-z0-9._/-]{1,255})$/;

/** `ecr:<account>.dkr.ecr.<region>.amazonaws.com/<repository>`; undefined for any other text. */
export function findEcrAddress(url: string): EcrAddress | undefined {
  const [, account, region, repository] = ADDRESS.exec(url) ?? [];
  if (account === undefined || region === undefined || repository === undefined) return undefined;
  return { account, region, repository };
}
