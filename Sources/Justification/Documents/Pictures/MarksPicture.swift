internal import Evaluation
internal import Procurement
internal import Rubrics

/// Agreed marks, bids by questions: the darker, the higher on the published scale.
enum MarksPicture {
  private static let left = 240
  private static let cell = (width: 52, height: 28)
  private static let mostQuestions = 40

  private struct Question {
    let criterion: Criterion
    let scale: MarkScale
  }

  static func of(_ lot: LotCase) -> Picture? {
    let all = lot.rubric.leaves.compactMap { leaf -> Question? in
      guard case .marks(let measure)? = leaf.measure else { return nil }
      return Question(criterion: leaf, scale: measure.scale)
    }
    let questions = Array(all.prefix(mostQuestions))
    guard !questions.isEmpty, !lot.drawnBids.isEmpty else { return nil }
    let bids = lot.drawnBids.map { lot.lot.bid($0) }
    var drawing = Drawing(width: max(480, left + questions.count * cell.width + 20))
    let top = 40
    for (column, _) in questions.enumerated() {
      drawing.text(
        "Q\(column + 1)", x: left + column * cell.width + cell.width / 2, y: top - 10,
        anchor: .middle, isStrong: true)
    }
    var quotes: [SourceLocation] = []
    for (row, bid) in bids.enumerated() {
      let y = top + row * cell.height
      drawing.text(lot.shortName(of: bid, columns: 28), x: 10, y: y + 19)
      for (column, question) in questions.enumerated() {
        let mark = lot.agreedMark(of: bid, on: question.criterion.id)
        quotes += mark?.answer.quotes ?? []
        draw(mark, on: question.scale, column: column, y: y, in: &drawing)
      }
    }
    let end = key(of: questions, at: top + bids.count * cell.height + 28, in: &drawing)
    let note =
      all.count > questions.count
      ? [
        "The first \(questions.count) questions are shown, and \(all.count - questions.count) are not."
      ]
      : []
    return drawing.picture(
      "marks", title: "Agreed marks of each bid on each question",
      description: description(questions, bids, in: lot) + lot.drawnBidsNote + note, height: end,
      quotes: bids.map(\.source) + quotes)
  }

  private static func draw(
    _ mark: AgreedMark?, on scale: MarkScale, column: Int, y: Int, in drawing: inout Drawing
  ) {
    var fill = Fill.steps[0]
    if case .mark(let value)? = mark?.mark.answer.value { fill = self.fill(value, on: scale) }
    let x = left + column * cell.width
    drawing.rectangle(
      x: x, y: y, width: cell.width - 2, height: cell.height - 2, fill: fill.colour,
      stroke: "#767676")
    drawing.text(
      Drawing.cut(mark?.answer.text ?? "–", to: 6), x: x + cell.width / 2 - 1, y: y + 18,
      anchor: .middle, fill: fill.ink)
  }

  private static func fill(_ mark: FixedDecimal, on scale: MarkScale) -> Fill {
    let steps = PixelScale(from: scale.lowest, to: scale.top, length: Fill.steps.count - 1)
    return Fill.steps[steps?.pixel(mark) ?? 0]
  }

  private static func key(
    of questions: [Question], at start: Int, in drawing: inout Drawing
  ) -> Int {
    var y = start
    let room = (drawing.width - 20) / Drawing.columnWidth
    for (column, question) in questions.enumerated() {
      let scale = ", \(question.scale.lowest) to \(question.scale.top)"
      let title = Drawing.cut(question.criterion.title, to: room - scale.count - 5)
      drawing.text("Q\(column + 1)  \(title)\(scale)", x: 10, y: y)
      y += 22
    }
    drawing.text("Light is the lowest mark of the question's scale, dark the highest.", x: 10, y: y)
    return y + 14
  }

  private static func description(
    _ questions: [Question], _ bids: [Bid], in lot: LotCase
  ) -> [String] {
    let scales = questions.enumerated().map { column, question in
      "Q\(column + 1) is \(question.criterion.title), marked from \(question.scale.lowest) to "
        + "\(question.scale.top)."
    }
    let marks = bids.map { bid in
      let list = questions.enumerated().map { column, question in
        "Q\(column + 1) "
          + (lot.agreedMark(of: bid, on: question.criterion.id)?.answer.text ?? "no mark")
      }
      return "\(lot.name(of: bid).text): \(list.joined(separator: ", "))."
    }
    return scales + marks
  }
}
