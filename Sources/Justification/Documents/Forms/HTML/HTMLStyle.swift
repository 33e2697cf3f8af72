/// How pages look: on a screen of any width, and on paper.
///
/// Dark ink on white with a contrast of 7 and more; nothing is told by colour alone.
enum HTMLStyle {
  /// The style sheet.
  static let text: StaticString = """

    :root { --ink: #1a1a1a; --soft: #4a4a4a; --link: #123a63; --rule: #767676;
      --hair: #c9c9c9; --tint: #f3f4f6; }
    * { box-sizing: border-box; }
    html { background: #fff; color: var(--ink); font: 100%/1.55 Charter, "Bitstream Charter",
      "Sitka Text", Cambria, "Noto Serif", "DejaVu Serif", Georgia, serif;
      font-variant-numeric: lining-nums; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 62rem; padding: 1.5rem clamp(1rem, 4vw, 3rem) 3rem; }
    p, ul, ol, dl { margin: 0 0 1rem; max-width: 44rem; }
    li { margin: 0 0 .3rem; }
    h1, h2, h3, h4, h5, caption, figcaption, thead, dt, nav, .audience, .skip, footer {
      font-family: "Source Sans 3", "Noto Sans", "Helvetica Neue", Helvetica, Arial, "Liberation Sans",
        sans-serif; }
    h1, h2, h3, h4, h5 { line-height: 1.25; margin: 2rem 0 .6rem; }
    h1, h3, h4, h5 { max-width: 48rem; }
    h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); margin-top: 0; }
    h2 { border-top: 1px solid var(--rule); font-size: 1.4rem; margin-top: 2.5rem;
      padding-top: .8rem; }
    h3 { font-size: 1.15rem; }
    h4 { font-size: 1rem; }
    h5 { color: var(--soft); font-size: 1rem; }
    header { border-bottom: 3px solid var(--ink); margin-bottom: 1.5rem; padding-bottom: .6rem; }
    .audience, footer { color: var(--soft); margin-bottom: 0; }
    a { color: var(--link); }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    a.figure { color: inherit; text-decoration: underline dotted var(--rule); }
    a.figure:hover { color: var(--link); text-decoration-style: solid; }
    :target { background: #fff3c4; outline: 2px solid var(--ink); }
    .skip { background: #fff; left: 1rem; padding: .5rem 1rem; position: absolute; top: -5rem; }
    .skip:focus { top: .5rem; z-index: 1; }
    nav { background: var(--tint); font-size: .95rem; margin-bottom: 1.5rem;
      padding: .8rem 1.2rem 1rem; }
    nav h2 { border: 0; font-size: 1rem; margin: 0 0 .4rem; padding: 0; }
    nav ul { list-style: none; margin: 0; max-width: none; padding: 0; }
    nav > ul { columns: 2 20rem; column-gap: 2rem; }
    nav ul ul { padding-left: 1.4rem; }
    nav li { margin: 0; }
    nav a { display: inline-block; padding: .15rem 0; }
    code { font: .9em/1.4 ui-monospace, "Cascadia Mono", "Liberation Mono", "DejaVu Sans Mono",
      monospace; }
    .withheld { background: #e6e7ea; font-style: italic; }
    .notice { background: var(--tint); border-left: 6px solid var(--ink); margin: 0 0 1rem;
      max-width: 44rem; padding: .7rem 1rem; }
    .notice p { margin: 0; }
    dl > div { border-bottom: 1px solid var(--hair); display: grid; gap: 0 1.5rem;
      grid-template-columns: minmax(8rem, 14rem) minmax(0, 1fr); padding: .3rem 0; }
    dt { color: var(--soft); font-size: .95rem; }
    dd { margin: 0; }
    .table, .picture { margin: 0 0 1.5rem; max-width: 100%; overflow-x: auto; }
    table { border-collapse: collapse; font-size: .95rem; line-height: 1.4; min-width: 60%;
      overflow-wrap: normal; }
    caption { font-weight: 600; padding: 0 0 .4rem; text-align: left; }
    caption span { display: inline-block; left: 0; max-width: min(44rem, calc(100vw - 3rem));
      overflow-wrap: anywhere; position: sticky; }
    th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { border-bottom: 2px solid var(--ink); border-top: 2px solid var(--ink);
      font-size: .9rem; vertical-align: bottom; }
    tbody th { font-weight: inherit; }
    tbody tr { border-bottom: 1px solid var(--hair); }
    tbody tr:last-child { border-bottom: 2px solid var(--ink); }
    td a.figure, th a.figure { display: inline-block; min-height: 24px; min-width: 24px; }
    .number { font-variant-numeric: lining-nums tabular-nums; text-align: right;
      white-space: nowrap; }
    .number.prose, .number.long, thead .number { white-space: normal; }
    .prose { min-width: 14rem; }
    .long { min-width: 14rem; overflow-wrap: anywhere; }
    .signatures { width: 100%; }
    .signatures th { min-width: 7rem; }
    .signatures tbody th, .signatures td { height: 3.4rem; vertical-align: bottom; }
    .signatures tbody tr { border-bottom: 1px solid var(--ink); }
    figure { border: 1px solid var(--hair); margin: 0 0 1.5rem; padding: 1rem; }
    figcaption { font-weight: 600; margin: 0 0 .6rem; }
    figure ul { color: var(--soft); font-size: .95rem; margin: 0; max-width: none;
      padding-left: 1.2rem; }
    svg { display: block; }
    .bases ol { font-size: .95rem; padding-left: 3.2rem; }
    .bases a.back { display: inline-block; font-weight: 600; min-height: 24px; min-width: 24px; }
    footer { border-top: 1px solid var(--rule); font-size: .9rem; margin-top: 2.5rem;
      padding-top: .6rem; }
    @media (max-width: 36rem) {
      dl > div { grid-template-columns: minmax(0, 1fr); }
      .bases ol { padding-left: 2.4rem; }
      nav ul ul { display: none; }
      figure { padding: .7rem; }
    }
    @page { size: A4; margin: 20mm 18mm 20mm 22mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
    @media print {
      html { font-size: 10.5pt; line-height: 1.4; }
      body { max-width: none; padding: 0; }
      nav, .skip { display: none; }
      h1, h2, h3, h4, h5, caption { break-after: avoid; }
      h2 { margin-top: 1.6rem; }
      p, li, dd { orphans: 3; widows: 3; }
      p, ul, ol, dl, .notice { max-width: none; }
      .table, .picture { overflow: visible; }
      table { font-size: 9pt; width: 100%; }
      thead { display: table-header-group; }
      tr, figure, .notice, dl > div { break-inside: avoid; }
      tr.tall { break-inside: auto; }
      th, td { padding-right: .6rem; }
      .prose, .long { min-width: 9rem; }
      td a.figure, th a.figure { min-height: 0; min-width: 0; }
      a { color: inherit; text-decoration: none; }
      a.figure { text-decoration: none; }
      a.figure::after { content: "[" attr(data-basis) "]"; font-size: .65em; vertical-align: super; }
      .number > a.figure:only-child::after { display: inline-block; min-width: 2.6em; text-align: left; }
      :target { background: none; outline: 0; }
      svg { height: auto; max-width: 100%; }
      .bases { break-before: page; }
      .bases ol { font-size: 9pt; }
    }

    """
}
