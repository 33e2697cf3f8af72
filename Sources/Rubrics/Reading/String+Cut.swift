extension String {
  /// The text as messages quote it: at most 60 characters.
  var cut: String {
    if unicodeScalars.count <= 60 { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(59))) + "…"
  }
}
