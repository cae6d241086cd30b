import { describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../src/server/headers-file.ts';

describe('parseHeadersFile', () => {
  it('reads paths, their headers and colons within a value', () => {
    const rules = parseHeadersFile(
      '# a comment\n/*\n  X-One: a: b\n  X-Two: c\n\n/guide/*\r\n  X-Three: d\r\n',
    );
    expect(rules).toEqual([
      {
        pattern: '/*',
        headers: [
          ['X-One', 'a: b'],
          ['X-Two', 'c'],
        ],
      },
      { pattern: '/guide/*', headers: [['X-Three', 'd']] },
    ]);
  });

  it('names the line that stands before any path', () => {
    expect(() => parseHeadersFile('\n  X-One: a')).toThrow('_headers, line 2');
  });

  it('names the line that holds no colon', () => {
    expect(() => parseHeadersFile('/*\n  nonsense')).toThrow('«nonsense»');
  });
});

describe('headersFor', () => {
  const rules = parseHeadersFile('/*\n  A: 1\n/guide/*\n  A: 2\n/cerca/\n  B: 3\n');

  it('gives every path the headers of the star', () => {
    expect(headersFor(rules, '/')).toEqual(new Map([['A', '1']]));
  });

  it('joins what several rules say of one name', () => {
    expect(headersFor(rules, '/guide/psicologi/')).toEqual(new Map([['A', '1, 2']]));
  });

  it('matches a path without star as a whole only', () => {
    expect(headersFor(rules, '/cerca/').get('B')).toBe('3');
    expect(headersFor(rules, '/cerca/altro/').has('B')).toBe(false);
  });
});
