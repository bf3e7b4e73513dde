import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:node_modules/@aws-sdk/core/dist-es/submodules/client/index.js
import { NODE_APP_ID_CONFIG_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { awsEndpointFunctions$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { createDefaultUserAgentProvider$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { emitWarningIfUnsupportedVersion$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getDefaultSocketTimeout$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getHostHeaderPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getLoggerPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getRecursionDetectionPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getUserAgentPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveHostHeaderConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveUserAgentConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/index.js
import { DefaultIdentityProviderConfig$node_modules__smithy_core_dist_es_index } from "./s3.mjs";
import { getHttpAuthSchemeEndpointRuleSetPlugin$node_modules__smithy_core_dist_es_index } from "./s3.mjs";
import { getHttpSigningPlugin$node_modules__smithy_core_dist_es_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/client/index.js
import { Client$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { NoOpLogger$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { ServiceException$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { emitWarningIfUnsupportedVersion$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getDefaultExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { getSmithyContext$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { loadConfigsForDefaultMode$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { makeBuilder$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";
import { resolveDefaultRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/config/index.js
import { NODE_REGION_CONFIG_FILE_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { NODE_REGION_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { loadConfig$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { resolveDefaultsModeConfig$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";
import { resolveRegionConfig$node_modules__smithy_core_dist_es_submodules_config_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/endpoints/index.js
import { BinaryDecisionDiagram$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { EndpointCache$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { customEndpointFunctions$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { decideEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { getEndpointPlugin$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";
import { resolveEndpointConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/event-streams/index.js
import { eventStreamSerdeProvider$node_modules__smithy_core_dist_es_submodules_event_streams_index } from "./s3.mjs";
import { resolveEventStreamSerdeConfig$node_modules__smithy_core_dist_es_submodules_event_streams_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/protocols/index.js
import { getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";
import { resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/retry/index.js
import { DEFAULT_RETRY_MODE$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { NODE_MAX_ATTEMPT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { NODE_RETRY_MODE_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { getRetryPlugin$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";
import { resolveRetryConfig$node_modules__smithy_core_dist_es_submodules_retry_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/schema/index.js
import { TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";
import { getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index } from "./s3.mjs";

// other-part:node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/index.js
import { AwsSdkSigV4Signer$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index } from "./s3.mjs";
import { NODE_AUTH_SCHEME_PREFERENCE_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index } from "./s3.mjs";
import { resolveAwsSdkSigV4Config$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthSchemeProvider.js
var defaultCloudWatchLogsHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext$node_modules__smithy_core_dist_es_submodules_client_index(context).operation,
    region: await normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "logs",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultCloudWatchLogsHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "logs"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/package.json
var package_default = {
  name: "@aws-sdk/client-cloudwatch-logs",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Cloudwatch Logs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-cloudwatch-logs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-cloudwatch-logs"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.4.0",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// other-part:node_modules/@aws-sdk/credential-provider-node/dist-es/index.js
import { defaultProvider$node_modules__aws_sdk_credential_provider_node_dist_es_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/serde/index.js
import { calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { toBase64$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";
import { toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index } from "./s3.mjs";

// other-part:node_modules/@smithy/node-http-handler/dist-es/index.js
import { NodeHttpHandler$node_modules__smithy_node_http_handler_dist_es_index } from "./s3.mjs";
import { streamCollector$node_modules__smithy_node_http_handler_dist_es_index } from "./s3.mjs";

// other-part:node_modules/@aws-sdk/core/dist-es/submodules/protocols/index.js
import { AwsJson1_1Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index } from "./s3.mjs";

// other-part:node_modules/@smithy/core/dist-es/submodules/checksum/index.js
import { Sha256$node_modules__smithy_core_dist_es_submodules_checksum_index } from "./s3.mjs";

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/bdd.js
var m = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = "stringEquals";
var h = { [m]: "Endpoint" };
var i = { [m]: d };
var j = { [m]: "Region" };
var k = {};
var l = [j];
var _data = {
  conditions: [
    [c, [h]],
    [c, l],
    ["aws.partition", l, d],
    [e, [{ [m]: "UseFIPS" }, b]],
    [e, [{ [m]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [i, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [i, "supportsFIPS"] }, b]],
    [g, [j, "us-gov-east-1"]],
    [g, [j, "us-gov-west-1"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [h, k],
    ["https://logs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://logs.us-gov-east-1.amazonaws.com", k],
    ["https://logs.us-gov-west-1.amazonaws.com", k],
    ["https://logs-fips.{Region}.{PartitionResult#dnsSuffix}", k],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://logs.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://logs.{Region}.{PartitionResult#dnsSuffix}", k],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  14,
  3,
  1,
  4,
  r + 13,
  2,
  5,
  r + 13,
  3,
  8,
  6,
  4,
  7,
  r + 12,
  5,
  r + 10,
  r + 11,
  4,
  12,
  9,
  6,
  10,
  r + 9,
  7,
  r + 6,
  11,
  8,
  r + 7,
  r + 8,
  5,
  13,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  15,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram$node_modules__smithy_core_dist_es_submodules_endpoints_index.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache$node_modules__smithy_core_dist_es_submodules_endpoints_index({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions$node_modules__smithy_core_dist_es_submodules_endpoints_index.aws = awsEndpointFunctions$node_modules__aws_sdk_core_dist_es_submodules_client_index;

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/CloudWatchLogsServiceException.js
var CloudWatchLogsServiceException = class _CloudWatchLogsServiceException extends ServiceException$node_modules__smithy_core_dist_es_submodules_client_index {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs#CloudWatchLogsServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _CloudWatchLogsServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/models/errors.js
var AccessDeniedException = class _AccessDeniedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#AccessDeniedException";
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var InvalidParameterException = class _InvalidParameterException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var OperationAbortedException = class _OperationAbortedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#OperationAbortedException";
  name = "OperationAbortedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OperationAbortedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OperationAbortedException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var ServiceUnavailableException = class _ServiceUnavailableException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ServiceUnavailableException";
  name = "ServiceUnavailableException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServiceUnavailableException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceUnavailableException.prototype);
  }
};
var InternalServerException = class _InternalServerException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InternalServerException";
  name = "InternalServerException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerException.prototype);
  }
};
var ThrottlingException = class _ThrottlingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ThrottlingException";
  name = "ThrottlingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ThrottlingException.prototype);
  }
};
var ValidationException = class _ValidationException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ValidationException";
  name = "ValidationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ValidationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ValidationException.prototype);
  }
};
var InvalidOperationException = class _InvalidOperationException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidOperationException";
  name = "InvalidOperationException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidOperationException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidOperationException.prototype);
  }
};
var ConflictException = class _ConflictException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ConflictException";
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var ServiceQuotaExceededException = class _ServiceQuotaExceededException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ServiceQuotaExceededException";
  name = "ServiceQuotaExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype);
  }
};
var LimitExceededException = class _LimitExceededException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var ResourceAlreadyExistsException = class _ResourceAlreadyExistsException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#ResourceAlreadyExistsException";
  name = "ResourceAlreadyExistsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceAlreadyExistsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceAlreadyExistsException.prototype);
  }
};
var DataAlreadyAcceptedException = class _DataAlreadyAcceptedException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#DataAlreadyAcceptedException";
  name = "DataAlreadyAcceptedException";
  $fault = "client";
  expectedSequenceToken;
  constructor(opts) {
    super({
      name: "DataAlreadyAcceptedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DataAlreadyAcceptedException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
  }
};
var InternalStreamingException = class _InternalStreamingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InternalStreamingException";
  name = "InternalStreamingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InternalStreamingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalStreamingException.prototype);
  }
};
var InvalidSequenceTokenException = class _InvalidSequenceTokenException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#InvalidSequenceTokenException";
  name = "InvalidSequenceTokenException";
  $fault = "client";
  expectedSequenceToken;
  constructor(opts) {
    super({
      name: "InvalidSequenceTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidSequenceTokenException.prototype);
    this.expectedSequenceToken = opts.expectedSequenceToken;
  }
};
var UnrecognizedClientException = class _UnrecognizedClientException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#UnrecognizedClientException";
  name = "UnrecognizedClientException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnrecognizedClientException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnrecognizedClientException.prototype);
  }
};
var SessionStreamingException = class _SessionStreamingException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#SessionStreamingException";
  name = "SessionStreamingException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionStreamingException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionStreamingException.prototype);
  }
};
var SessionTimeoutException = class _SessionTimeoutException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#SessionTimeoutException";
  name = "SessionTimeoutException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SessionTimeoutException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SessionTimeoutException.prototype);
  }
};
var MalformedQueryException = class _MalformedQueryException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#MalformedQueryException";
  name = "MalformedQueryException";
  $fault = "client";
  queryCompileError;
  constructor(opts) {
    super({
      name: "MalformedQueryException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MalformedQueryException.prototype);
    this.queryCompileError = opts.queryCompileError;
  }
};
var TooManyTagsException = class _TooManyTagsException extends CloudWatchLogsServiceException {
  static shapeId = "com.amazonaws.cloudwatchlogs#TooManyTagsException";
  name = "TooManyTagsException";
  $fault = "client";
  resourceName;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.resourceName = opts.resourceName;
  }
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/schemas/schemas_0.js
var _A = "Anomaly";
var _AD = "AnomalyDetector";
var _ADE = "AccessDeniedException";
var _AF = "AllowedFields";
var _AK = "AddKeys";
var _AKE = "AddKeyEntry";
var _AKEd = "AddKeyEntries";
var _CDR = "CreateDeliveryRequest";
var _CE = "ConflictException";
var _CLADR = "CreateLogAnomalyDetectorRequest";
var _CLGR = "CreateLogGroupRequest";
var _CLTR = "CreateLookupTableRequest";
var _CSQR = "CreateScheduledQueryRequest";
var _CSV = "CSV";
var _CT = "ConfigurationTemplate";
var _CTDCV = "ConfigurationTemplateDeliveryConfigValues";
var _CV = "CopyValue";
var _CVE = "CopyValueEntry";
var _CVEo = "CopyValueEntries";
var _D = "Delivery";
var _DAAE = "DataAlreadyAcceptedException";
var _DAPRes = "DescribeAccountPoliciesRequest";
var _DC = "DestinationConfiguration";
var _DCTR = "DescribeConfigurationTemplatesRequest";
var _DD = "DeliveryDestination";
var _DDC = "DeliveryDestinationConfiguration";
var _DDDRe = "DescribeDeliveryDestinationsRequest";
var _DDRes = "DescribeDeliveriesRequest";
var _DDSRe = "DescribeDeliverySourcesRequest";
var _DFIR = "DescribeFieldIndexesRequest";
var _DIPRes = "DescribeIndexPoliciesRequest";
var _DITBR = "DescribeImportTaskBatchesRequest";
var _DK = "DeleteKeys";
var _DLGRe = "DescribeLogGroupsRequest";
var _DLGRes = "DescribeLogGroupsResponse";
var _DLGe = "DescribeLogGroups";
var _DSCS = "DeliverySourceConfigurationSchema";
var _DSCSe = "DeliverySourceConfigurationSchemas";
var _DSF = "DataSourceFilter";
var _DSFa = "DataSourceFilters";
var _DSe = "DeliverySource";
var _DTC = "DateTimeConverter";
var _E = "Entity";
var _FD = "FieldsData";
var _FLER = "FilterLogEventsRequest";
var _G = "Grok";
var _GLADRe = "GetLogAnomalyDetectorResponse";
var _GLE = "GetLogEvents";
var _GLER = "GetLogEventsRequest";
var _GLERe = "GetLogEventsResponse";
var _GLO = "GetLogObject";
var _GLOR = "GetLogObjectRequest";
var _GLORS = "GetLogObjectResponseStream";
var _GLORe = "GetLogObjectResponse";
var _GLRRe = "GetLogRecordResponse";
var _GSQHR = "GetScheduledQueryHistoryRequest";
var _GSQRe = "GetScheduledQueryResponse";
var _IOE = "InvalidOperationException";
var _IPE = "InvalidParameterException";
var _ISE = "InternalServerException";
var _ISEn = "InternalStreamingException";
var _ISTE = "InvalidSequenceTokenException";
var _LALGSR = "ListAggregateLogGroupSummariesRequest";
var _LCS = "LowerCaseString";
var _LE = "LogEvent";
var _LEE = "LimitExceededException";
var _LG = "LogGroup";
var _LGo = "LogGroups";
var _LLGFQRi = "ListLogGroupsForQueryResponse";
var _LLGR = "ListLogGroupsRequest";
var _LSo = "LogSamples";
var _LT = "LookupTable";
var _LTC = "LookupTableConfiguration";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTLGRi = "ListTagsLogGroupResponse";
var _LTM = "ListToMap";
var _LTSLE = "LiveTailSessionLogEvent";
var _LTSM = "LiveTailSessionMetadata";
var _LTSR = "LiveTailSessionResults";
var _LTSS = "LiveTailSessionStart";
var _LTSU = "LiveTailSessionUpdate";
var _MF = "MetricFilter";
var _MFMR = "MetricFilterMatchRecord";
var _MK = "MoveKeys";
var _MKE = "MoveKeyEntry";
var _MKEo = "MoveKeyEntries";
var _MQE = "MalformedQueryException";
var _MT = "MetricTransformation";
var _MTe = "MetricTransformations";
var _OAE = "OperationAbortedException";
var _OLE = "OutputLogEvent";
var _OLEu = "OutputLogEvents";
var _OSRC = "OpenSearchResourceConfig";
var _PC = "ParseCloudfront";
var _PDDR = "PutDeliveryDestinationRequest";
var _PDR = "PutDestinationRequest";
var _PDSR = "PutDeliverySourceRequest";
var _PJSON = "ParseJSON";
var _PKV = "ParseKeyValue";
var _PMFR = "PutMetricFilterRequest";
var _PP = "ParsePostgres";
var _PQDR = "PutQueryDefinitionRequest";
var _PR = "ParseRoute53";
var _PSFR = "PutSubscriptionFilterRequest";
var _PT = "PatternToken";
var _PTOCSF = "ParseToOCSF";
var _PTa = "PatternTokens";
var _PVPC = "ParseVPC";
var _PWAF = "ParseWAF";
var _Pr = "Processor";
var _Pro = "Processors";
var _QCE = "QueryCompileError";
var _QCEL = "QueryCompileErrorLocation";
var _QD = "QueryDefinition";
var _QP = "QueryParameter";
var _QPL = "QueryParameterList";
var _RAEE = "ResourceAlreadyExistsException";
var _RF = "RecordField";
var _RK = "RenameKeys";
var _RKE = "RenameKeyEntry";
var _RKEe = "RenameKeyEntries";
var _RNFE = "ResourceNotFoundException";
var _SC = "S3Configuration";
var _SDC = "S3DeliveryConfiguration";
var _SF = "SubscriptionFilter";
var _SLT = "StartLiveTail";
var _SLTR = "StartLiveTailRequest";
var _SLTRS = "StartLiveTailResponseStream";
var _SLTRt = "StartLiveTailResponse";
var _SQEE = "ServiceQuotaExceededException";
var _SQR = "StartQueryRequest";
var _SS = "SplitString";
var _SSE = "SessionStreamingException";
var _SSEp = "SplitStringEntry";
var _SSEpl = "SplitStringEntries";
var _SSEu = "SubstituteStringEntry";
var _SSEub = "SubstituteStringEntries";
var _SSu = "SubstituteString";
var _STE = "SessionTimeoutException";
var _STI = "S3TablesIntegration";
var _SUE = "ServiceUnavailableException";
var _TC = "TypeConverter";
var _TCE = "TypeConverterEntry";
var _TCEy = "TypeConverterEntries";
var _TE = "ThrottlingException";
var _TF = "TagFilter";
var _TFa = "TagFilters";
var _TLGR = "TagLogGroupRequest";
var _TMFR = "TestMetricFilterRequest";
var _TMTE = "TooManyTagsException";
var _TRR = "TagResourceRequest";
var _TS = "TrimString";
var _TTR = "TestTransformerRequest";
var _UCE = "UnrecognizedClientException";
var _UCS = "UpperCaseString";
var _UDCR = "UpdateDeliveryConfigurationRequest";
var _ULGR = "UntagLogGroupRequest";
var _URR = "UntagResourceRequest";
var _USQR = "UpdateScheduledQueryRequest";
var _USQRp = "UpdateScheduledQueryResponse";
var _VE = "ValidationException";
var _a = "active";
var _aA = "applicationArn";
var _aAFAVLDFR = "allowedActionForAllowVendedLogsDeliveryForResource";
var _aDA = "anomalyDetectorArn";
var _aDS = "anomalyDetectorStatus";
var _aF = "allowedFields";
var _aFD = "allowedFieldDelimiters";
var _aIc = "accountIdentifiers";
var _aIn = "anomalyId";
var _aK = "addKeys";
var _aOF = "allowedOutputFormats";
var _aOTL = "applyOnTransformedLogs";
var _aSPF = "allowedSuffixPathFields";
var _aVT = "anomalyVisibilityTime";
var _ar = "arn";
var _at = "attributes";
var _bIS = "batchImportStatus";
var _bTAE = "bearerTokenAuthenticationEnabled";
var _c = "client";
var _cT = "creationTime";
var _cTS = "creationTimeStamp";
var _cTl = "clientToken";
var _cV = "copyValue";
var _co = "columns";
var _cs = "csv";
var _d = "description";
var _dA = "destinationArn";
var _dC = "destinationConfiguration";
var _dDA = "deliveryDestinationArn";
var _dDC = "deliveryDestinationConfiguration";
var _dDCV = "defaultDeliveryConfigValues";
var _dDT = "deliveryDestinationType";
var _dDTe = "deliveryDestinationTypes";
var _dI = "destinationIdentifier";
var _dK = "deleteKeys";
var _dN = "detectorName";
var _dNa = "datasourceName";
var _dNe = "destinationName";
var _dPE = "deletionProtectionEnabled";
var _dPS = "dataProtectionStatus";
var _dRA = "destinationResourceArn";
var _dSC = "deliverySourceConfiguration";
var _dSN = "deliverySourceName";
var _dSNe = "deliverySourceNames";
var _dSRA = "dataSourceRoleArn";
var _dSa = "dataSources";
var _dT = "datasourceType";
var _dTC = "dateTimeConverter";
var _dTP = "dynamicTokenPosition";
var _dV = "defaultValue";
var _dVP = "dashboardViewerPrincipals";
var _da = "data";
var _del = "delimiter";
var _des = "destination";
var _di = "dimensions";
var _dis = "distribution";
var _e = "error";
var _eCO = "endCharOffset";
var _eF = "evaluationFrequency";
var _eHCP = "enableHiveCompatiblePath";
var _eMv = "eventMessage";
var _eN = "eventNumber";
var _eRA = "executionRoleArn";
var _eS = "executionStatuses";
var _eSF = "emitSystemFields";
var _eSFD = "emitSystemFieldDimensions";
var _eST = "expectedSequenceToken";
var _eSv = "eventSource";
var _eTO = "endTimeOffset";
var _eTn = "endTime";
var _eV = "extractedValues";
var _en = "entries";
var _end = "endpoint";
var _enu = "enumerations";
var _ev = "events";
var _f = "from";
var _fD = "fieldDelimiter";
var _fE = "flattenedElement";
var _fINi = "fieldIndexNames";
var _fN = "filterName";
var _fP = "filterPattern";
var _fS = "firstSeen";
var _fSC = "fieldSelectionCriteria";
var _fSi = "fieldStream";
var _fi = "fields";
var _fl = "flatten";
var _g = "grok";
var _gB = "groupBy";
var _h = "histogram";
var _hE = "httpError";
var _i = "identifier";
var _iC = "indexCategories";
var _iDs = "isDynamic";
var _iI = "importId";
var _iLA = "includeLinkedAccounts";
var _iPLS = "isPatternLevelSuppression";
var _iPn = "inheritedProperties";
var _iT = "ingestionTime";
var _iTN = "inferredTokenName";
var _id = "id";
var _in = "interleaved";
var _k = "key";
var _kA = "keyAttributes";
var _kKA = "kmsKeyArn";
var _kKI = "kmsKeyId";
var _kN = "keyName";
var _kP = "keyPrefix";
var _kVD = "keyValueDelimiter";
var _l = "locale";
var _lCS = "lowerCaseString";
var _lEFP = "logEventFilterPattern";
var _lEM = "logEventMessages";
var _lES = "lastExecutionStatus";
var _lG = "logGroups";
var _lGA = "logGroupArn";
var _lGAL = "logGroupArnList";
var _lGCo = "logGroupClass";
var _lGI = "logGroupIdentifiers";
var _lGIo = "logGroupIdentifier";
var _lGN = "logGroupName";
var _lGNP = "logGroupNamePrefix";
var _lGNPo = "logGroupNamePattern";
var _lGNo = "logGroupNames";
var _lGT = "logGroupTags";
var _lM = "lastModified";
var _lMTS = "lastModifiedTimeStamp";
var _lOP = "logObjectPointer";
var _lR = "logRecord";
var _lS = "lastSeen";
var _lSN = "logStreamName";
var _lSNP = "logStreamNamePrefix";
var _lSNPo = "logStreamNamePrefixes";
var _lSNo = "logStreamNames";
var _lSo = "logSamples";
var _lT = "logType";
var _lTA = "lookupTableArn";
var _lTC = "lookupTableConfiguration";
var _lTM = "listToMap";
var _lTN = "lookupTableName";
var _lTT = "lastTriggeredTime";
var _lTo = "logTypes";
var _lUT = "lastUpdatedTime";
var _li = "limit";
var _lo = "location";
var _m = "message";
var _mFC = "metricFilterCount";
var _mK = "moveKeys";
var _mN = "metricName";
var _mNe = "metricNamespace";
var _mP = "matchPatterns";
var _mR = "maxResults";
var _mT = "metricTransformations";
var _mV = "minValue";
var _mVa = "maxValue";
var _mVap = "mappingVersion";
var _mVe = "metricValue";
var _ma = "match";
var _man = "mandatory";
var _n = "name";
var _nBT = "nextBackwardToken";
var _nFT = "nextForwardToken";
var _nMV = "nonMatchValue";
var _nT = "nextToken";
var _na = "names";
var _oAI = "ownerAccountId";
var _oF = "outputFormat";
var _oIE = "overwriteIfExists";
var _oV = "ocsfVersion";
var _p = "priority";
var _pC = "parseCloudfront";
var _pI = "patternId";
var _pJSON = "parseJSON";
var _pKV = "parseKeyValue";
var _pN = "policyName";
var _pP = "parsePostgres";
var _pR = "patternRegex";
var _pRa = "parseRoute53";
var _pS = "patternString";
var _pT = "policyType";
var _pTOCSF = "parseToOCSF";
var _pTa = "patternTokens";
var _pVPC = "parseVPC";
var _pWAF = "parseWAF";
var _pa = "parameters";
var _qC = "quoteCharacter";
var _qCE = "queryCompileError";
var _qDI = "queryDefinitionId";
var _qI = "queryId";
var _qL = "queryLanguage";
var _qS = "queryString";
var _rA = "resourceArn";
var _rAe = "resourceArns";
var _rAo = "roleArn";
var _rC = "recordsCount";
var _rD = "retentionDays";
var _rF = "recordFields";
var _rID = "retentionInDays";
var _rIe = "requestId";
var _rK = "renameKeys";
var _rN = "resourceName";
var _rPN = "retentionPolicyName";
var _rSe = "responseStream";
var _rT = "resourceType";
var _rTe = "resourceTypes";
var _rTen = "renameTo";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.cloudwatchlogs";
var _sB = "sizeBytes";
var _sBt = "storedBytes";
var _sCO = "startCharOffset";
var _sCo = "s3Configuration";
var _sD = "suppressedDate";
var _sDC = "s3DeliveryConfiguration";
var _sE = "scheduleExpression";
var _sET = "scheduleEndTime";
var _sFH = "startFromHead";
var _sI = "sessionId";
var _sM = "sessionMetadata";
var _sP = "suffixPath";
var _sQA = "scheduledQueryArn";
var _sR = "statusReason";
var _sRe = "sessionResults";
var _sST = "scheduleStartTime";
var _sSe = "sessionStart";
var _sSp = "splitString";
var _sSu = "substituteString";
var _sT = "sourceTimezone";
var _sTI = "s3TablesIntegration";
var _sTO = "startTimeOffset";
var _sTc = "scheduleType";
var _sTt = "startTime";
var _sU = "suppressedUntil";
var _sUe = "sessionUpdate";
var _sV = "supportedValues";
var _sa = "sampled";
var _se = "server";
var _ser = "service";
var _so = "source";
var _st = "state";
var _sta = "status";
var _str = "streaming";
var _su = "suppressed";
var _t = "target";
var _tA = "targetArn";
var _tB = "tableBody";
var _tC = "transformerConfig";
var _tCy = "typeConverter";
var _tF = "targetFormat";
var _tFa = "tableFields";
var _tK = "tagKeys";
var _tNa = "tableName";
var _tS = "tokenString";
var _tSr = "trimString";
var _tT = "targetTimezone";
var _ta = "tags";
var _ti = "timezone";
var _tim = "timestamp";
var _to = "to";
var _ty = "type";
var _u = "unmask";
var _uCS = "upperCaseString";
var _un = "unit";
var _v = "value";
var _vK = "valueKey";
var _vT = "valueType";
var _va = "values";
var _wK = "withKeys";
var n0 = "com.amazonaws.cloudwatchlogs";
var _s_registry = new TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index(_s);
var CloudWatchLogsServiceException$ = [-3, _s, "CloudWatchLogsServiceException", 0, [], []];
_s_registry.registerError(CloudWatchLogsServiceException$, CloudWatchLogsServiceException);
var n0_registry = new TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var DataAlreadyAcceptedException$ = [
  -3,
  n0,
  _DAAE,
  { [_e]: _c },
  [_eST, _m],
  [0, 0]
];
n0_registry.registerError(DataAlreadyAcceptedException$, DataAlreadyAcceptedException);
var InternalServerException$ = [
  -3,
  n0,
  _ISE,
  { [_e]: _se, [_hE]: 500 },
  [_m],
  [0]
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InternalStreamingException$ = [
  -3,
  n0,
  _ISEn,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InternalStreamingException$, InternalStreamingException);
var InvalidOperationException$ = [
  -3,
  n0,
  _IOE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidOperationException$, InvalidOperationException);
var InvalidParameterException$ = [
  -3,
  n0,
  _IPE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidSequenceTokenException$ = [
  -3,
  n0,
  _ISTE,
  { [_e]: _c },
  [_eST, _m],
  [0, 0]
];
n0_registry.registerError(InvalidSequenceTokenException$, InvalidSequenceTokenException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedQueryException$ = [
  -3,
  n0,
  _MQE,
  { [_e]: _c },
  [_qCE, _m],
  [() => QueryCompileError$, 0]
];
n0_registry.registerError(MalformedQueryException$, MalformedQueryException);
var OperationAbortedException$ = [
  -3,
  n0,
  _OAE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(OperationAbortedException$, OperationAbortedException);
var ResourceAlreadyExistsException$ = [
  -3,
  n0,
  _RAEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceAlreadyExistsException$, ResourceAlreadyExistsException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
  -3,
  n0,
  _SQEE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ServiceUnavailableException$ = [
  -3,
  n0,
  _SUE,
  { [_e]: _se },
  [_m],
  [0]
];
n0_registry.registerError(ServiceUnavailableException$, ServiceUnavailableException);
var SessionStreamingException$ = [
  -3,
  n0,
  _SSE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(SessionStreamingException$, SessionStreamingException);
var SessionTimeoutException$ = [
  -3,
  n0,
  _STE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(SessionTimeoutException$, SessionTimeoutException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_e]: _c, [_hE]: 400 },
  [_m, _rN],
  [0, 0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var UnrecognizedClientException$ = [
  -3,
  n0,
  _UCE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(UnrecognizedClientException$, UnrecognizedClientException);
var ValidationException$ = [
  -3,
  n0,
  _VE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ValidationException$, ValidationException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AddKeyEntry$ = [
  3,
  n0,
  _AKE,
  0,
  [_k, _v, _oIE],
  [0, 0, 2],
  2
];
var AddKeys$ = [
  3,
  n0,
  _AK,
  0,
  [_en],
  [() => AddKeyEntries],
  1
];
var Anomaly$ = [
  3,
  n0,
  _A,
  0,
  [_aIn, _pI, _aDA, _pS, _fS, _lS, _d, _a, _st, _h, _lSo, _pTa, _lGAL, _pR, _p, _su, _sD, _sU, _iPLS],
  [0, 0, 0, 0, 1, 1, 0, 2, 0, 128 | 1, () => LogSamples, () => PatternTokens, 64 | 0, 0, 0, 2, 1, 1, 2],
  13
];
var AnomalyDetector$ = [
  3,
  n0,
  _AD,
  0,
  [_aDA, _dN, _lGAL, _eF, _fP, _aDS, _kKI, _cTS, _lMTS, _aVT],
  [0, 0, 64 | 0, 0, 0, 0, 0, 1, 1, 1]
];
var ConfigurationTemplate$ = [
  3,
  n0,
  _CT,
  0,
  [_ser, _lT, _rT, _dDT, _dDCV, _aF, _aOF, _aAFAVLDFR, _aFD, _aSPF, _dSC, _sTI],
  [0, 0, 0, 0, () => ConfigurationTemplateDeliveryConfigValues$, () => AllowedFields, 64 | 0, 0, 64 | 0, 64 | 0, () => DeliverySourceConfigurationSchemas, () => S3TablesIntegration$]
];
var ConfigurationTemplateDeliveryConfigValues$ = [
  3,
  n0,
  _CTDCV,
  0,
  [_rF, _fD, _sDC],
  [64 | 0, 0, () => S3DeliveryConfiguration$]
];
var CopyValue$ = [
  3,
  n0,
  _CV,
  0,
  [_en],
  [() => CopyValueEntries],
  1
];
var CopyValueEntry$ = [
  3,
  n0,
  _CVE,
  0,
  [_so, _t, _oIE],
  [0, 0, 2],
  2
];
var CreateDeliveryRequest$ = [
  3,
  n0,
  _CDR,
  0,
  [_dSN, _dDA, _rF, _fD, _sDC, _ta],
  [0, 0, 64 | 0, 0, () => S3DeliveryConfiguration$, 128 | 0],
  2
];
var CreateLogAnomalyDetectorRequest$ = [
  3,
  n0,
  _CLADR,
  0,
  [_lGAL, _dN, _eF, _fP, _kKI, _aVT, _ta],
  [64 | 0, 0, 0, 0, 0, 1, 128 | 0],
  1
];
var CreateLogGroupRequest$ = [
  3,
  n0,
  _CLGR,
  0,
  [_lGN, _kKI, _ta, _lGCo, _dPE],
  [0, 0, 128 | 0, 0, 2],
  1
];
var CreateLookupTableRequest$ = [
  3,
  n0,
  _CLTR,
  0,
  [_lTN, _d, _tB, _qI, _kKI, _ta],
  [0, 0, 0, 0, 0, 128 | 0],
  1
];
var CreateScheduledQueryRequest$ = [
  3,
  n0,
  _CSQR,
  0,
  [_n, _qL, _qS, _sE, _eRA, _d, _lGI, _ti, _sTO, _eTO, _dC, _sST, _sET, _st, _ta],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 1, 1, () => DestinationConfiguration$, 1, 1, 0, 128 | 0],
  5
];
var CSV$ = [
  3,
  n0,
  _CSV,
  0,
  [_qC, _del, _co, _so, _des],
  [0, 0, 64 | 0, 0, 0]
];
var DataSourceFilter$ = [
  3,
  n0,
  _DSF,
  0,
  [_n, _ty],
  [0, 0],
  1
];
var DateTimeConverter$ = [
  3,
  n0,
  _DTC,
  0,
  [_so, _t, _mP, _tF, _sT, _tT, _l],
  [0, 0, 64 | 0, 0, 0, 0, 0],
  3
];
var DeleteKeys$ = [
  3,
  n0,
  _DK,
  0,
  [_wK],
  [64 | 0],
  1
];
var Delivery$ = [
  3,
  n0,
  _D,
  0,
  [_id, _ar, _dSN, _dDA, _dDT, _rF, _fD, _sDC, _ta],
  [0, 0, 0, 0, 0, 64 | 0, 0, () => S3DeliveryConfiguration$, 128 | 0]
];
var DeliveryDestination$ = [
  3,
  n0,
  _DD,
  0,
  [_n, _ar, _dDT, _oF, _dDC, _rAo, _ta],
  [0, 0, 0, 0, () => DeliveryDestinationConfiguration$, 0, 128 | 0]
];
var DeliveryDestinationConfiguration$ = [
  3,
  n0,
  _DDC,
  0,
  [_dRA],
  [0],
  1
];
var DeliverySource$ = [
  3,
  n0,
  _DSe,
  0,
  [_n, _ar, _rAe, _ser, _lT, _ta, _dSC, _sta, _sR],
  [0, 0, 64 | 0, 0, 0, 128 | 0, 128 | 0, 0, 0]
];
var DeliverySourceConfigurationSchema$ = [
  3,
  n0,
  _DSCS,
  0,
  [_kN, _vT, _dV, _sV, _mV, _mVa],
  [0, 0, 0, 64 | 0, 1, 1],
  3
];
var DescribeAccountPoliciesRequest$ = [
  3,
  n0,
  _DAPRes,
  0,
  [_pT, _pN, _aIc, _nT],
  [0, 0, 64 | 0, 0],
  1
];
var DescribeConfigurationTemplatesRequest$ = [
  3,
  n0,
  _DCTR,
  0,
  [_ser, _lTo, _rTe, _dDTe, _nT, _li],
  [0, 64 | 0, 64 | 0, 64 | 0, 0, 1]
];
var DescribeDeliveriesRequest$ = [
  3,
  n0,
  _DDRes,
  0,
  [_nT, _li, _dSNe],
  [0, 1, 64 | 0]
];
var DescribeDeliveryDestinationsRequest$ = [
  3,
  n0,
  _DDDRe,
  0,
  [_nT, _li, _na],
  [0, 1, 64 | 0]
];
var DescribeDeliverySourcesRequest$ = [
  3,
  n0,
  _DDSRe,
  0,
  [_nT, _li, _rAe],
  [0, 1, 64 | 0]
];
var DescribeFieldIndexesRequest$ = [
  3,
  n0,
  _DFIR,
  0,
  [_lGI, _iC, _nT],
  [64 | 0, 64 | 0, 0],
  1
];
var DescribeImportTaskBatchesRequest$ = [
  3,
  n0,
  _DITBR,
  0,
  [_iI, _bIS, _li, _nT],
  [0, 64 | 0, 1, 0],
  1
];
var DescribeIndexPoliciesRequest$ = [
  3,
  n0,
  _DIPRes,
  0,
  [_lGI, _nT],
  [64 | 0, 0],
  1
];
var DescribeLogGroupsRequest$ = [
  3,
  n0,
  _DLGRe,
  0,
  [_aIc, _lGNP, _lGNPo, _nT, _li, _iLA, _lGCo, _lGI],
  [64 | 0, 0, 0, 0, 1, 2, 0, 64 | 0]
];
var DescribeLogGroupsResponse$ = [
  3,
  n0,
  _DLGRes,
  0,
  [_lG, _nT],
  [() => LogGroups, 0]
];
var DestinationConfiguration$ = [
  3,
  n0,
  _DC,
  0,
  [_sCo, _lTC],
  [() => S3Configuration$, () => LookupTableConfiguration$]
];
var Entity$ = [
  3,
  n0,
  _E,
  0,
  [_kA, _at],
  [128 | 0, 128 | 0]
];
var FieldsData$ = [
  3,
  n0,
  _FD,
  0,
  [_da],
  [21]
];
var FilterLogEventsRequest$ = [
  3,
  n0,
  _FLER,
  0,
  [_lGN, _lGIo, _lSNo, _lSNP, _sTt, _eTn, _fP, _nT, _li, _sFH, _in, _u],
  [0, 0, 64 | 0, 0, 1, 1, 0, 0, 1, 2, 2, 2]
];
var GetLogAnomalyDetectorResponse$ = [
  3,
  n0,
  _GLADRe,
  0,
  [_dN, _lGAL, _eF, _fP, _aDS, _kKI, _cTS, _lMTS, _aVT],
  [0, 64 | 0, 0, 0, 0, 0, 1, 1, 1]
];
var GetLogEventsRequest$ = [
  3,
  n0,
  _GLER,
  0,
  [_lSN, _lGN, _lGIo, _sTt, _eTn, _nT, _li, _sFH, _u],
  [0, 0, 0, 1, 1, 0, 1, 2, 2],
  1
];
var GetLogEventsResponse$ = [
  3,
  n0,
  _GLERe,
  0,
  [_ev, _nFT, _nBT],
  [() => OutputLogEvents, 0, 0]
];
var GetLogObjectRequest$ = [
  3,
  n0,
  _GLOR,
  0,
  [_lOP, _u],
  [0, 2],
  1
];
var GetLogObjectResponse$ = [
  3,
  n0,
  _GLORe,
  0,
  [_fSi],
  [[() => GetLogObjectResponseStream$, 0]]
];
var GetLogRecordResponse$ = [
  3,
  n0,
  _GLRRe,
  0,
  [_lR],
  [128 | 0]
];
var GetScheduledQueryHistoryRequest$ = [
  3,
  n0,
  _GSQHR,
  0,
  [_i, _sTt, _eTn, _eS, _mR, _nT],
  [0, 1, 1, 64 | 0, 1, 0],
  3
];
var GetScheduledQueryResponse$ = [
  3,
  n0,
  _GSQRe,
  0,
  [_sQA, _n, _d, _qL, _qS, _lGI, _sE, _ti, _sTO, _eTO, _dC, _st, _sTc, _lTT, _lES, _sST, _sET, _eRA, _cT, _lUT],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 1, 1, () => DestinationConfiguration$, 0, 0, 1, 0, 1, 1, 0, 1, 1]
];
var Grok$ = [
  3,
  n0,
  _G,
  0,
  [_ma, _so],
  [0, 0],
  1
];
var ListAggregateLogGroupSummariesRequest$ = [
  3,
  n0,
  _LALGSR,
  0,
  [_gB, _aIc, _iLA, _lGCo, _lGNPo, _dSa, _nT, _li],
  [0, 64 | 0, 2, 0, 0, () => DataSourceFilters, 0, 1],
  1
];
var ListLogGroupsForQueryResponse$ = [
  3,
  n0,
  _LLGFQRi,
  0,
  [_lGI, _nT],
  [64 | 0, 0]
];
var ListLogGroupsRequest$ = [
  3,
  n0,
  _LLGR,
  0,
  [_lGNPo, _lGCo, _iLA, _aIc, _nT, _li, _dSa, _fINi, _lGT],
  [0, 0, 2, 64 | 0, 0, 1, () => DataSourceFilters, 64 | 0, () => TagFilters]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_rA],
  [0],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_ta],
  [128 | 0]
];
var ListTagsLogGroupResponse$ = [
  3,
  n0,
  _LTLGRi,
  0,
  [_ta],
  [128 | 0]
];
var ListToMap$ = [
  3,
  n0,
  _LTM,
  0,
  [_so, _k, _vK, _t, _fl, _fE],
  [0, 0, 0, 0, 2, 0],
  2
];
var LiveTailSessionLogEvent$ = [
  3,
  n0,
  _LTSLE,
  0,
  [_lSN, _lGIo, _m, _tim, _iT],
  [0, 0, 0, 1, 1]
];
var LiveTailSessionMetadata$ = [
  3,
  n0,
  _LTSM,
  0,
  [_sa],
  [2]
];
var LiveTailSessionStart$ = [
  3,
  n0,
  _LTSS,
  0,
  [_rIe, _sI, _lGI, _lSNo, _lSNPo, _lEFP],
  [0, 0, 64 | 0, 64 | 0, 64 | 0, 0]
];
var LiveTailSessionUpdate$ = [
  3,
  n0,
  _LTSU,
  0,
  [_sM, _sRe],
  [() => LiveTailSessionMetadata$, () => LiveTailSessionResults]
];
var LogEvent$ = [
  3,
  n0,
  _LE,
  0,
  [_tim, _m],
  [1, 0]
];
var LogGroup$ = [
  3,
  n0,
  _LG,
  0,
  [_lGN, _cT, _rID, _mFC, _ar, _sBt, _kKI, _dPS, _iPn, _lGCo, _lGA, _dPE, _bTAE, _rPN],
  [0, 1, 1, 1, 0, 1, 0, 0, 64 | 0, 0, 0, 2, 2, 0]
];
var LookupTable$ = [
  3,
  n0,
  _LT,
  0,
  [_lTA, _lTN, _d, _tFa, _rC, _sB, _lUT, _kKI],
  [0, 0, 0, 64 | 0, 1, 1, 1, 0]
];
var LookupTableConfiguration$ = [
  3,
  n0,
  _LTC,
  0,
  [_tNa, _rAo, _d, _kKI, _ta],
  [0, 0, 0, 0, 128 | 0],
  2
];
var LowerCaseString$ = [
  3,
  n0,
  _LCS,
  0,
  [_wK],
  [64 | 0],
  1
];
var MetricFilter$ = [
  3,
  n0,
  _MF,
  0,
  [_fN, _fP, _mT, _cT, _lGN, _aOTL, _fSC, _eSFD],
  [0, 0, () => MetricTransformations, 1, 0, 2, 0, 64 | 0]
];
var MetricFilterMatchRecord$ = [
  3,
  n0,
  _MFMR,
  0,
  [_eN, _eMv, _eV],
  [1, 0, 128 | 0]
];
var MetricTransformation$ = [
  3,
  n0,
  _MT,
  0,
  [_mN, _mNe, _mVe, _dV, _di, _un],
  [0, 0, 0, 1, 128 | 0, 0],
  3
];
var MoveKeyEntry$ = [
  3,
  n0,
  _MKE,
  0,
  [_so, _t, _oIE],
  [0, 0, 2],
  2
];
var MoveKeys$ = [
  3,
  n0,
  _MK,
  0,
  [_en],
  [() => MoveKeyEntries],
  1
];
var OpenSearchResourceConfig$ = [
  3,
  n0,
  _OSRC,
  0,
  [_dSRA, _dVP, _rD, _kKA, _aA],
  [0, 64 | 0, 1, 0, 0],
  3
];
var OutputLogEvent$ = [
  3,
  n0,
  _OLE,
  0,
  [_tim, _m, _iT],
  [1, 0, 1]
];
var ParseCloudfront$ = [
  3,
  n0,
  _PC,
  0,
  [_so],
  [0]
];
var ParseJSON$ = [
  3,
  n0,
  _PJSON,
  0,
  [_so, _des],
  [0, 0]
];
var ParseKeyValue$ = [
  3,
  n0,
  _PKV,
  0,
  [_so, _des, _fD, _kVD, _kP, _nMV, _oIE],
  [0, 0, 0, 0, 0, 0, 2]
];
var ParsePostgres$ = [
  3,
  n0,
  _PP,
  0,
  [_so],
  [0]
];
var ParseRoute53$ = [
  3,
  n0,
  _PR,
  0,
  [_so],
  [0]
];
var ParseToOCSF$ = [
  3,
  n0,
  _PTOCSF,
  0,
  [_eSv, _oV, _so, _mVap],
  [0, 0, 0, 0],
  2
];
var ParseVPC$ = [
  3,
  n0,
  _PVPC,
  0,
  [_so],
  [0]
];
var ParseWAF$ = [
  3,
  n0,
  _PWAF,
  0,
  [_so],
  [0]
];
var PatternToken$ = [
  3,
  n0,
  _PT,
  0,
  [_dTP, _iDs, _tS, _enu, _iTN],
  [1, 2, 0, 128 | 1, 0]
];
var Processor$ = [
  3,
  n0,
  _Pr,
  0,
  [_aK, _cV, _cs, _dTC, _dK, _g, _lTM, _lCS, _mK, _pC, _pJSON, _pKV, _pRa, _pTOCSF, _pP, _pVPC, _pWAF, _rK, _sSp, _sSu, _tSr, _tCy, _uCS],
  [() => AddKeys$, () => CopyValue$, () => CSV$, () => DateTimeConverter$, () => DeleteKeys$, () => Grok$, () => ListToMap$, () => LowerCaseString$, () => MoveKeys$, () => ParseCloudfront$, () => ParseJSON$, () => ParseKeyValue$, () => ParseRoute53$, () => ParseToOCSF$, () => ParsePostgres$, () => ParseVPC$, () => ParseWAF$, () => RenameKeys$, () => SplitString$, () => SubstituteString$, () => TrimString$, () => TypeConverter$, () => UpperCaseString$]
];
var PutDeliveryDestinationRequest$ = [
  3,
  n0,
  _PDDR,
  0,
  [_n, _oF, _dDC, _dDT, _rAo, _ta],
  [0, 0, () => DeliveryDestinationConfiguration$, 0, 0, 128 | 0],
  1
];
var PutDeliverySourceRequest$ = [
  3,
  n0,
  _PDSR,
  0,
  [_n, _rA, _lT, _ta, _dSC],
  [0, 0, 0, 128 | 0, 128 | 0],
  3
];
var PutDestinationRequest$ = [
  3,
  n0,
  _PDR,
  0,
  [_dNe, _tA, _rAo, _ta],
  [0, 0, 0, 128 | 0],
  3
];
var PutMetricFilterRequest$ = [
  3,
  n0,
  _PMFR,
  0,
  [_lGN, _fN, _fP, _mT, _aOTL, _fSC, _eSFD],
  [0, 0, 0, () => MetricTransformations, 2, 0, 64 | 0],
  4
];
var PutQueryDefinitionRequest$ = [
  3,
  n0,
  _PQDR,
  0,
  [_n, _qS, _qL, _qDI, _lGNo, _cTl, _pa],
  [0, 0, 0, 0, 64 | 0, [0, 4], () => QueryParameterList],
  2
];
var PutSubscriptionFilterRequest$ = [
  3,
  n0,
  _PSFR,
  0,
  [_lGN, _fN, _fP, _dA, _rAo, _dis, _aOTL, _fSC, _eSF],
  [0, 0, 0, 0, 0, 0, 2, 0, 64 | 0],
  4
];
var QueryCompileError$ = [
  3,
  n0,
  _QCE,
  0,
  [_lo, _m],
  [() => QueryCompileErrorLocation$, 0]
];
var QueryCompileErrorLocation$ = [
  3,
  n0,
  _QCEL,
  0,
  [_sCO, _eCO],
  [1, 1]
];
var QueryDefinition$ = [
  3,
  n0,
  _QD,
  0,
  [_qL, _qDI, _n, _qS, _lM, _lGNo, _pa],
  [0, 0, 0, 0, 1, 64 | 0, () => QueryParameterList]
];
var QueryParameter$ = [
  3,
  n0,
  _QP,
  0,
  [_n, _dV, _d],
  [0, 0, 0],
  1
];
var RecordField$ = [
  3,
  n0,
  _RF,
  0,
  [_n, _man],
  [0, 2]
];
var RenameKeyEntry$ = [
  3,
  n0,
  _RKE,
  0,
  [_k, _rTen, _oIE],
  [0, 0, 2],
  2
];
var RenameKeys$ = [
  3,
  n0,
  _RK,
  0,
  [_en],
  [() => RenameKeyEntries],
  1
];
var S3Configuration$ = [
  3,
  n0,
  _SC,
  0,
  [_dI, _rAo, _oAI, _kKI],
  [0, 0, 0, 0],
  2
];
var S3DeliveryConfiguration$ = [
  3,
  n0,
  _SDC,
  0,
  [_sP, _eHCP],
  [0, 2]
];
var S3TablesIntegration$ = [
  3,
  n0,
  _STI,
  0,
  [_dNa, _dT],
  [0, 0]
];
var SplitString$ = [
  3,
  n0,
  _SS,
  0,
  [_en],
  [() => SplitStringEntries],
  1
];
var SplitStringEntry$ = [
  3,
  n0,
  _SSEp,
  0,
  [_so, _del],
  [0, 0],
  2
];
var StartLiveTailRequest$ = [
  3,
  n0,
  _SLTR,
  0,
  [_lGI, _lSNo, _lSNPo, _lEFP],
  [64 | 0, 64 | 0, 64 | 0, 0],
  1
];
var StartLiveTailResponse$ = [
  3,
  n0,
  _SLTRt,
  0,
  [_rSe],
  [[() => StartLiveTailResponseStream$, 0]]
];
var StartQueryRequest$ = [
  3,
  n0,
  _SQR,
  0,
  [_sTt, _eTn, _qS, _qL, _lGN, _lGNo, _lGI, _li],
  [1, 1, 0, 0, 0, 64 | 0, 64 | 0, 1],
  3
];
var SubscriptionFilter$ = [
  3,
  n0,
  _SF,
  0,
  [_fN, _lGN, _fP, _dA, _rAo, _dis, _aOTL, _cT, _fSC, _eSF],
  [0, 0, 0, 0, 0, 0, 2, 1, 0, 64 | 0]
];
var SubstituteString$ = [
  3,
  n0,
  _SSu,
  0,
  [_en],
  [() => SubstituteStringEntries],
  1
];
var SubstituteStringEntry$ = [
  3,
  n0,
  _SSEu,
  0,
  [_so, _f, _to],
  [0, 0, 0],
  3
];
var TagFilter$ = [
  3,
  n0,
  _TF,
  0,
  [_k, _va],
  [0, 64 | 0],
  1
];
var TagLogGroupRequest$ = [
  3,
  n0,
  _TLGR,
  0,
  [_lGN, _ta],
  [0, 128 | 0],
  2
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_rA, _ta],
  [0, 128 | 0],
  2
];
var TestMetricFilterRequest$ = [
  3,
  n0,
  _TMFR,
  0,
  [_fP, _lEM],
  [0, 64 | 0],
  2
];
var TestTransformerRequest$ = [
  3,
  n0,
  _TTR,
  0,
  [_tC, _lEM],
  [() => Processors, 64 | 0],
  2
];
var TrimString$ = [
  3,
  n0,
  _TS,
  0,
  [_wK],
  [64 | 0],
  1
];
var TypeConverter$ = [
  3,
  n0,
  _TC,
  0,
  [_en],
  [() => TypeConverterEntries],
  1
];
var TypeConverterEntry$ = [
  3,
  n0,
  _TCE,
  0,
  [_k, _ty],
  [0, 0],
  2
];
var UntagLogGroupRequest$ = [
  3,
  n0,
  _ULGR,
  0,
  [_lGN, _ta],
  [0, 64 | 0],
  2
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_rA, _tK],
  [0, 64 | 0],
  2
];
var UpdateDeliveryConfigurationRequest$ = [
  3,
  n0,
  _UDCR,
  0,
  [_id, _rF, _fD, _sDC],
  [0, 64 | 0, 0, () => S3DeliveryConfiguration$],
  1
];
var UpdateScheduledQueryRequest$ = [
  3,
  n0,
  _USQR,
  0,
  [_i, _qL, _qS, _sE, _eRA, _d, _lGI, _ti, _sTO, _eTO, _dC, _sST, _sET, _st],
  [0, 0, 0, 0, 0, 0, 64 | 0, 0, 1, 1, () => DestinationConfiguration$, 1, 1, 0],
  5
];
var UpdateScheduledQueryResponse$ = [
  3,
  n0,
  _USQRp,
  0,
  [_sQA, _n, _d, _qL, _qS, _lGI, _sE, _ti, _sTO, _eTO, _dC, _st, _sTc, _lTT, _lES, _sST, _sET, _eRA, _cT, _lUT],
  [0, 0, 0, 0, 0, 64 | 0, 0, 0, 1, 1, () => DestinationConfiguration$, 0, 0, 1, 0, 1, 1, 0, 1, 1]
];
var UpperCaseString$ = [
  3,
  n0,
  _UCS,
  0,
  [_wK],
  [64 | 0],
  1
];
var AccountIds = 64 | 0;
var AddKeyEntries = [
  1,
  n0,
  _AKEd,
  0,
  () => AddKeyEntry$
];
var AllowedFieldDelimiters = 64 | 0;
var AllowedFields = [
  1,
  n0,
  _AF,
  0,
  () => RecordField$
];
var Columns = 64 | 0;
var CopyValueEntries = [
  1,
  n0,
  _CVEo,
  0,
  () => CopyValueEntry$
];
var DashboardViewerPrincipals = 64 | 0;
var DataSourceFilters = [
  1,
  n0,
  _DSFa,
  0,
  () => DataSourceFilter$
];
var DeleteWithKeys = 64 | 0;
var DeliveryDestinationNames = 64 | 0;
var DeliveryDestinationTypes = 64 | 0;
var DeliverySourceConfigurationSchemas = [
  1,
  n0,
  _DSCSe,
  0,
  () => DeliverySourceConfigurationSchema$
];
var DeliverySourceConfigurationSupportedValues = 64 | 0;
var DeliverySourceNames = 64 | 0;
var DescribeFieldIndexesLogGroupIdentifiers = 64 | 0;
var DescribeIndexPoliciesLogGroupIdentifiers = 64 | 0;
var DescribeLogGroupsLogGroupIdentifiers = 64 | 0;
var EmitSystemFields = 64 | 0;
var ExecutionStatusList = 64 | 0;
var FieldIndexNames = 64 | 0;
var FilterResourceArns = 64 | 0;
var ImportStatusList = 64 | 0;
var IndexCategories = 64 | 0;
var InheritedProperties = 64 | 0;
var InputLogStreamNames = 64 | 0;
var LiveTailSessionResults = [
  1,
  n0,
  _LTSR,
  0,
  () => LiveTailSessionLogEvent$
];
var LogGroupArnList = 64 | 0;
var LogGroupIdentifiers = 64 | 0;
var LogGroupNames = 64 | 0;
var LogGroups = [
  1,
  n0,
  _LGo,
  0,
  () => LogGroup$
];
var LogSamples = [
  1,
  n0,
  _LSo,
  0,
  () => LogEvent$
];
var LogTypes = 64 | 0;
var LowerCaseStringWithKeys = 64 | 0;
var MatchPatterns = 64 | 0;
var MetricTransformations = [
  1,
  n0,
  _MTe,
  0,
  () => MetricTransformation$
];
var MoveKeyEntries = [
  1,
  n0,
  _MKEo,
  0,
  () => MoveKeyEntry$
];
var OutputFormats = 64 | 0;
var OutputLogEvents = [
  1,
  n0,
  _OLEu,
  0,
  () => OutputLogEvent$
];
var PatternTokens = [
  1,
  n0,
  _PTa,
  0,
  () => PatternToken$
];
var Processors = [
  1,
  n0,
  _Pro,
  0,
  () => Processor$
];
var QueryParameterList = [
  1,
  n0,
  _QPL,
  0,
  () => QueryParameter$
];
var RecordFields = 64 | 0;
var RenameKeyEntries = [
  1,
  n0,
  _RKEe,
  0,
  () => RenameKeyEntry$
];
var ResourceArns = 64 | 0;
var ResourceTypes = 64 | 0;
var ScheduledQueryLogGroupIdentifiers = 64 | 0;
var SplitStringEntries = [
  1,
  n0,
  _SSEpl,
  0,
  () => SplitStringEntry$
];
var StartLiveTailLogGroupIdentifiers = 64 | 0;
var SubstituteStringEntries = [
  1,
  n0,
  _SSEub,
  0,
  () => SubstituteStringEntry$
];
var TableFields = 64 | 0;
var TagFilters = [
  1,
  n0,
  _TFa,
  0,
  () => TagFilter$
];
var TagFilterValues = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = 64 | 0;
var TestEventMessages = 64 | 0;
var TrimStringWithKeys = 64 | 0;
var TypeConverterEntries = [
  1,
  n0,
  _TCEy,
  0,
  () => TypeConverterEntry$
];
var UpperCaseStringWithKeys = 64 | 0;
var DeliverySourceConfiguration = 128 | 0;
var Dimensions = 128 | 0;
var EntityAttributes = 128 | 0;
var EntityKeyAttributes = 128 | 0;
var Enumerations = 128 | 1;
var ExtractedValues = 128 | 0;
var Histogram = 128 | 1;
var LogRecord = 128 | 0;
var Tags = 128 | 0;
var GetLogObjectResponseStream$ = [
  4,
  n0,
  _GLORS,
  { [_str]: 1 },
  [_fi, _ISEn],
  [() => FieldsData$, [() => InternalStreamingException$, 0]]
];
var StartLiveTailResponseStream$ = [
  4,
  n0,
  _SLTRS,
  { [_str]: 1 },
  [_sSe, _sUe, _STE, _SSE],
  [() => LiveTailSessionStart$, () => LiveTailSessionUpdate$, [() => SessionTimeoutException$, 0], [() => SessionStreamingException$, 0]]
];
var DescribeLogGroups$ = [
  9,
  n0,
  _DLGe,
  0,
  () => DescribeLogGroupsRequest$,
  () => DescribeLogGroupsResponse$
];
var GetLogEvents$ = [
  9,
  n0,
  _GLE,
  0,
  () => GetLogEventsRequest$,
  () => GetLogEventsResponse$
];
var GetLogObject$ = [
  9,
  n0,
  _GLO,
  { [_end]: ["stream-"] },
  () => GetLogObjectRequest$,
  () => GetLogObjectResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var StartLiveTail$ = [
  9,
  n0,
  _SLT,
  { [_end]: ["stream-"] },
  () => StartLiveTailRequest$,
  () => StartLiveTailResponse$
];

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2014-03-28",
    base64Decoder: config?.base64Decoder ?? fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
    base64Encoder: config?.base64Encoder ?? toBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultCloudWatchLogsHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index()
      }
    ],
    logger: config?.logger ?? new NoOpLogger$node_modules__smithy_core_dist_es_submodules_client_index(),
    protocol: config?.protocol ?? AwsJson1_1Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.cloudwatchlogs",
      errorTypeRegistries,
      xmlNamespace: "http://monitoring.amazonaws.com/doc/2014-03-28/",
      version: "2014-03-28",
      serviceTarget: "Logs_20140328"
    },
    serviceId: config?.serviceId ?? "CloudWatch Logs",
    sha256: config?.sha256 ?? Sha256$node_modules__smithy_core_dist_es_submodules_checksum_index,
    urlParser: config?.urlParser ?? parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
    utf8Encoder: config?.utf8Encoder ?? toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion$node_modules__smithy_core_dist_es_submodules_client_index(process.version);
  const defaultsMode = resolveDefaultsModeConfig$node_modules__smithy_core_dist_es_submodules_config_index(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode$node_modules__smithy_core_dist_es_submodules_client_index);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion$node_modules__aws_sdk_core_dist_es_submodules_client_index(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider$node_modules__aws_sdk_credential_provider_node_dist_es_index,
    defaultSocketTimeout: getDefaultSocketTimeout$node_modules__aws_sdk_core_dist_es_submodules_client_index(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider$node_modules__aws_sdk_core_dist_es_submodules_client_index({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    eventStreamSerdeProvider: config?.eventStreamSerdeProvider ?? eventStreamSerdeProvider$node_modules__smithy_core_dist_es_submodules_event_streams_index,
    maxAttempts: config?.maxAttempts ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_MAX_ATTEMPT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index, config),
    region: config?.region ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_REGION_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, { ...NODE_REGION_CONFIG_FILE_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, ...loaderConfig }),
    requestHandler: NodeHttpHandler$node_modules__smithy_node_http_handler_dist_es_index.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE$node_modules__smithy_core_dist_es_submodules_retry_index
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector$node_modules__smithy_node_http_handler_dist_es_index,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_APP_ID_CONFIG_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_client_index, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index(runtimeConfig), getDefaultExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_client_index(runtimeConfig), getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index(extensionConfiguration), resolveDefaultRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index(extensionConfiguration), resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/CloudWatchLogsClient.js
var CloudWatchLogsClient = class extends Client$node_modules__smithy_core_dist_es_submodules_client_index {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index(_config_1);
    const _config_3 = resolveRetryConfig$node_modules__smithy_core_dist_es_submodules_retry_index(_config_2);
    const _config_4 = resolveRegionConfig$node_modules__smithy_core_dist_es_submodules_config_index(_config_3);
    const _config_5 = resolveHostHeaderConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index(_config_4);
    const _config_6 = resolveEndpointConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index(_config_5);
    const _config_7 = resolveEventStreamSerdeConfig$node_modules__smithy_core_dist_es_submodules_event_streams_index(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
    const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index(this.config));
    this.middlewareStack.use(getUserAgentPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getRetryPlugin$node_modules__smithy_core_dist_es_submodules_retry_index(this.config));
    this.middlewareStack.use(getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index(this.config));
    this.middlewareStack.use(getHostHeaderPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getLoggerPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin$node_modules__smithy_core_dist_es_index(this.config, {
      httpAuthSchemeParametersProvider: defaultCloudWatchLogsHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig$node_modules__smithy_core_dist_es_index({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin$node_modules__smithy_core_dist_es_index(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters2 = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "ecs"
  });
};
var commonParams2 = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var command = makeBuilder$node_modules__smithy_core_dist_es_submodules_client_index(commonParams2, "AmazonEC2ContainerServiceV20141113", "ECSClient", getEndpointPlugin$node_modules__smithy_core_dist_es_submodules_endpoints_index);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-ecs/dist-es/models/ECSServiceException.js
var ECSServiceException = class _ECSServiceException extends ServiceException$node_modules__smithy_core_dist_es_submodules_client_index {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ecs#ECSServiceException";
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ECSServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/models/errors.js
var AccessDeniedException2 = class _AccessDeniedException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#AccessDeniedException";
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var ClientException = class _ClientException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClientException";
  name = "ClientException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClientException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClientException.prototype);
  }
};
var ClusterNotFoundException = class _ClusterNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterNotFoundException";
  name = "ClusterNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterNotFoundException.prototype);
  }
};
var InvalidParameterException2 = class _InvalidParameterException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#InvalidParameterException";
  name = "InvalidParameterException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidParameterException.prototype);
  }
};
var LimitExceededException2 = class _LimitExceededException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#LimitExceededException";
  name = "LimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _LimitExceededException.prototype);
  }
};
var ServerException = class _ServerException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServerException";
  name = "ServerException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "ServerException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _ServerException.prototype);
  }
};
var UnsupportedFeatureException = class _UnsupportedFeatureException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#UnsupportedFeatureException";
  name = "UnsupportedFeatureException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnsupportedFeatureException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UnsupportedFeatureException.prototype);
  }
};
var UpdateInProgressException = class _UpdateInProgressException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#UpdateInProgressException";
  name = "UpdateInProgressException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UpdateInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _UpdateInProgressException.prototype);
  }
};
var NamespaceNotFoundException = class _NamespaceNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#NamespaceNotFoundException";
  name = "NamespaceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NamespaceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NamespaceNotFoundException.prototype);
  }
};
var ClusterContainsCapacityProviderException = class _ClusterContainsCapacityProviderException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsCapacityProviderException";
  name = "ClusterContainsCapacityProviderException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsCapacityProviderException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsCapacityProviderException.prototype);
  }
};
var ClusterContainsContainerInstancesException = class _ClusterContainsContainerInstancesException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsContainerInstancesException";
  name = "ClusterContainsContainerInstancesException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsContainerInstancesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsContainerInstancesException.prototype);
  }
};
var ClusterContainsServicesException = class _ClusterContainsServicesException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsServicesException";
  name = "ClusterContainsServicesException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsServicesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsServicesException.prototype);
  }
};
var ClusterContainsTasksException = class _ClusterContainsTasksException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ClusterContainsTasksException";
  name = "ClusterContainsTasksException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ClusterContainsTasksException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ClusterContainsTasksException.prototype);
  }
};
var TargetNotConnectedException = class _TargetNotConnectedException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#TargetNotConnectedException";
  name = "TargetNotConnectedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TargetNotConnectedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetNotConnectedException.prototype);
  }
};
var ResourceInUseException = class _ResourceInUseException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ResourceInUseException";
  name = "ResourceInUseException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceInUseException.prototype);
  }
};
var TargetNotFoundException = class _TargetNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#TargetNotFoundException";
  name = "TargetNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TargetNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TargetNotFoundException.prototype);
  }
};
var ServiceNotFoundException = class _ServiceNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServiceNotFoundException";
  name = "ServiceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceNotFoundException.prototype);
  }
};
var AttributeLimitExceededException = class _AttributeLimitExceededException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#AttributeLimitExceededException";
  name = "AttributeLimitExceededException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AttributeLimitExceededException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AttributeLimitExceededException.prototype);
  }
};
var MissingVersionException = class _MissingVersionException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#MissingVersionException";
  name = "MissingVersionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MissingVersionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MissingVersionException.prototype);
  }
};
var NoUpdateAvailableException = class _NoUpdateAvailableException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#NoUpdateAvailableException";
  name = "NoUpdateAvailableException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NoUpdateAvailableException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoUpdateAvailableException.prototype);
  }
};
var ServiceDeploymentNotFoundException = class _ServiceDeploymentNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServiceDeploymentNotFoundException";
  name = "ServiceDeploymentNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceDeploymentNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceDeploymentNotFoundException.prototype);
  }
};
var PlatformUnknownException = class _PlatformUnknownException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#PlatformUnknownException";
  name = "PlatformUnknownException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformUnknownException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformUnknownException.prototype);
  }
};
var DaemonNotActiveException = class _DaemonNotActiveException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#DaemonNotActiveException";
  name = "DaemonNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DaemonNotActiveException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DaemonNotActiveException.prototype);
  }
};
var DaemonNotFoundException = class _DaemonNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#DaemonNotFoundException";
  name = "DaemonNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "DaemonNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _DaemonNotFoundException.prototype);
  }
};
var GatewayNotFoundException = class _GatewayNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#GatewayNotFoundException";
  name = "GatewayNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "GatewayNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _GatewayNotFoundException.prototype);
  }
};
var ResourceNotFoundException2 = class _ResourceNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var PlatformTaskDefinitionIncompatibilityException = class _PlatformTaskDefinitionIncompatibilityException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#PlatformTaskDefinitionIncompatibilityException";
  name = "PlatformTaskDefinitionIncompatibilityException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformTaskDefinitionIncompatibilityException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformTaskDefinitionIncompatibilityException.prototype);
  }
};
var ServiceNotActiveException = class _ServiceNotActiveException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ServiceNotActiveException";
  name = "ServiceNotActiveException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ServiceNotActiveException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ServiceNotActiveException.prototype);
  }
};
var ConflictException2 = class _ConflictException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#ConflictException";
  name = "ConflictException";
  $fault = "client";
  resourceIds;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
    this.resourceIds = opts.resourceIds;
  }
};
var TaskSetNotFoundException = class _TaskSetNotFoundException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#TaskSetNotFoundException";
  name = "TaskSetNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TaskSetNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TaskSetNotFoundException.prototype);
  }
};
var BlockedException = class _BlockedException extends ECSServiceException {
  static shapeId = "com.amazonaws.ecs#BlockedException";
  name = "BlockedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BlockedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BlockedException.prototype);
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js
var _A2 = "Attachment";
var _AC = "AdvancedConfiguration";
var _ACR = "AcceleratorCountRequest";
var _AD2 = "AttachmentDetails";
var _ADE2 = "AccessDeniedException";
var _AIT = "AllowedInstanceType";
var _AITS = "AllowedInstanceTypeSet";
var _ALEE = "AttributeLimitExceededException";
var _AM = "AcceleratorManufacturer";
var _AMS = "AcceleratorManufacturerSet";
var _AN = "AcceleratorName";
var _ANS = "AcceleratorNameSet";
var _AT = "AcceleratorType";
var _ATMMBR = "AcceleratorTotalMemoryMiBRequest";
var _ATS = "AcceleratorTypeSet";
var _AVC = "AwsVpcConfiguration";
var _At = "Attribute";
var _Att = "Attachments";
var _Attr = "Attributes";
var _BE = "BlockedException";
var _BEBMR = "BaselineEbsBandwidthMbpsRequest";
var _C = "Cluster";
var _CA = "CreatedAt";
var _CC = "CanaryConfiguration";
var _CCCIE = "ClusterContainsContainerInstancesException";
var _CCCPE = "ClusterContainsCapacityProviderException";
var _CCR = "CreateClusterRequest";
var _CCSE = "ClusterContainsServicesException";
var _CCTE = "ClusterContainsTasksException";
var _CCl = "ClusterConfiguration";
var _CD = "ContainerDefinition";
var _CDR2 = "CreateDaemonRequest";
var _CDo = "ContainerDependency";
var _CDon = "ContainerDefinitions";
var _CDont = "ContainerDependencies";
var _CE2 = "ClientException";
var _CEo = "ConflictException";
var _CM = "CpuManufacturer";
var _CMS = "CpuManufacturerSet";
var _CNFE = "ClusterNotFoundException";
var _CO = "ContainerOverride";
var _COo = "ContainerOverrides";
var _CPS = "CapacityProviderStrategy";
var _CPSI = "CapacityProviderStrategyItem";
var _CRP = "ContainerRestartPolicy";
var _CS = "ClusterSetting";
var _CSCD = "ClusterServiceConnectDefaults";
var _CSCDR = "ClusterServiceConnectDefaultsRequest";
var _CSl = "ClusterSettings";
var _Co = "Container";
var _Con = "Containers";
var _D2 = "Deployment";
var _DA = "DeploymentAlarms";
var _DAC = "DaemonAlarmConfiguration";
var _DC2 = "DeploymentConfiguration";
var _DCBe = "DeploymentCircuitBreaker";
var _DCD = "DaemonContainerDefinition";
var _DCIRes = "DescribeContainerInstancesRequest";
var _DCPRes = "DescribeCapacityProvidersRequest";
var _DCRes = "DescribeClustersRequest";
var _DCe = "DeploymentController";
var _DDA = "DaemonDeploymentAlarms";
var _DDC2 = "DaemonDeploymentConfiguration";
var _DDDR = "DescribeDaemonDeploymentsRequest";
var _DDRR = "DescribeDaemonRevisionsRequest";
var _DEGSRes = "DescribeExpressGatewayServiceRequest";
var _DES = "DeploymentEphemeralStorage";
var _DESC = "DeploymentEarlySuccessCriteria";
var _DL = "DevicesList";
var _DLH = "DeploymentLifecycleHook";
var _DLHL = "DeploymentLifecycleHookList";
var _DLHTC = "DeploymentLifecycleHookTimeoutConfiguration";
var _DLP = "DaemonLinuxParameters";
var _DNAE = "DaemonNotActiveException";
var _DNFE = "DaemonNotFoundException";
var _DRa = "DaemonRollback";
var _DSDR = "DescribeServiceDeploymentsRequest";
var _DSRR = "DescribeServiceRevisionsRequest";
var _DSRes = "DescribeServicesRequest";
var _DSResc = "DescribeServicesResponse";
var _DSes = "DescribeServices";
var _DT = "DescribeTasks";
var _DTDR = "DeleteTaskDefinitionsRequest";
var _DTDRes = "DescribeTaskDefinitionRequest";
var _DTDResc = "DescribeTaskDefinitionResponse";
var _DTDes = "DescribeTaskDefinition";
var _DTR = "DescribeTasksRequest";
var _DTRe = "DescribeTasksResponse";
var _DTSRes = "DescribeTaskSetsRequest";
var _DVC = "DockerVolumeConfiguration";
var _De = "Device";
var _Dep = "Deployments";
var _EBSTS = "EBSTagSpecification";
var _EBSTSa = "EBSTagSpecifications";
var _ECC = "ExecuteCommandConfiguration";
var _ECLC = "ExecuteCommandLogConfiguration";
var _EF = "EnvironmentFile";
var _EFSAC = "EFSAuthorizationConfig";
var _EFSVC = "EFSVolumeConfiguration";
var _EFn = "EnvironmentFiles";
var _EGC = "ExpressGatewayContainer";
var _EGR = "ElbGatewayResources";
var _EGRC = "ExpressGatewayRepositoryCredentials";
var _EGSALC = "ExpressGatewayServiceAwsLogsConfiguration";
var _EGSNC = "ExpressGatewayServiceNetworkConfiguration";
var _EIT = "ExcludedInstanceType";
var _EITS = "ExcludedInstanceTypeSet";
var _ES = "EphemeralStorage";
var _EV = "EnvironmentVariables";
var _F = "Failure";
var _FC = "FirelensConfiguration";
var _FSWFSAC = "FSxWindowsFileServerAuthorizationConfig";
var _FSWFSVC = "FSxWindowsFileServerVolumeConfiguration";
var _Fa = "Failures";
var _GCAR = "GatewayConnectionAlbResources";
var _GCF = "GatewayConnectorFilters";
var _GCHC = "GatewayConnectorHealthCheck";
var _GCHCM = "GatewayConnectorHealthCheckMatcher";
var _GCLa = "GatewayConnectorList";
var _GCa = "GatewayConnector";
var _GENC = "GatewayElbNetworkConfiguration";
var _GNFE = "GatewayNotFoundException";
var _GRAR = "GatewayRouteAlbResources";
var _GRLBSG = "GatewayRouteLoadBalancerSecurityGroup";
var _GRLBSGL = "GatewayRouteLoadBalancerSecurityGroupList";
var _GTPR = "GetTaskProtectionRequest";
var _GTTH = "GatewayTestTrafficHeader";
var _HC = "HealthCheck";
var _HE = "HostEntry";
var _HEL = "HostEntryList";
var _HVP = "HostVolumeProperties";
var _IA = "InferenceAccelerator";
var _IAO = "InferenceAcceleratorOverride";
var _IAOn = "InferenceAcceleratorOverrides";
var _IAn = "InferenceAccelerators";
var _IG = "InstanceGeneration";
var _IGS = "InstanceGenerationSet";
var _IPE2 = "InvalidParameterException";
var _IRR = "InstanceRequirementsRequest";
var _KC = "KernelCapabilities";
var _KVP = "KeyValuePair";
var _LB = "LoadBalancer";
var _LBo = "LoadBalancers";
var _LC = "LinearConfiguration";
var _LCIRi = "ListContainerInstancesResponse";
var _LCR = "ListClustersRequest";
var _LCRi = "ListClustersResponse";
var _LCi = "ListClusters";
var _LCo = "LogConfiguration";
var _LDDR = "ListDaemonDeploymentsRequest";
var _LDR = "ListDaemonsRequest";
var _LEE2 = "LimitExceededException";
var _LGCAR = "ListGatewayClusterAssociationsRequest";
var _LGR = "ListGatewaysRequest";
var _LGRR = "ListGatewayRoutesRequest";
var _LP = "LinuxParameters";
var _LS = "ListServices";
var _LSBNRi = "ListServicesByNamespaceResponse";
var _LSDR = "ListServiceDeploymentsRequest";
var _LSR = "ListServicesRequest";
var _LSRi = "ListServicesResponse";
var _LST = "LocalStorageType";
var _LSTS = "LocalStorageTypeSet";
var _LT2 = "ListTasks";
var _LTDFRi = "ListTaskDefinitionFamiliesResponse";
var _LTDRi = "ListTaskDefinitionsResponse";
var _LTR = "ListTasksRequest";
var _LTRi = "ListTasksResponse";
var _MA = "ManagedAgent";
var _MAa = "ManagedAgents";
var _MCL = "MetricConfigurationList";
var _MCe = "MetricConfiguration";
var _MCo = "MonitoringConfiguration";
var _MGBPVCR = "MemoryGiBPerVCpuRequest";
var _MINC = "ManagedInstancesNetworkConfiguration";
var _MLB = "ManagedLoadBalancer";
var _MMBR = "MemoryMiBRequest";
var _MP = "MountPoint";
var _MPL = "MountPointList";
var _MSC = "ManagedStorageConfiguration";
var _MVE = "MissingVersionException";
var _NB = "NetworkBinding";
var _NBGR = "NetworkBandwidthGbpsRequest";
var _NBe = "NetworkBindings";
var _NC = "NetworkConfiguration";
var _NI = "NetworkInterface";
var _NICR = "NetworkInterfaceCountRequest";
var _NIe = "NetworkInterfaces";
var _NMA = "NvidiaMpsAllocation";
var _NNFE = "NamespaceNotFoundException";
var _NUAE = "NoUpdateAvailableException";
var _PC2 = "PlacementConstraint";
var _PCCPR = "PutClusterCapacityProvidersRequest";
var _PCP = "ProxyConfigurationProperties";
var _PCl = "PlacementConstraints";
var _PCr = "ProxyConfiguration";
var _PM = "PortMapping";
var _PML = "PortMappingList";
var _PS = "PlacementStrategy";
var _PSl = "PlacementStrategies";
var _PTDIE = "PlatformTaskDefinitionIncompatibilityException";
var _PUE = "PlatformUnknownException";
var _R = "Resource";
var _RA = "RequiresAttributes";
var _RC = "RepositoryCredentials";
var _RIUE = "ResourceInUseException";
var _RNFE2 = "ResourceNotFoundException";
var _RP = "RuntimePlatform";
var _RR = "ResourceRequirement";
var _RRe = "ResourceRequirements";
var _RT = "RunTask";
var _RTD = "RegisterTaskDefinition";
var _RTDR = "RegisterTaskDefinitionRequest";
var _RTDRe = "RegisterTaskDefinitionResponse";
var _RTR = "RunTaskRequest";
var _RTRu = "RunTaskResponse";
var _S = "Scale";
var _SC2 = "SystemControl";
var _SCALC = "ServiceConnectAccessLogConfiguration";
var _SCC = "ServiceConnectConfiguration";
var _SCCA = "ServiceConnectClientAlias";
var _SCCAL = "ServiceConnectClientAliasList";
var _SCCC = "ServiceConnectContainerConfigurations";
var _SCCCe = "ServiceConnectContainerConfiguration";
var _SCRS = "ServiceCurrentRevisionSummary";
var _SCRSL = "ServiceCurrentRevisionSummaryList";
var _SCS = "ServiceConnectService";
var _SCSL = "ServiceConnectServiceList";
var _SCSR = "ServiceConnectServiceResource";
var _SCSRL = "ServiceConnectServiceResourceList";
var _SCTC = "ServiceConnectTlsConfiguration";
var _SCTCA = "ServiceConnectTlsCertificateAuthority";
var _SCTTHMR = "ServiceConnectTestTrafficHeaderMatchRules";
var _SCTTHR = "ServiceConnectTestTrafficHeaderRules";
var _SCTTR = "ServiceConnectTestTrafficRules";
var _SCy = "SystemControls";
var _SDA = "ServiceDeploymentAlarms";
var _SDNFE = "ServiceDeploymentNotFoundException";
var _SE = "ServerException";
var _SEe = "ServiceEvent";
var _SEer = "ServiceEvents";
var _SFVC = "S3FilesVolumeConfiguration";
var _SL = "SecretList";
var _SMEBSVC = "ServiceManagedEBSVolumeConfiguration";
var _SNAE = "ServiceNotActiveException";
var _SNFE = "ServiceNotFoundException";
var _SR = "ServiceRegistry";
var _SRer = "ServiceRegistries";
var _SSh = "SharingStrategy";
var _STR = "StartTaskRequest";
var _STRto = "StopTaskRequest";
var _STRtop = "StopTaskResponse";
var _STt = "StopTask";
var _SVC = "ServiceVolumeConfiguration";
var _SVCe = "ServiceVolumeConfigurations";
var _Se = "Secret";
var _Ser = "Service";
var _Serv = "Services";
var _St = "Statistics";
var _T = "Tag";
var _TC2 = "ThresholdConfiguration";
var _TCi = "TimeoutConfiguration";
var _TD = "TaskDefinition";
var _TDPC = "TaskDefinitionPlacementConstraint";
var _TDPCa = "TaskDefinitionPlacementConstraints";
var _TES = "TaskEphemeralStorage";
var _TL = "TmpfsList";
var _TLSGBR = "TotalLocalStorageGBRequest";
var _TMEBSVC = "TaskManagedEBSVolumeConfiguration";
var _TMEBSVTP = "TaskManagedEBSVolumeTerminationPolicy";
var _TNCE = "TargetNotConnectedException";
var _TNFE = "TargetNotFoundException";
var _TO = "TaskOverride";
var _TR = "TagResource";
var _TRR2 = "TagResourceRequest";
var _TRRa = "TagResourceResponse";
var _TS2 = "TaskSet";
var _TSNFE = "TaskSetNotFoundException";
var _TSa = "TaskSets";
var _TVC = "TaskVolumeConfiguration";
var _TVCa = "TaskVolumeConfigurations";
var _Ta = "Task";
var _Tag = "Tags";
var _Tas = "Tasks";
var _Tm = "Tmpfs";
var _U = "Ulimit";
var _UCISR = "UpdateContainerInstancesStateRequest";
var _UDR = "UpdateDaemonRequest";
var _UFE = "UnsupportedFeatureException";
var _UIPE = "UpdateInProgressException";
var _UL = "UlimitList";
var _URR2 = "UntagResourceRequest";
var _US = "UpdateService";
var _USR = "UpdateServiceRequest";
var _USRp = "UpdateServiceResponse";
var _UTPR = "UpdateTaskProtectionRequest";
var _V = "Volume";
var _VCCRR = "VCpuCountRangeRequest";
var _VF = "VolumeFrom";
var _VFL = "VolumeFromList";
var _VL = "VolumeList";
var _VLAC = "VpcLatticeAdvancedConfiguration";
var _VLC = "VpcLatticeConfiguration";
var _VLCp = "VpcLatticeConfigurations";
var _a2 = "attachments";
var _aCA = "acmCertificateArn";
var _aCcc = "acceleratorCount";
var _aCd = "advancedConfiguration";
var _aCu = "authorizationConfig";
var _aCw = "awsvpcConfiguration";
var _aI = "attachmentId";
var _aIT = "allowedInstanceTypes";
var _aLC = "awsLogsConfiguration";
var _aLCc = "accessLogConfiguration";
var _aM = "acceleratorManufacturers";
var _aN = "alarmNames";
var _aNc = "acceleratorNames";
var _aP = "appProtocol";
var _aPA = "accessPointArn";
var _aPAA = "awsPcaAuthorityArn";
var _aPI = "assignPublicIp";
var _aPIc = "accessPointId";
var _aSC = "activeServicesCount";
var _aSt = "attachmentsStatus";
var _aTGA = "alternateTargetGroupArn";
var _aTMMB = "acceleratorTotalMemoryMiB";
var _aTc = "accessTypes";
var _aTcc = "acceleratorTypes";
var _aZ = "availabilityZone";
var _aZR = "availabilityZoneRebalancing";
var _ac = "action";
var _ad = "add";
var _af = "after";
var _al = "alarms";
var _ar2 = "arn";
var _at2 = "attributes";
var _au = "autoprovision";
var _b = "base";
var _bEBM = "baselineEbsBandwidthMbps";
var _bIP = "bindIP";
var _bM = "bareMetal";
var _bP = "burstablePerformance";
var _bTIM = "bakeTimeInMinutes";
var _be = "before";
var _c2 = "client";
var _cA = "clusterArn";
var _cAL = "configuredAtLaunch";
var _cAl = "clusterArns";
var _cAli = "clientAliases";
var _cAo = "containerArn";
var _cAon = "connectivityAt";
var _cAp = "cpuArchitecture";
var _cAr = "createdAt";
var _cBTIM = "canaryBakeTimeInMinutes";
var _cBr = "createdBy";
var _cC = "canaryConfiguration";
var _cCon = "containerConfigurations";
var _cD = "containerDefinitions";
var _cDC = "computedDesiredCount";
var _cIA = "containerInstanceArn";
var _cIAo = "containerInstanceArns";
var _cIo = "containerInstance";
var _cIon = "containerInstances";
var _cM = "cpuManufacturers";
var _cN = "clusterName";
var _cNo = "containerName";
var _cO = "containerOverrides";
var _cP = "canaryPercent";
var _cPAa = "capacityProviderArns";
var _cPN = "capacityProviderName";
var _cPR = "containerPortRange";
var _cPS = "capacityProviderStrategy";
var _cPa = "capacityProvider";
var _cPap = "capacityProviders";
var _cPo = "containerPath";
var _cPon = "containerPort";
var _cPr = "credentialsParameter";
var _cS = "credentialSpecs";
var _cSD = "currentServiceDeployment";
var _cSR = "currentServiceRevisions";
var _cT2 = "clientToken";
var _cWEE = "cloudWatchEncryptionEnabled";
var _cWLGN = "cloudWatchLogGroupName";
var _ca = "capabilities";
var _cl = "cluster";
var _clu = "clusters";
var _co2 = "configuration";
var _com = "command";
var _comp = "compatibilities";
var _con = "condition";
var _conn = "connectivity";
var _conta = "containers";
var _cou = "count";
var _cp = "cpu";
var _cr = "critical";
var _d2 = "details";
var _dA2 = "daemonArn";
var _dAer = "deregisteredAt";
var _dAi = "discoveryArn";
var _dC2 = "deploymentConfiguration";
var _dCB = "deploymentCircuitBreaker";
var _dCPS = "defaultCapacityProviderStrategy";
var _dCe = "desiredCount";
var _dCep = "deploymentController";
var _dDAa = "daemonDeploymentArns";
var _dL = "dockerLabels";
var _dN2 = "disableNetworking";
var _dNa2 = "daemonName";
var _dNe2 = "deviceName";
var _dNi = "discoveryName";
var _dNn = "dnsName";
var _dO = "dependsOn";
var _dOT = "deleteOnTermination";
var _dOr = "driverOpts";
var _dPr = "drainPercent";
var _dRAa = "daemonRevisionArns";
var _dRAe = "deleteRequestedAt";
var _dS = "dnsServers";
var _dSD = "dnsSearchDomains";
var _dSO = "dockerSecurityOptions";
var _dSe = "desiredStatus";
var _dT2 = "deviceType";
var _dTDA = "daemonTaskDefinitionArn";
var _dV2 = "doubleValue";
var _dVC = "dockerVolumeConfiguration";
var _de = "devices";
var _dep = "deployments";
var _det = "detail";
var _do = "domain";
var _dr = "driver";
var _dro = "drop";
var _e2 = "error";
var _eC = "exitCode";
var _eCC = "executeCommandConfiguration";
var _eEC = "enableExecuteCommand";
var _eECSMT = "enableECSManagedTags";
var _eF2 = "environmentFiles";
var _eFI = "enableFaultInjection";
var _eH = "extraHosts";
var _eI = "externalId";
var _eIM = "expiresInMinutes";
var _eIT = "excludedInstanceTypes";
var _eP = "entryPoint";
var _eRA2 = "executionRoleArn";
var _eSA = "executionStoppedAt";
var _eSC = "earlySuccessCriteria";
var _eSp = "ephemeralStorage";
var _eVC = "efsVolumeConfiguration";
var _en2 = "environment";
var _ena = "enabled";
var _enab = "enable";
var _enc = "encrypted";
var _es = "essential";
var _ev2 = "events";
var _ex = "expression";
var _exa = "exact";
var _f2 = "family";
var _fC = "firelensConfiguration";
var _fES = "fargateEphemeralStorage";
var _fESKKI = "fargateEphemeralStorageKmsKeyId";
var _fND = "forceNewDeployment";
var _fSA = "fileSystemArn";
var _fSI = "fileSystemId";
var _fT = "failedTasks";
var _fTi = "filesystemType";
var _fWFSVC = "fsxWindowsFileServerVolumeConfiguration";
var _fa = "failures";
var _fam = "families";
var _fi2 = "filters";
var _fie = "field";
var _for = "format";
var _g2 = "gateway";
var _gC = "gatewayConnectors";
var _gCr = "grpcCode";
var _gI = "gpuIds";
var _gRAa = "gatewayRouteArns";
var _gSS = "gpuSharingStrategy";
var _gr = "group";
var _h2 = "hostname";
var _hC = "healthCheck";
var _hCGPS = "healthCheckGracePeriodSeconds";
var _hCIS = "healthCheckIntervalSeconds";
var _hCP = "healthCheckPath";
var _hCPe = "healthCheckProtocol";
var _hCPea = "healthCheckPort";
var _hCTS = "healthCheckTimeoutSeconds";
var _hCt = "httpCode";
var _hD = "hookDetails";
var _hE2 = "httpError";
var _hL = "hardLimit";
var _hP = "healthyPercent";
var _hPR = "hostPortRange";
var _hPo = "hostPath";
var _hPos = "hostPort";
var _hS = "healthStatus";
var _hTA = "hookTargetArn";
var _hTC = "healthyThresholdCount";
var _he = "header";
var _ho = "host";
var _i2 = "id";
var _iA = "ipAddress";
var _iAO = "inferenceAcceleratorOverrides";
var _iAT = "ipAddressType";
var _iAn = "inferenceAccelerators";
var _iAp = "ipv6Address";
var _iCA = "issuerCertificateAuthority";
var _iD = "imageDigest";
var _iEC = "ignoredExitCodes";
var _iG = "instanceGenerations";
var _iM = "ipcMode";
var _iPE = "initProcessEnabled";
var _iPO = "ingressPortOverride";
var _iQP = "includeQueryParameters";
var _iSG = "inboundSecurityGroup";
var _iTS = "idleTimeoutSeconds";
var _iV = "integerValue";
var _ia = "iam";
var _im = "image";
var _in2 = "interactive";
var _inc = "include";
var _int = "interval";
var _io = "iops";
var _it = "item";
var _k2 = "key";
var _kK = "kmsKey";
var _kKI2 = "kmsKeyId";
var _l2 = "links";
var _lA = "listenerArn";
var _lB = "loadBalancers";
var _lBA = "loadBalancerArn";
var _lBN = "loadBalancerName";
var _lBSG = "loadBalancerSecurityGroups";
var _lBSGA = "loadBalancerSecurityGroupArns";
var _lC = "logConfiguration";
var _lCi = "linearConfiguration";
var _lD = "logDriver";
var _lGo = "logGroup";
var _lH = "lifecycleHooks";
var _lL = "logLevel";
var _lP = "linuxParameters";
var _lRA = "listenerRuleArn";
var _lS2 = "lastStatus";
var _lSA = "lastStartedAt";
var _lSP = "logStreamPrefix";
var _lST = "localStorageTypes";
var _lSi = "lifecycleStages";
var _lSo2 = "localStorage";
var _lT2 = "launchType";
var _lV = "longValue";
var _la = "labels";
var _lo2 = "logging";
var _m2 = "message";
var _mA = "managedAgents";
var _mCP = "maxComputePercent";
var _mCe = "metricConfigurations";
var _mEBSV = "managedEBSVolume";
var _mGBPVC = "memoryGiBPerVCpu";
var _mHP = "minimumHealthyPercent";
var _mMB = "memoryMiB";
var _mN2 = "metricNames";
var _mO = "mountOptions";
var _mP2 = "mountPoints";
var _mPa = "maximumPercent";
var _mR2 = "memoryReservation";
var _mRa = "maxResults";
var _mSC = "managedStorageConfiguration";
var _mSPAPOOODP = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
var _mSa = "maxSwap";
var _ma2 = "max";
var _mat = "matcher";
var _me = "memory";
var _mi = "min";
var _mo = "monitoring";
var _n2 = "name";
var _nB = "networkBindings";
var _nBG = "networkBandwidthGbps";
var _nC = "networkConfiguration";
var _nDI = "neuronDeviceIds";
var _nI = "networkInterfaces";
var _nIC = "networkInterfaceCount";
var _nM = "networkMode";
var _nMv = "nvidiaMps";
var _nT2 = "nextToken";
var _na2 = "namespace";
var _nam = "names";
var _o = "options";
var _oDMPPOLP = "onDemandMaxPricePercentageOverLowestPrice";
var _oSF = "operatingSystemFamily";
var _ov = "overrides";
var _p2 = "privileged";
var _pCe = "pendingCount";
var _pCl = "placementConstraints";
var _pCr = "proxyConfiguration";
var _pE = "protectionEnabled";
var _pF = "platformFamily";
var _pIA = "privateIpv4Address";
var _pLR = "productionListenerRule";
var _pM = "portMappings";
var _pMi = "pidMode";
var _pN2 = "portName";
var _pRTS = "perRequestTimeoutSeconds";
var _pS2 = "placementStrategy";
var _pSA = "pullStartedAt";
var _pSAu = "pullStoppedAt";
var _pT2 = "pseudoTerminal";
var _pTC = "pendingTasksCount";
var _pTCe = "pendingTaskCount";
var _pTr = "propagateTags";
var _pV = "platformVersion";
var _pe = "permissions";
var _po = "port";
var _pr = "protocol";
var _pro = "properties";
var _r = "reason";
var _rA2 = "roleArn";
var _rAP = "restartAttemptPeriod";
var _rAe2 = "registeredAt";
var _rAeg = "registryArn";
var _rAeq = "requiresAttributes";
var _rAes = "resourceArn";
var _rAu = "ruleArns";
var _rB = "registeredBy";
var _rC2 = "repositoryCredentials";
var _rCIC = "registeredContainerInstancesCount";
var _rCP = "rollbackCapacityProviders";
var _rCe = "requiresCompatibilities";
var _rCu = "runningCount";
var _rD2 = "rootDirectory";
var _rHS = "requireHibernateSupport";
var _rI = "resourceIds";
var _rIe2 = "referenceId";
var _rIu = "runtimeId";
var _rMT = "resourceManagementType";
var _rO = "readOnly";
var _rOHT = "resetOnHealthyTask";
var _rPe = "restartPolicy";
var _rPu = "runtimePlatform";
var _rR = "resourceRequirements";
var _rRF = "readonlyRootFilesystem";
var _rS = "rolloutState";
var _rSR = "rolloutStateReason";
var _rSe2 = "resolutionSeconds";
var _rT2 = "resourceType";
var _rTC = "runningTasksCount";
var _rTCe = "requestedTaskCount";
var _rTCu = "runningTaskCount";
var _rTDRA = "rollbackTargetDaemonRevisionArn";
var _re = "revision";
var _ret = "retries";
var _rol = "rollback";
var _s2 = "smithy.ts.sdk.synthetic.com.amazonaws.ecs";
var _sA = "startedAt";
var _sAe = "serviceArn";
var _sAer = "serviceArns";
var _sAt = "stoppedAt";
var _sAto = "stoppingAt";
var _sB2 = "startedBy";
var _sBN = "s3BucketName";
var _sBTIM = "stepBakeTimeInMinutes";
var _sC = "systemControls";
var _sCC = "serviceConnectConfiguration";
var _sCD = "serviceConnectDefaults";
var _sCPN = "serviceContainerPortName";
var _sCR = "serviceConnectResources";
var _sCo2 = "sourceContainer";
var _sCtop = "stopCode";
var _sDAe = "serviceDeploymentArns";
var _sEE = "s3EncryptionEnabled";
var _sG = "securityGroups";
var _sGI = "securityGroupIds";
var _sGe = "securityGroup";
var _sI2 = "subnetIds";
var _sIGB = "sizeInGiB";
var _sIn = "snapshotId";
var _sKP = "s3KeyPrefix";
var _sL = "softLimit";
var _sMPPOLP = "spotMaxPricePercentageOverLowestPrice";
var _sMS = "sharedMemorySize";
var _sN = "serviceName";
var _sO = "secretOptions";
var _sP2 = "startPeriod";
var _sPo = "sourcePath";
var _sPt = "stepPercent";
var _sR2 = "statusReason";
var _sRA = "serviceRevisionArns";
var _sRe2 = "serviceRegistries";
var _sRt = "stoppedReason";
var _sS = "schedulingStrategy";
var _sSA = "stabilityStatusAt";
var _sSGA = "serviceSecurityGroupArn";
var _sSRC = "sourceServiceRevisionCleanup";
var _sSV = "stringSetValue";
var _sSh = "sharingStrategy";
var _sSt = "stabilityStatus";
var _sT2 = "startTimeout";
var _sTt2 = "stopTimeout";
var _sV2 = "sourceVolume";
var _sVC = "s3filesVolumeConfiguration";
var _sc = "scale";
var _sch = "scheme";
var _sco = "scope";
var _se2 = "server";
var _sec = "secrets";
var _ser2 = "service";
var _serv = "services";
var _set = "settings";
var _si = "size";
var _st2 = "status";
var _sta2 = "statistics";
var _str2 = "strategy";
var _su2 = "subnets";
var _sw = "swappiness";
var _t2 = "type";
var _tA2 = "taskArn";
var _tAN = "triggeredAlarmNames";
var _tAas = "taskArns";
var _tC2 = "thresholdConfiguration";
var _tCi = "timeoutConfiguration";
var _tD = "taskDefinition";
var _tDA = "taskDefinitionArn";
var _tDAa = "taskDefinitionArns";
var _tDa = "taskDefinitions";
var _tEP = "transitEncryptionPort";
var _tEr = "transitEncryption";
var _tGA = "targetGroupArn";
var _tI = "targetId";
var _tIM = "timeoutInMinutes";
var _tK2 = "tagKeys";
var _tLR = "testListenerRule";
var _tLRA = "testListenerRuleArn";
var _tLRAe = "testListenerRuleArns";
var _tLSGB = "totalLocalStorageGB";
var _tP = "terminationPolicy";
var _tRA = "taskRoleArn";
var _tSA = "taskSetArn";
var _tSa = "taskSets";
var _tSag = "tagSpecifications";
var _tT2 = "targetType";
var _tTR = "testTrafficRules";
var _ta2 = "tags";
var _tas = "tasks";
var _task = "task";
var _thr = "throughput";
var _ti2 = "timeout";
var _tl = "tls";
var _tm = "tmpfs";
var _u2 = "user";
var _uA = "updatedAt";
var _uTC = "unhealthyThresholdCount";
var _ul = "ulimits";
var _un2 = "unit";
var _v2 = "value";
var _vC = "versionConsistency";
var _vCC = "vCpuCount";
var _vCo = "volumeConfigurations";
var _vF = "volumesFrom";
var _vFa = "valueFrom";
var _vIR = "volumeInitializationRate";
var _vLC = "vpcLatticeConfigurations";
var _vT2 = "volumeType";
var _va2 = "values";
var _ve = "version";
var _vo = "volumes";
var _w = "weight";
var _wD = "workingDirectory";
var _xN = "xmlName";
var n02 = "com.amazonaws.ecs";
var _s_registry2 = new TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index(_s2);
var ECSServiceException$ = [-3, _s2, "ECSServiceException", 0, [], []];
_s_registry2.registerError(ECSServiceException$, ECSServiceException);
var n0_registry2 = new TypeRegistry$node_modules__smithy_core_dist_es_submodules_schema_index(n02);
var AccessDeniedException$2 = [
  -3,
  n02,
  _ADE2,
  { [_e2]: _c2, [_hE2]: 403 },
  [_m2],
  [0]
];
n0_registry2.registerError(AccessDeniedException$2, AccessDeniedException2);
var AttributeLimitExceededException$ = [
  -3,
  n02,
  _ALEE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(AttributeLimitExceededException$, AttributeLimitExceededException);
var BlockedException$ = [
  -3,
  n02,
  _BE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(BlockedException$, BlockedException);
var ClientException$ = [
  -3,
  n02,
  _CE2,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ClientException$, ClientException);
var ClusterContainsCapacityProviderException$ = [
  -3,
  n02,
  _CCCPE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ClusterContainsCapacityProviderException$, ClusterContainsCapacityProviderException);
var ClusterContainsContainerInstancesException$ = [
  -3,
  n02,
  _CCCIE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ClusterContainsContainerInstancesException$, ClusterContainsContainerInstancesException);
var ClusterContainsServicesException$ = [
  -3,
  n02,
  _CCSE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ClusterContainsServicesException$, ClusterContainsServicesException);
var ClusterContainsTasksException$ = [
  -3,
  n02,
  _CCTE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ClusterContainsTasksException$, ClusterContainsTasksException);
var ClusterNotFoundException$ = [
  -3,
  n02,
  _CNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ClusterNotFoundException$, ClusterNotFoundException);
var ConflictException$2 = [
  -3,
  n02,
  _CEo,
  { [_e2]: _c2 },
  [_rI, _m2],
  [64 | 0, 0]
];
n0_registry2.registerError(ConflictException$2, ConflictException2);
var DaemonNotActiveException$ = [
  -3,
  n02,
  _DNAE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(DaemonNotActiveException$, DaemonNotActiveException);
var DaemonNotFoundException$ = [
  -3,
  n02,
  _DNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(DaemonNotFoundException$, DaemonNotFoundException);
var GatewayNotFoundException$ = [
  -3,
  n02,
  _GNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(GatewayNotFoundException$, GatewayNotFoundException);
var InvalidParameterException$2 = [
  -3,
  n02,
  _IPE2,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(InvalidParameterException$2, InvalidParameterException2);
var LimitExceededException$2 = [
  -3,
  n02,
  _LEE2,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(LimitExceededException$2, LimitExceededException2);
var MissingVersionException$ = [
  -3,
  n02,
  _MVE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(MissingVersionException$, MissingVersionException);
var NamespaceNotFoundException$ = [
  -3,
  n02,
  _NNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(NamespaceNotFoundException$, NamespaceNotFoundException);
var NoUpdateAvailableException$ = [
  -3,
  n02,
  _NUAE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(NoUpdateAvailableException$, NoUpdateAvailableException);
var PlatformTaskDefinitionIncompatibilityException$ = [
  -3,
  n02,
  _PTDIE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(PlatformTaskDefinitionIncompatibilityException$, PlatformTaskDefinitionIncompatibilityException);
var PlatformUnknownException$ = [
  -3,
  n02,
  _PUE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(PlatformUnknownException$, PlatformUnknownException);
var ResourceInUseException$ = [
  -3,
  n02,
  _RIUE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$2 = [
  -3,
  n02,
  _RNFE2,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ResourceNotFoundException$2, ResourceNotFoundException2);
var ServerException$ = [
  -3,
  n02,
  _SE,
  { [_e2]: _se2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ServerException$, ServerException);
var ServiceDeploymentNotFoundException$ = [
  -3,
  n02,
  _SDNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ServiceDeploymentNotFoundException$, ServiceDeploymentNotFoundException);
var ServiceNotActiveException$ = [
  -3,
  n02,
  _SNAE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ServiceNotActiveException$, ServiceNotActiveException);
var ServiceNotFoundException$ = [
  -3,
  n02,
  _SNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(ServiceNotFoundException$, ServiceNotFoundException);
var TargetNotConnectedException$ = [
  -3,
  n02,
  _TNCE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(TargetNotConnectedException$, TargetNotConnectedException);
var TargetNotFoundException$ = [
  -3,
  n02,
  _TNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(TargetNotFoundException$, TargetNotFoundException);
var TaskSetNotFoundException$ = [
  -3,
  n02,
  _TSNFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(TaskSetNotFoundException$, TaskSetNotFoundException);
var UnsupportedFeatureException$ = [
  -3,
  n02,
  _UFE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UnsupportedFeatureException$, UnsupportedFeatureException);
var UpdateInProgressException$ = [
  -3,
  n02,
  _UIPE,
  { [_e2]: _c2 },
  [_m2],
  [0]
];
n0_registry2.registerError(UpdateInProgressException$, UpdateInProgressException);
var errorTypeRegistries2 = [
  _s_registry2,
  n0_registry2
];
var AcceleratorCountRequest$ = [
  3,
  n02,
  _ACR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var AcceleratorTotalMemoryMiBRequest$ = [
  3,
  n02,
  _ATMMBR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var AdvancedConfiguration$ = [
  3,
  n02,
  _AC,
  0,
  [_aTGA, _pLR, _tLR, _rA2],
  [0, 0, 0, 0]
];
var Attachment$ = [
  3,
  n02,
  _A2,
  0,
  [_i2, _t2, _st2, _d2],
  [0, 0, 0, () => AttachmentDetails]
];
var Attribute$ = [
  3,
  n02,
  _At,
  0,
  [_n2, _v2, _tT2, _tI],
  [0, 0, 0, 0],
  1
];
var AwsVpcConfiguration$ = [
  3,
  n02,
  _AVC,
  0,
  [_su2, _sG, _aPI],
  [64 | 0, 64 | 0, 0],
  1
];
var BaselineEbsBandwidthMbpsRequest$ = [
  3,
  n02,
  _BEBMR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var CanaryConfiguration$ = [
  3,
  n02,
  _CC,
  0,
  [_cP, _cBTIM],
  [1, 1]
];
var CapacityProviderStrategyItem$ = [
  3,
  n02,
  _CPSI,
  0,
  [_cPa, _w, _b],
  [0, 1, 1],
  1
];
var Cluster$ = [
  3,
  n02,
  _C,
  0,
  [_cA, _cN, _co2, _st2, _rCIC, _rTC, _pTC, _aSC, _sta2, _ta2, _set, _cPap, _dCPS, _a2, _aSt, _sCD],
  [0, 0, () => ClusterConfiguration$, 0, 1, 1, 1, 1, () => Statistics, () => Tags2, () => ClusterSettings, 64 | 0, () => CapacityProviderStrategy, () => Attachments, 0, () => ClusterServiceConnectDefaults$]
];
var ClusterConfiguration$ = [
  3,
  n02,
  _CCl,
  0,
  [_eCC, _mSC],
  [() => ExecuteCommandConfiguration$, () => ManagedStorageConfiguration$]
];
var ClusterServiceConnectDefaults$ = [
  3,
  n02,
  _CSCD,
  0,
  [_na2],
  [0]
];
var ClusterServiceConnectDefaultsRequest$ = [
  3,
  n02,
  _CSCDR,
  0,
  [_na2],
  [0],
  1
];
var ClusterSetting$ = [
  3,
  n02,
  _CS,
  0,
  [_n2, _v2],
  [0, 0]
];
var Container$ = [
  3,
  n02,
  _Co,
  0,
  [_cAo, _tA2, _n2, _im, _iD, _rIu, _lS2, _eC, _r, _nB, _nI, _hS, _mA, _cp, _me, _mR2, _gI, _nDI, _gSS],
  [0, 0, 0, 0, 0, 0, 0, 1, 0, () => NetworkBindings, () => NetworkInterfaces, 0, () => ManagedAgents, 0, 0, 0, 64 | 0, 64 | 0, () => SharingStrategy$]
];
var ContainerDefinition$ = [
  3,
  n02,
  _CD,
  0,
  [_n2, _im, _rC2, _cp, _me, _mR2, _l2, _pM, _es, _rPe, _eP, _com, _en2, _eF2, _mP2, _vF, _lP, _sec, _dO, _sT2, _sTt2, _vC, _h2, _u2, _wD, _dN2, _p2, _rRF, _dS, _dSD, _eH, _dSO, _in2, _pT2, _dL, _ul, _lC, _hC, _sC, _rR, _fC, _cS],
  [0, 0, [() => RepositoryCredentials$, 0], 1, 1, 1, 64 | 0, () => PortMappingList, 2, () => ContainerRestartPolicy$, 64 | 0, 64 | 0, [() => EnvironmentVariables, 0], () => EnvironmentFiles, () => MountPointList, () => VolumeFromList, () => LinuxParameters$, () => SecretList, () => ContainerDependencies, 1, 1, 0, 0, 0, 0, 2, 2, 2, 64 | 0, 64 | 0, () => HostEntryList, 64 | 0, 2, 2, 128 | 0, () => UlimitList, () => LogConfiguration$, () => HealthCheck$, () => SystemControls, () => ResourceRequirements, () => FirelensConfiguration$, 64 | 0]
];
var ContainerDependency$ = [
  3,
  n02,
  _CDo,
  0,
  [_cNo, _con],
  [0, 0],
  2
];
var ContainerOverride$ = [
  3,
  n02,
  _CO,
  0,
  [_n2, _com, _en2, _eF2, _cp, _me, _mR2, _rR],
  [0, 64 | 0, [() => EnvironmentVariables, 0], () => EnvironmentFiles, 1, 1, 1, () => ResourceRequirements]
];
var ContainerRestartPolicy$ = [
  3,
  n02,
  _CRP,
  0,
  [_ena, _iEC, _rAP],
  [2, 64 | 1, 1],
  1
];
var CreateClusterRequest$ = [
  3,
  n02,
  _CCR,
  0,
  [_cN, _ta2, _set, _co2, _cPap, _dCPS, _sCD],
  [0, () => Tags2, () => ClusterSettings, () => ClusterConfiguration$, 64 | 0, () => CapacityProviderStrategy, () => ClusterServiceConnectDefaultsRequest$]
];
var CreateDaemonRequest$ = [
  3,
  n02,
  _CDR2,
  0,
  [_dNa2, _dTDA, _cPAa, _cA, _dC2, _ta2, _pTr, _eECSMT, _eEC, _cT2, _cr],
  [0, 0, 64 | 0, 0, () => DaemonDeploymentConfiguration$, () => Tags2, 0, 2, 2, 0, 2],
  3
];
var CreatedAt$ = [
  3,
  n02,
  _CA,
  0,
  [_be, _af],
  [4, 4]
];
var DaemonAlarmConfiguration$ = [
  3,
  n02,
  _DAC,
  0,
  [_aN, _enab],
  [64 | 0, 2]
];
var DaemonContainerDefinition$ = [
  3,
  n02,
  _DCD,
  0,
  [_im, _n2, _me, _mR2, _rC2, _hC, _cp, _es, _eP, _com, _wD, _eF2, _en2, _sec, _rRF, _mP2, _lC, _fC, _p2, _u2, _ul, _lP, _dO, _sT2, _sTt2, _sC, _in2, _pT2, _rPe],
  [0, 0, 1, 1, [() => RepositoryCredentials$, 0], () => HealthCheck$, 1, 2, 64 | 0, 64 | 0, 0, () => EnvironmentFiles, [() => EnvironmentVariables, 0], () => SecretList, 2, () => MountPointList, () => LogConfiguration$, () => FirelensConfiguration$, 2, 0, () => UlimitList, () => DaemonLinuxParameters$, () => ContainerDependencies, 1, 1, () => SystemControls, 2, 2, () => ContainerRestartPolicy$],
  1
];
var DaemonDeploymentAlarms$ = [
  3,
  n02,
  _DDA,
  0,
  [_st2, _aN, _tAN],
  [0, 64 | 0, 64 | 0]
];
var DaemonDeploymentConfiguration$ = [
  3,
  n02,
  _DDC2,
  0,
  [_dPr, _al, _bTIM],
  [1, () => DaemonAlarmConfiguration$, 1]
];
var DaemonLinuxParameters$ = [
  3,
  n02,
  _DLP,
  0,
  [_ca, _de, _iPE, _tm],
  [() => KernelCapabilities$, () => DevicesList, 2, () => TmpfsList]
];
var DaemonRollback$ = [
  3,
  n02,
  _DRa,
  0,
  [_r, _sA, _rTDRA, _rCP],
  [0, 4, 0, 64 | 0]
];
var DeleteTaskDefinitionsRequest$ = [
  3,
  n02,
  _DTDR,
  0,
  [_tDa],
  [64 | 0],
  1
];
var Deployment$ = [
  3,
  n02,
  _D2,
  0,
  [_i2, _st2, _tD, _dCe, _pCe, _rCu, _fT, _cAr, _uA, _cPS, _lT2, _pV, _pF, _nC, _rS, _rSR, _sCC, _sCR, _vCo, _fES, _vLC],
  [0, 0, 0, 1, 1, 1, 1, 4, 4, () => CapacityProviderStrategy, 0, 0, 0, () => NetworkConfiguration$, 0, 0, () => ServiceConnectConfiguration$, () => ServiceConnectServiceResourceList, () => ServiceVolumeConfigurations, () => DeploymentEphemeralStorage$, () => VpcLatticeConfigurations]
];
var DeploymentAlarms$ = [
  3,
  n02,
  _DA,
  0,
  [_aN, _rol, _enab],
  [64 | 0, 2, 2],
  3
];
var DeploymentCircuitBreaker$ = [
  3,
  n02,
  _DCBe,
  0,
  [_enab, _rol, _rOHT, _tC2],
  [2, 2, 2, () => ThresholdConfiguration$],
  2
];
var DeploymentConfiguration$ = [
  3,
  n02,
  _DC2,
  0,
  [_dCB, _mPa, _mHP, _al, _str2, _bTIM, _lH, _lCi, _cC, _eSC],
  [() => DeploymentCircuitBreaker$, 1, 1, () => DeploymentAlarms$, 0, 1, () => DeploymentLifecycleHookList, () => LinearConfiguration$, () => CanaryConfiguration$, () => DeploymentEarlySuccessCriteria$]
];
var DeploymentController$ = [
  3,
  n02,
  _DCe,
  0,
  [_t2],
  [0],
  1
];
var DeploymentEarlySuccessCriteria$ = [
  3,
  n02,
  _DESC,
  0,
  [_enab, _hP, _sSRC],
  [2, 1, 0],
  1
];
var DeploymentEphemeralStorage$ = [
  3,
  n02,
  _DES,
  0,
  [_kKI2],
  [0]
];
var DeploymentLifecycleHook$ = [
  3,
  n02,
  _DLH,
  0,
  [_tT2, _hTA, _rA2, _lSi, _hD, _tCi],
  [0, 0, 0, 64 | 0, 15, () => DeploymentLifecycleHookTimeoutConfiguration$]
];
var DeploymentLifecycleHookTimeoutConfiguration$ = [
  3,
  n02,
  _DLHTC,
  0,
  [_tIM, _ac],
  [1, 0]
];
var DescribeCapacityProvidersRequest$ = [
  3,
  n02,
  _DCPRes,
  0,
  [_cPap, _cl, _inc, _mRa, _nT2],
  [64 | 0, 0, 64 | 0, 1, 0]
];
var DescribeClustersRequest$ = [
  3,
  n02,
  _DCRes,
  0,
  [_clu, _inc],
  [64 | 0, 64 | 0]
];
var DescribeContainerInstancesRequest$ = [
  3,
  n02,
  _DCIRes,
  0,
  [_cIon, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeDaemonDeploymentsRequest$ = [
  3,
  n02,
  _DDDR,
  0,
  [_dDAa],
  [64 | 0],
  1
];
var DescribeDaemonRevisionsRequest$ = [
  3,
  n02,
  _DDRR,
  0,
  [_dRAa],
  [64 | 0],
  1
];
var DescribeExpressGatewayServiceRequest$ = [
  3,
  n02,
  _DEGSRes,
  0,
  [_sAe, _inc],
  [0, 64 | 0],
  1
];
var DescribeServiceDeploymentsRequest$ = [
  3,
  n02,
  _DSDR,
  0,
  [_sDAe],
  [64 | 0],
  1
];
var DescribeServiceRevisionsRequest$ = [
  3,
  n02,
  _DSRR,
  0,
  [_sRA],
  [64 | 0],
  1
];
var DescribeServicesRequest$ = [
  3,
  n02,
  _DSRes,
  0,
  [_serv, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeServicesResponse$ = [
  3,
  n02,
  _DSResc,
  0,
  [_serv, _fa],
  [() => Services, () => Failures]
];
var DescribeTaskDefinitionRequest$ = [
  3,
  n02,
  _DTDRes,
  0,
  [_tD, _inc],
  [0, 64 | 0],
  1
];
var DescribeTaskDefinitionResponse$ = [
  3,
  n02,
  _DTDResc,
  0,
  [_tD, _ta2],
  [[() => TaskDefinition$, 0], () => Tags2]
];
var DescribeTaskSetsRequest$ = [
  3,
  n02,
  _DTSRes,
  0,
  [_cl, _ser2, _tSa, _inc],
  [0, 0, 64 | 0, 64 | 0],
  2
];
var DescribeTasksRequest$ = [
  3,
  n02,
  _DTR,
  0,
  [_tas, _cl, _inc],
  [64 | 0, 0, 64 | 0],
  1
];
var DescribeTasksResponse$ = [
  3,
  n02,
  _DTRe,
  0,
  [_tas, _fa],
  [[() => Tasks, 0], () => Failures]
];
var Device$ = [
  3,
  n02,
  _De,
  0,
  [_hPo, _cPo, _pe],
  [0, 0, 64 | 0],
  1
];
var DockerVolumeConfiguration$ = [
  3,
  n02,
  _DVC,
  0,
  [_sco, _au, _dr, _dOr, _la],
  [0, 2, 0, 128 | 0, 128 | 0]
];
var EBSTagSpecification$ = [
  3,
  n02,
  _EBSTS,
  0,
  [_rT2, _ta2, _pTr],
  [0, () => Tags2, 0],
  1
];
var EFSAuthorizationConfig$ = [
  3,
  n02,
  _EFSAC,
  0,
  [_aPIc, _ia],
  [0, 0]
];
var EFSVolumeConfiguration$ = [
  3,
  n02,
  _EFSVC,
  0,
  [_fSI, _rD2, _tEr, _tEP, _aCu],
  [0, 0, 0, 1, () => EFSAuthorizationConfig$],
  1
];
var ElbGatewayResources$ = [
  3,
  n02,
  _EGR,
  0,
  [_lBA, _lA, _sGe, _gRAa],
  [0, 0, 0, 64 | 0]
];
var EnvironmentFile$ = [
  3,
  n02,
  _EF,
  0,
  [_v2, _t2],
  [0, 0],
  2
];
var EphemeralStorage$ = [
  3,
  n02,
  _ES,
  0,
  [_sIGB],
  [1],
  1
];
var ExecuteCommandConfiguration$ = [
  3,
  n02,
  _ECC,
  0,
  [_kKI2, _lo2, _lC],
  [0, 0, () => ExecuteCommandLogConfiguration$]
];
var ExecuteCommandLogConfiguration$ = [
  3,
  n02,
  _ECLC,
  0,
  [_cWLGN, _cWEE, _sBN, _sEE, _sKP],
  [0, 2, 0, 2, 0]
];
var ExpressGatewayContainer$ = [
  3,
  n02,
  _EGC,
  0,
  [_im, _cPon, _aLC, _rC2, _com, _en2, _sec],
  [0, 1, () => ExpressGatewayServiceAwsLogsConfiguration$, () => ExpressGatewayRepositoryCredentials$, 64 | 0, [() => EnvironmentVariables, 0], () => SecretList],
  1
];
var ExpressGatewayRepositoryCredentials$ = [
  3,
  n02,
  _EGRC,
  0,
  [_cPr],
  [0]
];
var ExpressGatewayServiceAwsLogsConfiguration$ = [
  3,
  n02,
  _EGSALC,
  0,
  [_lGo, _lSP],
  [0, 0],
  2
];
var ExpressGatewayServiceNetworkConfiguration$ = [
  3,
  n02,
  _EGSNC,
  0,
  [_sG, _su2],
  [64 | 0, 64 | 0]
];
var Failure$ = [
  3,
  n02,
  _F,
  0,
  [_ar2, _r, _det],
  [0, 0, 0]
];
var FirelensConfiguration$ = [
  3,
  n02,
  _FC,
  0,
  [_t2, _o],
  [0, 128 | 0],
  1
];
var FSxWindowsFileServerAuthorizationConfig$ = [
  3,
  n02,
  _FSWFSAC,
  0,
  [_cPr, _do],
  [0, 0],
  2
];
var FSxWindowsFileServerVolumeConfiguration$ = [
  3,
  n02,
  _FSWFSVC,
  0,
  [_fSI, _rD2, _aCu],
  [0, 0, () => FSxWindowsFileServerAuthorizationConfig$],
  3
];
var GatewayConnectionAlbResources$ = [
  3,
  n02,
  _GCAR,
  0,
  [_aCA, _lBA, _lBSGA, _lA, _lRA, _tLRA, _tGA, _aTGA],
  [0, 0, 64 | 0, 0, 0, 0, 0, 0]
];
var GatewayConnector$ = [
  3,
  n02,
  _GCa,
  0,
  [_pN2, _hC, _fi2],
  [0, () => GatewayConnectorHealthCheck$, () => GatewayConnectorFilters$],
  1
];
var GatewayConnectorFilters$ = [
  3,
  n02,
  _GCF,
  0,
  [_aTc],
  [64 | 0]
];
var GatewayConnectorHealthCheck$ = [
  3,
  n02,
  _GCHC,
  0,
  [_hCPe, _hCPea, _hCP, _hCTS, _hCIS, _hTC, _uTC, _mat],
  [0, 1, 0, 1, 1, 1, 1, () => GatewayConnectorHealthCheckMatcher$]
];
var GatewayConnectorHealthCheckMatcher$ = [
  3,
  n02,
  _GCHCM,
  0,
  [_hCt, _gCr],
  [0, 0]
];
var GatewayElbNetworkConfiguration$ = [
  3,
  n02,
  _GENC,
  0,
  [_iSG, _su2, _iAT],
  [0, 64 | 0, 0]
];
var GatewayRouteAlbResources$ = [
  3,
  n02,
  _GRAR,
  0,
  [_aCA, _lBA, _lA, _lRA, _tLRAe, _lBSG, _sSGA],
  [0, 0, 0, 0, 64 | 0, () => GatewayRouteLoadBalancerSecurityGroupList, 0]
];
var GatewayRouteLoadBalancerSecurityGroup$ = [
  3,
  n02,
  _GRLBSG,
  0,
  [_ar2, _rAu],
  [0, 64 | 0]
];
var GatewayTestTrafficHeader$ = [
  3,
  n02,
  _GTTH,
  0,
  [_n2, _va2],
  [0, 64 | 0],
  2
];
var GetTaskProtectionRequest$ = [
  3,
  n02,
  _GTPR,
  0,
  [_cl, _tas],
  [0, 64 | 0],
  1
];
var HealthCheck$ = [
  3,
  n02,
  _HC,
  0,
  [_com, _int, _ti2, _ret, _sP2],
  [64 | 0, 1, 1, 1, 1],
  1
];
var HostEntry$ = [
  3,
  n02,
  _HE,
  0,
  [_h2, _iA],
  [0, 0],
  2
];
var HostVolumeProperties$ = [
  3,
  n02,
  _HVP,
  0,
  [_sPo],
  [0]
];
var InferenceAccelerator$ = [
  3,
  n02,
  _IA,
  0,
  [_dNe2, _dT2],
  [0, 0],
  2
];
var InferenceAcceleratorOverride$ = [
  3,
  n02,
  _IAO,
  0,
  [_dNe2, _dT2],
  [0, 0]
];
var InstanceRequirementsRequest$ = [
  3,
  n02,
  _IRR,
  0,
  [_vCC, _mMB, _cM, _mGBPVC, _eIT, _iG, _sMPPOLP, _oDMPPOLP, _bM, _bP, _rHS, _nIC, _lSo2, _lST, _tLSGB, _bEBM, _aTcc, _aCcc, _aM, _aNc, _aTMMB, _nBG, _aIT, _mSPAPOOODP],
  [() => VCpuCountRangeRequest$, () => MemoryMiBRequest$, [() => CpuManufacturerSet, { [_xN]: _CM }], () => MemoryGiBPerVCpuRequest$, [() => ExcludedInstanceTypeSet, { [_xN]: _EIT }], [() => InstanceGenerationSet, { [_xN]: _IG }], 1, 1, 0, 0, 2, () => NetworkInterfaceCountRequest$, 0, [() => LocalStorageTypeSet, { [_xN]: _LST }], () => TotalLocalStorageGBRequest$, () => BaselineEbsBandwidthMbpsRequest$, [() => AcceleratorTypeSet, { [_xN]: _AT }], () => AcceleratorCountRequest$, [() => AcceleratorManufacturerSet, { [_xN]: _AM }], [() => AcceleratorNameSet, { [_xN]: _AN }], () => AcceleratorTotalMemoryMiBRequest$, () => NetworkBandwidthGbpsRequest$, [() => AllowedInstanceTypeSet, { [_xN]: _AIT }], 1],
  2
];
var KernelCapabilities$ = [
  3,
  n02,
  _KC,
  0,
  [_ad, _dro],
  [64 | 0, 64 | 0]
];
var KeyValuePair$ = [
  3,
  n02,
  _KVP,
  0,
  [_n2, _v2],
  [0, 0]
];
var LinearConfiguration$ = [
  3,
  n02,
  _LC,
  0,
  [_sPt, _sBTIM],
  [1, 1]
];
var LinuxParameters$ = [
  3,
  n02,
  _LP,
  0,
  [_ca, _de, _iPE, _sMS, _tm, _mSa, _sw],
  [() => KernelCapabilities$, () => DevicesList, 2, 1, () => TmpfsList, 1, 1]
];
var ListClustersRequest$ = [
  3,
  n02,
  _LCR,
  0,
  [_nT2, _mRa],
  [0, 1]
];
var ListClustersResponse$ = [
  3,
  n02,
  _LCRi,
  0,
  [_cAl, _nT2],
  [64 | 0, 0]
];
var ListContainerInstancesResponse$ = [
  3,
  n02,
  _LCIRi,
  0,
  [_cIAo, _nT2],
  [64 | 0, 0]
];
var ListDaemonDeploymentsRequest$ = [
  3,
  n02,
  _LDDR,
  0,
  [_dA2, _st2, _cAr, _mRa, _nT2],
  [0, 64 | 0, () => CreatedAt$, 1, 0],
  1
];
var ListDaemonsRequest$ = [
  3,
  n02,
  _LDR,
  0,
  [_cA, _cPAa, _mRa, _nT2],
  [0, 64 | 0, 1, 0]
];
var ListGatewayClusterAssociationsRequest$ = [
  3,
  n02,
  _LGCAR,
  0,
  [_g2, _cl, _st2, _mRa, _nT2],
  [0, 0, 64 | 0, 1, 0]
];
var ListGatewayRoutesRequest$ = [
  3,
  n02,
  _LGRR,
  0,
  [_g2, _cl, _ser2, _sCPN, _st2, _mRa, _nT2],
  [0, 0, 0, 0, 64 | 0, 1, 0]
];
var ListGatewaysRequest$ = [
  3,
  n02,
  _LGR,
  0,
  [_nam, _st2, _mRa, _nT2],
  [64 | 0, 64 | 0, 1, 0]
];
var ListServiceDeploymentsRequest$ = [
  3,
  n02,
  _LSDR,
  0,
  [_ser2, _cl, _st2, _cAr, _nT2, _mRa],
  [0, 0, 64 | 0, () => CreatedAt$, 0, 1],
  1
];
var ListServicesByNamespaceResponse$ = [
  3,
  n02,
  _LSBNRi,
  0,
  [_sAer, _nT2],
  [64 | 0, 0]
];
var ListServicesRequest$ = [
  3,
  n02,
  _LSR,
  0,
  [_cl, _nT2, _mRa, _lT2, _sS, _rMT],
  [0, 0, 1, 0, 0, 0]
];
var ListServicesResponse$ = [
  3,
  n02,
  _LSRi,
  0,
  [_sAer, _nT2],
  [64 | 0, 0]
];
var ListTaskDefinitionFamiliesResponse$ = [
  3,
  n02,
  _LTDFRi,
  0,
  [_fam, _nT2],
  [64 | 0, 0]
];
var ListTaskDefinitionsResponse$ = [
  3,
  n02,
  _LTDRi,
  0,
  [_tDAa, _nT2],
  [64 | 0, 0]
];
var ListTasksRequest$ = [
  3,
  n02,
  _LTR,
  0,
  [_cl, _cIo, _f2, _nT2, _mRa, _sB2, _sN, _dSe, _lT2, _dNa2],
  [0, 0, 0, 0, 1, 0, 0, 0, 0, 0]
];
var ListTasksResponse$ = [
  3,
  n02,
  _LTRi,
  0,
  [_tAas, _nT2],
  [64 | 0, 0]
];
var LoadBalancer$ = [
  3,
  n02,
  _LB,
  0,
  [_tGA, _lBN, _cNo, _cPon, _aCd],
  [0, 0, 0, 1, () => AdvancedConfiguration$]
];
var LogConfiguration$ = [
  3,
  n02,
  _LCo,
  0,
  [_lD, _o, _sO],
  [0, 128 | 0, () => SecretList],
  1
];
var ManagedAgent$ = [
  3,
  n02,
  _MA,
  0,
  [_lSA, _n2, _r, _lS2],
  [4, 0, 0, 0]
];
var ManagedInstancesNetworkConfiguration$ = [
  3,
  n02,
  _MINC,
  0,
  [_su2, _sG],
  [64 | 0, 64 | 0]
];
var ManagedLoadBalancer$ = [
  3,
  n02,
  _MLB,
  0,
  [_st2, _uA, _sch, _ar2, _sR2, _sI2, _sGI],
  [0, 4, 0, 0, 0, 64 | 0, 64 | 0],
  3
];
var ManagedStorageConfiguration$ = [
  3,
  n02,
  _MSC,
  0,
  [_kKI2, _fESKKI],
  [0, 0]
];
var MemoryGiBPerVCpuRequest$ = [
  3,
  n02,
  _MGBPVCR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var MemoryMiBRequest$ = [
  3,
  n02,
  _MMBR,
  0,
  [_mi, _ma2],
  [1, 1],
  1
];
var MetricConfiguration$ = [
  3,
  n02,
  _MCe,
  0,
  [_mN2, _rSe2],
  [64 | 0, 1],
  2
];
var MonitoringConfiguration$ = [
  3,
  n02,
  _MCo,
  0,
  [_mCe],
  [() => MetricConfigurationList]
];
var MountPoint$ = [
  3,
  n02,
  _MP,
  0,
  [_sV2, _cPo, _rO],
  [0, 0, 2]
];
var NetworkBandwidthGbpsRequest$ = [
  3,
  n02,
  _NBGR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var NetworkBinding$ = [
  3,
  n02,
  _NB,
  0,
  [_bIP, _cPon, _hPos, _pr, _cPR, _hPR],
  [0, 1, 1, 0, 0, 0]
];
var NetworkConfiguration$ = [
  3,
  n02,
  _NC,
  0,
  [_aCw],
  [() => AwsVpcConfiguration$]
];
var NetworkInterface$ = [
  3,
  n02,
  _NI,
  0,
  [_aI, _pIA, _iAp],
  [0, 0, 0]
];
var NetworkInterfaceCountRequest$ = [
  3,
  n02,
  _NICR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var NvidiaMpsAllocation$ = [
  3,
  n02,
  _NMA,
  0,
  [_me, _mCP],
  [1, 1],
  1
];
var PlacementConstraint$ = [
  3,
  n02,
  _PC2,
  0,
  [_t2, _ex],
  [0, 0]
];
var PlacementStrategy$ = [
  3,
  n02,
  _PS,
  0,
  [_t2, _fie],
  [0, 0]
];
var PortMapping$ = [
  3,
  n02,
  _PM,
  0,
  [_cPon, _hPos, _pr, _n2, _aP, _cPR],
  [1, 1, 0, 0, 0, 0]
];
var ProxyConfiguration$ = [
  3,
  n02,
  _PCr,
  0,
  [_cNo, _t2, _pro],
  [0, 0, () => ProxyConfigurationProperties],
  1
];
var PutClusterCapacityProvidersRequest$ = [
  3,
  n02,
  _PCCPR,
  0,
  [_cl, _cPap, _dCPS],
  [0, 64 | 0, () => CapacityProviderStrategy],
  3
];
var RegisterTaskDefinitionRequest$ = [
  3,
  n02,
  _RTDR,
  0,
  [_f2, _cD, _tRA, _eRA2, _nM, _vo, _pCl, _rCe, _cp, _me, _ta2, _pMi, _iM, _pCr, _iAn, _eSp, _rPu, _eFI],
  [0, [() => ContainerDefinitions, 0], 0, 0, 0, () => VolumeList, () => TaskDefinitionPlacementConstraints, 64 | 0, 0, 0, () => Tags2, 0, 0, () => ProxyConfiguration$, () => InferenceAccelerators, () => EphemeralStorage$, () => RuntimePlatform$, 2],
  2
];
var RegisterTaskDefinitionResponse$ = [
  3,
  n02,
  _RTDRe,
  0,
  [_tD, _ta2],
  [[() => TaskDefinition$, 0], () => Tags2]
];
var RepositoryCredentials$ = [
  3,
  n02,
  _RC,
  8,
  [_cPr],
  [0],
  1
];
var Resource$ = [
  3,
  n02,
  _R,
  0,
  [_n2, _t2, _dV2, _lV, _iV, _sSV],
  [0, 0, 1, 1, 1, 64 | 0]
];
var ResourceRequirement$ = [
  3,
  n02,
  _RR,
  0,
  [_t2, _v2, _sSh],
  [0, 0, () => SharingStrategy$],
  1
];
var RunTaskRequest$ = [
  3,
  n02,
  _RTR,
  0,
  [_tD, _cPS, _cl, _cou, _eECSMT, _eEC, _gr, _lT2, _nC, _ov, _pCl, _pS2, _pV, _pTr, _rIe2, _sB2, _ta2, _cT2, _vCo],
  [0, () => CapacityProviderStrategy, 0, 1, 2, 2, 0, 0, () => NetworkConfiguration$, [() => TaskOverride$, 0], () => PlacementConstraints, () => PlacementStrategies, 0, 0, 0, 0, () => Tags2, [0, 4], () => TaskVolumeConfigurations],
  1
];
var RunTaskResponse$ = [
  3,
  n02,
  _RTRu,
  0,
  [_tas, _fa],
  [[() => Tasks, 0], () => Failures]
];
var RuntimePlatform$ = [
  3,
  n02,
  _RP,
  0,
  [_cAp, _oSF],
  [0, 0]
];
var S3FilesVolumeConfiguration$ = [
  3,
  n02,
  _SFVC,
  0,
  [_fSA, _rD2, _tEP, _aPA],
  [0, 0, 1, 0],
  1
];
var Scale$ = [
  3,
  n02,
  _S,
  0,
  [_v2, _un2],
  [1, 0]
];
var Secret$ = [
  3,
  n02,
  _Se,
  0,
  [_n2, _vFa],
  [0, 0],
  2
];
var Service$ = [
  3,
  n02,
  _Ser,
  0,
  [_sAe, _sN, _cA, _lB, _sRe2, _st2, _dCe, _rCu, _pCe, _lT2, _cPS, _pV, _pF, _tD, _dC2, _tSa, _dep, _rA2, _ev2, _cAr, _cSD, _cSR, _pCl, _pS2, _nC, _hCGPS, _sS, _dCep, _ta2, _cBr, _eECSMT, _pTr, _eEC, _aZR, _rMT],
  [0, 0, 0, () => LoadBalancers, () => ServiceRegistries, 0, 1, 1, 1, 0, () => CapacityProviderStrategy, 0, 0, 0, () => DeploymentConfiguration$, () => TaskSets, () => Deployments, 0, () => ServiceEvents, 4, 0, () => ServiceCurrentRevisionSummaryList, () => PlacementConstraints, () => PlacementStrategies, () => NetworkConfiguration$, 1, 0, () => DeploymentController$, () => Tags2, 0, 2, 0, 2, 0, 0]
];
var ServiceConnectAccessLogConfiguration$ = [
  3,
  n02,
  _SCALC,
  0,
  [_for, _iQP],
  [0, 0],
  1
];
var ServiceConnectClientAlias$ = [
  3,
  n02,
  _SCCA,
  0,
  [_po, _dNn, _tTR],
  [1, 0, () => ServiceConnectTestTrafficRules$],
  1
];
var ServiceConnectConfiguration$ = [
  3,
  n02,
  _SCC,
  0,
  [_ena, _na2, _serv, _lC, _aLCc, _cCon],
  [2, 0, () => ServiceConnectServiceList, () => LogConfiguration$, () => ServiceConnectAccessLogConfiguration$, () => ServiceConnectContainerConfigurations],
  1
];
var ServiceConnectService$ = [
  3,
  n02,
  _SCS,
  0,
  [_pN2, _dNi, _cAli, _iPO, _ti2, _tl],
  [0, 0, () => ServiceConnectClientAliasList, 1, () => TimeoutConfiguration$, () => ServiceConnectTlsConfiguration$],
  1
];
var ServiceConnectServiceResource$ = [
  3,
  n02,
  _SCSR,
  0,
  [_dNi, _dAi],
  [0, 0]
];
var ServiceConnectTestTrafficHeaderMatchRules$ = [
  3,
  n02,
  _SCTTHMR,
  0,
  [_exa],
  [0],
  1
];
var ServiceConnectTestTrafficHeaderRules$ = [
  3,
  n02,
  _SCTTHR,
  0,
  [_n2, _v2],
  [0, () => ServiceConnectTestTrafficHeaderMatchRules$],
  1
];
var ServiceConnectTestTrafficRules$ = [
  3,
  n02,
  _SCTTR,
  0,
  [_he],
  [() => ServiceConnectTestTrafficHeaderRules$],
  1
];
var ServiceConnectTlsCertificateAuthority$ = [
  3,
  n02,
  _SCTCA,
  0,
  [_aPAA],
  [0]
];
var ServiceConnectTlsConfiguration$ = [
  3,
  n02,
  _SCTC,
  0,
  [_iCA, _kK, _rA2],
  [() => ServiceConnectTlsCertificateAuthority$, 0, 0],
  1
];
var ServiceCurrentRevisionSummary$ = [
  3,
  n02,
  _SCRS,
  0,
  [_ar2, _rTCe, _rTCu, _pTCe],
  [0, 1, 1, 1]
];
var ServiceDeploymentAlarms$ = [
  3,
  n02,
  _SDA,
  0,
  [_st2, _aN, _tAN],
  [0, 64 | 0, 64 | 0]
];
var ServiceEvent$ = [
  3,
  n02,
  _SEe,
  0,
  [_i2, _cAr, _m2],
  [0, 4, 0]
];
var ServiceManagedEBSVolumeConfiguration$ = [
  3,
  n02,
  _SMEBSVC,
  0,
  [_rA2, _enc, _kKI2, _vT2, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _fTi],
  [0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, 0],
  1
];
var ServiceRegistry$ = [
  3,
  n02,
  _SR,
  0,
  [_rAeg, _po, _cNo, _cPon],
  [0, 1, 0, 1]
];
var ServiceVolumeConfiguration$ = [
  3,
  n02,
  _SVC,
  0,
  [_n2, _mEBSV],
  [0, () => ServiceManagedEBSVolumeConfiguration$],
  1
];
var StartTaskRequest$ = [
  3,
  n02,
  _STR,
  0,
  [_cIon, _tD, _cl, _eECSMT, _eEC, _gr, _nC, _ov, _pTr, _rIe2, _sB2, _ta2, _vCo],
  [64 | 0, 0, 0, 2, 2, 0, () => NetworkConfiguration$, [() => TaskOverride$, 0], 0, 0, 0, () => Tags2, () => TaskVolumeConfigurations],
  2
];
var StopTaskRequest$ = [
  3,
  n02,
  _STRto,
  0,
  [_task, _cl, _r],
  [0, 0, 0],
  1
];
var StopTaskResponse$ = [
  3,
  n02,
  _STRtop,
  0,
  [_task],
  [[() => Task$, 0]]
];
var SystemControl$ = [
  3,
  n02,
  _SC2,
  0,
  [_na2, _v2],
  [0, 0]
];
var Tag$ = [
  3,
  n02,
  _T,
  0,
  [_k2, _v2],
  [0, 0]
];
var TagResourceRequest$2 = [
  3,
  n02,
  _TRR2,
  0,
  [_rAes, _ta2],
  [0, () => Tags2],
  2
];
var TagResourceResponse$ = [
  3,
  n02,
  _TRRa,
  0,
  [],
  []
];
var Task$ = [
  3,
  n02,
  _Ta,
  0,
  [_a2, _at2, _aZ, _cPN, _cA, _conn, _cAon, _cIA, _conta, _cp, _cAr, _dSe, _eEC, _eSA, _gr, _hS, _iAn, _lS2, _lT2, _me, _ov, _pV, _pF, _pSA, _pSAu, _sA, _sB2, _sCtop, _sAt, _sRt, _sAto, _ta2, _tA2, _tDA, _ve, _eSp, _fES],
  [() => Attachments, () => Attributes, 0, 0, 0, 0, 4, 0, () => Containers, 0, 4, 0, 2, 4, 0, 0, () => InferenceAccelerators, 0, 0, 0, [() => TaskOverride$, 0], 0, 0, 4, 4, 4, 0, 0, 4, 0, 4, () => Tags2, 0, 0, 1, () => EphemeralStorage$, () => TaskEphemeralStorage$]
];
var TaskDefinition$ = [
  3,
  n02,
  _TD,
  0,
  [_tDA, _cD, _f2, _tRA, _eRA2, _nM, _re, _vo, _st2, _rAeq, _pCl, _comp, _rPu, _rCe, _cp, _me, _iAn, _pMi, _iM, _pCr, _rAe2, _dAer, _dRAe, _rB, _eSp, _eFI],
  [0, [() => ContainerDefinitions, 0], 0, 0, 0, 0, 1, () => VolumeList, 0, () => RequiresAttributes, () => TaskDefinitionPlacementConstraints, 64 | 0, () => RuntimePlatform$, 64 | 0, 0, 0, () => InferenceAccelerators, 0, 0, () => ProxyConfiguration$, 4, 4, 4, 0, () => EphemeralStorage$, 2]
];
var TaskDefinitionPlacementConstraint$ = [
  3,
  n02,
  _TDPC,
  0,
  [_t2, _ex],
  [0, 0]
];
var TaskEphemeralStorage$ = [
  3,
  n02,
  _TES,
  0,
  [_sIGB, _kKI2],
  [1, 0]
];
var TaskManagedEBSVolumeConfiguration$ = [
  3,
  n02,
  _TMEBSVC,
  0,
  [_rA2, _enc, _kKI2, _vT2, _sIGB, _sIn, _vIR, _io, _thr, _tSag, _tP, _fTi],
  [0, 2, 0, 0, 1, 0, 1, 1, 1, () => EBSTagSpecifications, () => TaskManagedEBSVolumeTerminationPolicy$, 0],
  1
];
var TaskManagedEBSVolumeTerminationPolicy$ = [
  3,
  n02,
  _TMEBSVTP,
  0,
  [_dOT],
  [2],
  1
];
var TaskOverride$ = [
  3,
  n02,
  _TO,
  0,
  [_cO, _cp, _iAO, _eRA2, _me, _tRA, _eSp],
  [[() => ContainerOverrides, 0], 0, () => InferenceAcceleratorOverrides, 0, 0, 0, () => EphemeralStorage$]
];
var TaskSet$ = [
  3,
  n02,
  _TS2,
  0,
  [_i2, _tSA, _sAe, _cA, _sB2, _eI, _st2, _tD, _cDC, _pCe, _rCu, _cAr, _uA, _lT2, _cPS, _pV, _pF, _nC, _lB, _sRe2, _sc, _sSt, _sSA, _ta2, _fES],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 4, 4, 0, () => CapacityProviderStrategy, 0, 0, () => NetworkConfiguration$, () => LoadBalancers, () => ServiceRegistries, () => Scale$, 0, 4, () => Tags2, () => DeploymentEphemeralStorage$]
];
var TaskVolumeConfiguration$ = [
  3,
  n02,
  _TVC,
  0,
  [_n2, _mEBSV],
  [0, () => TaskManagedEBSVolumeConfiguration$],
  1
];
var ThresholdConfiguration$ = [
  3,
  n02,
  _TC2,
  0,
  [_t2, _v2],
  [0, 1],
  2
];
var TimeoutConfiguration$ = [
  3,
  n02,
  _TCi,
  0,
  [_iTS, _pRTS],
  [1, 1]
];
var Tmpfs$ = [
  3,
  n02,
  _Tm,
  0,
  [_cPo, _si, _mO],
  [0, 1, 64 | 0],
  2
];
var TotalLocalStorageGBRequest$ = [
  3,
  n02,
  _TLSGBR,
  0,
  [_mi, _ma2],
  [1, 1]
];
var Ulimit$ = [
  3,
  n02,
  _U,
  0,
  [_n2, _sL, _hL],
  [0, 1, 1],
  3
];
var UntagResourceRequest$2 = [
  3,
  n02,
  _URR2,
  0,
  [_rAes, _tK2],
  [0, 64 | 0],
  2
];
var UpdateContainerInstancesStateRequest$ = [
  3,
  n02,
  _UCISR,
  0,
  [_cIon, _st2, _cl],
  [64 | 0, 0, 0],
  2
];
var UpdateDaemonRequest$ = [
  3,
  n02,
  _UDR,
  0,
  [_dA2, _dTDA, _cPAa, _dC2, _pTr, _eECSMT, _eEC, _cr],
  [0, 0, 64 | 0, () => DaemonDeploymentConfiguration$, 0, 2, 2, 2],
  3
];
var UpdateServiceRequest$ = [
  3,
  n02,
  _USR,
  0,
  [_ser2, _cl, _dCe, _tD, _cPS, _dC2, _aZR, _nC, _pCl, _pS2, _pV, _fND, _hCGPS, _dCep, _eEC, _eECSMT, _lB, _pTr, _sRe2, _sCC, _vCo, _vLC, _gC, _mo],
  [0, 0, 1, 0, () => CapacityProviderStrategy, () => DeploymentConfiguration$, 0, () => NetworkConfiguration$, () => PlacementConstraints, () => PlacementStrategies, 0, 2, 1, () => DeploymentController$, 2, 2, () => LoadBalancers, 0, () => ServiceRegistries, () => ServiceConnectConfiguration$, () => ServiceVolumeConfigurations, () => VpcLatticeConfigurations, () => GatewayConnectorList, () => MonitoringConfiguration$],
  1
];
var UpdateServiceResponse$ = [
  3,
  n02,
  _USRp,
  0,
  [_ser2],
  [() => Service$]
];
var UpdateTaskProtectionRequest$ = [
  3,
  n02,
  _UTPR,
  0,
  [_cl, _tas, _pE, _eIM],
  [0, 64 | 0, 2, 1],
  3
];
var VCpuCountRangeRequest$ = [
  3,
  n02,
  _VCCRR,
  0,
  [_mi, _ma2],
  [1, 1],
  1
];
var Volume$ = [
  3,
  n02,
  _V,
  0,
  [_n2, _ho, _dVC, _eVC, _sVC, _fWFSVC, _cAL],
  [0, () => HostVolumeProperties$, () => DockerVolumeConfiguration$, () => EFSVolumeConfiguration$, () => S3FilesVolumeConfiguration$, () => FSxWindowsFileServerVolumeConfiguration$, 2]
];
var VolumeFrom$ = [
  3,
  n02,
  _VF,
  0,
  [_sCo2, _rO],
  [0, 2]
];
var VpcLatticeAdvancedConfiguration$ = [
  3,
  n02,
  _VLAC,
  0,
  [_aTGA, _pLR, _tLR],
  [0, 0, 0]
];
var VpcLatticeConfiguration$ = [
  3,
  n02,
  _VLC,
  0,
  [_rA2, _tGA, _pN2, _aCd],
  [0, 0, 0, () => VpcLatticeAdvancedConfiguration$],
  3
];
var AcceleratorManufacturerSet = [
  1,
  n02,
  _AMS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var AcceleratorNameSet = [
  1,
  n02,
  _ANS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var AcceleratorTypeSet = [
  1,
  n02,
  _ATS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var AccessTypeList = 64 | 0;
var AllowedInstanceTypeSet = [
  1,
  n02,
  _AITS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var AttachmentDetails = [
  1,
  n02,
  _AD2,
  0,
  () => KeyValuePair$
];
var Attachments = [
  1,
  n02,
  _Att,
  0,
  () => Attachment$
];
var Attributes = [
  1,
  n02,
  _Attr,
  0,
  () => Attribute$
];
var CapacityProviderFieldList = 64 | 0;
var CapacityProviderStrategy = [
  1,
  n02,
  _CPS,
  0,
  () => CapacityProviderStrategyItem$
];
var ClusterFieldList = 64 | 0;
var ClusterSettings = [
  1,
  n02,
  _CSl,
  0,
  () => ClusterSetting$
];
var CompatibilityList = 64 | 0;
var ContainerDefinitions = [
  1,
  n02,
  _CDon,
  0,
  [
    () => ContainerDefinition$,
    0
  ]
];
var ContainerDependencies = [
  1,
  n02,
  _CDont,
  0,
  () => ContainerDependency$
];
var ContainerInstanceFieldList = 64 | 0;
var ContainerOverrides = [
  1,
  n02,
  _COo,
  0,
  [
    () => ContainerOverride$,
    0
  ]
];
var Containers = [
  1,
  n02,
  _Con,
  0,
  () => Container$
];
var CpuManufacturerSet = [
  1,
  n02,
  _CMS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var DaemonDeploymentStatusList = 64 | 0;
var DeploymentLifecycleHookList = [
  1,
  n02,
  _DLHL,
  0,
  () => DeploymentLifecycleHook$
];
var DeploymentLifecycleHookStageList = 64 | 0;
var Deployments = [
  1,
  n02,
  _Dep,
  0,
  () => Deployment$
];
var DeviceCgroupPermissions = 64 | 0;
var DevicesList = [
  1,
  n02,
  _DL,
  0,
  () => Device$
];
var EBSTagSpecifications = [
  1,
  n02,
  _EBSTSa,
  0,
  () => EBSTagSpecification$
];
var EnvironmentFiles = [
  1,
  n02,
  _EFn,
  0,
  () => EnvironmentFile$
];
var EnvironmentVariables = [
  1,
  n02,
  _EV,
  8,
  () => KeyValuePair$
];
var ExcludedInstanceTypeSet = [
  1,
  n02,
  _EITS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var ExpressGatewayServiceIncludeList = 64 | 0;
var Failures = [
  1,
  n02,
  _Fa,
  0,
  () => Failure$
];
var GatewayClusterAssociationStatusList = 64 | 0;
var GatewayConnectorList = [
  1,
  n02,
  _GCLa,
  0,
  () => GatewayConnector$
];
var GatewayRouteLoadBalancerSecurityGroupList = [
  1,
  n02,
  _GRLBSGL,
  0,
  () => GatewayRouteLoadBalancerSecurityGroup$
];
var GatewayRouteStatusList = 64 | 0;
var GatewayStatusList = 64 | 0;
var GpuIds = 64 | 0;
var HostEntryList = [
  1,
  n02,
  _HEL,
  0,
  () => HostEntry$
];
var InferenceAcceleratorOverrides = [
  1,
  n02,
  _IAOn,
  0,
  () => InferenceAcceleratorOverride$
];
var InferenceAccelerators = [
  1,
  n02,
  _IAn,
  0,
  () => InferenceAccelerator$
];
var InstanceGenerationSet = [
  1,
  n02,
  _IGS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var IntegerList = 64 | 1;
var LoadBalancers = [
  1,
  n02,
  _LBo,
  0,
  () => LoadBalancer$
];
var LocalStorageTypeSet = [
  1,
  n02,
  _LSTS,
  0,
  [
    0,
    { [_xN]: _it }
  ]
];
var ManagedAgents = [
  1,
  n02,
  _MAa,
  0,
  () => ManagedAgent$
];
var MetricConfigurationList = [
  1,
  n02,
  _MCL,
  0,
  () => MetricConfiguration$
];
var MetricNamesList = 64 | 0;
var MountPointList = [
  1,
  n02,
  _MPL,
  0,
  () => MountPoint$
];
var NetworkBindings = [
  1,
  n02,
  _NBe,
  0,
  () => NetworkBinding$
];
var NetworkInterfaces = [
  1,
  n02,
  _NIe,
  0,
  () => NetworkInterface$
];
var NeuronDeviceIds = 64 | 0;
var PlacementConstraints = [
  1,
  n02,
  _PCl,
  0,
  () => PlacementConstraint$
];
var PlacementStrategies = [
  1,
  n02,
  _PSl,
  0,
  () => PlacementStrategy$
];
var PortMappingList = [
  1,
  n02,
  _PML,
  0,
  () => PortMapping$
];
var ProxyConfigurationProperties = [
  1,
  n02,
  _PCP,
  0,
  () => KeyValuePair$
];
var RequiresAttributes = [
  1,
  n02,
  _RA,
  0,
  () => Attribute$
];
var ResourceIds = 64 | 0;
var ResourceRequirements = [
  1,
  n02,
  _RRe,
  0,
  () => ResourceRequirement$
];
var SecretList = [
  1,
  n02,
  _SL,
  0,
  () => Secret$
];
var ServiceConnectClientAliasList = [
  1,
  n02,
  _SCCAL,
  0,
  () => ServiceConnectClientAlias$
];
var ServiceConnectContainerConfigurations = [
  1,
  n02,
  _SCCC,
  0,
  () => ServiceConnectContainerConfiguration$
];
var ServiceConnectServiceList = [
  1,
  n02,
  _SCSL,
  0,
  () => ServiceConnectService$
];
var ServiceConnectServiceResourceList = [
  1,
  n02,
  _SCSRL,
  0,
  () => ServiceConnectServiceResource$
];
var ServiceCurrentRevisionSummaryList = [
  1,
  n02,
  _SCRSL,
  0,
  () => ServiceCurrentRevisionSummary$
];
var ServiceDeploymentStatusList = 64 | 0;
var ServiceEvents = [
  1,
  n02,
  _SEer,
  0,
  () => ServiceEvent$
];
var ServiceFieldList = 64 | 0;
var ServiceRegistries = [
  1,
  n02,
  _SRer,
  0,
  () => ServiceRegistry$
];
var Services = [
  1,
  n02,
  _Serv,
  0,
  () => Service$
];
var ServiceVolumeConfigurations = [
  1,
  n02,
  _SVCe,
  0,
  () => ServiceVolumeConfiguration$
];
var Statistics = [
  1,
  n02,
  _St,
  0,
  () => KeyValuePair$
];
var StringList = 64 | 0;
var SystemControls = [
  1,
  n02,
  _SCy,
  0,
  () => SystemControl$
];
var TagKeys = 64 | 0;
var Tags2 = [
  1,
  n02,
  _Tag,
  0,
  () => Tag$
];
var TaskDefinitionFieldList = 64 | 0;
var TaskDefinitionPlacementConstraints = [
  1,
  n02,
  _TDPCa,
  0,
  () => TaskDefinitionPlacementConstraint$
];
var TaskFieldList = 64 | 0;
var Tasks = [
  1,
  n02,
  _Tas,
  0,
  [
    () => Task$,
    0
  ]
];
var TaskSetFieldList = 64 | 0;
var TaskSets = [
  1,
  n02,
  _TSa,
  0,
  () => TaskSet$
];
var TaskVolumeConfigurations = [
  1,
  n02,
  _TVCa,
  0,
  () => TaskVolumeConfiguration$
];
var TmpfsList = [
  1,
  n02,
  _TL,
  0,
  () => Tmpfs$
];
var UlimitList = [
  1,
  n02,
  _UL,
  0,
  () => Ulimit$
];
var VolumeFromList = [
  1,
  n02,
  _VFL,
  0,
  () => VolumeFrom$
];
var VolumeList = [
  1,
  n02,
  _VL,
  0,
  () => Volume$
];
var VpcLatticeConfigurations = [
  1,
  n02,
  _VLCp,
  0,
  () => VpcLatticeConfiguration$
];
var DockerLabelsMap = 128 | 0;
var FirelensConfigurationOptionsMap = 128 | 0;
var LogConfigurationOptionsMap = 128 | 0;
var StringMap = 128 | 0;
var ServiceConnectContainerConfiguration$ = [
  4,
  n02,
  _SCCCe,
  0,
  [_lL],
  [0]
];
var SharingStrategy$ = [
  4,
  n02,
  _SSh,
  0,
  [_nMv],
  [() => NvidiaMpsAllocation$]
];
var DescribeServices$ = [
  9,
  n02,
  _DSes,
  0,
  () => DescribeServicesRequest$,
  () => DescribeServicesResponse$
];
var DescribeTaskDefinition$ = [
  9,
  n02,
  _DTDes,
  0,
  () => DescribeTaskDefinitionRequest$,
  () => DescribeTaskDefinitionResponse$
];
var DescribeTasks$ = [
  9,
  n02,
  _DT,
  0,
  () => DescribeTasksRequest$,
  () => DescribeTasksResponse$
];
var ListClusters$ = [
  9,
  n02,
  _LCi,
  0,
  () => ListClustersRequest$,
  () => ListClustersResponse$
];
var ListServices$ = [
  9,
  n02,
  _LS,
  0,
  () => ListServicesRequest$,
  () => ListServicesResponse$
];
var ListTasks$ = [
  9,
  n02,
  _LT2,
  0,
  () => ListTasksRequest$,
  () => ListTasksResponse$
];
var RegisterTaskDefinition$ = [
  9,
  n02,
  _RTD,
  0,
  () => RegisterTaskDefinitionRequest$,
  () => RegisterTaskDefinitionResponse$
];
var RunTask$ = [
  9,
  n02,
  _RT,
  0,
  () => RunTaskRequest$,
  () => RunTaskResponse$
];
var StopTask$ = [
  9,
  n02,
  _STt,
  0,
  () => StopTaskRequest$,
  () => StopTaskResponse$
];
var TagResource$ = [
  9,
  n02,
  _TR,
  0,
  () => TagResourceRequest$2,
  () => TagResourceResponse$
];
var UpdateService$ = [
  9,
  n02,
  _US,
  0,
  () => UpdateServiceRequest$,
  () => UpdateServiceResponse$
];

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServicesCommand.js
var DescribeServicesCommand = class extends command(_ep0, _mw0, "DescribeServices", DescribeServices$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends command(_ep0, _mw0, "DescribeTaskDefinition", DescribeTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends command(_ep0, _mw0, "DescribeTasks", DescribeTasks$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthSchemeProvider.js
var defaultECSHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext$node_modules__smithy_core_dist_es_submodules_client_index(context).operation,
    region: await normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption2(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "ecs",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultECSHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption2(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig2 = (config) => {
  const config_0 = resolveAwsSdkSigV4Config$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider$node_modules__smithy_core_dist_es_submodules_client_index(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-ecs/package.json
var package_default2 = {
  name: "@aws-sdk/client-ecs",
  version: "3.1164.0",
  description: "AWS SDK for JavaScript Ecs Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecs",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-ecs"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.980.1",
    "@aws-sdk/credential-provider-node": "^3.972.94",
    "@aws-sdk/types": "^3.975.0",
    "@smithy/core": "^3.38.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.14.0",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/bdd.js
var k2 = "ref";
var a2 = -1;
var b2 = true;
var c2 = "isSet";
var d2 = "PartitionResult";
var e2 = "booleanEquals";
var f2 = "getAttr";
var g2 = { [k2]: "Endpoint" };
var h2 = { [k2]: d2 };
var i2 = {};
var j2 = [{ [k2]: "Region" }];
var _data2 = {
  conditions: [
    [c2, [g2]],
    [c2, j2],
    ["aws.partition", j2, d2],
    [e2, [{ [k2]: "UseFIPS" }, b2]],
    [e2, [{ [k2]: "UseDualStack" }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsDualStack"] }, b2]],
    [e2, [{ fn: f2, argv: [h2, "supportsFIPS"] }, b2]]
  ],
  results: [
    [a2],
    [a2, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a2, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g2, i2],
    ["https://ecs-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://ecs-fips.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "FIPS is enabled but this partition does not support FIPS"],
    ["https://ecs.{Region}.{PartitionResult#dualStackDnsSuffix}", i2],
    [a2, "DualStack is enabled but this partition does not support DualStack"],
    ["https://ecs.{Region}.{PartitionResult#dnsSuffix}", i2],
    [a2, "Invalid Configuration: Missing Region"]
  ]
};
var root2 = 2;
var r2 = 1e8;
var nodes2 = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r2 + 11,
  2,
  5,
  r2 + 11,
  3,
  8,
  6,
  4,
  7,
  r2 + 10,
  5,
  r2 + 8,
  r2 + 9,
  4,
  10,
  9,
  6,
  r2 + 6,
  r2 + 7,
  5,
  11,
  r2 + 5,
  6,
  r2 + 4,
  r2 + 5,
  3,
  r2 + 1,
  13,
  4,
  r2 + 2,
  r2 + 3
]);
var bdd2 = BinaryDecisionDiagram$node_modules__smithy_core_dist_es_submodules_endpoints_index.from(nodes2, root2, _data2.conditions, _data2.results);

// node_modules/@aws-sdk/client-ecs/dist-es/endpoint/endpointResolver.js
var cache2 = new EndpointCache$node_modules__smithy_core_dist_es_submodules_endpoints_index({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver2 = (endpointParams, context = {}) => {
  return cache2.get(endpointParams, () => decideEndpoint$node_modules__smithy_core_dist_es_submodules_endpoints_index(bdd2, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions$node_modules__smithy_core_dist_es_submodules_endpoints_index.aws = awsEndpointFunctions$node_modules__aws_sdk_core_dist_es_submodules_client_index;

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.shared.js
var getRuntimeConfig3 = (config) => {
  return {
    apiVersion: "2014-11-13",
    base64Decoder: config?.base64Decoder ?? fromBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
    base64Encoder: config?.base64Encoder ?? toBase64$node_modules__smithy_core_dist_es_submodules_serde_index,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver2,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultECSHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index()
      }
    ],
    logger: config?.logger ?? new NoOpLogger$node_modules__smithy_core_dist_es_submodules_client_index(),
    protocol: config?.protocol ?? AwsJson1_1Protocol$node_modules__aws_sdk_core_dist_es_submodules_protocols_index,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.ecs",
      errorTypeRegistries: errorTypeRegistries2,
      xmlNamespace: "http://ecs.amazonaws.com/doc/2014-11-13/",
      version: "2014-11-13",
      serviceTarget: "AmazonEC2ContainerServiceV20141113"
    },
    serviceId: config?.serviceId ?? "ECS",
    sha256: config?.sha256 ?? Sha256$node_modules__smithy_core_dist_es_submodules_checksum_index,
    urlParser: config?.urlParser ?? parseUrl$node_modules__smithy_core_dist_es_submodules_protocols_index,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8$node_modules__smithy_core_dist_es_submodules_serde_index,
    utf8Encoder: config?.utf8Encoder ?? toUtf8$node_modules__smithy_core_dist_es_submodules_serde_index
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeConfig.js
var getRuntimeConfig4 = (config) => {
  emitWarningIfUnsupportedVersion$node_modules__smithy_core_dist_es_submodules_client_index(process.version);
  const defaultsMode = resolveDefaultsModeConfig$node_modules__smithy_core_dist_es_submodules_config_index(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode$node_modules__smithy_core_dist_es_submodules_client_index);
  const clientSharedValues = getRuntimeConfig3(config);
  emitWarningIfUnsupportedVersion$node_modules__aws_sdk_core_dist_es_submodules_client_index(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_httpAuthSchemes_index, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength$node_modules__smithy_core_dist_es_submodules_serde_index,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider$node_modules__aws_sdk_credential_provider_node_dist_es_index,
    defaultSocketTimeout: getDefaultSocketTimeout$node_modules__aws_sdk_core_dist_es_submodules_client_index(config?.requestHandler, 9e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider$node_modules__aws_sdk_core_dist_es_submodules_client_index({ serviceId: clientSharedValues.serviceId, clientVersion: package_default2.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_MAX_ATTEMPT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index, config),
    region: config?.region ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_REGION_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, { ...NODE_REGION_CONFIG_FILE_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, ...loaderConfig }),
    requestHandler: NodeHttpHandler$node_modules__smithy_node_http_handler_dist_es_index.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_retry_index,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE$node_modules__smithy_core_dist_es_submodules_retry_index
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector$node_modules__smithy_node_http_handler_dist_es_index,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS$node_modules__smithy_core_dist_es_submodules_config_index, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig$node_modules__smithy_core_dist_es_submodules_config_index(NODE_APP_ID_CONFIG_OPTIONS$node_modules__aws_sdk_core_dist_es_submodules_client_index, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration2 = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig2 = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-ecs/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions2 = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index(runtimeConfig), getDefaultExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_client_index(runtimeConfig), getHttpHandlerExtensionConfiguration$node_modules__smithy_core_dist_es_submodules_protocols_index(runtimeConfig), getHttpAuthExtensionConfiguration2(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration$node_modules__aws_sdk_core_dist_es_submodules_client_index(extensionConfiguration), resolveDefaultRuntimeConfig$node_modules__smithy_core_dist_es_submodules_client_index(extensionConfiguration), resolveHttpHandlerRuntimeConfig$node_modules__smithy_core_dist_es_submodules_protocols_index(extensionConfiguration), resolveHttpAuthRuntimeConfig2(extensionConfiguration));
};

// node_modules/@aws-sdk/client-ecs/dist-es/ECSClient.js
var ECSClient = class extends Client$node_modules__smithy_core_dist_es_submodules_client_index {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig4(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters2(_config_0);
    const _config_2 = resolveUserAgentConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index(_config_1);
    const _config_3 = resolveRetryConfig$node_modules__smithy_core_dist_es_submodules_retry_index(_config_2);
    const _config_4 = resolveRegionConfig$node_modules__smithy_core_dist_es_submodules_config_index(_config_3);
    const _config_5 = resolveHostHeaderConfig$node_modules__aws_sdk_core_dist_es_submodules_client_index(_config_4);
    const _config_6 = resolveEndpointConfig$node_modules__smithy_core_dist_es_submodules_endpoints_index(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig2(_config_6);
    const _config_8 = resolveRuntimeExtensions2(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin$node_modules__smithy_core_dist_es_submodules_schema_index(this.config));
    this.middlewareStack.use(getUserAgentPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getRetryPlugin$node_modules__smithy_core_dist_es_submodules_retry_index(this.config));
    this.middlewareStack.use(getContentLengthPlugin$node_modules__smithy_core_dist_es_submodules_protocols_index(this.config));
    this.middlewareStack.use(getHostHeaderPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getLoggerPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin$node_modules__aws_sdk_core_dist_es_submodules_client_index(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin$node_modules__smithy_core_dist_es_index(this.config, {
      httpAuthSchemeParametersProvider: defaultECSHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig$node_modules__smithy_core_dist_es_index({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin$node_modules__smithy_core_dist_es_index(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServicesCommand.js
var ListServicesCommand = class extends command(_ep0, _mw0, "ListServices", ListServices$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends command(_ep0, _mw0, "ListTasks", ListTasks$) {
};

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commandBuilder.js
var command2 = makeBuilder$node_modules__smithy_core_dist_es_submodules_client_index(commonParams, "Logs_20140328", "CloudWatchLogsClient", getEndpointPlugin$node_modules__smithy_core_dist_es_submodules_endpoints_index);
var _ep02 = {};
var _mw02 = (Command, cs, config, o) => [];

// runtime/src/kernel/batches.ts
var batchesOf = (all, size) => Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetLogEventsCommand.js
var GetLogEventsCommand = class extends command2(_ep02, _mw02, "GetLogEvents", GetLogEvents$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = class extends command(_ep0, _mw0, "RegisterTaskDefinition", RegisterTaskDefinition$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js
var RunTaskCommand = class extends command(_ep0, _mw0, "RunTask", RunTask$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js
var StopTaskCommand = class extends command(_ep0, _mw0, "StopTask", StopTask$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends command(_ep0, _mw0, "UpdateService", UpdateService$) {
};

// other-part:evidence-schemas/src/digest.ts
import { digestOf$evidence_schemas_src_digest } from "./schemas.mjs";

// other-part:evidence-schemas/src/platform-error.ts
import { PlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";
import { isPlatformError$evidence_schemas_src_platform_error } from "./schemas.mjs";

// other-part:runtime/src/substrate/aws/client.ts
import { awsClientConfig$runtime_src_substrate_aws_client } from "./s3.mjs";

// other-part:runtime/src/substrate/aws/failure.ts
import { factsOf$runtime_src_substrate_aws_failure } from "./s3.mjs";
import { failureOf$runtime_src_substrate_aws_failure } from "./s3.mjs";

// runtime/src/substrate/compute/ecs/client.ts
var ANSWER_MS_MAX = 15e3;
function ecsClients(address, options = {}) {
  const config = () => awsClientConfig$runtime_src_substrate_aws_client(address.region, { answerMsMax: ANSWER_MS_MAX, ...options });
  return { address, ecs: new ECSClient(config()), logs: new CloudWatchLogsClient(config()) };
}
var MEANINGS = {
  AccessDeniedException: "E_COMPUTE_DENIED",
  AccessDenied: "E_COMPUTE_DENIED",
  UnrecognizedClientException: "E_COMPUTE_DENIED",
  InvalidSignatureException: "E_COMPUTE_DENIED",
  ExpiredTokenException: "E_COMPUTE_DENIED",
  CredentialsProviderError: "E_COMPUTE_DENIED",
  TokenProviderError: "E_COMPUTE_DENIED",
  ThrottlingException: "E_COMPUTE_THROTTLED",
  LimitExceededException: "E_COMPUTE_THROTTLED",
  ClusterNotFoundException: "E_COMPUTE_CLUSTER_UNKNOWN",
  ServiceNotFoundException: "E_COMPUTE_SERVICE_UNKNOWN",
  ServiceNotActiveException: "E_COMPUTE_SERVICE_UNKNOWN",
  ServerException: "E_COMPUTE_UNREACHABLE",
  ServiceUnavailableException: "E_COMPUTE_UNREACHABLE",
  TimeoutError: "E_COMPUTE_UNREACHABLE"
};
async function calling(what, call) {
  try {
    return await call();
  } catch (error) {
    const failure = failureOf$runtime_src_substrate_aws_failure(error);
    if (failure === void 0) throw error;
    throw new PlatformError$evidence_schemas_src_platform_error(codeOf(failure), `${what}: ${factsOf$runtime_src_substrate_aws_failure(failure)}`, { cause: error });
  }
}
function codeOf({ name, status }) {
  const known = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : void 0;
  if (known !== void 0) return known;
  return status === void 0 || status >= 500 ? "E_COMPUTE_UNREACHABLE" : "E_COMPUTE_REFUSED";
}
function requireOnlyMissing(what, failures) {
  const other = (failures ?? []).find(({ reason }) => reason !== "MISSING");
  if (other === void 0) return;
  const facts = `${what}: ${other.arn ?? "something"}: ${other.reason ?? "no reason"} ${other.detail ?? ""}`.trim();
  throw new PlatformError$evidence_schemas_src_platform_error(/denied|authoriz/i.test(facts) ? "E_COMPUTE_DENIED" : "E_COMPUTE_UNREACHABLE", facts);
}

// runtime/src/substrate/compute/ecs/definitions.ts
var BASE_TAG = "fp_base";
var SPEC_TAG = "fp_spec_sha256";
var SET_BY_COMPUTE = /* @__PURE__ */ new Set(["TASK_ARN", "LIFELINE", "ECS_CONTAINER_METADATA_URI_V4"]);
var IMAGE = /^(.+)@(sha256:[0-9a-f]{64})$/;
function ecsRevisions({ ecs }) {
  const known = /* @__PURE__ */ new Map();
  const describe = (name) => calling(`DescribeTaskDefinition ${name}`, async () => {
    const answer = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: name, include: ["TAGS"] }));
    if (answer.taskDefinition === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_DEFINITION_UNKNOWN", name);
    return { definition: answer.taskDefinition, tags: tagsOf(answer.tags) };
  });
  return {
    arnFor: async (spec) => {
      const newest2 = await newestOf(spec.family, describe);
      const [base, digest] = [newest2.tags.get(BASE_TAG), digestOf$evidence_schemas_src_digest(spec)];
      if (base !== void 0 && newest2.tags.get(SPEC_TAG) === digest) return arnIn(newest2.definition);
      const declared = base === void 0 ? newest2 : await describe(base);
      const container = soleContainer(declared.definition);
      const wanted = containerFor(spec, container);
      if (digestOf$evidence_schemas_src_digest(asked(container)) === digestOf$evidence_schemas_src_digest(asked(wanted))) return arnIn(declared.definition);
      return register(ecs, declared, { container: wanted, digest });
    },
    get: (arn) => {
      const found = known.get(arn) ?? describe(arn).then(({ definition }) => revisionOf(definition));
      known.set(arn, found);
      found.catch(() => known.delete(arn));
      return found;
    }
  };
}
async function newestOf(family, describe) {
  try {
    return await describe(family);
  } catch (error) {
    if (error instanceof PlatformError$evidence_schemas_src_platform_error && error.code === "E_COMPUTE_REFUSED" && /ClientException/.test(error.message)) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_DEFINITION_UNKNOWN", family, { cause: error });
    }
    throw error;
  }
}
var tagsOf = (tags) => new Map((tags ?? []).map(({ key, value }) => [key ?? "", value ?? ""]));
function arnIn({ taskDefinitionArn }) {
  if (taskDefinitionArn === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", "a task definition without ARN");
  return taskDefinitionArn;
}
function soleContainer({ taskDefinitionArn, containerDefinitions = [] }) {
  const [container, second] = containerDefinitions;
  if (container !== void 0 && second === void 0) return container;
  throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${taskDefinitionArn} has ${containerDefinitions.length} containers`);
}
function revisionOf(definition) {
  const { name = "", image = "", command: command3 = [], logConfiguration } = soleContainer(definition);
  const group = logConfiguration?.options?.["awslogs-group"];
  const streamPrefix = logConfiguration?.options?.["awslogs-stream-prefix"];
  return {
    arn: arnIn(definition),
    family: definition.family ?? "",
    imageDigest: IMAGE.exec(image)?.[2] ?? image,
    command: command3,
    container: name,
    logs: group === void 0 || streamPrefix === void 0 ? void 0 : { group, streamPrefix }
  };
}
function containerFor(spec, base) {
  const repository = IMAGE.exec(base.image ?? "")?.[1];
  if (repository === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${base.image} names no digest`);
  const environment = {
    ...Object.fromEntries((base.environment ?? []).map(({ name, value }) => [name ?? "", value ?? ""])),
    ...Object.fromEntries(Object.entries(spec.environment).filter(([name]) => !SET_BY_COMPUTE.has(name))),
    IMAGE_DIGEST: spec.imageDigest
  };
  return {
    ...base,
    image: `${repository}@${spec.imageDigest}`,
    command: [...spec.command],
    environment: Object.entries(environment).map(([name, value]) => ({ name, value }))
  };
}
var asked = ({ image, command: command3, environment }) => ({
  image: image ?? "",
  command: command3 ?? [],
  environment: Object.fromEntries((environment ?? []).map(({ name, value }) => [name ?? "", value ?? ""]))
});
async function register(ecs, { definition, tags }, { container, digest }) {
  const {
    taskDefinitionArn: base = "",
    containerDefinitions: _containers,
    revision: _revision,
    status: _status,
    requiresAttributes: _attributes,
    compatibilities: _compatibilities,
    registeredAt: _registeredAt,
    deregisteredAt: _deregisteredAt,
    registeredBy: _registeredBy,
    family,
    ...kept
  } = definition;
  const inherited = [...tags].filter(([key]) => !key.startsWith("aws:"));
  const answer = await calling(
    `RegisterTaskDefinition ${family}`,
    () => ecs.send(
      new RegisterTaskDefinitionCommand({
        ...kept,
        family,
        containerDefinitions: [container],
        tags: [...inherited, [BASE_TAG, base], [SPEC_TAG, digest]].map(([key = "", value = ""]) => ({ key, value }))
      })
    )
  );
  return arnIn(answer.taskDefinition ?? {});
}

// runtime/src/substrate/compute/ecs/jobs.ts
import { randomUUID } from "node:crypto";

// other-part:runtime/src/kernel/pause.ts
import { pause$runtime_src_kernel_pause } from "./event-log.mjs";

// other-part:runtime/src/kernel/clock.ts
import { textOfMicros$runtime_src_kernel_clock } from "./substrate.mjs";

// runtime/src/substrate/compute/ecs/pages.ts
var PAGES_MAX = 200;
async function everyPage(what, read) {
  const found = /* @__PURE__ */ new Set();
  let token;
  for (let page2 = 0; page2 < PAGES_MAX; page2 += 1) {
    const { members, nextToken } = await read(token);
    for (const one of members ?? []) found.add(one);
    if (nextToken === void 0 || nextToken === "") return [...found];
    token = nextToken;
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${what}: more than ${PAGES_MAX} pages`);
}

// runtime/src/substrate/compute/ecs/tasks.ts
var DESCRIBED_MAX = 100;
var NOT_STARTED_EXIT_CODE = 127;
var SIGKILL_EXIT_CODE = 137;
var SIGNAL_EXIT_CODE_MAX = 192;
var TIMED_OUT = "timed out";
function ecsTasks({ ecs, address }) {
  const { cluster } = address;
  const list = (filter) => everyPage(
    "ListTasks",
    (nextToken) => calling("ListTasks", async () => {
      const answer = await ecs.send(new ListTasksCommand({ cluster, ...filter, nextToken }));
      return { members: answer.taskArns, nextToken: answer.nextToken };
    })
  );
  const describe = async (arns) => {
    const found = [];
    for (const batch of batchesOf(arns, DESCRIBED_MAX)) {
      const { tasks = [], failures } = await calling(
        "DescribeTasks",
        () => ecs.send(new DescribeTasksCommand({ cluster, tasks: [...batch], include: ["TAGS"] }))
      );
      requireOnlyMissing("DescribeTasks", failures);
      found.push(...tasks);
    }
    return found.sort((one, other) => timeOf(one.createdAt) - timeOf(other.createdAt));
  };
  return {
    // A task that is told to stop is listed among the stopped ones before it is one.
    read: async (filter) => describe([
      ...await list({ ...filter, desiredStatus: "RUNNING" }),
      ...await list({ ...filter, desiredStatus: "STOPPED" })
    ]),
    startedBy: async (name) => describe(await list({ startedBy: name })),
    find: async (taskArn) => isTaskOf(address, taskArn) ? (await describe([taskArn])).find((task) => task.taskArn === taskArn) : void 0
  };
}
var isTaskOf = ({ region, cluster }, text) => /^arn:aws[a-z-]*:ecs:([a-z0-9-]+):[0-9]{12}:task\/([A-Za-z0-9_-]+)\/[0-9a-f]{32}$/.exec(text)?.slice(1).join(" ") === `${region} ${cluster}`;
var timeOf = (date) => date?.getTime() ?? 0;
var isStopped = ({ lastStatus }) => lastStatus === "STOPPED";
var familyOf = (taskDefinition) => /\/([^/:]+):[0-9]+$/.exec(taskDefinition)?.[1] ?? "";
var SERVICE_GROUP = "service:";
var serviceOf = ({ group = "" }) => group.startsWith(SERVICE_GROUP) ? group.slice(SERVICE_GROUP.length) : void 0;
var endedByItself = ({ stopCode }) => stopCode === "EssentialContainerExited" || stopCode === "TaskFailedToStart";
async function runningTask(task, revisions) {
  return {
    ...await identityOf(task, revisions),
    command: await commandOf(task, revisions),
    service: serviceOf(task),
    status: statusOf(task),
    startedAtUtc: textOf(task.startedAt ?? task.createdAt)
  };
}
function statusOf({ lastStatus, desiredStatus }) {
  if (desiredStatus === "STOPPED") return "STOPPING";
  if (lastStatus === "RUNNING") return "RUNNING";
  return ["PROVISIONING", "PENDING", "ACTIVATING"].includes(lastStatus ?? "") ? "PENDING" : "STOPPING";
}
async function stoppedTask(task, revisions) {
  const exitCode = task.containers?.[0]?.exitCode ?? NOT_STARTED_EXIT_CODE;
  return {
    ...await identityOf(task, revisions),
    exitCode,
    stopReason: stopReasonOf(task, exitCode),
    startedAtUtc: textOf(task.startedAt ?? task.createdAt),
    stoppedAtUtc: textOf(task.stoppedAt)
  };
}
function stopReasonOf(task, exitCode) {
  if (task.stopCode === "UserInitiated" && task.stoppedReason === TIMED_OUT) return "timed out";
  if (exitCode === SIGKILL_EXIT_CODE) return "killed";
  if (!endedByItself(task)) return "stopped";
  return exitCode > 128 && exitCode <= SIGNAL_EXIT_CODE_MAX ? "killed" : "exited";
}
async function identityOf({ taskArn, taskDefinitionArn, containers }, revisions) {
  if (taskArn === void 0 || taskDefinitionArn === void 0) {
    throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", "a task without ARN or definition");
  }
  const { family, imageDigest } = await revisions.get(taskDefinitionArn);
  return { taskArn, family, imageDigest: containers?.[0]?.imageDigest ?? imageDigest };
}
async function commandOf({ taskDefinitionArn = "", overrides }, revisions) {
  const [given] = overrides?.containerOverrides ?? [];
  return given?.command ?? (await revisions.get(taskDefinitionArn)).command;
}
function textOf(date) {
  if (date === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_SCHEMA_INVALID", "a task without a time that it must have");
  return textOfMicros$runtime_src_kernel_clock(date.getTime() * 1e3);
}

// runtime/src/substrate/compute/ecs/jobs.ts
var STARTS_MAX = 3;
var STOP_MS_MAX = 24e4;
var PAUSE_MS_MIN = 100;
var PAUSE_MS_MAX = 3e3;
var PAUSE_GROWTH = 1.5;
var UNSEEN_MS_MAX = 12e4;
function ecsJobs(parts) {
  const { revisions, tasks } = parts;
  return {
    run: async (spec, { timeoutMs, signal }) => {
      signal?.throwIfAborted();
      const revision = await revisions.arnFor(spec);
      const network = await networkOf(parts);
      signal?.throwIfAborted();
      const taskArn = await start(parts, revision, network);
      const ended = await endOf(parts, taskArn, { timeoutMs, signal });
      if (ended.stopCode === "TaskFailedToStart" && /CannotPull|Image/.test(ended.stoppedReason ?? "")) {
        throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_IMAGE_UNKNOWN", `${spec.imageDigest}: ${ended.stoppedReason}`);
      }
      return stoppedTask(ended, revisions);
    },
    stop: async (taskArn) => {
      const found = await tasks.find(taskArn);
      if (found === void 0 || isStopped(found)) {
        throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_TASK_UNKNOWN", taskArn.slice(0, 200));
      }
      await askedEnd(parts, taskArn, "stopped");
    },
    endOf: async (taskArn) => {
      const found = await tasks.find(taskArn);
      if (found !== void 0 && isStopped(found)) return stoppedTask(found, revisions);
      throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_TASK_UNKNOWN", taskArn.slice(0, 200));
    }
  };
}
var networkOf = async ({ clients: { address }, network }) => address.subnets.length === 0 ? network() : address;
async function start({ clients, tasks }, taskDefinition, { subnets, securityGroups }) {
  const { ecs, address } = clients;
  const name = `fp-${randomUUID()}`;
  const command3 = new RunTaskCommand({
    ...{
      cluster: address.cluster,
      taskDefinition,
      count: 1,
      launchType: "FARGATE",
      clientToken: name,
      startedBy: name
    },
    propagateTags: "TASK_DEFINITION",
    enableECSManagedTags: true,
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: [...subnets],
        securityGroups: [...securityGroups],
        assignPublicIp: "ENABLED"
      }
    }
  });
  let last;
  for (let attempt = 1; attempt <= STARTS_MAX; attempt += 1) {
    try {
      const { tasks: started = [], failures = [] } = await calling("RunTask", () => ecs.send(command3));
      const taskArn = started[0]?.taskArn;
      if (taskArn !== void 0) return taskArn;
      throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_NOT_PLACED", `${taskDefinition}: ${failures[0]?.reason ?? "no reason"}`);
    } catch (error) {
      if (!isPlatformError$evidence_schemas_src_platform_error(error, "E_COMPUTE_UNREACHABLE")) throw error;
      last = error;
    }
    const found = await findStarted(tasks, name, familyOf(taskDefinition));
    if (found !== void 0) return found;
  }
  throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_OUTCOME_UNKNOWN", `a task of ${taskDefinition}, started by ${name}`, {
    cause: last
  });
}
async function findStarted(tasks, name, family) {
  try {
    const running = await tasks.startedBy(name);
    const found = running.length > 0 ? running : await tasks.read({ family });
    return found.find(({ startedBy }) => startedBy === name)?.taskArn;
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error)) return void 0;
    throw error;
  }
}
async function endOf(parts, taskArn, limits) {
  const ended = await watch(parts, taskArn, limits);
  return ended ?? askedEnd(parts, taskArn, limits.signal?.aborted === true ? "stopped" : TIMED_OUT);
}
async function askedEnd(parts, taskArn, reason) {
  const ask = () => askToStop(parts.clients, taskArn, reason);
  const ended = await watch(parts, taskArn, { timeoutMs: STOP_MS_MAX, ask });
  if (ended === void 0) throw unknownEnd(taskArn, void 0);
  return ended;
}
async function watch({ tasks }, taskArn, { timeoutMs, signal, ask }) {
  const overdue = performance.now() + timeoutMs;
  let seen = performance.now();
  let asked2 = ask === void 0;
  let pauseMs = PAUSE_MS_MIN;
  while (signal?.aborted !== true && performance.now() < overdue) {
    try {
      if (!asked2) await ask?.();
      asked2 = true;
      const task = await tasks.find(taskArn);
      if (task === void 0) throw unknownEnd(taskArn, void 0);
      if (isStopped(task)) return task;
      seen = performance.now();
    } catch (error) {
      const isOver = performance.now() - seen > UNSEEN_MS_MAX;
      if (isOver || !isPlatformError$evidence_schemas_src_platform_error(error) || !error.retry) throw unknownEnd(taskArn, error);
    }
    await pause$runtime_src_kernel_pause(Math.min(pauseMs, Math.max(1, overdue - performance.now())), signal);
    pauseMs = Math.min(PAUSE_MS_MAX, pauseMs * PAUSE_GROWTH);
  }
  return void 0;
}
function unknownEnd(taskArn, cause) {
  if (cause !== void 0 && !isPlatformError$evidence_schemas_src_platform_error(cause)) return cause;
  if (cause?.code === "E_COMPUTE_OUTCOME_UNKNOWN") return cause;
  const facts = cause === void 0 ? `${taskArn} is not told of any more` : `${taskArn}: ${cause.message}`;
  return new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_OUTCOME_UNKNOWN", facts, { cause });
}
async function askToStop({ ecs, address }, task, reason) {
  await calling("StopTask", () => ecs.send(new StopTaskCommand({ cluster: address.cluster, task, reason })));
}

// runtime/src/substrate/compute/ecs/logs.ts
var PAGE_MAX = 1e4;
var BYTES_MAX = 1.5 * 1024 * 1024;
function ecsLogs({ logs }, revisions, tasks) {
  return async (taskArn, linesMax) => {
    const task = await tasks.find(taskArn);
    if (task?.taskDefinitionArn === void 0) {
      throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_TASK_UNKNOWN", taskArn.slice(0, 200));
    }
    if (linesMax <= 0) return [];
    if (task.stopCode === "TaskFailedToStart") return [task.stoppedReason ?? "The task did not start."];
    const { container, logs: place } = await revisions.get(task.taskDefinitionArn);
    if (place === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_REFUSED", `${taskArn} writes its log elsewhere`);
    const stream = {
      logGroupName: place.group,
      logStreamName: `${place.streamPrefix}/${container}/${taskArn.slice(taskArn.lastIndexOf("/") + 1)}`
    };
    return backwards(linesMax, (limit, nextToken) => page(logs, { ...stream, limit, nextToken }));
  };
}
async function backwards(linesMax, read) {
  let found = [];
  let bytes = 0;
  let token;
  while (found.length < linesMax && bytes < BYTES_MAX) {
    const { lines, before } = await read(Math.min(PAGE_MAX, linesMax - found.length), token);
    found = [...lines, ...found];
    bytes += lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    if (before === void 0 || before === token) break;
    token = before;
  }
  return newest(found, linesMax);
}
function newest(lines, linesMax) {
  let bytes = 0;
  let from = lines.length;
  while (from > 0 && lines.length - from < linesMax) {
    bytes += Buffer.byteLength(lines[from - 1] ?? "") + 1;
    if (bytes > BYTES_MAX) break;
    from -= 1;
  }
  return lines.slice(from);
}
async function page(logs, request) {
  try {
    const { events = [], nextBackwardToken } = await calling(
      "GetLogEvents",
      () => logs.send(new GetLogEventsCommand({ ...request, startFromHead: false }))
    );
    return { lines: events.map(({ message = "" }) => message), before: nextBackwardToken };
  } catch (error) {
    if (isPlatformError$evidence_schemas_src_platform_error(error, "E_COMPUTE_REFUSED") && /ResourceNotFoundException/.test(error.message)) {
      return { lines: [], before: void 0 };
    }
    throw error;
  }
}

// runtime/src/substrate/compute/ecs/services.ts
var DESCRIBED_MAX2 = 10;
var LISTED_MAX = 100;
var SPEC_TAG2 = "fp_spec_sha256";
var REVISION_TAG = "fp_spec_revision";
var SET_TAG = "fp_set_at";
function ecsServices(clients, revisions, tasks) {
  const { ecs, address } = clients;
  const { cluster } = address;
  const read = async (names) => {
    const found = [];
    for (const batch of batchesOf(names, DESCRIBED_MAX2)) {
      const { services = [], failures } = await calling(
        "DescribeServices",
        () => ecs.send(new DescribeServicesCommand({ cluster, services: [...batch], include: ["TAGS"] }))
      );
      requireOnlyMissing("DescribeServices", failures);
      found.push(...services);
    }
    return found.filter(({ status }) => status !== "INACTIVE");
  };
  const list = () => everyPage(
    "ListServices",
    (nextToken) => calling("ListServices", async () => {
      const answer = await ecs.send(new ListServicesCommand({ cluster, maxResults: LISTED_MAX, nextToken }));
      return { members: answer.serviceArns, nextToken: answer.nextToken };
    })
  );
  return {
    set: async (name, spec, desiredCount) => {
      const service = (await read([name])).find(({ status }) => status === "ACTIVE");
      if (service === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_SERVICE_UNKNOWN", name.slice(0, 200));
      const taskDefinition = desiredCount === 0 ? service.taskDefinition : await revisions.arnFor(spec);
      const { service: updated } = await calling(
        `UpdateService ${name}`,
        () => ecs.send(
          new UpdateServiceCommand({
            ...{ cluster, service: name, desiredCount },
            ...taskDefinition === service.taskDefinition ? {} : { taskDefinition },
            ...desiredCount > 0 && needsDeployment(service) ? { forceNewDeployment: true } : {}
          })
        )
      );
      if (updated === void 0) throw new PlatformError$evidence_schemas_src_platform_error("E_COMPUTE_OUTCOME_UNKNOWN", `the update of ${name}`);
      await calling(
        `TagResource ${name}`,
        () => ecs.send(
          new TagResourceCommand({
            resourceArn: updated.serviceArn,
            tags: tagsFor(updated, desiredCount === 0 ? void 0 : spec)
          })
        )
      );
    },
    network: async () => networkOf2(await read(await list())),
    describe: async () => {
      const services = await read(await list());
      const byService = Map.groupBy(services.length === 0 ? [] : await tasks.read({}), serviceOf);
      return Promise.all(
        services.map(
          (service) => descriptionOf({ service, tasks: byService.get(service.serviceName) ?? [], revisions })
        )
      );
    }
  };
}
function networkOf2(services) {
  const found = services.map(({ networkConfiguration }) => ({
    subnets: (networkConfiguration?.awsvpcConfiguration?.subnets ?? []).toSorted(),
    securityGroups: (networkConfiguration?.awsvpcConfiguration?.securityGroups ?? []).toSorted()
  }));
  const [first] = found;
  const distinct = new Set(found.map(digestOf$evidence_schemas_src_digest));
  if (first === void 0 || first.subnets.length === 0 || distinct.size > 1)
    throw new PlatformError$evidence_schemas_src_platform_error(
      "E_COMPUTE_REFUSED",
      `the services of the cluster are in ${distinct.size} networks, not in one`
    );
  return first;
}
var needsDeployment = (service) => service.desiredCount === 0 || primaryOf(service)?.rolloutState === "FAILED";
var primaryOf = ({ deployments = [] }) => deployments.find(({ status }) => status === "PRIMARY");
function tagsFor(service, spec) {
  const at = primaryOf(service)?.updatedAt?.getTime() ?? 0;
  const tags = [
    [SET_TAG, String(at)],
    ...spec === void 0 ? [] : [
      [SPEC_TAG2, digestOf$evidence_schemas_src_digest(spec)],
      [REVISION_TAG, revisionName(service)]
    ]
  ];
  return tags.map(([key, value]) => ({ key, value }));
}
var revisionName = ({ taskDefinition = "" }) => taskDefinition.slice(taskDefinition.indexOf("/") + 1);
async function descriptionOf({ service, tasks, revisions }) {
  const { serviceName = "", taskDefinition = "", desiredCount = 0, runningCount = 0, pendingCount = 0 } = service;
  const tags = new Map((service.tags ?? []).map(({ key, value }) => [key, value]));
  const { family, imageDigest, command: command3 } = await revisions.get(taskDefinition);
  const setAt = Number(tags.get(SET_TAG) ?? 0);
  const ended = tasks.filter(isStopped).sort((one, other) => stoppedMs(one) - stoppedMs(other));
  const last = ended.at(-1);
  const spec = tags.get(REVISION_TAG) === revisionName(service) ? tags.get(SPEC_TAG2) : void 0;
  return {
    service: serviceName,
    family,
    imageDigest,
    command: command3,
    taskDefinition: spec ?? digestOf$evidence_schemas_src_digest({ taskDefinition }),
    desiredCount,
    runningCount,
    pendingCount,
    // Both times are of the one clock of ECS; an end in the very millisecond of the change counts.
    restartCount: ended.filter((task) => endedByItself(task) && stoppedMs(task) >= setAt).length,
    rollout: rolloutOf(service),
    tasks: await Promise.all(tasks.filter((task) => !isStopped(task)).map((task) => runningTask(task, revisions))),
    lastStopped: last === void 0 ? void 0 : await stoppedTask(last, revisions)
  };
}
var stoppedMs = ({ stoppedAt }) => stoppedAt?.getTime() ?? 0;
function rolloutOf(service) {
  const { deployments = [], desiredCount, runningCount, pendingCount } = service;
  const state = primaryOf(service)?.rolloutState;
  if (state === "FAILED") return "failed";
  const isThere = deployments.length === 1 && runningCount === desiredCount && pendingCount === 0;
  return state === "COMPLETED" && isThere ? "completed" : "in progress";
}

// runtime/src/substrate/compute/ecs/ecs.ts
function ecsCompute(address, options = {}) {
  const clients = ecsClients(address, options);
  const revisions = ecsRevisions(clients);
  const tasks = ecsTasks(clients);
  const services = ecsServices(clients, revisions, tasks);
  const jobs = ecsJobs({ clients, revisions, tasks, network: services.network });
  return {
    runJob: jobs.run,
    setService: services.set,
    describeServices: services.describe,
    describeTasks: async () => {
      const living = (await tasks.read({})).filter((task) => !isStopped(task));
      return Promise.all(living.map((task) => runningTask(task, revisions)));
    },
    stopTask: jobs.stop,
    endOf: jobs.endOf,
    logs: ecsLogs(clients, revisions, tasks),
    close: async () => {
      clients.ecs.destroy();
      clients.logs.destroy();
    }
  };
}
export {
  CloudWatchLogsClient as CloudWatchLogsClient$node_modules__aws_sdk_client_cloudwatch_logs_dist_es_CloudWatchLogsClient,
  DescribeLogGroups$ as DescribeLogGroups$$node_modules__aws_sdk_client_cloudwatch_logs_dist_es_schemas_schemas_0,
  DescribeServicesCommand as DescribeServicesCommand$node_modules__aws_sdk_client_ecs_dist_es_commands_DescribeServicesCommand,
  DescribeTaskDefinitionCommand as DescribeTaskDefinitionCommand$node_modules__aws_sdk_client_ecs_dist_es_commands_DescribeTaskDefinitionCommand,
  DescribeTasksCommand as DescribeTasksCommand$node_modules__aws_sdk_client_ecs_dist_es_commands_DescribeTasksCommand,
  ECSClient as ECSClient$node_modules__aws_sdk_client_ecs_dist_es_ECSClient,
  ListClusters$ as ListClusters$$node_modules__aws_sdk_client_ecs_dist_es_schemas_schemas_0,
  ListServicesCommand as ListServicesCommand$node_modules__aws_sdk_client_ecs_dist_es_commands_ListServicesCommand,
  ListTagsForResource$ as ListTagsForResource$$node_modules__aws_sdk_client_cloudwatch_logs_dist_es_schemas_schemas_0,
  ListTasksCommand as ListTasksCommand$node_modules__aws_sdk_client_ecs_dist_es_commands_ListTasksCommand,
  _ep02 as _ep0$node_modules__aws_sdk_client_cloudwatch_logs_dist_es_commandBuilder,
  _ep0 as _ep0$node_modules__aws_sdk_client_ecs_dist_es_commandBuilder,
  _mw02 as _mw0$node_modules__aws_sdk_client_cloudwatch_logs_dist_es_commandBuilder,
  _mw0 as _mw0$node_modules__aws_sdk_client_ecs_dist_es_commandBuilder,
  batchesOf as batchesOf$runtime_src_kernel_batches,
  command2 as command$node_modules__aws_sdk_client_cloudwatch_logs_dist_es_commandBuilder,
  command as command$node_modules__aws_sdk_client_ecs_dist_es_commandBuilder,
  ecsCompute
};
