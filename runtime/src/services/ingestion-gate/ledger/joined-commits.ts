import { isPlatformError } from '@spine-green/evidence-schemas';

/**
 * Settlements and reservations share a commit where they can: a push waits for its reservation, for the log and for its
 * settlement, each durable, and a settlement and the reservation of the next batch can be one transaction.
 *
 * I1: one commit runs at a time. What is asked for meanwhile waits for its end; then the oldest settlement and the
 *     oldest reservation go together. Neither ever waits for the other to come, so an idle gate answers at once.
 * I2: together they are one transaction: both happened or neither. The gate may be killed
 *     - before it: the settled batch is still in flight with its records on the log, where the reconciler finds them;
 *       the other batch was never there and nothing of it is published;
 *     - after it, before anything else: the first batch is settled, and whoever sends again is told so; the second is
 *       in flight without a record, which the reconciler proves.
 *     These are the windows that the two have when each commits alone, and no other.
 * I3: an unknown outcome is told to both. Each is repeated by whoever asked, and each does nothing the second time.
 * I4: any other failure undid both and may be the fault of one: each is tried alone and gets its own answer.
 */
export interface JoinedCommits<Settlement, Reservation, Reserved> {
  settle(settlement: Settlement): Promise<void>;
  reserve(reservation: Reservation): Promise<Reserved>;
}

/** The transactions; each may be repeated after an unknown outcome. */
export interface Commits<Settlement, Reservation, Reserved> extends JoinedCommits<Settlement, Reservation, Reserved> {
  both(settlement: Settlement, reservation: Reservation): Promise<Reserved>;
}

interface Asked<Work, Result> {
  readonly work: Work;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

export function joinedCommits<S, R, Reserved>(commits: Commits<S, R, Reserved>): JoinedCommits<S, R, Reserved> {
  const settlements: Asked<S, void>[] = [];
  const reservations: Asked<R, Reserved>[] = [];
  let isBusy = false;

  const commit = async (): Promise<void> => {
    const settlement = settlements.shift();
    const reservation = reservations.shift();
    if (settlement !== undefined && reservation !== undefined) await together(commits, settlement, reservation);
    else if (settlement !== undefined) await answered(settlement, commits.settle);
    else if (reservation !== undefined) await answered(reservation, commits.reserve);
  };
  const free = (): void => {
    isBusy = false;
    look();
  };
  // Whoever was answered by the last commit, or comes in the same turn of the event loop, gets into this one.
  const look = (): void => {
    if (isBusy || settlements.length + reservations.length === 0) return;
    isBusy = true;
    setImmediate(() => {
      commit().then(free, free);
    });
  };
  const ask = <Work, Result>(queue: Asked<Work, Result>[], work: Work): Promise<Result> =>
    new Promise((resolve, reject) => {
      queue.push({ work, resolve, reject });
      look();
    });
  return {
    settle: (settlement) => ask(settlements, settlement),
    reserve: (reservation) => ask(reservations, reservation),
  };
}

async function together<S, R, Reserved>(
  commits: Commits<S, R, Reserved>,
  settlement: Asked<S, void>,
  reservation: Asked<R, Reserved>,
): Promise<void> {
  try {
    const reserved = await commits.both(settlement.work, reservation.work);
    settlement.resolve();
    reservation.resolve(reserved);
  } catch (error) {
    if (isPlatformError(error, 'E_DATABASE_UNREACHABLE')) {
      settlement.reject(error);
      reservation.reject(error);
      return;
    }
    await answered(settlement, commits.settle);
    await answered(reservation, commits.reserve);
  }
}

/** Never throws: whoever asked is told. */
async function answered<Work, Result>(asked: Asked<Work, Result>, run: (work: Work) => Promise<Result>): Promise<void> {
  try {
    asked.resolve(await run(asked.work));
  } catch (error) {
    asked.reject(error);
  }
}
