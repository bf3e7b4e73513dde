/** What an account holds under a name that it gives once, beyond what a posture lists. */
export interface NamedResources {
  /** Throws E_POSTURE_UNREADABLE (retry) for what was denied, throttled or failed, which is never an absence. */
  exists(kind: NamedKind, name: string): Promise<boolean>;
}

export type NamedKind = 'table' | 'repository';
