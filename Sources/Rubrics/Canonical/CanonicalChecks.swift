internal import Procurement

extension RubricCheck {
  /// The check's content, wherever it was read.
  var canonicalValue: JSONValue {
    let asked: (key: String, value: JSONValue) =
      switch requirement {
      case .condition(let condition): (key: "require", value: condition.form.canonicalValue)
      case .shipped(let rule): (key: "check", value: rule.canonicalValue)
      }
    return .object([
      (key: "id", value: .string(id)), (key: "title", value: .string(title)),
      (key: "source", value: citation.map { .string($0) } ?? .null),
      (
        key: "on-failure",
        value: points == nil ? .string(onFailure.rawValue) : .null
      ),
      (key: "points", value: points.map { .decimal($0.value) } ?? .null), asked,
    ])
  }
}
