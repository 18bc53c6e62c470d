import type { Speech } from '../speech.ts';
import { coverage } from './notes/index.ts';
import { es } from './index.ts';
import { problems } from './problems/index.ts';
import { rulePages } from './rule-pages/index.ts';
import { told } from './told/index.ts';
import { types } from './told/types.ts';

export const speech: Speech = { table: es, told, coverage: { ...types, ...coverage }, problems, pages: rulePages };
