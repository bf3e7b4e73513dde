// Generated from evidence-schemas/schemas by `npm run generate`. Do not edit.

/**
 * Address and credentials of a broker outside the stack; the file holds secrets and has mode 0600.
 */
export interface BrokerFileV1 {
/**
 * Schema tag.
 */
schema: "fp.broker_file.v1"
/**
 * kafka://host:port?security=...
 */
bootstrap: string
/**
 * SASL user.
 */
user: string
/**
 * SASL password.
 */
password: string
/**
 * Who makes the topics; absent where they exist, or where the user himself may make them.
 */
administrator?: {
/**
 * SASL user.
 */
user: string
/**
 * SASL password.
 */
password: string
}
}
