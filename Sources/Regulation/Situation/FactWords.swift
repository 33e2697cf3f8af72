internal import Procurement

/// A fact by which a section of the law does or does not bind, in the words of a sentence.
protocol Bound {
  /// Those it is true of, in the plural: `private utilities`.
  var inWords: String { get }
}

extension ProcurementFacts.Authority: Bound {
  var inWords: String {
    switch self {
    case .central: "central authorities"
    case .subCentral: "authorities below central government"
    case .utility: "utilities"
    case .privateUtility: "private utilities"
    case .school: "schools"
    }
  }
}

extension ProcurementFacts.Subject: Bound {
  var inWords: String {
    switch self {
    case .goods: "contracts for goods"
    case .services: "contracts for services"
    case .works: "contracts for works"
    case .lightTouch: "light touch contracts"
    case .concession: "concessions"
    }
  }
}

extension ProcurementFacts.Arrangement: Bound {
  var inWords: String {
    switch self {
    case .contract: "single contracts"
    case .callOff: "call-offs"
    case .framework: "frameworks"
    case .openFramework: "open frameworks"
    }
  }
}
