/** Who is on the other end of a request. */
export interface Principal {
  readonly principal: string;
  readonly actor_id: string;
  readonly source_type: 'SYSTEM' | 'HUMAN';
  readonly auth_mode: 'api_key' | 'service_token' | 'disabled' | 'internal';
}
