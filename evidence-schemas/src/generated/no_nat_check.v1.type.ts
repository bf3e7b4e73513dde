// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * NAT gateways of the platform or of nobody, in any state but deleted (01, M2.G-C01).
 */
export interface NoNatCheckV1 {
/**
 * Schema of this document.
 */
schema: "fp.no_nat_check.v1"
/**
 * Where the facts come from; only dev_min certifies.
 */
substrate: ("embedded" | "emulated" | "dev_min")
/**
 * Execution that wrote it.
 */
execution_id: string
/**
 * When the last of the facts was read.
 */
captured_at_utc: string
/**
 * VPC of the platform.
 */
vpc: string
/**
 * How many there are.
 */
nat_gateways_non_deleted_count: number
/**
 * Which.
 * 
 * @maxItems 1000
 * 
 * Items: Name, or id of one without.
 */
nat_gateways: string[]
}
