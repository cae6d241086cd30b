/** The worker that checks: the engine and nothing else, fetched with the first file. */
import { checkJob } from './check-job.ts';
import { serveJob } from './serve-job.ts';

serveJob(checkJob);
