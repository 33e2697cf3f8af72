import Glibc
import Intake
import Procurement

// Takes sound, hostile and damaged bids through the XML reader and the schema validator, so that
// valgrind can watch what is asked of libxml2 and given back to it. Files named on the command line
// are taken too.

/// Reads a file as `probity inspect` and `probity check` do.
func check(path: String) throws -> Int {
  var log = DiagnosticLog()
  let inspection = XMLInspection.inspect(try InputFile(path: path, name: path), log: &log)
  BidSchema.validate(try InputFile(path: path, name: path), log: &log)
  return inspection.elementCount + log.finished().count
}

/// Reads bytes through a file that is gone afterwards.
func check(_ bytes: [UInt8]) throws -> Int {
  var template = Array("/tmp/probity-memory-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer {
    close(descriptor)
    unlink(path)
  }
  guard write(descriptor, bytes, bytes.count) == bytes.count else {
    throw FileError.unreadable("the disk is full")
  }
  return try check(path: path)
}

var seen = 0
for input in Inputs.whole { seen += try check(input) }
for number in 0..<400 { seen += try check(Inputs.damaged(number)) }
for path in CommandLine.arguments.dropFirst() { seen += try check(path: path) }
print("read \(Inputs.whole.count + 400 + CommandLine.arguments.count - 1) files, \(seen) things")
