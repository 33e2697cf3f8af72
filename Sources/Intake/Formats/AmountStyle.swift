internal import Procurement

extension WrittenNumber.Style {
  /// Amounts in the competition's currency, as the file is declared to write them.
  static func amount(_ context: ImportContext) -> WrittenNumber.Style {
    WrittenNumber.Style(
      currency: context.currency, decimalMark: context.settings.decimalMark ?? .point,
      isMarkDeclared: context.settings.decimalMark != nil)
  }
}
