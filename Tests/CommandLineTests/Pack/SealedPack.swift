import Foundation
import Justification
import Packaging
import Procurement
import Testing

@testable import probity

/// A small sealed competition to tamper with: two bids, a sealed rubric, nothing that stands open.
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

  /// Its files beside those of `ExampleText`.
  static let signOff = ["award.yaml": "sign-off: [Head of Procurement]\n"]

  /// Sealed once for all tests.
  static let signed = Result { try SealedPack() }

  /// Where the competition, the keys and the pack are.
  let folder: TemporaryFolder
  /// The path of the pack.
  let path: String
  /// What `probity seal` said.
  let run: CommandRun
  /// The files of the pack.
  let entries: [ZipEntry]

  private init() throws {
    folder = try SealedPack.competition(SealedPack.signOff)
    try folder.write(SealedPack.key, to: "key.pem")
    try folder.write(SealedPack.publicKey, to: "public.pem")
    let key = folder.url("key.pem").path
    let sealing = try CommandRun(
      "rubric", "seal", folder.url("c/rubric.yaml").path, "--on", "2026-02-02",
      "--output", folder.url("c/rubric.seal.json").path, "--key", key)
    #expect(sealing.status == 0, "\(sealing.errors)")
    path = folder.url("pack.zip").path
    run = try CommandRun("seal", folder.url("c").path, "--output", path, "--key", key)
    entries = try PackArchive.entries(in: Array(Data(contentsOf: URL(fileURLWithPath: path))))
  }

  /// A folder whose `c` holds the small competition with these files changed.
  static func competition(_ files: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in ExampleText.competitionFolder.merging(files, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: "c/\(path)")
    }
    return folder
  }

  /// The files of the pack that these inputs make, in the order of a pack, with nothing signed.
  static func made(from inputs: [ZipEntry]) throws -> [ZipEntry] {
    var log = DiagnosticLog()
    let contents = try PackContents.made(from: inputs, log: &log)
    let made = try #require(contents, "\(log.finished().map(\.message))")
    return made.entries + [ZipEntry(path: "manifest.json", bytes: made.manifest.bytes)]
  }

  /// Verifies these files, and makes everything again.
  static func verification(_ entries: [ZipEntry]) throws -> PackVerification {
    var log = DiagnosticLog()
    let result = try PackVerifier.verification(of: entries, key: nil, log: &log)
    return try #require(result, "\(log.finished().map(\.message))")
  }

  /// The findings of these files, as `probity verify` shows them.
  static func findings(_ entries: [ZipEntry]) throws -> [String] {
    try verification(entries).findings.map {
      "\($0.kind.rawValue): \($0.path ?? ""): \($0.message)"
    }
  }

  /// The unsigned files with the manifest put in step with them, as a forger without the key would.
  static func repaired(_ entries: [ZipEntry]) throws -> [ZipEntry] {
    let own = ["manifest.json", "manifest.sig.json"]
    let bytes = try #require(entries.first { $0.path == "manifest.json" }).bytes
    var log = DiagnosticLog()
    let old = try #require(PackManifest.read(bytes, log: &log))
    let files = entries.filter { !own.contains($0.path) }
    let manifest = PackManifest(
      toolVersion: old.toolVersion, competition: old.competition, rubric: old.rubric,
      rubricVersion: old.rubricVersion, rubricSHA256: old.rubricSHA256, open: old.open,
      files: files.map { PackManifest.File($0) })
    return files + [ZipEntry(path: "manifest.json", bytes: manifest.bytes)]
  }

  /// The files with a text in one replaced.
  static func changing(
    _ path: String, in entries: [ZipEntry], _ old: String, to new: String
  ) throws -> [ZipEntry] {
    let place = try #require(entries.firstIndex { $0.path == path })
    let text = String(decoding: entries[place].bytes, as: UTF8.self)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    var entries = entries
    entries[place] = ZipEntry(path: path, bytes: Array(changed.utf8))
    return entries
  }
}
