/** The countries of ISO 3166-1, by their two letters. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD ' +
    'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF ' +
    'GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN ' +
    'KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
    'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI ' +
    'SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI ' +
    'VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);

/** Codes that people write for a country that has another one. */
const MEANT: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', EN: 'GB', SU: 'RU', YU: 'RS', TP: 'TL' };

/** What to write instead of a code that is no country. */
export function countryAdvice(code: string): string {
  const meant = MEANT[code];
  const use = `use a country of ISO 3166-1: ${[...COUNTRIES].join(', ')}`;
  return meant === undefined ? use : `did you mean ${meant}? Else ${use}`;
}

const parts = (text: string) => text.split(' ');

/** States and provinces, where laws of a part are known or a mistake is likely; other countries are taken as written. */
export const SUBDIVISIONS: Readonly<Record<string, readonly string[]>> = {
  AU: parts('ACT NSW NT QLD SA TAS VIC WA'),
  BR: parts('AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'),
  CA: parts('AB BC MB NB NL NS NT NU ON PE QC SK YT'),
  CH: parts('AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'),
  DE: parts('BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'),
  US: [
    ...parts(
      'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY',
    ),
    ...parts('OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY AS GU MP PR UM VI'),
  ],
};

/** Whether a country has a part of this name, as far as is known. */
export function hasSubdivision(country: string, subdivision: string): boolean {
  return SUBDIVISIONS[country]?.includes(subdivision) ?? true;
}

/** The member states of the European Union. */
export const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
