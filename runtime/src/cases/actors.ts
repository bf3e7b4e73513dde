/** Who speaks on a timeline for case management itself. */
export const WORKER_ACTOR = { actor_id: 'SYSTEM::case_mgmt_worker', source_type: 'AUTO' } as const;
