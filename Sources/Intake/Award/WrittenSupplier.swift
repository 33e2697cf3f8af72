internal import Procurement

/// A supplier as it was written; what is `nil` is not there.
struct WrittenSupplier {
  /// The most names in a list.
  static let mostNames = 1000

  var bidder: Sourced<String>
  var identifier: Sourced<String>?
  var address: Sourced<String>?
  var email: Sourced<String>?
  var small: Sourced<String>?
  var nonGovernmental: Sourced<String>?
  var supportedEmployment: Sourced<String>?
  var mutual: Sourced<String>?
  var members: Sourced<String>?
  var associated: Sourced<String>?
  var connected: Sourced<String>?

  /// The supplier, or `nil` where its name is missing or wrong; the log says what is wrong.
  func supplier(log: inout DiagnosticLog) -> Supplier? {
    let name = Identifier.read(bidder.value, as: "bidder", at: bidder.source, log: &log)
    let identifier = identifier.flatMap {
      Identifier.read($0.value, as: "identifier", at: $0.source, log: &log)
    }
    let address = address.flatMap { read($0, log: &log) }
    let email = email.flatMap { WrittenEmail.read($0, log: &log) }
    let isSmall = flag(small, "small", log: &log)
    let isNonGovernmental = flag(nonGovernmental, "non-governmental", log: &log)
    let isSupported = flag(supportedEmployment, "supported employment", log: &log)
    let isMutual = flag(mutual, "mutual", log: &log)
    let members = names(members, "a member", log: &log)
    let associated = names(associated, "an associated person", log: &log)
    let connected = names(connected, "a connected person", log: &log)
    return name.map {
      Supplier(
        bidder: $0, identifier: identifier, address: address, email: email, isSmall: isSmall,
        isNonGovernmental: isNonGovernmental, isSupportedEmployment: isSupported,
        isMutual: isMutual, members: members, associated: associated, connected: connected,
        source: bidder.source)
    }
  }

  private func read(_ text: Sourced<String>, log: inout DiagnosticLog) -> Sourced<String>? {
    do throws(ValueProblem) {
      return Sourced(try WrittenAddress.parse(text.value), at: text.source)
    } catch {
      error.report("address", text.value, at: text.source, log: &log)
      return nil
    }
  }

  private func flag(
    _ text: Sourced<String>?, _ what: String, log: inout DiagnosticLog
  ) -> Sourced<Bool>? {
    guard let text else { return nil }
    switch text.value.lowercased() {
    case "yes", "true": return Sourced(true, at: text.source)
    case "no", "false": return Sourced(false, at: text.source)
    default:
      log.report(
        .supplierFlag, "\(what) \(ShownValue.quoted(text.value)) is neither yes nor no",
        at: text.source, hint: "write yes or no, or leave the cell blank while it is not known")
      return nil
    }
  }

  private func names(
    _ text: Sourced<String>?, _ what: String, log: inout DiagnosticLog
  ) -> [Sourced<String>] {
    guard let text else { return [] }
    let parts = text.value.split(separator: ";").map { WrittenSpace.trimmed(String($0)) }
      .filter { !$0.isEmpty }
    guard parts.count <= WrittenSupplier.mostNames else {
      log.report(
        .unfitIdentifier, "the cell lists \(parts.count) names", at: text.source,
        hint: "keep at most \(WrittenSupplier.mostNames)")
      return []
    }
    return parts.compactMap { Identifier.read($0, as: what, at: text.source, log: &log) }
  }
}
