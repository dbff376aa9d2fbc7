/** Asks whether a port speaks Bolt, without a driver. */

import { connect } from 'node:net';

/** Magic preamble and four proposals: 5.4 back to 5.0, 4.4 back to 4.2 (Bolt handshake specification). */
const HANDSHAKE = Buffer.from([
  0x60, 0x60, 0xb0, 0x17, 0, 4, 4, 5, 0, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/**
 * How long a Neo4j that runs may take until it speaks: a large store that was not closed cleanly replays its log
 * first, and on a machine that is busy otherwise the start alone takes minutes. One that dies is noticed at once.
 */
export const START_PATIENCE_MS = 600_000;

/**
 * True when a server on this machine answers the Bolt handshake with a version of ours.
 * Anything else that listens there, or nothing, gives false.
 */
export function speaksBolt(port: number, timeoutMs = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let answer = Buffer.alloc(0);
    const finish = (verdict: boolean): void => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(timeoutMs, () => finish(false));
    socket.on('connect', () => socket.write(HANDSHAKE));
    socket.on('data', (chunk) => {
      answer = Buffer.concat([answer, chunk]);
      if (answer.length >= 4) finish(isVersion(answer));
    });
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
  });
}

/** 00 00 minor major, and not all zero, which means "none of your proposals". */
function isVersion(answer: Buffer): boolean {
  return answer[0] === 0 && answer[1] === 0 && (answer[3] === 5 || answer[3] === 4);
}
