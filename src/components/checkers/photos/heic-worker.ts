/** The worker that reads HEIC where the browser cannot, fetched for such a file and ended after use. */
import { heicJob } from './heic-job.ts';
import { serveJob } from './serve-job.ts';

serveJob(heicJob, (picture) => (picture === null ? [] : [picture]));
