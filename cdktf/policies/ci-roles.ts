import { type Environment, namesOf } from '../config/environments.ts';
import { reference } from '../config/variables.ts';
import { applyStatements } from './ci-apply.ts';
import { GUARDS, MANIFESTS, putEvidence, readEvidence } from './ci-evidence.ts';
import { busLocators, DATA, databaseLocators, heartbeatOf, lookAtTasks, readData, SEED_RECEIPT } from './ci-looks.ts';
import { operatorStatements } from './ci-operator.ts';
import { readonlyStatements } from './ci-readonly.ts';
import { allow, arnsOf, type Statement } from './statement.ts';

/** Roles that workflows take on; nobody else does (05, section 3.1). */
export const CI_ROLES = [
  'terraform-apply',
  'packaging',
  'gate-readonly',
  'run-operator',
  'topic-verifier',
  'cost-reader',
  'ledger-writer',
] as const;
export type CiRole = (typeof CI_ROLES)[number];

export const ciRoleName = (role: CiRole, environment: Environment): string =>
  `${namesOf(environment)('NAME_PREFIX')}-ci-${role}`;

/** Tokens of this repository's workflows, for the purpose that they are asked for, and from where they may come. */
export function workflowTrust(environment: Environment): readonly Statement[] {
  const subjects = environment.workflowSubjects.map((subject) => `${reference('github_subject_prefix')}:${subject}`);
  return [
    {
      Sid: 'Workflows',
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${reference('aws_account_id')}:oidc-provider/${TOKEN_ISSUER}` },
      Action: ['sts:AssumeRoleWithWebIdentity'],
      Condition: {
        StringEquals: { [`${TOKEN_ISSUER}:aud`]: TOKEN_AUDIENCE },
        StringLike: { [`${TOKEN_ISSUER}:sub`]: subjects },
      },
    },
  ];
}

export const TOKEN_ISSUER = 'token.actions.githubusercontent.com';
export const TOKEN_AUDIENCE = 'sts.amazonaws.com';

export const ciStatements = (role: CiRole, environment: Environment): readonly Statement[] =>
  STATEMENTS[role](environment);

const STATEMENTS: Readonly<Record<CiRole, (environment: Environment) => readonly Statement[]>> = {
  // An apply says what it made, a plan of what drifted what it found, and lanes of M9 what goes and what stays; no other
  // evidence is its own.
  'terraform-apply': (environment) => [
    ...applyStatements(environment),
    ...readEvidence(environment, DATA),
    ...putEvidence(
      [GUARDS, MANIFESTS, 'EVIDENCE_RUN_CONTROL_PREFIX_PATTERN', 'EVIDENCE_SUBSTRATE_PREFIX_PATTERN'],
      environment,
    ),
  ],
  packaging: packagingStatements,
  'gate-readonly': readonlyStatements,
  'run-operator': operatorStatements,
  'topic-verifier': (environment) => [
    ...allow('Locators', ['ssm:GetParameter', 'ssm:GetParameters'], busLocators(environment)),
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_SUBSTRATE_PREFIX_PATTERN'], environment),
  ],
  'cost-reader': (environment) => [
    ...allow('Cost', ['budgets:ViewBudget', 'ce:GetCostAndUsage'], ['*']),
    ...putEvidence(['EVIDENCE_RUN_CONTROL_PREFIX_PATTERN'], environment),
  ],
  // It writes the ledger alone. A guard rests on the evidence that an event names, a pin on the receipt of the input, and a
  // close opens all that its phase owes; the sentinel looks at what runs, until when, and at database and bus (02, section 8).
  'ledger-writer': (environment) => [
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_LEDGER_PREFIX'], environment),
    ...readData(environment, [SEED_RECEIPT]),
    ...lookAtTasks(environment),
    ...allow('FindParameters', ['ssm:DescribeParameters'], ['*']),
    ...allow(
      'Secrets',
      ['ssm:GetParameter'],
      [...busLocators(environment), ...databaseLocators(environment), heartbeatOf(environment)],
    ),
  ],
};

function packagingStatements(environment: Environment): readonly Statement[] {
  const push = [
    'ecr:BatchCheckLayerAvailability',
    'ecr:BatchGetImage',
    'ecr:CompleteLayerUpload',
    'ecr:DescribeImages',
    'ecr:DescribeRepositories',
    'ecr:GetDownloadUrlForLayer',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
  ];
  return [
    ...allow('Login', ['ecr:GetAuthorizationToken'], ['*']),
    ...allow('Push', push, [arnsOf(environment).repository]),
    ...readEvidence(environment),
    ...putEvidence(['EVIDENCE_PACKAGING_PREFIX_PATTERN'], environment),
  ];
}
