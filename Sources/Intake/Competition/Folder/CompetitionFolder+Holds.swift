extension CompetitionFolder {
  /// Whether the folder itself holds a file of this name, readable or not; so that one that is there and
  /// cannot be read is not taken for one that is not there.
  public func holds(_ name: String) -> Bool {
    (try? listing())?.files.contains(name) ?? false
  }

  /// The names of the files in the folder itself, without hidden ones and backups; those too that cannot be
  /// read.
  ///
  /// - Throws: ``FileError``.
  public func fileNames() throws(FileError) -> [String] {
    let listing = try listing()
    return (listing.files + listing.unfitNames).filter { !$0.contains("/") }
  }
}
