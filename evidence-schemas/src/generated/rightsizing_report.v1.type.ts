// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What each service and job should reserve by what it used; nothing is applied (05, section 10).
 */
export interface RightsizingReportV1 {
/**
 * Schema of this document.
 */
schema: "fp.rightsizing_report.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Identity of the reading, rightsizing_ and a UTC second.
 */
execution_id: string
/**
 * When it was read.
 */
captured_at_utc: string
/**
 * What was looked at.
 */
window: {
/**
 * Begin.
 */
from_utc: string
/**
 * End, exclusive.
 */
to_utc: string
/**
 * Of one figure.
 */
period_seconds: number
}
/**
 * Services by name, then jobs by name.
 * 
 * @maxItems 1000
 * 
 * Items: One of them.
 */
rows: {
/**
 * What runs.
 */
kind: ("service" | "job")
/**
 * Of the service, or of the family.
 */
name: string
/**
 * Task definition.
 */
family: string
/**
 * What a task reserves.
 */
current: {
/**
 * CPU units.
 */
cpu: number
/**
 * MiB.
 */
memory_mib: number
}
/**
 * What it should; the same where nothing is to change.
 */
recommended: {
/**
 * CPU units.
 */
cpu: number
/**
 * MiB.
 */
memory_mib: number
}
/**
 * What 95 of 100 averages do not exceed.
 */
p95: {
/**
 * Percent of what is reserved, to a hundredth.
 */
cpu: (number | null)
/**
 * Percent of what is reserved, to a hundredth.
 */
memory: (number | null)
}
/**
 * How many averages there were.
 */
periods: {
/**
 * Of CPU.
 */
cpu: number
/**
 * Of memory.
 */
memory: number
}
/**
 * Tasks that ended with 137 and that ECS still tells of.
 */
killed: number
/**
 * What follows.
 */
verdict: ("upsize" | "downsize" | "keep" | "no_figures")
/**
 * Why.
 * 
 * @maxItems 8
 * 
 * Items: Reason.
 */
reasons: ("CPU_HIGH" | "MEMORY_HIGH" | "KILLED" | "BOTH_LOW" | "AT_CAP" | "AT_FLOOR" | "NO_FIGURES")[]
}[]
}
