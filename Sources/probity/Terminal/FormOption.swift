internal import ArgumentParser
internal import Justification
internal import Procurement

/// `--format`, with the forms that results of one kind have.
struct FormOption<Subject: Reportable>: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(Subject.formNames.joined(separator: ", ")).", valueName: "form"),
    completion: .list(Subject.formNames))
  var format = "table"

  func validate() throws {
    guard Subject.form(named: format) == nil else { return }
    let names = Subject.formNames.joined(separator: ", ")
    throw ValidationError("there is no form \"\(format)\": use one of \(names)")
  }

  /// What is written: the result in the form that was asked for, or what that form has to say without one.
  func text(of result: Subject?, diagnostics: [Diagnostic]) -> String? {
    guard let form = Subject.form(named: format) else { return nil }
    return result.map { form.text(of: Report($0, diagnostics: diagnostics)) }
      ?? form.text(withoutResult: diagnostics)
  }
}
