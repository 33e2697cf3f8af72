import Evaluation
import Foundation
import Procurement

@testable import Justification

/// Holds every figure of a document against the evaluation's JSON.
///
/// A figure that names a place there must show what stands there: the same text, or the same number with
/// groups, rounded to the decimals that are shown. A text may begin a sentence.
struct FigureCheck {
  private let json: Any

  /// Against what `probity evaluate --format json` writes of the case.
  init(_ award: AwardCase) throws {
    let report = Report(award.evaluation, diagnostics: award.diagnostics)
    json = try JSONSerialization.jsonObject(with: Data(JSONReport.text(of: report).utf8))
  }

  /// What is wrong with a document's figures, a sentence each.
  func problems(in document: Document) -> [String] {
    figures(of: document).compactMap { text, figure in
      guard let pointer = figure.pointer else { return nil }
      guard let holds = resolve(pointer, in: json) else {
        return "\(document.path): \(pointer) leads nowhere, for “\(text)”"
      }
      return shows(text, holds)
        ? nil : "\(document.path): “\(text)” is “\(holds)” at \(pointer)"
    }
  }

  /// How many figures of a document name a place in the JSON.
  func count(in document: Document) -> Int {
    figures(of: document).count { $0.figure.pointer != nil }
  }

  private func figures(of document: Document) -> [(text: String, figure: Figure)] {
    (document.title + document.blocks.flatMap(\.runs)).compactMap { run in
      run.figure.map { (text: run.text, figure: $0) }
    }
  }
}
