import Foundation
import Packaging
import TestSupport
import Testing

/// A sealed competition to tamper with.
struct SealedPack {
  static let key = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
    -----END PRIVATE KEY-----

    """
  static let publicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
    -----END PUBLIC KEY-----

    """
  static let otherPublicKey = """
    -----BEGIN PUBLIC KEY-----
    MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=
    -----END PUBLIC KEY-----

    """

  /// Where the competition, the keys and the packs are.
  let folder: TemporaryFolder
  /// The path of the pack.
  let path: String
  /// What `probity seal` said.
  let run: CommandRun

  /// The fixture's competition, its rubric sealed, in a pack.
  init(isSigned: Bool = true, change: (TemporaryFolder) throws -> Void = { _ in }) throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: Golden.project.appendingPathComponent("fixtures/shared-ict"),
      to: folder.url("competition"))
    try folder.write(SealedPack.key, to: "key.pem")
    try folder.write(SealedPack.publicKey, to: "public.pem")
    try folder.write(SealedPack.otherPublicKey, to: "other.pem")
    let key = isSigned ? ["--key", folder.url("key.pem").path] : []
    let sealing = try CommandRun(
      [
        "rubric", "seal", folder.url("competition/rubric.yaml").path, "--on", "2026-02-02",
        "--output", folder.url("competition/rubric.seal.json").path,
      ] + key)
    #expect(sealing.status == 0, "\(sealing.errors)")
    try change(folder)
    path = folder.url("pack.zip").path
    run = try CommandRun(
      ["seal", folder.url("competition").path, "--output", path] + key)
  }

  var entries: [ZipEntry] {
    get throws { try ZipArchive.entries(in: Array(Data(contentsOf: URL(fileURLWithPath: path)))) }
  }

  /// Verifies a pack of these files.
  func verify(_ entries: [ZipEntry], _ options: String...) throws -> CommandRun {
    try folder.write(Data(try ZipArchive.bytes(of: entries)), to: "changed.zip")
    return try CommandRun(["verify", folder.url("changed.zip").path] + options)
  }

  /// The files with the manifest put in step with them, as a forger without the key would.
  static func repaired(_ entries: [ZipEntry]) throws -> [ZipEntry] {
    let own = ["manifest.json", "manifest.sig.json"]
    let manifest = try #require(entries.first { $0.path == "manifest.json" })
    var text = String(decoding: manifest.bytes, as: UTF8.self)
    let start = try #require(text.range(of: "  \"files\": ["))
    let files = entries.filter { !own.contains($0.path) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let listed = files.map {
      "    {\n      \"path\": \"\($0.path)\",\n      \"size\": \($0.bytes.count),\n"
        + "      \"sha256\": \"\(sha256(of: $0.bytes))\"\n    }"
    }.joined(separator: ",\n")
    text = text[..<start.lowerBound] + "  \"files\": [\n\(listed)\n  ]\n}\n"
    return files + [ZipEntry(path: "manifest.json", bytes: Array(text.utf8))]
      + entries.filter { $0.path == "manifest.sig.json" }
  }

  /// The SHA-256 by another program.
  private static func sha256(of bytes: [UInt8]) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    guard (try? process.run()) != nil else { return "" }
    DispatchQueue.global().async {
      input.fileHandleForWriting.write(Data(bytes))
      try? input.fileHandleForWriting.close()
    }
    let digits = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: digits.prefix(64), as: UTF8.self)
  }

  /// The files with one changed.
  static func changing(
    _ path: String, in entries: [ZipEntry], _ change: (String) -> String
  ) throws -> [ZipEntry] {
    let place = try #require(entries.firstIndex { $0.path == path })
    let text = String(decoding: entries[place].bytes, as: UTF8.self)
    let changed = change(text)
    #expect(changed != text)
    var entries = entries
    entries[place] = ZipEntry(path: path, bytes: Array(changed.utf8))
    return entries
  }
}
