/// Files of other formats that come under a CSV name, told by their first bytes.
struct ForeignFormat: Sendable {
  /// What the file is: "a web page".
  let name: String
  /// What to do, in the imperative.
  let hint: String

  /// The format of a file that begins with these bytes, or `nil` where it may be CSV.
  static func of(_ start: [UInt8]) -> ForeignFormat? {
    for (signature, format) in signatures where start.starts(with: signature) { return format }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = start.starts(with: mark) ? start.dropFirst(mark.count) : start[...]
    let text = body.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard text.first == UInt8(ascii: "<") else { return nil }
    let opening = String(decoding: text.prefix(200), as: UTF8.self).lowercased()
    let isPage = ["<!doctype html", "<html", "<head", "<body"].contains { opening.contains($0) }
    return isPage ? webPage : markup
  }

  private static let webPage = ForeignFormat(
    name: "a web page",
    hint: "open it in a browser: it may be a login or error page saved instead of the file")
  private static let markup = ForeignFormat(
    name: "XML or HTML", hint: "save the table itself as CSV in UTF-8")
  private static let compressed = ForeignFormat(
    name: "a compressed file", hint: "unpack it and use the CSV file inside")

  private static let signatures: [([UInt8], ForeignFormat)] = [
    (
      Array("PK\u{3}\u{4}".utf8),
      ForeignFormat(
        name: "a zip archive, such as an Excel workbook (.xlsx)",
        hint: "open it in the spreadsheet program and save the sheet as CSV in UTF-8")
    ),
    (
      [0xD0, 0xCF, 0x11, 0xE0],
      ForeignFormat(
        name: "an old Excel workbook (.xls)",
        hint: "open it in the spreadsheet program and save the sheet as CSV in UTF-8")
    ),
    (
      Array("%PDF".utf8),
      ForeignFormat(name: "a PDF", hint: "ask for the table itself as CSV or a spreadsheet")
    ),
    (
      Array("{\\rtf".utf8),
      ForeignFormat(name: "a text document (RTF)", hint: "save the table itself as CSV in UTF-8")
    ),
    ([0x1F, 0x8B], compressed),
    (Array("BZh".utf8), compressed),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], compressed),
    ([0x28, 0xB5, 0x2F, 0xFD], compressed),
    (Array("7z".utf8) + [0xBC, 0xAF], compressed),
  ]
}
