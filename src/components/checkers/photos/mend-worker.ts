/** The worker that changes a photo and checks what came of it, fetched when a change is asked for. */
import { mendJob } from './mend-job.ts';
import { serveJob } from './serve-job.ts';

serveJob(mendJob);
