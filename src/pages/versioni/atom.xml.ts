import type { APIRoute } from 'astro';
import { feed } from '../../editions/feeds.ts';

/** The changes of all guides. */
export const GET: APIRoute = ({ site, url }) => feed('atom', site ?? url);
