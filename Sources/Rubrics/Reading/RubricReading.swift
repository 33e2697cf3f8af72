internal import Procurement

/// A rubric as far as it could be read, for lint.
struct RubricReading {
  /// A key of a criterion that its measure does not read.
  struct MisplacedKey: Hashable {
    /// The criterion's id.
    let criterion: String
    /// How the criterion is scored; `nil` for a group.
    let measure: MeasureName?
    /// The key.
    let key: String
    /// Where the key stands.
    let source: SourceLocation
  }

  /// The rubric.
  ///
  /// What could not be read stands in as blank; ``criteria`` leaves it out.
  let rubric: Rubric
  /// Keys that say nothing where they stand.
  let misplacedKeys: [MisplacedKey]
  /// The criteria that were read whole, parents before their children.
  let criteria: [Criterion]
  /// Whether every check was read whole, so that one that is not there was left out by its author.
  let hasAllChecks: Bool
  /// The scales of their marks, each once, where they have steps.
  let scales: [MarkScale]

  private let unread: Set<SourceLocation>
  private let keyPlaces: [String: SourceLocation]

  /// A reading.
  ///
  /// - Parameters:
  ///   - rubric: what was read.
  ///   - unread: where the criteria begin that could not be read whole.
  ///   - hasAllChecks: whether every check of the contract schedules was read whole.
  ///   - misplacedKeys: keys that say nothing where they stand.
  ///   - keyPlaces: where the keys at the top stand.
  init(
    _ rubric: Rubric, unread: Set<SourceLocation> = [], hasAllChecks: Bool = true,
    misplacedKeys: [MisplacedKey] = [],
    keyPlaces: [String: SourceLocation] = [:]
  ) {
    self.rubric = rubric
    self.unread = unread
    self.hasAllChecks = hasAllChecks
    self.misplacedKeys = misplacedKeys
    self.keyPlaces = keyPlaces
    self.criteria = rubric.allCriteria.filter { !unread.contains($0.source) }
    var seen: Set<MarkScale> = []
    self.scales = criteria.compactMap { criterion in
      guard case .marks(let marks) = criterion.measure, !marks.scale.isEmpty,
        seen.insert(marks.scale).inserted
      else { return nil }
      return marks.scale
    }
  }

  /// Whether a criterion was read whole, so that what it lacks was left out by its author.
  func isWhole(_ criterion: Criterion) -> Bool { !unread.contains(criterion.source) }

  /// Whether every criterion was read whole.
  var isComplete: Bool { unread.isEmpty }

  /// Where a key at the top stands, or the rubric where it is not given.
  func place(of key: String) -> SourceLocation { keyPlaces[key] ?? rubric.source }
}
