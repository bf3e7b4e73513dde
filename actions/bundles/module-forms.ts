/** The form of a package of which a bundler can leave out what nobody uses; by default it takes the other one for Node. */
const asModule = (name: string): readonly [string, string] => [name, `${name}/dist-es/index.js`];

export const MODULE_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  ['@aws-sdk/client-s3', '@smithy/node-http-handler'].map(asModule),
);
