internal import Glibc

/// A plain file being read, block by block.
///
/// It is closed when it goes out of use.
public struct InputFile: ~Copyable, Sendable {
  /// Its name in diagnostics: the path relative to the competition folder.
  public let name: String
  /// Its size in bytes when it was opened; `nil` for standard input.
  public let size: Int?

  /// Takes how much of a file was read so far, with its name and size in bytes.
  public typealias Progress = @Sendable (_ name: String, _ read: Int, _ size: Int) -> Void

  private let descriptor: Int32
  private let closesAtEnd: Bool
  private let progress: Progress?

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - name: its name in diagnostics.
  /// - Throws: ``FileError``.
  public init(path: String, name: String) throws(FileError) {
    // Without O_NONBLOCK a pipe left in the folder would stop the program for good.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .ofSystem(errno) }
    try self.init(descriptor: descriptor, name: name)
  }

  /// Takes over an open descriptor, which must be that of a plain file.
  ///
  /// - Throws: ``FileError/unreadable(_:)``; the descriptor is then closed.
  init(descriptor: Int32, name: String, progress: Progress? = nil) throws(FileError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(descriptor)
      throw .unreadable("it is not a plain file")
    }
    self.name = name
    self.size = Int(status.st_size)
    self.descriptor = descriptor
    self.closesAtEnd = true
    self.progress = progress
  }

  /// Standard input.
  public init(standardInputNamed name: String) {
    self.name = name
    self.size = nil
    self.descriptor = STDIN_FILENO
    self.closesAtEnd = false
    self.progress = nil
  }

  deinit {
    if closesAtEnd { close(descriptor) }
  }

  /// Reads what comes next into `buffer` and returns how many bytes it was; 0 at the end.
  ///
  /// - Throws: ``FileError/unreadable(_:)``.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        if let progress, let size { progress(name, Int(lseek(descriptor, 0, SEEK_CUR)), size) }
        return count
      }
      if errno != EINTR { throw .unreadable(String(cString: strerror(errno))) }
    }
  }

  /// Reads everything up to `limit` bytes.
  ///
  /// - Returns: the bytes, or `nil` where there are more than `limit`.
  /// - Throws: ``FileError/unreadable(_:)``.
  public func readAll(limit: Int) throws(FileError) -> [UInt8]? {
    var bytes: [UInt8] = []
    let block = 1 << 16
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: block))
      var failure: FileError?
      let count = bytes.withUnsafeMutableBytes { all -> Int in
        do throws(FileError) {
          return try read(into: UnsafeMutableRawBufferPointer(rebasing: all[start...]))
        } catch {
          failure = error
          return 0
        }
      }
      if let failure { throw failure }
      bytes.removeLast(block - count)
      if count == 0 { return bytes }
      if bytes.count > limit { return nil }
    }
  }
}
