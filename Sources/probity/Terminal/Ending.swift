internal import ArgumentParser
internal import Procurement

/// The exit statuses of design page, section 6.
enum Ending {
  /// Something stands open that a person must decide, or a check failed.
  static let open = ExitCode(1)
  /// The input could not be read or was wrong.
  static let wrongInput = ExitCode(2)

  /// Ends the command as its diagnostics and its result ask for; returns where both are fine.
  static func throwUnlessDone(_ log: DiagnosticLog, standsOpen: Bool) throws {
    if log.hasErrors { throw wrongInput }
    if standsOpen { throw open }
  }
}
