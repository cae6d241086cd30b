/**
 * The form of a codice fiscale of 16 characters, capital or small, its omocodes too (DM 23 December 1976; the
 * Revenue Agency's letters for digits). For engines that only tell a codice fiscale from other texts: whether it
 * is right is said by `fiscal-code`.
 */
export const FISCAL_SHAPE = /^[a-z]{6}[\dlmnp-v]{2}[abcdehlmprst][\dlmnp-v]{2}[a-z][\dlmnp-v]{3}[a-z]$/i;
