import type { APIRoute } from 'astro';

/** Lets browsers search this site from their address bar; each page's head links it with rel="search". */
export const GET: APIRoute = ({ site, url }) => {
  const address = (path: string): string => new URL(path, site ?? url).href;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Guide PEC</ShortName>
  <LongName>Guide PEC degli Ordini</LongName>
  <Description>Cerca nelle guide alla PEC degli Ordini</Description>
  <Language>it</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" method="get" template="${address('/cerca/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address('/opensearch.xml')}"/>
</OpenSearchDescription>
`;
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
