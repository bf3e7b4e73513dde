// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * What settles a conflict, the highest first, each by the digest at which it is in force (01, M0.A).
 */
export interface AuthorityListV1 {
/**
 * Name and version of this schema.
 */
schema: "authority_list.v1"
/**
 * From the highest to the lowest.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: One authority.
 */
authorities: {
/**
 * 1 is the highest.
 */
rank: number
/**
 * Name of the document.
 */
id: string
/**
 * Digest of its bytes.
 */
sha256: string
}[]
}
