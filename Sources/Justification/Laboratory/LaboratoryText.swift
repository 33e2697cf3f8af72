internal import Evaluation
internal import Procurement

extension TrialFinding {
  /// What documents call it.
  var inWords: String { self == .notRun ? "could not be run" : rawValue }
}

extension LaboratoryReport {
  /// The price level in words.
  var estimateInWords: String {
    "Price level \(estimate.grouped(minimumPlaces: 2)), in the unit of the prices; every bid is invented."
  }

  /// How often each finding occurs: `3 fine, 2 note, 3 warning, 0 could not be run`.
  var tally: String {
    TrialFinding.allCases.map { finding in
      "\(trials.count { $0.findings.finding == finding }) \(finding.inWords)"
    }.joined(separator: ", ")
  }
}
