internal import Crypto
public import Packaging
public import Procurement
internal import Rubrics
internal import YAMLReading

/// What a sealed pack holds: `manifest.json`.
public struct PackManifest: Sendable, Hashable {
  /// Its name in the pack.
  public static let fileName = "manifest.json"
  static let schema = "probity/pack/1"
  /// The most bytes that are read of one: enough for as many files as an archive may have.
  static let maximumSize = 8 << 20

  /// A file of the pack.
  public struct File: Sendable, Hashable {
    /// Its path in the pack.
    public let path: String
    /// Its size in bytes.
    public let size: Int
    /// The SHA-256 of its bytes.
    public let sha256: String

    init(path: String, size: Int, sha256: String) {
      self.path = path
      self.size = size
      self.sha256 = sha256
    }

    /// A file as it is.
    public init(_ entry: ZipEntry) {
      self.init(
        path: entry.path, size: entry.bytes.count,
        sha256: PackManifest.sha256(of: entry.bytes))
    }
  }

  /// The version of the program that made the pack.
  public let toolVersion: String
  /// The competition's id.
  public let competition: String
  /// The rubric's id.
  public let rubric: String
  /// The rubric's version.
  public let rubricVersion: String
  /// The SHA-256 of the rubric's canonical form.
  public let rubricSHA256: String
  /// What a person still had to decide or supply when the pack was sealed, in words: ties, documents that
  /// could not be made.
  public let open: [String]
  /// Every other file of the pack but the signature, in the order of the paths' bytes.
  public let files: [File]

  /// The manifest of these files.
  public init(
    toolVersion: String, competition: String, rubric: String, rubricVersion: String,
    rubricSHA256: String, open: [String] = [], files: [File]
  ) {
    self.toolVersion = toolVersion
    self.competition = competition
    self.rubric = rubric
    self.rubricVersion = rubricVersion
    self.rubricSHA256 = rubricSHA256
    self.open = open
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
  public static func sha256(of bytes: [UInt8]) -> String {
    Hexadecimal.text(of: SHA256.hash(data: bytes))
  }

  /// Its bytes: the same manifest always has the same ones, and they are what is signed.
  public var bytes: [UInt8] {
    let about: JSONValue = .object([
      ("id", .string(rubric)), ("version", .string(rubricVersion)),
      ("sha256", .string(rubricSHA256)),
    ])
    let listed = files.map { file -> JSONValue in
      .object([
        ("path", .string(file.path)), ("size", .integer(file.size)),
        ("sha256", .string(file.sha256)),
      ])
    }
    let text = JSONValue.object([
      ("schema", .string(PackManifest.schema)), ("tool", .string(toolVersion)),
      ("competition", .string(competition)), ("rubric", about),
      ("open", .array(open.map { .string($0) })), ("files", .array(listed)),
    ]).text(pretty: true)
    return Array((text + "\n").utf8)
  }

  /// The manifest, or `nil`; the log then says why.
  ///
  /// Only bytes that Probity would write for what they say are read, so that no two readers can take them
  /// for two things: no file twice, no other order, no further key.
  public static func read(_ bytes: [UInt8], log: inout DiagnosticLog) -> PackManifest? {
    var reading = DiagnosticLog()
    guard let manifest = parsed(bytes, log: &reading), !reading.hasErrors, manifest.bytes == bytes,
      Set(manifest.files.map(\.path)).count == manifest.files.count
    else {
      log.report(
        .packUnreadable, "the manifest is not one that Probity wrote",
        at: SourceLocation(file: fileName), hint: "get the pack again from who sealed it")
      return nil
    }
    return manifest
  }

  private static func parsed(_ bytes: [UInt8], log: inout DiagnosticLog) -> PackManifest? {
    // JSON is read as the YAML that it also is.
    guard
      let root = YAMLFile.read(
        bytes, file: fileName, maximumSize: maximumSize, log: &log),
      let fields = YAMLFields(
        root, what: "a manifest",
        allowed: ["schema", "tool", "competition", "rubric", "open", "files"], log: &log),
      fields.text("schema", log: &log)?.value == schema, let node = fields.node("rubric"),
      let rubric = YAMLFields(
        node, what: "a rubric", allowed: ["id", "version", "sha256"], log: &log)
    else { return nil }
    var files: [File] = []
    for node in fields.list("files", log: &log) {
      guard
        let file = YAMLFields(
          node, what: "a file", allowed: ["path", "size", "sha256"], log: &log),
        let path = file.text("path", log: &log), let sha256 = file.text("sha256", log: &log),
        let size = file.integer("size", in: 0...Int.max, log: &log)
      else { return nil }
      files.append(File(path: path.value, size: size.value, sha256: sha256.value))
    }
    guard let tool = fields.text("tool", log: &log),
      let competition = fields.text("competition", log: &log),
      let id = rubric.text("id", log: &log),
      let version = rubric.text("version", log: &log), let sha256 = rubric.text("sha256", log: &log)
    else { return nil }
    return PackManifest(
      toolVersion: tool.value, competition: competition.value, rubric: id.value,
      rubricVersion: version.value, rubricSHA256: sha256.value,
      open: fields.texts("open", log: &log).map(\.value), files: files)
  }
}
