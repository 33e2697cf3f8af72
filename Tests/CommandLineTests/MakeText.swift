import Foundation
import Testing

/// Makes the files of a fixture that are not kept as they are, as its `make.txt` lists them.
///
/// The few statements there are stand in `fixtures/hostile/README.md`.
struct MakeText {
  /// A statement that cannot be followed.
  struct Unclear: Error {
    let line: String
  }

  private enum Word: Equatable {
    case plain(String)
    case text(String)

    var string: String {
      switch self {
      case .plain(let string), .text(let string): string
      }
    }
  }

  private let statements: [(line: String, words: [Word])]

  init(_ text: String) throws {
    statements = try text.split(separator: "\n").map { line in
      guard let words = MakeText.words(of: line) else { throw Unclear(line: String(line)) }
      return (String(line), words)
    }
  }

  /// Does what the statements say, in the folder at `path`.
  func make(in path: String) throws {
    for (line, words) in statements {
      guard try follow(words, in: URL(fileURLWithPath: path)) else { throw Unclear(line: line) }
    }
  }

  private func follow(_ words: [Word], in folder: URL) throws -> Bool {
    func url(_ word: Word) -> URL { folder.appendingPathComponent(word.string) }
    var words = words[...]
    switch words.popFirst() {
    case .plain("add"):
      guard let file = words.popLast(), words.popLast() == .plain("to") else { return false }
      return try add(words, to: url(file))
    case .plain("link"):
      guard words.count == 3, words[2] == .plain("to") else { return false }
      try FileManager.default.createSymbolicLink(
        atPath: url(words[1]).path, withDestinationPath: words[3].string)
      return true
    case .plain("pipe"):
      guard words.count == 1 else { return false }
      return mkfifo(url(words[1]).path, 0o644) == 0
    default:
      return false
    }
  }

  private func add(_ words: ArraySlice<Word>, to file: URL) throws -> Bool {
    var data = (try? Data(contentsOf: file)) ?? Data()
    let words = Array(words)
    if words.count == 1, case .text(let text) = words[0] {
      data.append(Data(text.utf8))
    } else if words.count == 3, case .text(let text) = words[0], words[2] == .plain("utf-16") {
      if data.isEmpty { data.append(contentsOf: [0xFF, 0xFE]) }
      for unit in text.utf16 {
        data.append(contentsOf: [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)])
      }
    } else if words.count == 3, let count = Int(words[0].string), case .text(let text) = words[2] {
      let parts = text.components(separatedBy: "{n}")
      for number in 1...count {
        data.append(Data((parts.count == 1 ? text : parts.joined(separator: "\(number)")).utf8))
      }
    } else if words.first == .plain("bytes") {
      for word in words.dropFirst() {
        guard let byte = UInt8(word.string, radix: 16) else { return false }
        data.append(byte)
      }
    } else {
      return false
    }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return true
  }

  /// The words of a statement: those in double quotes are texts; `nil` where a quote is left open.
  private static func words(of line: Substring) -> [Word]? {
    var words: [Word] = []
    var rest = line
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
      } else if first == "\"" {
        rest.removeFirst()
        guard let text = text(&rest) else { return nil }
        words.append(.text(text))
      } else {
        let word = rest.prefix { $0 != " " }
        words.append(.plain(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return words
  }

  /// The text up to the quote that closes it, which is taken away with it.
  private static func text(_ rest: inout Substring) -> String? {
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      guard character == "\\" else {
        text.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n": text += "\n"
      case "t": text += "\t"
      case "\"": text += "\""
      case "\\": text += "\\"
      case "u":
        guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
          let code = UInt32(rest[..<end], radix: 16), let scalar = Unicode.Scalar(code)
        else { return nil }
        text.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      default: return nil
      }
    }
    return nil
  }
}
