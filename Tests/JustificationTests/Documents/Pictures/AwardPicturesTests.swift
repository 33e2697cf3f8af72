import Evaluation
import Foundation
import Procurement
import Testing

@testable import Justification

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("pictures of an award")
struct AwardPicturesTests {
  private static let long = String(repeating: "Very Long Name ", count: 20)

  static let fields: [[DrawnBid]] = [
    (0..<60).map { DrawnBid(id: "e\($0)", bidder: "Level", price: "100", mark: 3) },
    DrawnLot.many(1), DrawnLot.many(2), DrawnLot.many(7), DrawnLot.many(40), DrawnLot.many(70),
    [
      DrawnBid(id: "a", bidder: "A", price: "100", mark: 0),
      DrawnBid(id: "b", bidder: "B", price: "100", mark: 0),
      DrawnBid(id: "c", bidder: "C", price: "100.00", mark: 5),
    ],
    [
      DrawnBid(id: "<b a='1'>&\"", bidder: "</svg><script>alert(1)</script>", price: "10", mark: 3),
      DrawnBid(id: "\u{202E}x\u{0}\n]]>", bidder: "\u{FFFF}{{winner}}", price: "0.01", mark: 1),
    ],
    [
      DrawnBid(id: long, bidder: long, price: "99999999999999999999.99", mark: 5),
      DrawnBid(id: "名前" + long, bidder: "名前", price: "99999999999999999999.98", mark: 2),
    ],
  ]

  @Test(
    "whatever the bids, a picture is sound XML that runs and fetches nothing", arguments: fields)
  func sound(bids: [DrawnBid]) throws {
    let pictures = DrawnLot.pictures(try DrawnLot.of(bids))
    #expect(
      pictures.map(\.name) == ["contributions", "price-and-quality", "marks", "length-and-type"])
    for picture in pictures {
      let parser = XMLParser(data: Data(picture.svg.utf8))
      let outline = SVGOutline()
      parser.delegate = outline
      #expect(parser.parse(), "\(picture.name): \(String(describing: parser.parserError))")
      let drawn: Set<String> = ["svg", "title", "text", "rect", "circle", "polyline"]
      #expect(outline.elements.isSubset(of: drawn))
      #expect(
        outline.attributes.isDisjoint(with: ["href", "xlink:href", "onload", "onclick", "style"]))
      #expect(outline.ids.allSatisfy { $0.hasPrefix(picture.name + "-") })
      #expect(outline.outside(width: picture.width, height: picture.height) == [])
      #expect(!picture.svg.contains("url("))
      #expect(!picture.description.isEmpty)
    }
  }

  private func words(_ picture: Picture) -> String {
    picture.description.joined(separator: "\n")
  }

  @Test("the same lot gives the same bytes", arguments: fields)
  func deterministic(bids: [DrawnBid]) throws {
    #expect(
      DrawnLot.pictures(try DrawnLot.of(bids)) == DrawnLot.pictures(try DrawnLot.of(bids)))
  }

  @Test("the descriptions hold every figure of the evaluation", arguments: [1, 2, 7, 40])
  func figures(count: Int) throws {
    let lot = try DrawnLot.of(DrawnLot.many(count))
    let pictures = DrawnLot.pictures(lot)
    for ranked in lot.lot.ranking {
      let bid = lot.lot.bid(ranked)
      for score in lot.scored(ranked) {
        #expect(
          words(pictures[0]).contains(
            "\(score.score.title) \(score.run.text) of \(score.available.text)"))
      }
      #expect(
        words(pictures[0]).contains("\(bid.name), rank \(ranked.rank): "))
      #expect(words(pictures[0]).contains("; total \(lot.total(of: ranked).text)."))
      let quality =
        try ranked.total
        - (try #require(lot.scored(ranked).first { $0.score.criterion == "price" })).score.score
      let price = try #require(lot.price(of: bid)).text
      #expect(
        words(pictures[1]).contains(
          "\(bid.name), rank \(ranked.rank), price \(price), quality \(lot.scores.text(quality))."))
      let mark = try #require(lot.agreedMark(of: bid, on: "quality")).answer.text
      #expect(words(pictures[2]).contains("\(bid.name): Q1 \(mark)."))
      let length = try #require(bid.contractLength).value
      #expect(words(pictures[3]).contains("\(bid.name) with \(length)"))
      #expect(pictures[1].quotes.contains(try #require(bid.price).source))
      #expect(
        pictures[2].quotes.contains(
          Procurement.SourceLocation(file: "marks.csv", line: bid.source.line, column: 4)))
    }
  }

  @Test("every bid is in the length's first band that holds it, and once")
  func bands() throws {
    let lot = try DrawnLot.of(DrawnLot.many(9))
    let picture = try #require(AwardPictures.lengthAndType(lot))
    for bid in lot.lot.lot.bids {
      #expect(words(picture).components(separatedBy: bid.name + " with").count == 2)
    }
    #expect(
      words(picture).contains("Length, over 36 up to 60 months: 100 of 100, offered by "))
  }

  @Test("on a curve a bid stands in its stretch with what it earns, not with a point's score")
  func curve() throws {
    let criteria = """
        - {id: quality, title: Quality, weight: 80}
        - {id: length, title: Length, weight: 20, measure: contract-length,
           curve: [{months: 12, score: 20}, {months: 36, score: 100}, {months: 60, score: 50}]}
      """
    let bids = zip("abc", [12, 24, 36]).map {
      DrawnBid(id: "\($0)", bidder: "Bidder \($0)", mark: 3, months: $1)
    }
    let picture = try #require(
      AwardPictures.lengthAndType(try DrawnLot.of(bids, criteria: criteria)))
    #expect(picture.description.count == 2)
    let first = try #require(picture.description.first)
    #expect(first.hasPrefix("Length, 12 to 36 months, in a line: 20 to 100 of 100, offered by "))
    for earned in [
      "(a) with 12 months: 4.00", "(b) with 24 months: 12.00", "(c) with 36 months: 20.00",
    ] {
      #expect(first.contains(earned + " of 20"), "\(first)")
    }
    #expect(picture.description.last?.hasSuffix("offered by nobody.") == true)
  }

  @Test("more bids than a picture can show are counted, not left out in silence")
  func manyBids() throws {
    let lot = try DrawnLot.of(DrawnLot.many(70))
    for picture in DrawnLot.pictures(lot) {
      #expect(words(picture).contains("The first 60 bids by rank are shown, and 10 are not."))
    }
  }

  @Test("on the line of equal value the price's score and the quality add up to the same total")
  func equalValue() throws {
    let lot = try DrawnLot.of(DrawnLot.many(5))
    let recommended = try #require(lot.recommended)
    let curve = try #require(EqualValueCurve(through: recommended, in: lot))
    let lowest = try #require(lot.lot.ranking.compactMap { lot.lot.bid($0).amount }.min())
    // At the lowest price the whole 30 are earned, at twice the lowest half of them.
    #expect(try curve.quality(at: lowest) == recommended.total - FixedDecimal(30))
    #expect(
      try curve.quality(at: lowest * FixedDecimal(2)) == recommended.total - FixedDecimal(15))
    let price = try #require(lot.lot.bid(recommended).amount)
    let own = try #require(curve.quality(at: price))
    let quality = try #require(QualityPart.of(lot.lot.scores(of: recommended), in: lot.rubric))
    // The price's score is rounded to two decimals, the curve is not.
    #expect(try (own - quality).magnitude() <= FixedDecimal(parsing: "0.005"))
  }

  @Test("where the method sets the price against quality itself, no line is drawn and that is said")
  func noLine() throws {
    let criteria = """
        - {id: quality, title: Quality, weight: 100}
        - {id: price, title: Price, measure: price}
      """
    for method in ["price-per-quality-point", "lowest-price"] {
      guard let lot = try? DrawnLot.of(DrawnLot.many(4), criteria: criteria, method: method) else {
        Issue.record("\(method) is not evaluated")
        continue
      }
      let picture = try #require(AwardPictures.priceAndQuality(lot))
      #expect(words(picture).contains("No line of equal value is drawn"))
      #expect(!picture.svg.contains("stroke-dasharray"))
    }
  }

  @Test("without a price or marks there is nothing to draw")
  func nothing() throws {
    let bids = DrawnLot.many(3)
    let price =
      "  - {id: p, title: Price, weight: 100, measure: price, formula: lowest-proportional}"
    let onPrice = try DrawnLot.of(bids, criteria: price)
    #expect(DrawnLot.pictures(onPrice).map(\.name) == ["contributions"])
    let quality = "  - {id: quality, title: Quality, weight: 100}"
    let onQuality = try DrawnLot.of(bids, criteria: quality)
    #expect(DrawnLot.pictures(onQuality).map(\.name) == ["contributions", "marks"])
  }

  @Test("text has a contrast of 4.5 on every fill, and neighbours one of 3, without colour too")
  func contrast() {
    for fill in Fill.neighbours + Fill.steps {
      #expect(SVGOutline.contrast(fill.colour, fill.ink) >= 4.5, "\(fill.colour)")
    }
    for (index, fill) in Fill.neighbours.enumerated() {
      let next = Fill.neighbours[(index + 1) % Fill.neighbours.count]
      #expect(SVGOutline.contrast(fill.colour, next.colour) >= 3, "\(fill.colour)")
    }
    let lights = Fill.steps.map { SVGOutline.luminance($0.colour) }
    #expect(lights == lights.sorted(by: >))
  }
}
