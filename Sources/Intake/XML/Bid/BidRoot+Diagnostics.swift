internal import Procurement

extension BidRoot {
  /// What is reported of a file that is not this.
  var notThis: DiagnosticKind {
    switch self {
    case .bid: .notABid
    case .schedule: .notASchedule
    case .marks: .notMarks
    }
  }
}
