import type { Kind } from './kinds.ts';

/**
 * What a file is that has no signature: a page, a drawing, a picture written as letters, plain text,
 * or nothing we know. UTF-16 is recognised by its byte order mark.
 * @param start the head of the file as Latin-1
 */
export function kindOfText(start: string): Kind {
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:data:image\/|\/9j\/|iVBORw0K)/.test(text)) return 'base64';
  if (/^(?:-----BEGIN (?:PKCS7|CMS)|MI[IA][A-Za-z0-9+/]{2,8}YJKoZIhvcNAQcC)/.test(text)) return 'p7m';
  if (/^<(?:!doctype html|html|head|body|script)/i.test(text)) return 'html';
  if (/^<(?:\?xml|svg|!)[^]*<svg|^<svg/i.test(text)) return 'svg';
  if (/^(?:\xff\xfe|\xfe\xff)/.test(start)) return 'text';
  // Control characters other than tab, line ends and form feed do not stand in a text.
  return text && !/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(start) ? 'text' : 'unknown';
}
