internal import Procurement

extension WrittenNumber.Style {
  /// Amounts in the competition's currency, as the file is declared to write them.
  ///
  /// `doubtsPoint` where the file sets fields apart by semicolons, as is usual where a point sets
  /// thousands apart.
  static func amount(_ context: ImportContext, doubtsPoint: Bool) -> WrittenNumber.Style {
    WrittenNumber.Style(
      currency: context.currency, decimalMark: context.settings.decimalMark ?? .point,
      isMarkDeclared: context.settings.decimalMark != nil, doubtsPoint: doubtsPoint)
  }
}
