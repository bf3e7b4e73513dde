import { EcrLifecyclePolicy } from '@cdktf/provider-aws/lib/ecr-lifecycle-policy/index.js';
import { EcrRepository } from '@cdktf/provider-aws/lib/ecr-repository/index.js';
import type { PlatformStack } from './platform-stack.ts';

const IMAGES_KEPT = 20;
const UNTAGGED_DAYS = 7;

/** Where the one image lies: no tag ever moves, and what has none goes after a week (05, section 3). */
export function imageRegistry({ stack, names }: PlatformStack): EcrRepository {
  const repository = new EcrRepository(stack, 'image_registry', {
    name: names('ECR_REPO_NAME'),
    imageTagMutability: names('ECR_TAG_MUTABILITY'),
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfiguration: [{ encryptionType: 'AES256' }],
    lifecycle: { preventDestroy: true },
  });
  new EcrLifecyclePolicy(stack, 'image_registry_lifecycle', {
    repository: repository.name,
    policy: JSON.stringify({
      rules: [
        {
          rulePriority: 1,
          description: 'untagged images',
          selection: {
            tagStatus: 'untagged',
            countType: 'sinceImagePushed',
            countUnit: 'days',
            countNumber: UNTAGGED_DAYS,
          },
          action: { type: 'expire' },
        },
        {
          rulePriority: 2,
          description: 'the newest releases stay',
          selection: {
            tagStatus: 'tagged',
            tagPatternList: ['git-*'],
            countType: 'imageCountMoreThan',
            countNumber: IMAGES_KEPT,
          },
          action: { type: 'expire' },
        },
      ],
    }),
  });
  return repository;
}
