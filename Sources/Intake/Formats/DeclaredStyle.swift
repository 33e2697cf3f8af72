internal import Procurement

extension WrittenNumber.Style {
  /// Numbers as the file is declared to write them; amounts where there is a currency.
  ///
  /// `doubtsPoint` where the file sets fields apart by semicolons, as is usual where a point sets
  /// thousands apart.
  init(declaredBy settings: FileSettings, currency: Currency? = nil, doubtsPoint: Bool = false) {
    self.init(
      currency: currency, decimalMark: settings.decimalMark ?? .point,
      isMarkDeclared: settings.decimalMark != nil, doubtsPoint: doubtsPoint)
  }
}
