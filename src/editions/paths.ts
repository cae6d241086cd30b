/** Where an edition is kept for good: /archivio/<guide>/<edition>/. */
export function archivePath(guide: string, edition: string): string {
  return `/archivio/${guide}/${edition}/`;
}
