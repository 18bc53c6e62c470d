import type { PriceBook } from '../types.ts';
import { atlas } from './atlas.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { digitalocean } from './digitalocean.ts';
import { google } from './google.ts';

/** Every price book. One file and one line here add a provider; whoever is not listed has unknown prices. */
export const priceBooks: readonly PriceBook[] = [aws, atlas, azure, digitalocean, google];
