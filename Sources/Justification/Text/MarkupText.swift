/// Writes text from outside into HTML, SVG and other XML so that it stays text.
enum MarkupText {
  /// The text with everything that markup would act on escaped, in content and in quoted attributes; what
  /// XML cannot hold, and what turns the reading direction, is shown as its code.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in SafeText.shown(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
