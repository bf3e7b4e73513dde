import { closed, count, handoverOf, list, nullable, oneOf, text } from '../run/handover.ts';
import { closureHandover, verdictHandover } from './shared.ts';

export const daemonsClosureHandover = closureHandover('M4.A');

export const serviceMapHandover = handoverOf('M4.B', {
  services: list(closed({ handle: text, service: text, pack: text, mode: text })),
  replicas: count,
});

export const iamBindingHandover = handoverOf('M4.C', {
  services: list(closed({ service: text, task_role: nullable(text), execution_role: nullable(text) })),
  roles: list(closed({ name: text, arn: text, trusts: list(text), inline_policies: list(text) })),
});

export const dependenciesHandover = handoverOf('M4.D', { task_arn: text });

export const launchContractHandover = handoverOf('M4.E', {
  services: list(closed({ service: text, command: list(text), task_definition: text, environment_names: list(text) })),
  task_definition_set_sha256: text,
});

export const daemonStartHandover = handoverOf('M4.F', {
  started_at_utc: text,
  services: list(closed({ service: text, task_definition: text, task_arns: list(text), image_digest: text })),
  heartbeats: count,
  loaded_versions: list(closed({ component: text, path: text, version: count, current_version: nullable(count) })),
});

export const uniquenessHandover = handoverOf('M4.G', {
  tasks: list(closed({ taskArn: text, family: text, service: text })),
});

export const daemonReadinessHandover = handoverOf('M4.H', { services: count });

export const daemonsVerdictHandover = verdictHandover('M4.I');

export const m4EntryGateHandover = handoverOf('M4.J', { entry_gate: oneOf('OPEN') });
