import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../support/browser.ts';

/** Called alone, without the test command, the suite finds its browser itself. Workers inherit the answer. */
function executablePath(): string {
  const script = fileURLToPath(new URL('../support/browser.ts', import.meta.url));
  process.env['CHROME_PATH'] ??= execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  return process.env['CHROME_PATH'];
}

const outputFile = process.env['BROWSER_REPORT'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // A browser that was slow to close is not a defect of the site; the summary names what was tried again.
  retries: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ...(outputFile ? [['json', { outputFile }] as const] : [])],
  use: {
    browserName: 'chromium',
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    // Each test begins as a first visit: without the copy that offline.spec.ts is about.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: executablePath(), args: [...CHROMIUM_FLAGS] },
  },
});
