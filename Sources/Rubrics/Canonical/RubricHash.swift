extension Rubric {
  /// The canonical form: the same for files that differ only in layout, comments, or how a number is
  /// written.
  public var canonicalForm: String { "" }

  /// The SHA-256 of the canonical form's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public var sha256: String { "" }
}
