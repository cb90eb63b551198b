import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom lacks what every browser has: imported before the product by each test of the pane. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
