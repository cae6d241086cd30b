import { connect } from 'node:net';
import type { Host } from './host.ts';

/** Connections that a browser's worth of readers keeps open at once. */
const CONNECTIONS = 8;
/** Requests that are on their way on a connection before the first is answered: the asking must not be the brake. */
const AHEAD = 16;

export interface Pace {
  readonly perSecond: number;
  /** Answers with another status than 200, and requests without an answer. */
  readonly failed: number;
}

/** Asks this machine's own host for one address, over and over. @param count how often, in all */
export async function paceOf(host: Host, path: string, count: number): Promise<Pace> {
  const began = performance.now();
  const each = Math.ceil(count / CONNECTIONS);
  const answered = await Promise.all(
    Array.from({ length: CONNECTIONS }, () => askOver(host.port, path, each)),
  );
  const good = answered.reduce((sum, part) => sum + part, 0);
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: (each * CONNECTIONS) / seconds, failed: each * CONNECTIONS - good };
}

/** @returns how many answers bore the status 200. */
function askOver(port: number, path: string, count: number): Promise<number> {
  const line = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n`;
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => send(AHEAD));
    let sent = 0;
    let ended = 0;
    let good = 0;
    let rest = Buffer.alloc(0);
    const send = (more: number): void => {
      const now = Math.min(more, count - sent);
      sent += now;
      if (now > 0) socket.write(line.repeat(now));
    };
    socket.on('data', (part) => {
      rest = Buffer.concat([rest, part]);
      let came = 0;
      for (let answer = firstOf(rest); answer !== null; answer = firstOf(rest)) {
        if (answer.status === 200) good += 1;
        came += 1;
        rest = rest.subarray(answer.length);
      }
      ended += came;
      if (ended === count) socket.destroy();
      else send(came);
    });
    socket.on('error', () => socket.destroy()).on('close', () => resolve(good));
  });
}

/**
 * The first answer in what has come, where it has come whole.
 * @throws {Error} for an answer that does not say how long it is: nothing could be told of the next one.
 */
function firstOf(bytes: Buffer): { status: number; length: number } | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return null;
  const head = bytes.toString('latin1', 0, end);
  const [, body] = /^content-length: *(\d+)/im.exec(head) ?? [];
  if (body === undefined) throw new Error(`no content-length: ${head}`);
  const length = end + 4 + Number(body);
  return bytes.length < length ? null : { status: Number(head.slice(9, 12)), length };
}
