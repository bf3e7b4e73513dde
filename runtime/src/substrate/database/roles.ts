/** The read-only role of the platform; login roles for people and dashboards become members of it. */
export const READER_ROLE = 'fp_reader';

/** The role that connections of the decision fabric take on: it has no right on labels (000018_decision_role.sql). */
export const DECISION_ROLE = 'fp_decision_fabric';
