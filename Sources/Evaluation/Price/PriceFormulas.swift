/// The price formulas, in alphabetical order of their names.
public enum PriceFormulas {
  /// Every formula there is.
  public static let all: [any PriceFormula.Type] = [
    LinearMinMax.self,
    LowestProportional.self,
  ]

  /// The formula with this name, or `nil`.
  public static func named(_ name: String) -> (any PriceFormula.Type)? {
    all.first { $0.page.name == name }
  }
}
