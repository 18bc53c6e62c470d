/** The whole look of the printed report: one file, no script, nothing fetched. A test holds `STYLE_HASH` to it. */
export const STYLE = `
:root{color-scheme:light}
body{font:14px/1.45 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:70rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:0}
h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid #767676}
h3{font-size:1rem;margin:1.2rem 0 .4rem}
table{border-collapse:collapse;width:100%;margin:.8rem 0}
caption{text-align:left;font-weight:600;padding-bottom:.2rem}
th,td{border:1px solid #b5b5b5;padding:.25rem .5rem;text-align:left;vertical-align:top}
thead th{background:#f0f0f0}
tbody th{font-weight:600;min-width:7rem}
.quiet{color:#555}
@media screen{thead th{overflow-wrap:normal}}
@media print{
body{font-size:10pt;margin:0;max-width:none;padding:0}
h2{break-after:avoid}
tr{break-inside:avoid}
thead{display:table-header-group}
@page{margin:18mm 15mm}
}
`;

export const STYLE_HASH = 'sha256-tJnMbtr6HWt2s0eabfC+bJIVZr5hGBp60D47JmlZGL4=';
export const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
