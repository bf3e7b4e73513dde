/** The form of a package of which a bundler can leave out what nobody uses; by default it takes the other one for Node. */
const asModule = (name: string): readonly [string, string] => [name, `${name}/dist-es/index.js`];

export const MODULE_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '@aws-sdk/client-cloudwatch-logs',
    '@aws-sdk/client-ecs',
    '@aws-sdk/client-s3',
    '@aws-sdk/credential-provider-node',
    '@smithy/node-http-handler',
  ].map(asModule),
);
