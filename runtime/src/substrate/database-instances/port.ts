/** Database instances as what costs while it runs. Throws E_POSTURE_UNREADABLE (retry) for what was refused or not answered. */
export interface DatabaseInstances {
  /** Asks for the stop of an instance; its data stays. One that stops or is stopped already is a success. */
  stop(identifier: string): Promise<void>;
}
