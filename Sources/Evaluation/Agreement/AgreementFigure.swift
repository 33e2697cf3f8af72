public import Procurement

/// A statistic of a panel's marks, or the words that there is none.
public enum AgreementFigure: Sendable {
  /// The exact figure.
  case value(ExactRatio)
  /// There is none; the words say why.
  case undefined(String)

  /// The figure, if there is one.
  public var value: ExactRatio? {
    if case .value(let value) = self { value } else { nil }
  }

  /// The figure that `compute` makes, or that its numbers are too long.
  static func of(_ compute: () throws(NumberError) -> AgreementFigure) -> AgreementFigure {
    do throws(NumberError) {
      return try compute()
    } catch {
      return .undefined("the numbers are too long to be computed")
    }
  }
}
