import type { TaskRun } from './task-run.ts';
import type { Json } from './wire.ts';
import { present } from './wire.ts';

/** Where a task reads about itself (task metadata endpoint, version 4). */
export const METADATA_PATH = '/v4/';

/** What a task is told of itself; undefined for a path that the endpoint does not have. */
export function metadataOf(path: string, find: (taskId: string) => TaskRun | undefined): Json | undefined {
  const [id = '', what, ...more] = path.slice(METADATA_PATH.length).split('/');
  const run = find(id);
  if (run === undefined || more.length > 0) return undefined;
  if (what === undefined || what === '') return containerMetadata(run);
  return what === 'task' ? taskMetadata(run) : undefined;
}

function taskMetadata(run: TaskRun): Json {
  const { arn, cluster, definition, group } = run;
  const { lastStatus, desiredStatus } = run.state();
  return present({
    Cluster: cluster,
    TaskARN: arn,
    Family: definition.family,
    Revision: String(definition.revision),
    ServiceName: group.startsWith('service:') ? group.slice('service:'.length) : undefined,
    DesiredStatus: desiredStatus,
    KnownStatus: lastStatus,
    LaunchType: 'FARGATE',
    AvailabilityZone: 'local',
    Containers: [containerMetadata(run)],
  });
}

function containerMetadata(run: TaskRun): Json {
  const { arn, cluster, definition, id } = run;
  const { lastStatus, desiredStatus } = run.state();
  const { name, image, imageDigest } = definition.container;
  return {
    DockerId: `${id}-0`,
    Name: name,
    DockerName: name,
    Image: image,
    ImageID: imageDigest ?? '',
    Labels: {
      'com.amazonaws.ecs.cluster': cluster,
      'com.amazonaws.ecs.container-name': name,
      'com.amazonaws.ecs.task-arn': arn,
      'com.amazonaws.ecs.task-definition-family': definition.family,
      'com.amazonaws.ecs.task-definition-version': String(definition.revision),
    },
    DesiredStatus: desiredStatus,
    KnownStatus: lastStatus,
    Type: 'NORMAL',
    ContainerARN: `${arn.replace(':task/', ':container/')}/0`,
  };
}
