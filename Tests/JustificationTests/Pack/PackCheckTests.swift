import Packaging
import Procurement
import Rubrics
import Testing

@testable import Justification

/// What the files of a pack show by themselves; nothing is evaluated here.
@Suite("hashes and signatures of packs")
struct PackCheckTests {
  private static let own = [PackManifest.fileName, PackSignature.fileName]

  /// The private key of RFC 8032, section 7.1, test 1, and the public keys of tests 1 and 2.
  private static func pem(_ kind: String, _ body: String) -> [UInt8] {
    Array("-----BEGIN \(kind) KEY-----\n\(body)\n-----END \(kind) KEY-----\n".utf8)
  }
  private static let signing = SigningKey(
    pem: pem("PRIVATE", "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"))
  private static let signer = VerifyingKey(
    pem: pem("PUBLIC", "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="))
  private static let other = VerifyingKey(
    pem: pem("PUBLIC", "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw="))

  private static let files = [
    ZipEntry(path: "documents/a.html", bytes: Array("<p>".utf8)),
    ZipEntry(path: "inputs/bids.csv", bytes: Array("bid,bidder\nb1,Alder\n".utf8)),
    ZipEntry(path: "inputs/marks.csv", bytes: Array("bid,mark\nb1,4\n".utf8)),
    ZipEntry(path: "results/evaluation.json", bytes: Array("{\"rank\": 1}\n".utf8)),
  ]

  private static func manifest(
    of files: [ZipEntry] = files, open: [String] = ["a \"tie\"", "no sign-off"]
  ) -> PackManifest {
    PackManifest(
      toolVersion: "0.1.0", competition: "c", rubric: "r", rubricVersion: "1.0.0",
      rubricSHA256: String(repeating: "0", count: 64), open: open,
      files: files.map { PackManifest.File($0) })
  }

  private static func pack(
    _ files: [ZipEntry] = files, isSigned: Bool = true
  ) throws -> [ZipEntry] {
    let manifest = manifest(of: files)
    var entries = files + [ZipEntry(path: PackManifest.fileName, bytes: manifest.bytes)]
    if isSigned {
      let key = try #require(signing)
      let signature = try #require(PackSignature(of: manifest, by: key))
      entries.append(ZipEntry(path: PackSignature.fileName, bytes: signature.bytes))
    }
    return entries
  }

  private func check(
    _ entries: [ZipEntry], key: VerifyingKey? = nil
  ) -> (check: PackCheck?, codes: [String]) {
    var log = DiagnosticLog()
    let check = PackCheck(of: entries, key: key, log: &log)
    return (check, log.finished().map(\.code))
  }

  private func lines(_ entries: [ZipEntry], key: VerifyingKey? = nil) throws -> [String] {
    try #require(check(entries, key: key).check).findings.map {
      "\($0.kind.rawValue): \($0.path ?? "")"
    }
  }

  @Test("a sound pack has no findings, and the manifest is read as it was written")
  func sound() throws {
    let check = try #require(check(try Self.pack()).check)
    #expect(check.findings.isEmpty)
    #expect(check.manifest == Self.manifest())
    let signer = try #require(Self.signer)
    #expect(check.signer == .someone(key: signer.hexadecimal))
    let known = try #require(self.check(try Self.pack(), key: signer).check)
    #expect(known.signer == .known(key: signer.hexadecimal) && known.findings.isEmpty)
    // By another program: printf '<p>' | sha256sum
    #expect(
      check.manifest.files[0].sha256
        == "33f2799467177287a29260780a107ac98ea63dd6165f67fcc0d74767d0a82090")
  }

  @Test("a change of any byte of any file is caught")
  func everyByte() throws {
    let entries = try Self.pack()
    for (place, entry) in entries.enumerated() {
      for byte in entry.bytes.indices {
        var changed = entries
        var bytes = entry.bytes
        bytes[byte] ^= 1
        changed[place] = ZipEntry(path: entry.path, bytes: bytes)
        let found = check(changed)
        guard let check = found.check else {
          #expect(entry.path == PackManifest.fileName && found.codes == ["PRB5061"])
          continue
        }
        #expect(!check.findings.isEmpty, "\(entry.path) \(byte)")
        if !Self.own.contains(entry.path) {
          #expect(check.findings.map(\.path) == [entry.path])
        }
      }
    }
  }

  @Test("a removed, an extra, a renamed and two exchanged files are named")
  func files() throws {
    let entries = try Self.pack()
    #expect(try lines(Array(entries.dropFirst())) == ["missing: documents/a.html"])
    #expect(
      try lines(entries + [ZipEntry(path: "inputs/notes.txt", bytes: [1])])
        == ["extra: inputs/notes.txt"])
    var renamed = entries
    renamed[1] = ZipEntry(path: "inputs/Bids.csv", bytes: entries[1].bytes)
    #expect(try lines(renamed) == ["missing: inputs/bids.csv", "extra: inputs/Bids.csv"])
    var exchanged = entries
    exchanged[1] = ZipEntry(path: entries[1].path, bytes: entries[2].bytes)
    exchanged[2] = ZipEntry(path: entries[2].path, bytes: entries[1].bytes)
    #expect(
      try lines(exchanged) == ["changed: inputs/bids.csv", "changed: inputs/marks.csv"])
  }

  @Test("a signature by another key, one that is taken away, and none at all are told apart")
  func keys() throws {
    let bare = try Self.pack(isSigned: false)
    #expect(try #require(check(bare).check).signer == .nobody)
    #expect(try lines(bare, key: Self.other) == ["signature: manifest.sig.json"])
    #expect(try lines(Self.pack(), key: Self.other) == ["signature: manifest.sig.json"])
    // Put in step again by somebody without the key.
    let forged =
      Self.files + [
        ZipEntry(path: PackManifest.fileName, bytes: Self.manifest(open: []).bytes)
      ]
    let signature = try Self.pack()[Self.files.count + 1]
    #expect(try lines(forged + [signature]) == ["signature: manifest.sig.json"])
    #expect(
      try lines(forged + [ZipEntry(path: PackSignature.fileName, bytes: [])])
        == ["signature: manifest.sig.json"])
  }

  @Test(
    "a manifest that can be read in two ways, or is not Probity's, is not read",
    arguments: [
      ("inputs/bids.csv", "inputs/marks.csv"), ("inputs/bids.csv", "zz"),
      ("\"tool\"", "\"x\": 1,\n  \"tool\""), ("  \"tool\"", "\"tool\""),
      ("\"tool\"", "\"tool\": \"0.0.9\",\n  \"tool\""), ("\"size\": 3", "\"size\": 3e0"),
      ("\"size\": 3", "\"size\": 03"), ("\"size\": 3", "\"size\": -3"),
      ("\"size\": 3", "\"size\": 99999999999999999999999999"), ("\"size\": 3", "\"size\": 1e400"),
      ("\"c\"", "&a \"c\""), ("\"c\"", "c"), ("\"c\"", "\"\\u0063\""),
      ("probity/pack/1", "probity/pack/2"),
      ("}\n", "}\n\n"), ("\"open\": [", "\"open\": [null, "),
    ])
  func manifests(old: String, new: String) throws {
    let text = String(decoding: Self.manifest().bytes, as: UTF8.self)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    let found = check(
      Self.files + [ZipEntry(path: PackManifest.fileName, bytes: Array(changed.utf8))])
    #expect(found.check == nil)
    #expect(found.codes == ["PRB5061"])
  }

  @Test("a manifest that lists a path outside has no file there, whatever the disk holds")
  func outside() throws {
    let listed = Self.files + [ZipEntry(path: "../../etc/hostname", bytes: [1])]
    let manifest = Self.manifest(of: listed)
    #expect(
      try lines(Self.files + [ZipEntry(path: PackManifest.fileName, bytes: manifest.bytes)])
        == ["missing: ../../etc/hostname"])
  }

  @Test("what is made again is compared file by file, and the bid is named")
  func comparison() throws {
    let pack = [
      ZipEntry(path: "inputs/notes.txt", bytes: [1]),
      ZipEntry(path: "results/a.json", bytes: Array("[\n \"bid\": \"b1\",\n 1\n]\n".utf8)),
      ZipEntry(path: "results/old.txt", bytes: [1]),
      ZipEntry(path: PackManifest.fileName, bytes: []),
    ]
    let again = [
      ZipEntry(path: "results/a.json", bytes: Array("[\n \"bid\": \"b1\",\n 2\n]\n".utf8)),
      ZipEntry(path: "results/new.txt", bytes: []),
    ]
    let found = PackComparison.findings(in: pack, madeAgain: again)
    #expect(
      found.map { "\($0.path ?? ""): \($0.message)" } == [
        "results/a.json: line 3, on bid \"b1\": the pack says `1`, made again it says `2`",
        "results/new.txt: it is made from the inputs, and the pack lacks it",
        "inputs/notes.txt: nothing reads it when the competition is evaluated",
        "results/old.txt: it is not made from the inputs",
      ])
    let hidden = Self.manifest(open: []).findings(madeAgain: Self.manifest(open: ["a tie"]))
    #expect(
      hidden.map(\.message)
        == ["the list of what stands open is nothing, and that of the inputs is `a tie`"])
    #expect(Self.manifest().findings(madeAgain: Self.manifest()).isEmpty)
  }

  @Test("a long line is shown from shortly before the place where it differs")
  func longLine() {
    let before = String(repeating: "x", count: 500)
    let words = FileDifference.words(
      pack: Array("<p>\(before)36.00</p>".utf8), again: Array("<p>\(before)24.00</p>".utf8))
    #expect(
      words == "line 1: the pack says `…xxxxxxxxxxxxxxxxxxxx36.00</p>`, made again it says "
        + "`…xxxxxxxxxxxxxxxxxxxx24.00</p>`")
  }

  @Test("a pack is one archive, whatever the order of its files, and no other is read")
  func archive() throws {
    let entries = try Self.pack()
    let archive = try PackArchive.bytes(of: entries)
    #expect(try PackArchive.bytes(of: entries.reversed()) == archive)
    #expect(
      try PackArchive.entries(in: archive).map(\.path) == [
        "documents/a.html", "inputs/bids.csv", "inputs/marks.csv", "manifest.json",
        "manifest.sig.json", "results/evaluation.json",
      ])
    let reordered = try ZipArchive.bytes(of: PackArchive.entries(in: archive).reversed())
    #expect(throws: ZipError.self) { try PackArchive.entries(in: reordered) }
    #expect(throws: ZipError.self) {
      try PackArchive.bytes(
        of: (0...PackArchive.limits.entryCount).map { ZipEntry(path: "\($0)", bytes: []) })
    }
  }
}
