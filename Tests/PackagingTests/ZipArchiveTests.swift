import Packaging
import Testing

@Suite("Zip archives") struct ZipArchiveTests {
  @Test("a path that leaves the archive is not written") func refusedPath() {
    #expect(throws: ZipError.self) {
      try ZipArchive.bytes(of: [ZipEntry(path: "../a", bytes: [])])
    }
  }
}
