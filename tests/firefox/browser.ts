import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const COMMANDS = ['firefox', 'firefox-esr'] as const;
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/**
 * Starts the Firefox that FIREFOX_PATH names or that is installed, without a window, over WebDriver BiDi.
 * @throws {Error} with one sentence that says what to install
 */
export async function startFirefox(): Promise<Browser> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = [...folders.flatMap((folder) => COMMANDS.map((name) => join(folder, name))), MAC].find(
    (path) => existsSync(path),
  );
  const executablePath = process.env['FIREFOX_PATH'] ?? found;
  if (executablePath === undefined) {
    throw new Error(
      'These tests need Firefox: install it (on Debian «apt-get install firefox-esr»), or let FIREFOX_PATH name it.',
    );
  }
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
}
