/** In the place of a script of Starlight that this site has no use for. */
export {};
