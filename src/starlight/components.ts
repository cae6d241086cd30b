/**
 * What pages get from '@astrojs/starlight/components' (astro.config.mjs leads it here): the two that they
 * use, ours. Through Starlight's own door every page would carry tabs, cards and file trees too.
 */
export { default as Aside } from '../components/Aside.astro';
export { default as Steps } from '../components/Steps.astro';
