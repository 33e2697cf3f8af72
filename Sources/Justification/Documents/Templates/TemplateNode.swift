internal import Procurement

/// A part of a template: a field that is shown, or a section with what it holds.
indirect enum TemplateNode {
  /// A field that is shown.
  case field(TemplateTag)
  /// A section, and what stands in it.
  case section(TemplateTag, [TemplateNode])

  /// The most sections that may stand in each other.
  static let mostNested = 16

  /// The tag that names the field.
  var tag: TemplateTag {
    switch self {
    case .field(let tag), .section(let tag, _): tag
    }
  }

  /// What stands in it.
  var children: [TemplateNode] {
    if case .section(_, let nodes) = self { nodes } else { [] }
  }

  /// The parts that tags make up; those that do not fit are reported.
  ///
  /// `nil` where sections stand in each other too deep to go on.
  static func tree(of tags: [TemplateTag], log: inout DiagnosticLog) -> [TemplateNode]? {
    var open: [(tag: TemplateTag, nodes: [TemplateNode])] = []
    var top: [TemplateNode] = []
    func add(_ node: TemplateNode) {
      if open.isEmpty { top.append(node) } else { open[open.count - 1].nodes.append(node) }
    }
    func end() {
      guard let last = open.popLast() else { return }
      add(.section(last.tag, last.nodes))
    }
    for tag in tags {
      switch tag.mark {
      case .variable: add(.field(tag))
      case .section, .inverted:
        if open.count == mostNested {
          log.report(
            .templateSections, "\(mostNested) sections stand in each other already",
            at: tag.place, hint: "put fewer sections into each other")
          return nil
        }
        open.append((tag, []))
      case .close:
        guard open.contains(where: { $0.tag.name == tag.name }) else {
          log.report(
            .templateSections, "{{/\(tag.name)}} closes a section that is not open",
            at: tag.place, hint: "open it before with {{#\(tag.name)}}, or leave this tag out")
          continue
        }
        while let last = open.last?.tag, last.name != tag.name {
          unclosed(last, log: &log)
          end()
        }
        end()
      case .refused, .broken: break
      }
    }
    while let last = open.last?.tag {
      unclosed(last, log: &log)
      end()
    }
    return top
  }

  private static func unclosed(_ tag: TemplateTag, log: inout DiagnosticLog) {
    log.report(
      .templateSections, "the section \(Diagnostic.quoted(tag.name)) is not closed", at: tag.place,
      hint: "close it with {{/\(tag.name)}}, before the section around it ends")
  }
}
