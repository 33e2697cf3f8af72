/// A value that few of very many have, in the room of a pointer.
///
/// An `Optional` keeps room for the whole value in each of them: a decision, say, in every one of 500,000
/// findings that nobody decides on.
package indirect enum Seldom<Value> {
  /// It has none.
  case none
  /// It has this one.
  case some(Value)

  /// The value, if there is one.
  package init(_ value: Value?) { self = value.map { .some($0) } ?? .none }

  /// The value, if there is one.
  package var value: Value? {
    switch self {
    case .none: nil
    case .some(let value): value
    }
  }
}

extension Seldom: Sendable where Value: Sendable {}
extension Seldom: Equatable where Value: Equatable {}
extension Seldom: Hashable where Value: Hashable {}
