import fc from 'fast-check';

/**
 * fast-check as the tests use it: with the same seed in every run, so that the same commit always gets the same
 * answer. Other seeds are the business of `npm run fuzz`, which prints the one that found something.
 */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_261_123) });

export default fc;
