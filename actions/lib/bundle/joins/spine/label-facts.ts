import { caseIdOf } from '@spine-green/runtime/events/case-identities';
import { runConfig } from '@spine-green/runtime/run-config';
import type { KnownLabel } from '../../data/cases/labels.ts';
import { type Claims, differing } from '../../data/compare.ts';
import type { GovernanceFact } from '../../data/governance.ts';
import type { BundleFailure } from '../../failure.ts';
import { judging } from '../../judging.ts';
import { membersOf } from '../../members.ts';
import type { CaseSources } from './lifecycle.ts';

/** What governance was told of a label that the archive holds: the same that the label says, and what led to it. */
export const labelFactFaults = ({ facts, governance }: CaseSources): readonly BundleFailure[] =>
  governance
    .filter(({ event }) => event.event_family === 'LABEL_LIFECYCLE')
    .flatMap((fact) =>
      judging(fact.object, () => {
        const { label_assertion_id: id } = membersOf(fact.event.details);
        const label = typeof id === 'string' ? facts.cases.find(id) : undefined;
        return label === undefined ? [] : differing(claimsOf(fact, label));
      }),
    );

function claimsOf({ event }: GovernanceFact, { type, value, source, subject, cause }: KnownLabel): Claims {
  const said = membersOf(event.details);
  const { platform_run_id } = event.pins;
  const event_class = runConfig.case_management.subject_event_class;
  return {
    label_type: [said.label_type, type],
    label_value: [said.label_value, value],
    ...(event.actor.source_component === 'ls'
      ? {
          source_type: [said.source_type, source],
          subject_event_id: [said.subject_event_id, subject],
          principal: [
            said.principal,
            cause?.principal ?? (source === 'EXTERNAL' ? 'external_adapter' : 'case_management'),
          ],
          ...(cause === undefined
            ? {}
            : { case_timeline_event_id: [said.case_timeline_event_id, cause.timelineEventId] }),
        }
      : { case_id: [said.case_id, caseIdOf({ platform_run_id, event_class, event_id: subject })] }),
  };
}
