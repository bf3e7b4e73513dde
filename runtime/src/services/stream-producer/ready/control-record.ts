import { readJson } from '@spine-green/evidence-schemas';
import { ControlMessageV1 } from '@spine-green/evidence-schemas/documents/control_message.v1';
import { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { readyMessageId } from '../../../events/ready.ts';
import type { LogRecord } from '../../../substrate/event-log/port.ts';

/** What a record of the control topic means to this run. */
export type ControlRecord =
  /** Not for a producer: the terminal status of a run. */
  | { readonly kind: 'other' }
  | { readonly kind: 'invalid'; readonly messageId: string | undefined; readonly detail: string }
  | { readonly kind: 'out of scope'; readonly ready: ReadySignalV1 }
  | { readonly kind: 'ready'; readonly ready: ReadySignalV1 };

/** Pure and total: whatever is on the topic, exactly one of the outcomes (17, section 4). */
export function readControlRecord(record: LogRecord, platformRunId: string): ControlRecord {
  const parsed = parseText(record.value);
  const messageId = isRecord(parsed) && isHex64(parsed.message_id) ? parsed.message_id : undefined;
  const invalid = (detail: string): ControlRecord => ({ kind: 'invalid', messageId, detail });
  if (parsed === undefined) return invalid('not JSON');
  if (!ControlMessageV1.is(parsed)) return invalid('not a control message');
  if (parsed.topic !== record.topic) return invalid('made for another topic');
  if (parsed.attributes.kind === 'TERMINAL_REEMIT') return { kind: 'other' };
  const ready: unknown = parsed.payload;
  if (!ReadySignalV1.is(ready)) return invalid('not a READY payload');
  const wrong = contradiction(parsed, ready);
  if (wrong !== undefined) return invalid(wrong);
  return { kind: ready.platform_run_id === platformRunId ? 'ready' : 'out of scope', ready };
}

/** A forged or mixed-up message contradicts itself: its id follows from its content. */
function contradiction(message: ControlMessageV1, ready: ReadySignalV1): string | undefined {
  const { platform_run_id, scenario_run_id, bundle_hash } = ready;
  if (message.message_id !== ready.message_id) return 'two message ids';
  if (message.attributes.run_id !== ready.run_id) return 'two run ids';
  const expected = readyMessageId(platform_run_id, scenario_run_id, bundle_hash);
  return ready.message_id === expected ? undefined : 'a message id that does not follow from its content';
}

function parseText(value: Uint8Array | undefined): unknown {
  const read = readJson(value ?? '');
  return 'fault' in read ? undefined : read.value;
}

const isHex64 = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
