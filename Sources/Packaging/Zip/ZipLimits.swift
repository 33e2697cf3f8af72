/// How much an archive from outside may hold.
public struct ZipLimits: Sendable, Hashable {
  /// The most files.
  public var entryCount: Int
  /// The most bytes of one file, once inflated.
  public var entrySize: Int
  /// The most bytes of all files together, once inflated.
  public var totalSize: Int

  /// Limits: 20,000 files, 256 MiB each and 1 GiB together where nothing else is said.
  public init(
    entryCount: Int = 20_000, entrySize: Int = 256 << 20, totalSize: Int = 1 << 30
  ) {
    self.entryCount = entryCount
    self.entrySize = entrySize
    self.totalSize = totalSize
  }
}
