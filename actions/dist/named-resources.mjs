import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// other-part:node_modules/@aws-sdk/client-dynamodb/dist-es/DynamoDBClient.js
import { DynamoDBClient$node_modules__aws_sdk_client_dynamodb_dist_es_DynamoDBClient } from "./state-store.mjs";

// other-part:node_modules/@aws-sdk/client-dynamodb/dist-es/commands/DescribeTableCommand.js
import { DescribeTableCommand$node_modules__aws_sdk_client_dynamodb_dist_es_commands_DescribeTableCommand } from "./state-store.mjs";

// other-part:node_modules/@aws-sdk/client-ecr/dist-es/ECRClient.js
import { ECRClient$node_modules__aws_sdk_client_ecr_dist_es_ECRClient } from "./ecr.mjs";

// other-part:node_modules/@aws-sdk/client-ecr/dist-es/commandBuilder.js
import { _ep0$node_modules__aws_sdk_client_ecr_dist_es_commandBuilder } from "./ecr.mjs";
import { _mw0$node_modules__aws_sdk_client_ecr_dist_es_commandBuilder } from "./ecr.mjs";
import { command$node_modules__aws_sdk_client_ecr_dist_es_commandBuilder } from "./ecr.mjs";

// other-part:node_modules/@aws-sdk/client-ecr/dist-es/schemas/schemas_0.js
import { DescribeRepositories$$node_modules__aws_sdk_client_ecr_dist_es_schemas_schemas_0 } from "./ecr.mjs";

// node_modules/@aws-sdk/client-ecr/dist-es/commands/DescribeRepositoriesCommand.js
var DescribeRepositoriesCommand = class extends command$node_modules__aws_sdk_client_ecr_dist_es_commandBuilder(_ep0$node_modules__aws_sdk_client_ecr_dist_es_commandBuilder, _mw0$node_modules__aws_sdk_client_ecr_dist_es_commandBuilder, "DescribeRepositories", DescribeRepositories$$node_modules__aws_sdk_client_ecr_dist_es_schemas_schemas_0) {
};

// other-part:runtime/src/substrate/aws/client.ts
import { awsClientConfig$runtime_src_substrate_aws_client } from "./s3.mjs";
import { callBound$runtime_src_substrate_aws_client } from "./s3.mjs";

// other-part:runtime/src/substrate/aws/failure.ts
import { failureOf$runtime_src_substrate_aws_failure } from "./s3.mjs";

// other-part:runtime/src/substrate/posture/reading.ts
import { reading$runtime_src_substrate_posture_reading } from "./state-store.mjs";

// runtime/src/substrate/named-resources/aws.ts
function awsNamedResources(region, bounds = {}) {
  const config = awsClientConfig$runtime_src_substrate_aws_client(region, bounds);
  const dynamo = new DynamoDBClient$node_modules__aws_sdk_client_dynamodb_dist_es_DynamoDBClient(config);
  const ecr = new ECRClient$node_modules__aws_sdk_client_ecr_dist_es_ECRClient(config);
  const asked = {
    table: (name) => dynamo.send(new DescribeTableCommand$node_modules__aws_sdk_client_dynamodb_dist_es_commands_DescribeTableCommand({ TableName: name }), callBound$runtime_src_substrate_aws_client()),
    repository: (name) => ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }), callBound$runtime_src_substrate_aws_client())
  };
  return { exists: (kind, name) => reading$runtime_src_substrate_posture_reading(`${kind} ${name}`, () => answers(asked[kind](name))) };
}
var ABSENT = /* @__PURE__ */ new Set(["ResourceNotFoundException", "RepositoryNotFoundException"]);
async function answers(asked) {
  try {
    await asked;
    return true;
  } catch (error) {
    if (ABSENT.has(failureOf$runtime_src_substrate_aws_failure(error)?.name ?? "")) return false;
    throw error;
  }
}
export {
  awsNamedResources
};
