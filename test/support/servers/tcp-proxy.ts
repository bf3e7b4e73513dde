import { type Rule, startRelay } from './relay.ts';

/** What the line does: carries everything, refuses connections, loses what the server answers, or loses what it is
 * asked. */
export type LineMode = 'pass' | 'refuse' | 'lose answers' | 'lose requests';

/** Stands between a client and a server and breaks the line at a chosen moment. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection when the line starts to refuse or to carry again. */
  readonly set: (mode: LineMode) => void;
  /** When the server answers the next request that contains the text: sets the mode, and with it drops this answer
   * when the mode loses or refuses. Resolves at that moment. */
  readonly onAnswerTo: (text: string, mode: LineMode, action?: () => void) => Promise<void>;
  /** Requests still arrive and are carried out, answers are lost; after `ms` every connection breaks. Resolves then,
   * and from there on the line is sound again. */
  readonly loseAnswers: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param port where it listens, 0 for one that is free */
export async function startTcpProxy(targetPort: number, port = 0): Promise<TcpProxy> {
  let mode: LineMode = 'pass';
  let trigger: { readonly text: string; readonly fire: () => void } | undefined;
  const rule = (): Rule | undefined => {
    if (mode === 'refuse') return undefined;
    let armed = false;
    return {
      toServer: (bytes) => {
        if (trigger !== undefined && bytes.includes(trigger.text)) armed = true;
        return mode === 'lose requests' ? 'lose' : 'pass';
      },
      toClient: () => {
        if (armed && trigger !== undefined) {
          const { fire } = trigger;
          trigger = undefined;
          fire();
        }
        return mode === 'pass' || mode === 'lose requests' ? 'pass' : 'lose';
      },
    };
  };
  const relay = await startRelay(targetPort, rule, port);
  const set = (next: LineMode): void => {
    if (next === mode) return;
    mode = next;
    if (next === 'refuse' || next === 'pass') relay.cut();
  };
  return {
    port: relay.port,
    set,
    onAnswerTo: (text, next, action) =>
      new Promise((resolve) => {
        const fire = (): void => {
          action?.();
          set(next);
          resolve();
        };
        trigger = { text, fire };
      }),
    loseAnswers: (ms) => {
      set('lose answers');
      return new Promise((resolve) => {
        setTimeout(() => {
          set('pass');
          resolve();
        }, ms);
      });
    },
    close: relay.close,
  };
}

/** The same address through the proxy. */
export const through = (url: string, proxy: Pick<TcpProxy, 'port'>): string =>
  Object.assign(new URL(url), { host: `127.0.0.1:${proxy.port}` }).href;
