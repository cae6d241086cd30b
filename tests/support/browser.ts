import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** What Chromium needs to start as root and to ask nothing of the network by itself. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'] as const;

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/**
 * A Chromium that really starts: the one CHROME_PATH names, an installed one, Playwright's own; else it is
 * fetched, through Playwright or, on Debian as root, through apt.
 *
 * @param log takes one line for each step that may last.
 * @returns path of the executable.
 * @throws {Error} with one sentence that says what to install.
 */
export async function provideBrowser(log: (line: string) => void = () => {}): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (await launches(named)) return named;
    throw new Error(
      `CHROME_PATH is «${named}», which does not start: let it name a Chromium or Chrome, or unset it.`,
    );
  }
  const ready = await firstThatLaunches([...installed(), chromium.executablePath()]);
  if (ready) return ready;

  log('No Chromium found: asking Playwright for one.');
  run('npx', ['playwright', 'install', 'chromium']);
  if (await launches(chromium.executablePath())) return chromium.executablePath();

  if (process.getuid?.() === 0 && inPath('apt-get')) {
    log('Playwright could not fetch one: installing the chromium package.');
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const packaged = await firstThatLaunches(installed());
    if (packaged) return packaged;
  }
  throw new Error(
    'The browser tests need Chromium: install it (on Debian «apt-get install chromium») or Google Chrome, or let CHROME_PATH name one.',
  );
}

function installed(): string[] {
  return [...COMMANDS.map(inPath), ...MAC_APPLICATIONS]
    .filter((path) => path !== undefined)
    .filter(existsSync);
}

function inPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

async function firstThatLaunches(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await launches(path)) return path;
  }
  return undefined;
}

/** Some systems ship a `chromium` that only says how to install it; a page drawn without a screen is the proof. */
async function launches(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  if (spawnSync(executablePath, ['--version'], { timeout: 20_000 }).status !== 0) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS], timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<title>ready</title>');
      return (await page.title()) === 'ready';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[]): boolean {
  // Their progress goes to stderr: stdout of this script is the path and nothing else.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await provideBrowser((line) => console.error(line)));
  } catch (reason) {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  }
}
