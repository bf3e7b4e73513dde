// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Payload of platform_probe: one event that proves the way through the gate (01, M6.C-C02). It says nothing about the world.
 */
export interface PlatformProbeV1 {
/**
 * Phase execution that sent the probe.
 */
execution_id: string
/**
 * Attempt of the lane.
 */
attempt: number
/**
 * When it was sent.
 */
sent_at_utc: string
}
