import type { DocumentPhotos, PhotoReport } from '../../../checkers/document-photos/index.ts';
import type { PartResult, Told } from '../../../checkers/readiness/told.ts';

/** What the check of both photos has read: each side for itself, and whether they are one photo. */
export function pairTold({ front, back, pair }: DocumentPhotos): Told {
  return {
    parts: { front: sideResult(front), back: sideResult(back) },
    samePhoto: pair.some(({ code }) => code === 'same-file' || code === 'same-picture'),
  };
}

/** A photo that was not chosen has not been judged. */
function sideResult({ verdict, findings }: PhotoReport): PartResult | null {
  if (findings.some(({ code }) => code === 'missing-side')) return null;
  const todo = findings.filter(({ severity }) => severity !== 'note');
  return { verdict, messages: todo.map(({ message }) => message) };
}
