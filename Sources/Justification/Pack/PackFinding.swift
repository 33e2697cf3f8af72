public import Packaging

/// Something about a pack that is not as it was sealed, or not as it is made again.
public struct PackFinding: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: String, Sendable {
    /// A file is not the one that the manifest lists.
    case changed
    /// A file is there that the manifest does not list.
    case extra
    /// A file that the manifest lists is not there.
    case missing
    /// What is made again from the inputs is something else.
    case recomputed
    /// The manifest's own words are not those of what is made again.
    case manifest
    /// The signature does not hold, or is another's.
    case signature
  }

  /// What is wrong.
  public let kind: Kind
  /// The file; `nil` where it is about the whole.
  public let path: String?
  /// What is wrong with it, in words.
  public let message: String

  /// A finding.
  public init(_ kind: Kind, _ path: String?, _ message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }
}

extension PackManifest {
  /// Where the files of a pack are not those that the manifest lists.
  public func findings(in entries: [ZipEntry]) -> [PackFinding] {
    var held: [String: ZipEntry] = [:]
    for entry in entries { held[entry.path] = entry }
    var findings: [PackFinding] = []
    for file in files {
      guard let entry = held.removeValue(forKey: file.path) else {
        findings.append(
          PackFinding(.missing, file.path, "the manifest lists it, and it is not there"))
        continue
      }
      if File(entry) != file {
        let message =
          entry.bytes.count == file.size
          ? "its SHA-256 is not the one in the manifest"
          : "it has \(entry.bytes.count) bytes, and the manifest says \(file.size)"
        findings.append(PackFinding(.changed, file.path, message))
      }
    }
    let own = [PackManifest.fileName, PackSignature.fileName]
    let extra = held.keys.filter { !own.contains($0) }
    for path in extra.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      findings.append(PackFinding(.extra, path, "the manifest does not list it"))
    }
    return findings
  }
}

extension PackManifest {
  /// Where it says other things of the competition than what is made again from the inputs.
  public func findings(madeAgain again: PackManifest) -> [PackFinding] {
    func finding(_ what: String, _ old: String, _ new: String) -> PackFinding? {
      old == new
        ? nil
        : PackFinding(
          .manifest, PackManifest.fileName,
          "the \(what) is \(old), and that of the inputs is \(new)")
    }
    func shown(_ open: [String]) -> String {
      open.isEmpty ? "nothing" : open.map { "`\($0)`" }.joined(separator: ", ")
    }
    return [
      finding("competition", competition, again.competition),
      finding(
        "rubric", "\(rubric) \(rubricVersion), \(rubricSHA256)",
        "\(again.rubric) \(again.rubricVersion), \(again.rubricSHA256)"),
      finding("list of what stands open", shown(open), shown(again.open)),
    ].compactMap { $0 }
  }
}

/// Holds the files of a pack against those made again from its inputs.
public enum PackComparison {
  /// Where they differ, in the order of the paths' bytes.
  public static func findings(in pack: [ZipEntry], madeAgain: [ZipEntry]) -> [PackFinding] {
    var held: [String: ZipEntry] = [:]
    for entry in pack { held[entry.path] = entry }
    var findings: [PackFinding] = []
    for entry in madeAgain {
      guard let old = held.removeValue(forKey: entry.path) else {
        findings.append(
          PackFinding(.recomputed, entry.path, "it is made from the inputs, and the pack lacks it"))
        continue
      }
      if old.bytes != entry.bytes {
        findings.append(
          PackFinding(
            .recomputed, entry.path, FileDifference.words(pack: old.bytes, again: entry.bytes)))
      }
    }
    let own = [PackManifest.fileName, PackSignature.fileName]
    for path in held.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !own.contains(path) {
      findings.append(
        PackFinding(
          .recomputed, path,
          path.hasPrefix("inputs/")
            ? "nothing reads it when the competition is evaluated"
            : "it is not made from the inputs"))
    }
    return findings
  }
}

/// Says where two files begin to differ.
enum FileDifference {
  /// The most characters of a line that are shown.
  private static let most = 80
  /// How many of them stand before the place where a long line differs.
  private static let context = 20

  /// The first line that differs, and for JSON the bid that it belongs to; for other files the first byte.
  static func words(pack: [UInt8], again: [UInt8]) -> String {
    let place = zip(pack, again).prefix { $0 == $1 }.count
    guard let old = String(validating: pack, as: UTF8.self),
      let new = String(validating: again, as: UTF8.self)
    else { return "it differs from what is made again from byte \(place + 1) on" }
    let number = pack[..<place].count { $0 == UInt8(ascii: "\n") }
    let bid = bid(above: number, in: new).map { ", on bid \($0)" } ?? ""
    let (one, other) = (line(number, of: old), line(number, of: new))
    // Of a long line, such as a whole table of HTML, its beginning would look the same in both.
    let same = zip(one ?? "", other ?? "").prefix { $0 == $1 }.count
    return "line \(number + 1)\(bid): the pack says \(shown(one, after: same)), made again it says "
      + shown(other, after: same)
  }

  /// The lines of a text; of `\r\n` the line keeps the first, so that a change of line ends shows.
  private static func lines(of text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// A line without the blanks before it; `nil` where there are fewer.
  private static func line(_ number: Int, of text: String) -> Substring? {
    let lines = lines(of: text)
    return number < lines.count ? Substring(lines[number]).drop { $0 == " " } : nil
  }

  /// What is shown of a line whose first characters are the same in both files.
  private static func shown(_ line: Substring?, after same: Int) -> String {
    guard let line else { return "nothing" }
    if line.isEmpty { return "an empty line" }
    let isLong = line.count > most
    let start = isLong ? line.dropFirst(max(0, same - context)) : line
    let cut = (start.count < line.count ? "…" : "") + start.prefix(most)
    return "`\(SafeText.shown(cut + (start.count > most ? "…" : "")))`"
  }

  /// The nearest bid that JSON names at or above a line.
  private static func bid(above number: Int, in text: String) -> String? {
    for line in lines(of: text).prefix(number + 1).reversed() {
      let line = Substring(line).drop { $0 == " " }
      guard line.hasPrefix("\"bid\": \"") else { continue }
      let name = line.dropFirst(7)
      return SafeText.shown(String(name.last == "," ? name.dropLast() : name))
    }
    return nil
  }
}
