import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { watchMisdeeds } from './misdeeds.ts';

/** Milliseconds within which a busy machine has mended the largest photo. */
const PATIENCE = 60_000;

/** The page of the photo check, as a person uses it. */
export class PhotosPage {
  readonly misdeeds: readonly string[];
  readonly #page: Page;
  readonly #folder = mkdtempSync(join(tmpdir(), 'photos-'));

  constructor(page: Page, origin: string) {
    this.#page = page;
    this.misdeeds = watchMisdeeds(page, origin);
  }

  static async open(browser: Browser, origin: string): Promise<PhotosPage> {
    const page = await browser.newPage();
    const photos = new PhotosPage(page, origin);
    // What is offered for download can then be read back.
    await page.evaluateOnNewDocument(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        Object.assign(window, { offered: blob });
        return createObjectURL.call(URL, blob);
      };
    });
    await page.goto(`${origin}/controlli/foto-documento/`);
    await page.locator('#foto-fronte').wait();
    await page.focus('#foto-fronte');
    await page.waitForSelector('document-photos-checker[data-ready]');
    return photos;
  }

  async choose(side: 'fronte' | 'retro', name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#folder, name);
    writeFileSync(path, bytes);
    const field = await this.#page.waitForSelector(`input#foto-${side}`);
    await field?.uploadFile(path);
  }

  /** Presses a button of the checker, by its words. What is shown meanwhile may move it: no pointer is used. */
  async press(words: string): Promise<void> {
    const button = await this.#page.waitForSelector(`document-photos-checker button::-p-text(${words})`, {
      timeout: PATIENCE,
    });
    await button?.evaluate((each) => each.click());
  }

  /** Waits until a place of the page says this. */
  async says(selector: string, words: string): Promise<void> {
    await this.#page.waitForFunction(
      (where, what) => document.querySelector(where)?.textContent.includes(what) === true,
      { timeout: PATIENCE },
      selector,
      words,
    );
  }

  /** The file that was offered last. */
  async offered(): Promise<Buffer> {
    const letters = await this.#page.evaluate(async () => {
      const blob = 'offered' in window ? window.offered : null;
      if (!(blob instanceof Blob)) throw new Error('nothing was offered');
      let text = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return Buffer.from(letters, 'base64');
  }

  async close(): Promise<void> {
    rmSync(this.#folder, { recursive: true });
    await this.#page.close();
  }
}
