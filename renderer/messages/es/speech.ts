import type { Speech } from '../languages.ts';
import { coverage } from './coverage/index.ts';
import { es } from './index.ts';
import { rulePages } from './rule-pages/index.ts';
import { told } from './told/index.ts';

export const speech: Speech = { table: es, told, coverage, pages: rulePages };
