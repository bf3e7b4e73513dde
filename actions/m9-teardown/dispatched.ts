/** By which names a teardown that was dispatched is found again: pure. */
import { handle } from '@spine-green/evidence-schemas';

/** Stack of the bus, as the inputs of the workflow call it. */
export const BUS_STACK = 'confluent';

/** Name of what an attempt of a lane dispatches: no other attempt dispatches under it. */
export const dispatchNameOf = ({ executionId, attempt }: { readonly executionId: string; readonly attempt: number }) =>
  `${executionId}_${attempt}`;

/** Title that the teardown workflow gives its run. */
export const runTitleOf = (stack: string, correlationId: string): string => `Down ${stack} ${correlationId}`;

/** File of the workflow, by which GitHub is asked for it. */
export const teardownFile = (): string => handle('WF_TEARDOWN').split('/').at(-1) ?? '';
