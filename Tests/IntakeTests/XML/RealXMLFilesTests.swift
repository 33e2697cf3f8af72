import Procurement
import Testing

@testable import Intake

/// Real notices and bills of quantities, from ../shared/data.
struct RealXMLFilesTests {
  private static let folders = ["eforms", "gaeb", "xmcda", "peppol-preaward"]

  private static let files = folders.flatMap { folder in
    ["xml", "x83", "x84", "x86"].flatMap { ending in
      SharedData.names(in: folder, endingIn: "." + ending).map { folder + "/" + $0 }
    }
  }

  // The data are not in the repository; SharedData says when they are missing.
  @Test(
    "a real file is known for what it is, and is no bid",
    .enabled(if: SharedData.has("eforms")), arguments: files)
  func real(path: String) throws {
    var log = DiagnosticLog()
    let inspection = XMLInspection.inspect(
      try InputFile(path: SharedData.path(path), name: path), log: &log)
    let stop = log.finished().filter { $0.severity == .error }
    guard stop.isEmpty else {
      // Some of the real files bring a document type declaration.
      #expect(stop.map(\.code) == ["PRB1202"], "\(stop.map(\.message))")
      return
    }
    #expect(inspection.elementCount > 0)
    switch path.split(separator: "/")[0] {
    case "eforms": #expect([.eFormsNotice, .tedNotice].contains(inspection.kind))
    case "gaeb": #expect(inspection.kind == .gaeb)
    default: break
    }
    let read = try XMLText.read(try SharedData.bytes(path))
    #expect(codes(read.log) == ["PRB2201"])
    #expect(read.draft.bids.isEmpty)
  }
}
