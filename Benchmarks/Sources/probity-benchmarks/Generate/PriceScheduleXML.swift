internal import Glibc

/// A competition folder with one XML bid of a million lines.
enum PriceScheduleXML {
  static let lineCount = 1_000_000

  static func write(in folder: String) throws(GenerationError) {
    try CompetitionFiles.write(in: folder, bids: nil)
    mkdir("\(folder)/bids", 0o755)
    var random = SplitMix64(seed: 20_260_401)
    var file = try GeneratedFile("\(folder)/bids/supplier-1.xml")
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    try file.endLine()
    file.write("<bid xmlns=\"urn:probity:bid:1\" id=\"supplier-1\">")
    try file.endLine()
    file.write("  <bidder>Supplier One Ltd</bidder>")
    try file.endLine()
    file.write("  <prices>")
    try file.endLine()
    for index in 0..<lineCount {
      let line = PricedLine(&random)
      file.write("    <line id=\"")
      file.write(index + 1)
      file.write("\" quantity=\"")
      file.write(line.quantity)
      file.write("\" unit-price=\"")
      file.write(hundredths: line.unitPrice)
      file.write("\" description=\"")
      file.write(line.description.inXML)
      file.write("\" unit=\"")
      file.write(line.unit)
      file.write("\" kind=\"")
      file.write(line.kind)
      file.write("\" year=\"")
      file.write(line.year)
      file.write("\"/>")
      try file.endLine()
    }
    file.write("  </prices>")
    try file.endLine()
    file.write("</bid>")
    try file.endLine()
    try file.finish()
  }
}
