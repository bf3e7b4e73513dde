/** Database instances as what costs while it runs. Throws E_POSTURE_UNREADABLE (retry) for what was refused or not answered. */
export interface DatabaseInstances {
  /** Asks for the stop of an instance; its data stays. One that stops or is stopped already is a success. */
  stop(identifier: string): Promise<void>;
  /** Asks for another password of the master user. When it holds, `isSettled` says; sessions that are open stay open. */
  setPassword(identifier: string, password: string): Promise<void>;
  /** Whether an instance is available and nothing that was asked of it is still to be done. */
  isSettled(identifier: string): Promise<boolean>;
}
