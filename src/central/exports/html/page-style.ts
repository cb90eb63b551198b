/** How a page looks: on a screen from 320 pixels wide, light or dark as the reader has it, and on A4. Contrast is at least 4.5 to 1 everywhere. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f4f6f8; --ink: #1b2127; --faint: #55606b; --line: #c9d0d7; --link: #0b4f8a;
  --error: #a3161a; --error-soft: #fdeceb; --warning: #7a4b00; --warning-soft: #fff3d9;
  --information: #0b4f8a; --information-soft: #e7f1fb; --ok: #4a5560; --ok-soft: #f4f6f8; --used: #4f7ea8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14181c; --panel: #1e242a; --ink: #e9ecef; --faint: #aab4be; --line: #434d57; --link: #8fc3ff;
    --error: #ff9d96; --error-soft: #3b1c1c; --warning: #f3c265; --warning-soft: #362a10;
    --information: #8fc3ff; --information-soft: #152b42; --ok: #b4bec8; --ok-soft: #1e242a; --used: #5f93c2;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 "Segoe UI", system-ui, -apple-system, Roboto, "Liberation Sans", Arial, sans-serif; }
main, footer { max-width: 68rem; margin: 0 auto; padding: 1rem clamp(0.75rem, 3vw, 2rem); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.75em 0 0.5em; text-wrap: balance; }
h1 { font-size: 1.75rem; margin-top: 0.5em; } h2 { font-size: 1.4rem; } h3 { font-size: 1.15rem; } h4, h5 { font-size: 1rem; }
p { margin: 0.5em 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.part { border-top: 1px solid var(--line); margin-top: 2rem; }
.faint, .rule-id, .why, .grounds, .related { color: var(--faint); }
.rule-id { font-weight: 400; font-size: 0.875rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.date { white-space: nowrap; }
.verdict { display: flex; gap: 0.6rem; align-items: flex-start; font-size: 1.1rem; font-weight: 600; padding: 0.75rem 1rem; border-left: 6px solid var(--ok); background: var(--ok-soft); }
.verdict .mark { margin-top: 0.2em; }
.verdict.error { border-color: var(--error); background: var(--error-soft); }
.verdict.warning { border-color: var(--warning); background: var(--warning-soft); }
.verdict.information { border-color: var(--information); background: var(--information-soft); }
.counts, .legend, .contents ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; list-style: none; padding: 0; margin: 0.75rem 0; }
.counts { font-size: 1.1rem; }
.about { color: var(--faint); }
.badge { white-space: nowrap; font-weight: 600; }
.badge.error, .number.over { color: var(--error); } .badge.warning { color: var(--warning); }
.badge.information { color: var(--information); } .badge.ok { color: var(--ok); }
.badge.none { color: var(--faint); font-weight: 400; } .badge.none .mark { fill: var(--faint); }
.number.over { font-weight: 600; }
.mark { width: 1.1em; height: 1.1em; flex: none; vertical-align: -0.15em; }
.steps li { margin: 0.6em 0; }
.scroll { overflow-x: auto; margin: 0.5rem 0; }
table { border-collapse: collapse; font-size: 0.9rem; overflow-wrap: normal; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem; border-bottom: 1px solid var(--line); white-space: pre-line; }
th.number { text-align: right; white-space: normal; }
thead th { border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 400; min-width: 8rem; }
.frames tbody tr > th:not([rowspan]) { min-width: 0; }
tbody.sum th, tbody.sum td { font-weight: 600; background: var(--panel); }
table.frames tbody { border-bottom: 2px solid var(--line); }
.depth-1 { padding-left: 1.6rem; } .depth-2 { padding-left: 2.6rem; } .depth-3 { padding-left: 3.6rem; }
.depth-4 { padding-left: 4.6rem; } .depth-5, .depth-6 { padding-left: 5.6rem; }
.rule { border-left: 4px solid var(--line); padding-left: 1rem; margin: 1rem 0 1.5rem; }
.rule.error { border-color: var(--error); } .rule.warning { border-color: var(--warning); } .rule.information { border-color: var(--information); }
.rule h4, .rule h5 { margin: 0 0 0.25rem; }
.why, .grounds { font-size: 0.875rem; margin: 0.15rem 0; max-width: 60rem; }
.finding { margin: 0.9rem 0; }
.message { max-width: 60rem; }
.cell { font-weight: 700; font-variant-numeric: tabular-nums; background: var(--panel); border: 1px solid var(--line); border-radius: 3px; padding: 0 0.35em; white-space: nowrap; }
.row { display: flex; flex-wrap: wrap; margin: 0.4rem 0; font-size: 0.8125rem; }
.row dl { display: contents; }
.row div, .row-number { border: 1px solid var(--line); margin: 0 -1px -1px 0; max-width: 16rem; overflow-wrap: anywhere; }
.row dt { background: var(--panel); padding: 0.15rem 0.5rem; }
.row dd { margin: 0; padding: 0.15rem 0.5rem; white-space: pre-line; }
.row-number { background: var(--panel); color: var(--faint); padding: 0.15rem 0.5rem; }
.row .own { outline: 2px solid var(--ink); outline-offset: -1px; font-weight: 600; }
.letter { color: var(--faint); font-weight: 700; }
.fix del { text-decoration-thickness: 1px; } .fix ins { font-weight: 700; text-decoration: none; border-bottom: 2px solid var(--ink); }
summary { cursor: pointer; padding: 0.35rem 0; color: var(--link); }
.facts div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; margin: 0.2rem 0; }
.facts dt { min-width: 11rem; color: var(--faint); } .facts dd { margin: 0; }
.goal { margin: 1.25rem 0; padding-left: 1rem; border-left: 4px solid var(--line); }
.goal h3, .goal h4, .goal h5 { margin: 0 0 0.25rem; }
footer { border-top: 1px solid var(--line); color: var(--faint); font-size: 0.875rem; }
@media print {
  @page { size: A4; margin: 14mm 13mm 16mm; }
  html { font-size: 9.5pt; }
  main, footer { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, caption, .why, .grounds { break-after: avoid; break-inside: avoid; }
  .file:not(:first-child) { break-before: page; }
  .finding, .row, tr, .verdict, .steps li, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  .contents { display: none; }
  .scroll { overflow: visible; }
  th, td { padding: 0.12rem 0.4rem; }
  tbody th { min-width: 0; }
  table.frames { line-height: 1.3; }
  a { color: inherit; text-decoration: none; }
  .verdict, .cell, tbody.sum th, tbody.sum td, .mark, .picture { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .repeats::details-content { content-visibility: visible; display: block; height: auto; }
  .data { display: none; }
}
`;
