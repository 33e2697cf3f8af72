extension DiagnosticKind {
  /// The kinds for sealed packs, PRB5060 to PRB5089.
  static let packKinds: [DiagnosticKind] = [signingKeyUnusable, packUnreadable]

  /// A key file that holds no key.
  public static let signingKeyUnusable = DiagnosticKind(
    5060, .error, "a key that cannot be used",
    explanation: """
      Seals and packs are signed with an Ed25519 key in a PEM file, as `openssl genpkey -algorithm ed25519` \
      writes it, without a passphrase; they are verified with the public key of `openssl pkey -pubout`. Any \
      other kind of key, a private key where a public one belongs, and a file that is not whole are refused. \
      What the file holds is never shown.
      """,
    example: DiagnosticExample(
      "key.pem", bad: .text(pem("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v")),
      // The first test vector of RFC 8032, section 7.1, which is nobody's key.
      good: .text(pem("MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g")),
      badCommands: ["rubric seal rubric.yaml --key key.pem"],
      goodCommands: ["rubric seal rubric.yaml --key key.pem"]))

  /// A pack that cannot be read.
  public static let packUnreadable = DiagnosticKind(
    5061, .error, "a pack that cannot be read",
    explanation: """
      A pack is the archive that `probity seal` writes, or the folder that it unpacks to: a manifest, and every \
      file that the manifest lists. One that is cut off, that another program packed again, whose paths lead \
      elsewhere, or whose manifest is missing or not as Probity writes it, cannot be verified at all.
      """,
    example: DiagnosticExample(
      "award.yaml", bad: .text(award), good: .text(award), badCommands: ["verify ."],
      goodCommands: ["seal . --output pack.zip", "verify pack.zip"]))

  private static let award = "sign-off: [Head of Procurement]\n"

  private static func pem(_ body: String) -> String {
    "-----BEGIN PRIVATE KEY-----\n\(body)\n-----END PRIVATE KEY-----\n"
  }
}
