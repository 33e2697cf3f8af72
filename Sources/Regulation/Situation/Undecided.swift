internal import Procurement

/// What ends a check before its question is answered: it does not apply, or it cannot be told.
struct Undecided: Error {
  /// The finding to hand back.
  let finding: CheckFinding

  /// The law does not fall on the bid.
  static func notApplicable(_ basis: String, reliedOn: [ReliedOn] = []) -> Undecided {
    Undecided(finding: CheckFinding(.notApplicable, basis, reliedOn: reliedOn))
  }

  /// Something that decides it is not stated.
  static func couldNotTell(
    _ basis: String, reliedOn: [ReliedOn] = [], lookedFor: [String] = []
  ) -> Undecided {
    Undecided(
      finding: CheckFinding(.couldNotTell, basis, reliedOn: reliedOn, lookedFor: lookedFor))
  }
}
