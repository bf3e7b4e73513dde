import type { Environment } from '../config/environments.ts';
import { addressOf, type Plan, type Resource } from './plan.ts';

/** The laws of the infrastructure as 05, section 1 numbers them. */
export const LAWS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8', 'L9', 'L10', 'L11', 'L12'] as const;
export type Law = (typeof LAWS)[number];

export interface LawContext {
  readonly environment: Environment;
  /** Day on which the plan is judged, YYYY-MM-DD. */
  readonly todayUtc: string;
}

export interface LawFault {
  readonly law: Law;
  readonly address: string;
  readonly fault: string;
}

/** Every breach of one law in a plan; pure. */
export type LawJudge = (plan: Plan, context: LawContext) => readonly Omit<LawFault, 'law'>[];

export const breach = (resource: Resource, fault: string): Omit<LawFault, 'law'> => ({
  address: addressOf(resource),
  fault,
});

/** Resources of these types may not be there. */
export const forbidden = (
  resources: readonly Resource[],
  types: RegExp,
  fault: string,
): readonly Omit<LawFault, 'law'>[] =>
  resources.filter(({ type }) => types.test(type)).map((resource) => breach(resource, fault));
