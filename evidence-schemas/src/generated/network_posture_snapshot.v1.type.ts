// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What costs by the hour, runs or lets the world in, where nothing may (01, M2.G; 05, section 1).
 */
export interface NetworkPostureSnapshotV1 {
/**
 * Schema of this document.
 */
schema: "fp.network_posture_snapshot.v1"
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
 * NAT gateways in any state but deleted.
 */
nat_gateways_non_deleted_count: number
/**
 * Load balancers of every kind.
 */
load_balancers_count: number
/**
 * Which.
 * 
 * @maxItems 1000
 * 
 * Items: Name.
 */
load_balancers: string[]
/**
 * Services that are wanted or still have tasks.
 */
ecs_services_desired_gt_zero_count: number
/**
 * Which.
 * 
 * @maxItems 1000
 * 
 * Items: Service.
 */
ecs_services: string[]
/**
 * Tasks that are not stopped, of services or not.
 * 
 * @maxItems 1000
 * 
 * Items: ARN.
 */
ecs_tasks: string[]
/**
 * Subnets, routes, groups and database are as they have to be.
 */
sg_subnet_route_checks_pass: boolean
/**
 * What was found of them.
 */
details: {
/**
 * Named subnets that give public addresses and lead to the internet gateway.
 * 
 * @maxItems 1000
 * 
 * Items: Id.
 */
public_subnets: string[]
/**
 * Whom the group of tasks admits.
 * 
 * @maxItems 1000
 * 
 * Items: Range, group or list of prefixes.
 */
app_group_admits: string[]
/**
 * Whom the group of the database admits, with protocol and port.
 * 
 * @maxItems 1000
 * 
 * Items: Admission.
 */
database_group_admits: string[]
/**
 * Groups of the VPC that admit every address.
 * 
 * @maxItems 1000
 * 
 * Items: Id.
 */
groups_that_admit_the_world: string[]
/**
 * The database; null when there is none.
 */
database: ({
/**
 * It has a public address.
 */
is_public: boolean
/**
 * Its security groups.
 * 
 * @maxItems 1000
 * 
 * Items: Id.
 */
groups: string[]
} | null)
}
}
