import { fileURLToPath } from 'node:url';
import { serve } from './serve.ts';

const DEFAULT_PORT = 4321;

/** The port of the environment, where it names one. */
function readPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(
    `PORT è «${value}»: scrivi un numero da 1 a 65535, per esempio PORT=${DEFAULT_PORT} npm start`,
  );
}

try {
  const root = fileURLToPath(new URL('../../dist/', import.meta.url));
  const { origin } = await serve({ root, port: readPort(process.env['PORT']) });
  console.log(`Il sito è aperto su ${origin}`);
  console.log('Per chiuderlo premi Ctrl+C.');
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
