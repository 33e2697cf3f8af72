internal import ArgumentParser
internal import Intake
internal import Procurement

/// `probity schema NAME`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the schema of an XML format.",
    discussion: """
      \(ShippedSchemas.all.map { "\($0.name): \($0.summary)" }.joined(separator: "\n"))

      EXAMPLES
        probity schema bid > bid.xsd
        probity schema marks > marks.xsd
        probity schema schedule > schedule.xsd
      """)

  @Argument(
    help: "The schema's name.", completion: .list(ShippedSchemas.all.map { $0.name }))
  var name: String

  func validate() throws {
    guard ShippedSchemas.named(name) == nil else { return }
    throw ValidationError(
      "there is no schema \"\(name)\": "
        + NearestName.hint(for: name, among: ShippedSchemas.all.map { $0.name }))
  }

  func run() throws {
    guard let schema = ShippedSchemas.named(name) else { return }
    try Terminal.write(schema.text)
  }
}
