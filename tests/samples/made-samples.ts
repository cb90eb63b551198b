import { sampleFiles } from '../../samples/make/samples';

/** The samples, made once for all tests of a file. */
export const MADE_SAMPLES = new Map(sampleFiles().map(({ name, bytes }) => [name, bytes]));
