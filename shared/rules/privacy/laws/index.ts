import type { Law } from '../types.ts';
import { appi } from './appi.ts';
import { au } from './au.ts';
import { ccpa } from './ccpa.ts';
import { coppa } from './coppa.ts';
import { dpdp } from './dpdp.ts';
import { fadp } from './fadp.ts';
import { ferpa } from './ferpa.ts';
import { gdpr } from './gdpr.ts';
import { hipaa } from './hipaa.ts';
import { lgpd } from './lgpd.ts';
import { newYork2d } from './new-york-2d.ts';
import { pipeda } from './pipeda.ts';
import { pipl } from './pipl.ts';
import { policy } from './policy.ts';
import { popia } from './popia.ts';
import { qc25 } from './qc25.ts';
import { soppa } from './soppa.ts';
import { sopipa } from './sopipa.ts';
import { ukgdpr } from './ukgdpr.ts';

/** Every law that Corral knows, and what the organisation has set for itself; one file and one line here add one. */
export const laws: readonly Law[] = [
  gdpr,
  ukgdpr,
  ferpa,
  coppa,
  sopipa,
  ccpa,
  newYork2d,
  soppa,
  pipeda,
  qc25,
  lgpd,
  au,
  dpdp,
  pipl,
  popia,
  appi,
  fadp,
  hipaa,
  policy,
];
