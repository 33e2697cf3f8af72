extension PriceBase {
  /// In words: `real terms of 2026, VAT excluded`; `not stated` where nothing is.
  public var inWords: String {
    let parts = [terms.map(\.inWords), vat.map(\.inWords)].compactMap { $0 }
    return parts.isEmpty ? "not stated" : parts.joined(separator: ", ")
  }
}

extension PriceBase.Terms {
  /// In words: `real terms of 2026`, `nominal terms`.
  public var inWords: String {
    switch self {
    case .real(let year): "real terms of \(year)"
    case .nominal: "nominal terms"
    }
  }
}

extension PriceBase.VAT {
  /// In words: `VAT excluded`.
  public var inWords: String { "VAT \(rawValue)" }
}
