import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { contentAtRoot } from './src/integrations/content-at-root.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { designTokens } from './src/integrations/design-tokens.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { headingAnchors } from './src/integrations/heading-anchors.ts';
import { offline } from './src/integrations/offline.ts';
import { oneScript } from './src/integrations/one-script.ts';
import { ownStyles } from './src/integrations/own-styles.ts';
import { pageMarks } from './src/integrations/page-marks.ts';
import { permanentAddresses } from './src/integrations/permanent-addresses.ts';
import { placeFiles } from './src/integrations/place-files.ts';
import { printedGuides } from './src/integrations/printed-guides.ts';
import { precompressed } from './src/integrations/precompressed.ts';
import { searchVocabulary } from './src/integrations/search-vocabulary.ts';
import { sourceTexts } from './src/integrations/source-texts.ts';
import { subPath } from './src/integrations/sub-path.ts';
import { usedStyles } from './src/integrations/used-styles/index.ts';
import { sidebar } from './src/starlight/sidebar.ts';

/** Astro marks its own modules with directives that the bundler need not keep: its warnings are noise. */
function withoutAstroDirectives(level, log, handler) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('use astro:')) handler(level, log);
}

/** Names as Astro gives them to what pages load: a file that a page and a worker share is then written once. */
const workerNames = {
  entryFileNames: '_astro/[name].[hash].js',
  chunkFileNames: '_astro/[name].[hash].js',
  assetFileNames: '_astro/[name].[hash][extname]',
};

const sub = subPath();

export default defineConfig({
  // Set SITE_URL before publishing: canonical addresses, the sitemap and permanent links need it.
  site: process.env['SITE_URL'] ?? 'https://guida-pec.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  // Its script weighs a kilobyte on every page; what a reader opens next is in the offline copy.
  prefetch: false,
  vite: {
    // Starlight's own door opens on all its components at once, tabs and file trees included.
    resolve: {
      alias: [
        {
          find: /^@astrojs\/starlight\/components$/,
          replacement: fileURLToPath(new URL('./src/starlight/components.ts', import.meta.url)),
        },
      ],
    },
    build: {
      // Nothing stands inline but the scripts that oneScript empties, which so disappear.
      assetsInlineLimit: (_name, content) => content.toString().trim() === '',
      rolldownOptions: { onLog: withoutAstroDirectives },
    },
    // Modules, so that a worker can fetch a part of itself when it needs it.
    worker: { format: 'es', rolldownOptions: { output: workerNames } },
  },
  markdown: {
    // ASCII apostrophes: Pagefind splits words on them alone, so that «ordine» finds «l'Ordine».
    processor: satteri({
      features: { headingAttributes: true, smartPunctuation: false },
      hastPlugins: [pageMarks()],
    }),
  },
  integrations: [
    // It takes the folder out of the addresses before anybody reads it.
    sub.before,
    designTokens(),
    ownStyles(),
    contentAtRoot(
      starlight({
        title: 'Guide PEC degli Ordini',
        description: 'Le guide alla PEC del tuo Ordine, con i controlli da fare prima di chiedere aiuto.',
        locales: { root: { label: 'Italiano', lang: 'it' } },
        defaultLocale: 'root',
        head: [
          {
            tag: 'link',
            attrs: {
              rel: 'search',
              type: 'application/opensearchdescription+xml',
              title: 'Guide PEC degli Ordini',
              href: '/opensearch.xml',
            },
          },
        ],
        lastUpdated: true,
        credits: false,
        expressiveCode: false,
        tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
        customCss: [
          './src/styles/type.css',
          './src/styles/frame.css',
          './src/styles/site.css',
          './src/styles/buttons.css',
          './src/styles/steps.css',
          './src/styles/print.css',
        ],
        routeMiddleware: ['./src/starlight/route-data.ts'],
        components: {
          Header: './src/starlight/Header.astro',
          PageTitle: './src/starlight/PageTitle.astro',
          TwoColumnContent: './src/starlight/TwoColumnContent.astro',
          Banner: './src/starlight/Banner.astro',
          Footer: './src/starlight/Footer.astro',
          Search: './src/starlight/Search.astro',
          // Parts that this site has no use for: their styles and scripts would be in every page.
          Hero: './src/starlight/Nothing.astro',
          SocialIcons: './src/starlight/Nothing.astro',
          LanguageSelect: './src/starlight/Nothing.astro',
          FallbackContentNotice: './src/starlight/Nothing.astro',
          MobileMenuToggle: './src/starlight/MenuToggle.astro',
          PageSidebar: './src/starlight/PageContents.astro',
          Pagination: './src/starlight/Pagination.astro',
          Sidebar: './src/starlight/Sidebar.astro',
          ThemeProvider: './src/starlight/ThemeProvider.astro',
        },
        sidebar,
        // It takes `2.0` for `20` and sees no anchor that a component writes: tests/site holds every
        // link and anchor on the built HTML. This one tells authors early.
        plugins: [
          starlightLinksValidator({
            exclude: ['/archivio/*/*.*/**', '/guide/*/stampa/'],
            errorOnInvalidHashes: false,
          }),
        ],
      }),
    ),
    headingAnchors(),
    oneScript({
      leader: '/src/starlight/Search.astro',
      // No page has tabs; Starlight's components come as one file.
      apart: ['/user-components/Tabs.astro'],
      later: [
        '/components/MobileTableOfContents.astro',
        '/components/TableOfContents.astro',
        '/components/Page.astro',
        '/components/EditionTools.astro',
      ],
    }),
    // The archive is kept for comparison, the whole guides to be printed: search engines get the pages in force.
    sitemap({ filter: (page) => !/^\/archivio\/|\/stampa\/$/.test(new URL(page).pathname) }),
    // After Starlight, which makes the index that the words are read from.
    searchVocabulary(),
    placeFiles(),
    printedGuides(),
    permanentAddresses(),
    sourceTexts(),
    // The policy hashes what the other steps have written.
    finishedPages([usedStyles(), sub.step, contentSecurityPolicy()]),
    // It lists what the site consists of.
    offline(),
    // Last: it reads what all the others have written.
    precompressed(),
  ],
});
