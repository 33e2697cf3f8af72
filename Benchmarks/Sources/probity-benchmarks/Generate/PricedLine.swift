/// One line of a generated price schedule.
struct PricedLine {
  let quantity: Int
  /// The unit price in hundredths: whole pence.
  let unitPrice: Int
  let description: Description
  let unit: StaticString
  let kind: StaticString
  let year: Int

  /// A description as each syntax writes it.
  struct Description {
    let inCSV: StaticString
    let inXML: StaticString
  }

  init(_ random: inout SplitMix64) {
    quantity = 1 + random.below(999)
    unitPrice = 1 + random.below(250_000)
    description = PricedLine.descriptions[random.below(PricedLine.descriptions.count)]
    unit = PricedLine.units[random.below(PricedLine.units.count)]
    kind = PricedLine.kinds[random.below(PricedLine.kinds.count)]
    year = 1 + random.below(7)
  }

  private static let units: [StaticString] = ["each", "hour", "day", "t", "m2", "visit"]

  /// Nearly all of what is priced is a charge.
  private static let kinds: [StaticString] = [
    "charge", "charge", "charge", "charge", "charge", "charge", "charge", "charge", "setup", "exit",
  ]

  private static let descriptions: [Description] = [
    Description(inCSV: "Service desk hours", inXML: "Service desk hours"),
    Description(inCSV: "\"Bins, 240 l\"", inXML: "Bins, 240 l"),
    Description(inCSV: "\"Screen 24\"\" wide\"", inXML: "Screen 24&quot; wide"),
    Description(inCSV: "Carriageway repair", inXML: "Carriageway repair"),
    Description(inCSV: "Network port", inXML: "Network port"),
    Description(
      inCSV: "\"Grounds visit & report, once a fortnight\"",
      inXML: "Grounds visit &amp; report, once a fortnight"),
    Description(inCSV: "Backup licence", inXML: "Backup licence"),
    Description(inCSV: "Kerb 125 x 255 mm", inXML: "Kerb 125 x 255 mm"),
  ]
}
