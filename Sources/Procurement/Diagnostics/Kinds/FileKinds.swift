extension DiagnosticKind {
  /// The kinds for files and folders as such, PRB10xx.
  static let fileKinds: [DiagnosticKind] = [
    moreNotShown, fileMissing, fileUnreadable, fileTooLarge, fileNotUTF8,
  ]

  /// More diagnostics than one file may show.
  public static let moreNotShown = DiagnosticKind(
    1000, .note, "more diagnostics are not shown",
    explanation: """
      A file shows its first 100 diagnostics. Most of the rest usually follow from the first ones: \
      mend those and run the command again.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: .repeated(
        before: "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,105000\n",
        text: "b3,Cedar Ltd,12O000\n", count: 120, after: "",
        shownAs: "bid,bidder,price\nb3,Cedar Ltd,12O000\n… and 119 more such lines"),
      good: "bid,bidder,price\nb1,Alder Ltd,100000\nb2,Birch Ltd,105000\n"))

  /// A file that must be there is not.
  public static let fileMissing = DiagnosticKind(
    1001, .error, "a file is missing",
    explanation: """
      A competition folder needs a `competition.yaml`, the rubric it names, and bids (`bids.csv`, or \
      XML files in `bids/`).
      """,
    example: DiagnosticExample(
      "rubric.yaml", bad: .absent, good: .text(ExampleText.rubric)))

  /// A file is there but cannot be read.
  public static let fileUnreadable = DiagnosticKind(
    1002, .error, "a file cannot be read",
    explanation: """
      The name belongs to something that is not a plain file inside the competition folder (a folder, \
      a link that leads out of it), or its access rights forbid reading it.
      """,
    example: DiagnosticExample(
      bad: ["rubric.yaml/inside.txt": "a folder where a file belongs", "rubric.yaml": .absent],
      good: ["rubric.yaml": .text(ExampleText.rubric)]))

  /// A file is larger than its reader takes.
  public static let fileTooLarge = DiagnosticKind(
    1003, .error, "a file is too large",
    explanation: """
      Every reader has a bound on what it takes, so that a hostile file cannot use up the machine: \
      1 MiB for YAML, 1 GiB for XML, 64 GiB for CSV.
      """,
    example: DiagnosticExample(
      "rubric.yaml",
      bad: .repeated(
        before: ExampleText.rubric, text: "# a long comment that is repeated\n", count: 40_000,
        after: "", shownAs: "a rubric of more than 1 MiB"),
      good: .text(ExampleText.rubric)))

  /// A byte sequence is not UTF-8.
  public static let fileNotUTF8 = DiagnosticKind(
    1004, .error, "a file is not UTF-8",
    explanation: """
      Text is read as UTF-8, strictly: a wrong guess would turn `£` or `é` into something else without \
      anyone noticing. The message names the first byte that does not belong. A CSV file in another \
      encoding is read where `competition.yaml` declares it: \
      `files: {bids.csv: {encoding: windows-1252}}`.
      """,
    example: DiagnosticExample(
      "bids.csv",
      bad: .bytes(
        Array("bid,bidder,price\nb1,Caf".utf8) + [0xE9]
          + Array(" Ltd,100000\nb2,Birch,105000\n".utf8),
        shownAs: "bid,bidder,price\nb1,Caf<E9> Ltd,100000\nb2,Birch,105000\n"),
      good: "bid,bidder,price\nb1,Café Ltd,100000\nb2,Birch,105000\n"))
}
