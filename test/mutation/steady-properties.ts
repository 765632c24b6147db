import { configureGlobal } from 'fast-check';

// The same examples for every mutant, and no search for the smallest one that fails: that it fails is enough.
configureGlobal({ seed: 20_261_121, endOnFailure: true });
