internal import ArgumentParser
internal import Intake
internal import Justification
internal import Procurement
internal import Rubrics

/// `probity inspect FILE`.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "See what a CSV or XML file holds and how it would be read.",
    discussion: """
      For CSV: its encoding, delimiter and headings, what each column is read as, sums of its numbers. \
      For XML: what kind of document it is and which elements it has.

      EXAMPLES
        probity inspect fixtures/shared-ict/prices.csv
        probity inspect fixtures/waste-partnership/bids/carrowick-north.xml
        probity inspect - --syntax xml < bid.xml

      Exits with 2 where the file cannot be read.
      """)

  /// How a file is read.
  enum Syntax: String, CaseIterable, ExpressibleByArgument {
    case csv
    case xml
  }

  @Argument(
    help: "The file, or - for standard input.", completion: .file(extensions: ["csv", "xml"]))
  var file: String

  @Option(
    name: .shortAndLong,
    help:
      "How to read it; by its name or first character where this is not given, standard input as csv."
  )
  var syntax: Syntax?

  @Option(name: .shortAndLong, help: "The form of the result: text or json.")
  var format = CheckFormat.text

  func run() throws {
    var log = DiagnosticLog()
    let result = inspect(log: &log)
    let path = file
    let output = DiagnosticOutput { _, numbers in
      do throws(FileError) {
        return FileExcerpt.lines(numbers, of: try InputFile(path: path, name: path))
      } catch {
        return [:]
      }
    }
    Terminal.note(output.text(of: log.finished(), isColoured: Terminal.isColoured))
    if let result {
      try Terminal.write(format == .json ? result.json.text(pretty: true) + "\n" : result.text)
    }
    try Ending.throwUnlessDone(log, standsOpen: false)
  }

  private func inspect(log: inout DiagnosticLog) -> (text: String, json: JSONValue)? {
    if file == "-" {
      let input = InputFile(standardInputNamed: "standard input")
      return inspect(input, isXML: syntax == .xml, log: &log)
    }
    do throws(FileError) {
      let isXML = if let syntax { syntax == .xml } else { try beginsAsXML() }
      return inspect(try InputFile(path: file, name: file), isXML: isXML, log: &log)
    } catch {
      error.report(file, hint: "give the path of a CSV or XML file", log: &log)
      return nil
    }
  }

  /// Whether the file is read as XML: by its name, or else because it begins with `<`.
  private func beginsAsXML() throws(FileError) -> Bool {
    let name = file.lowercased()
    if name.hasSuffix(".xml") || name.hasSuffix(".csv") { return name.hasSuffix(".xml") }
    let input = try InputFile(path: file, name: file)
    let start = UnsafeMutableRawBufferPointer.allocate(byteCount: 512, alignment: 1)
    defer { start.deallocate() }
    let count = try input.read(into: start)
    // Byte-order marks, the zeros of UTF-16 and white space come before it.
    let skipped: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x09, 0x0A, 0x0D, 0x20]
    return start[..<count].first { !skipped.contains($0) } == UInt8(ascii: "<")
  }

  private func inspect(
    _ input: consuming InputFile, isXML: Bool, log: inout DiagnosticLog
  ) -> (text: String, json: JSONValue)? {
    let name = input.name
    if isXML {
      let inspection = XMLInspection.inspect(input, log: &log)
      return (inspection.text(file: name), inspection.json(file: name))
    }
    return CSVInspection.inspect(input, log: &log).map { ($0.text, $0.json) }
  }
}
