/**
 * Packages that a bundler is given as modules, so that it leaves out what nobody uses and knows their names in every part;
 * by default it takes their other form for Node. Clients of AWS and what they bring.
 */
const PACKAGES = [
  ...[
    'client-cloudwatch-logs',
    'client-dynamodb',
    'client-ecr',
    'client-ecs',
    'client-s3',
    'client-ssm',
    'signature-v4-multi-region',
    'token-providers',
    'types',
    'xml-builder',
  ]
    .concat(
      ['env', 'http', 'ini', 'login', 'node', 'process', 'sso', 'web-identity'].map(
        (of) => `credential-provider-${of}`,
      ),
    )
    .map((name) => `@aws-sdk/${name}`),
  ...['credential-provider-imds', 'fetch-http-handler', 'node-http-handler', 'signature-v4', 'types'].map(
    (name) => `@smithy/${name}`,
  ),
];

export const MODULE_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  PACKAGES.map((name) => [name, `${name}/dist-es/index.js`]),
);
