import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import { projectFile, readYaml } from './registers.ts';

/** Every file of a folder of drawings by its name, as its schema reads it. */
export function drawings<Shape extends z.ZodType>(folder: string, shape: Shape): [string, z.infer<Shape>][] {
  const files = readdirSync(projectFile(folder)).filter((name) => name.endsWith('.yaml'));
  return files.map((file) => [basename(file, '.yaml'), shape.parse(readYaml(`${folder}/${file}`))]);
}
