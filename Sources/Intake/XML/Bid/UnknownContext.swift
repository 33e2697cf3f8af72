internal import Procurement

extension ImportContext {
  /// What is known where a bid is looked at on its own: no currency (XXX, in ISO 4217), and no
  /// rounding of lines.
  static let unknown = Currency("XXX").map {
    ImportContext(currency: $0, lineRounding: nil, settings: FileSettings())
  }
}
