/// A rubric that comes with Probity and is used by its id.
public struct ShippedRubric: Sendable, Hashable {
  /// The rubric's id: `strategic-partnership`.
  public let id: String
  /// Its file's name in diagnostics: `rubrics/strategic-partnership.yaml`.
  public let file: String
  /// The file's bytes.
  public let bytes: [UInt8]

  fileprivate init(_ id: String, _ bytes: [UInt8]) {
    self.id = id
    self.file = "rubrics/\(id).yaml"
    self.bytes = bytes
  }
}

/// The rubrics that come with Probity: the files in `rubrics/`, built into the program.
public enum ShippedRubrics {
  /// All of them, in alphabetical order.
  public static let all: [ShippedRubric] = [
    ShippedRubric("framework-call-off", PackageResources.framework_call_off_yaml),
    ShippedRubric("shared-service", PackageResources.shared_service_yaml),
    ShippedRubric("strategic-partnership", PackageResources.strategic_partnership_yaml),
  ]

  /// The one with this id, or `nil`.
  public static func named(_ id: String) -> ShippedRubric? { all.first { $0.id == id } }
}
