internal import Procurement

/// The names of a lot's bids and bidders, to be found in reasons.
struct BidNames: Sendable {
  private struct Name: Sendable {
    let bid: String
    let bidder: String
    let shown: String
    let words: [String]
    /// The word of legal form that the bidder's name ends with; `nil` where it has none.
    let form: String?
    let isID: Bool
  }

  private var byFirstWord: [String: [Name]] = [:]

  /// Words after which an id means a bid.
  private static let before: Set<String> = [
    "bid", "bids", "bidder", "tender", "tenderer", "supplier", "than", "unlike", "versus", "vs",
  ]

  private static let legalForms: Set<String> = [
    "ag", "bv", "cic", "co", "company", "gmbh", "inc", "limited", "llc", "llp", "ltd", "nv", "plc",
    "sa",
  ]

  init(_ bids: [Bid]) {
    var seen: Set<String> = []
    for bid in bids {
      if let id = ReasonText(bid.id) { add(bid, id.texts, form: nil, shown: bid.id, isID: true) }
      guard seen.insert(ConflictDeclaration.plain(bid.bidder)).inserted,
        var words = ReasonText(bid.bidder)?.texts
      else { continue }
      var form: String?
      while words.count > 1, let last = words.last, BidNames.legalForms.contains(last) {
        form = last
        words.removeLast()
      }
      add(bid, words, form: form, shown: bid.bidder, isID: false)
    }
  }

  private mutating func add(
    _ bid: Bid, _ words: [String], form: String?, shown: String, isID: Bool
  ) {
    byFirstWord[words[0], default: []].append(
      Name(
        bid: bid.id, bidder: ConflictDeclaration.plain(bid.bidder), shown: shown, words: words,
        form: form, isID: isID))
  }

  /// Another bid's id or bidder's name that a reason holds, or `nil`.
  ///
  /// An id counts after a word such as `bid` or `than`. A bidder's name counts in capitals as names are
  /// written; one of a single word also needs its legal form, or not to begin a sentence.
  func other(than bid: Bid, in reason: ReasonText) -> String? {
    let own = ConflictDeclaration.plain(bid.bidder)
    let ownWords = ReasonText(bid.bidder)?.texts ?? []
    let words = reason.words
    for (index, word) in words.enumerated() {
      for name in byFirstWord[word.text] ?? [] {
        guard name.isID ? name.bid != bid.id : name.bidder != own,
          index + name.words.count <= words.count,
          zip(words[index...], name.words).allSatisfy({ $0.text == $1 }),
          name.isID
            ? index > 0 && BidNames.before.contains(words[index - 1].text)
            : isWritten(name, at: index, in: words)
              && !BidNames.holds(ownWords, name.words)
        else { continue }
        return name.shown
      }
    }
    return nil
  }

  private func isWritten(_ name: Name, at index: Int, in words: [ReasonText.Word]) -> Bool {
    let end = index + name.words.count
    guard words[index].isCapitalised, words[end - 1].isCapitalised else { return false }
    if name.words.count > 1 { return true }
    let beginsSentence = index == 0 || words[index - 1].sentence != words[index].sentence
    return !beginsSentence
      || (name.form != nil && end < words.count && words[end].text == name.form)
  }

  private static func holds(_ words: [String], _ part: [String]) -> Bool {
    guard words.count >= part.count else { return false }
    return (0...(words.count - part.count)).contains {
      words[$0..<($0 + part.count)].elementsEqual(part)
    }
  }
}
