/** The worker that checks, fetched with the first file; the part that reads pictures comes with the first JPEG. */
import { checkJob } from './check-job.ts';
import { serveJob } from './serve-job.ts';

serveJob(checkJob);
