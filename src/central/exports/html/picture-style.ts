/** How the pictures look. Every status has a shape and a letter or a pattern of line besides its colour. */
export const PICTURE_STYLE = `
figure { margin: 1rem 0; }
figcaption { color: var(--faint); font-size: 0.875rem; }
.picture svg { display: block; width: 100%; min-width: 46rem; height: auto; }
.picture text { font-size: 12px; fill: var(--ink); }
.picture .head { font-size: 13px; font-weight: 700; fill: var(--faint); }
.picture .name { font-size: 13px; font-weight: 600; }
.picture .id { font-weight: 700; }
.picture .edge { fill: none; stroke: var(--faint); stroke-width: 1; }
.picture .rule { stroke: var(--line); stroke-width: 1; }
.box rect { fill: var(--page); stroke: var(--faint); stroke-width: 1; }
.box.error rect { fill: var(--error-soft); stroke: var(--error); stroke-width: 2.5; }
.box.warning rect { fill: var(--warning-soft); stroke: var(--warning); stroke-width: 2; }
.box.information rect { fill: var(--information-soft); stroke: var(--information); stroke-width: 1.5; }
.box.folded rect { stroke-dasharray: 5 3; }
.box.continued rect { fill: var(--panel); stroke: var(--line); }
.box.continued text { fill: var(--faint); }
.mark.error { fill: var(--error); } .mark.warning { fill: var(--warning); } .mark.information { fill: var(--information); }
.mark.ok { fill: none; stroke: var(--ok); stroke-width: 1.5; }
.mark .tick { fill: none; stroke: var(--ok); stroke-width: 2; }
.mark text, .picture .mark text { fill: var(--page); font-size: 11px; font-weight: 700; stroke: none; }
.track { fill: var(--panel); stroke: var(--faint); stroke-width: 1; }
.used { fill: var(--used); }
rect.over { fill: var(--error); stroke: var(--error); stroke-width: 1; }
.picture text.over { fill: var(--error); font-weight: 700; }
.picture text.faint { fill: var(--faint); }
.limit { stroke: var(--ink); stroke-width: 2; }
@media print {
  .picture svg { min-width: 0; }
}
@media (forced-colors: active) {
  .picture text, .mark text { fill: CanvasText; }
  .box rect, .track { fill: Canvas; stroke: CanvasText; }
  .mark { fill: Canvas; stroke: CanvasText; }
  .used { fill: Highlight; } rect.over { fill: CanvasText; }
}
`;
