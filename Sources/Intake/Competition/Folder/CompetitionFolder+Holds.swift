extension CompetitionFolder {
  /// Whether the folder itself holds a file of this name, readable or not; so that one that is there and
  /// cannot be read is not taken for one that is not there.
  public func holds(_ name: String) -> Bool {
    (try? listing())?.files.contains(name) ?? false
  }
}
