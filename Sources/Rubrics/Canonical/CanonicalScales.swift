internal import Procurement

/// The scales of a rubric, each once: criteria refer to them by number, from 0.
///
/// So it does not matter whether a scale is given for the whole rubric or again for each criterion.
struct CanonicalScales {
  private var all: [MarkScale] = []
  private var numbers: [MarkScale.Steps: Int] = [:]

  /// The scales in the order in which criteria use them.
  init(of rubric: Rubric) {
    for leaf in rubric.leaves {
      guard case .marks(let marks) = leaf.measure, numbers[marks.scale.steps] == nil else {
        continue
      }
      numbers[marks.scale.steps] = all.count
      all.append(marks.scale)
    }
  }

  /// The list.
  var value: JSONValue { .array(all.map(\.canonicalValue)) }

  /// The number of a scale in the list.
  func number(of scale: MarkScale) -> JSONValue {
    numbers[scale.steps].map { .integer($0) } ?? .null
  }
}

extension MarkScale {
  fileprivate var canonicalValue: JSONValue {
    switch steps {
    case .listed(let marks):
      .array(
        marks.map { step in
          .object([
            (key: "mark", value: .decimal(step.mark)),
            (key: "descriptor", value: .string(step.descriptor)),
          ])
        })
    case .range(let from, let to, let step):
      .object([
        (key: "from", value: .decimal(from)), (key: "to", value: .decimal(to)),
        (key: "step", value: .decimal(step)),
      ])
    }
  }
}
