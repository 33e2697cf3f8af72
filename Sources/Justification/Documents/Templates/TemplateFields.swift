internal import Procurement

/// Holds a template against the fields of its kind of document.
struct TemplateFields {
  private let fields: [DocumentField]
  private let file: String

  /// Reports what a template gets wrong about these fields.
  ///
  /// - Parameters:
  ///   - nodes: the template.
  ///   - shipped: the shipped template of its kind; `nil` where it is that one.
  ///   - fields: the fields of its kind.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics.
  static func check(
    _ nodes: [TemplateNode], shipped: [TemplateNode]?, against fields: [DocumentField],
    file: String, log: inout DiagnosticLog
  ) {
    let check = TemplateFields(fields: fields, file: file)
    check.look(at: nodes, in: [fields], log: &log)
    check.require(fields, in: nodes, as: shipped, of: nil, log: &log)
  }

  // MARK: what is used

  private func look(
    at nodes: [TemplateNode], in scopes: [[DocumentField]], log: inout DiagnosticLog
  ) {
    for node in nodes {
      let tag = node.tag
      let known = scopes.reversed().lazy.flatMap { $0 }.first { $0.name == tag.name }
      guard let field = known else {
        // Among many unknown names only those that are shown are worth looking for.
        if log.isFull(for: file, .error) { continue }
        log.report(
          .templateFieldUnknown, "there is no field \(Diagnostic.quoted(tag.name)) here",
          at: tag.place, hint: hint(for: tag.name, in: scopes))
        look(at: node.children, in: scopes, log: &log)
        continue
      }
      report(tag, of: field, log: &log)
      var inner = scopes
      if case .list(let own) = field.content, tag.mark == .section { inner.append(own) }
      look(at: node.children, in: inner, log: &log)
    }
  }

  private func report(_ tag: TemplateTag, of field: DocumentField, log: inout DiagnosticLog) {
    let name = tag.name
    switch (field.content, tag.mark == .variable) {
    case (.text, true), (.flag, false), (.list, false): break
    case (.blocks, true):
      guard !tag.isAlone else { return }
      log.report(
        .templateBlockInLine, "\"\(name)\" holds paragraphs or tables, and stands within a line",
        at: tag.place, hint: "put {{\(name)}} on a line of its own")
    case (.text, false), (.blocks, false):
      log.report(
        .templateFieldMisused, "\"\(name)\" holds text and cannot open a section", at: tag.place,
        hint: "show it with {{\(name)}}")
    case (.flag, true), (.list, true):
      let what = if case .flag = field.content { "yes or no" } else { "several entries" }
      log.report(
        .templateFieldMisused, "\"\(name)\" holds \(what) and cannot be shown as text",
        at: tag.place, hint: "open a section with {{#\(name)}} and close it with {{/\(name)}}")
    }
  }

  private func hint(for name: String, in scopes: [[DocumentField]]) -> String {
    if let list = fields.first(where: { $0.holds(name) }) {
      return "\"\(name)\" is a field of \"\(list.name)\": use it between {{#\(list.name)}} and "
        + "{{/\(list.name)}}"
    }
    let known = scopes.flatMap { $0 }.map(\.name)
    let longer = known.filter { $0.hasPrefix(name + "-") }
    return NearestName.hint(for: name, among: longer.isEmpty ? known : longer)
  }

  // MARK: what has to be there

  /// Reports required fields that are not shown, or that can be absent where the shipped template has them.
  ///
  /// The shipped template puts a required field into a section only where there can be nothing to show: no
  /// other section may hide it.
  private func require(
    _ fields: [DocumentField], in nodes: [TemplateNode], as shipped: [TemplateNode]?,
    of list: String?, log: inout DiagnosticLog
  ) {
    for field in fields {
      let found = nodes.places(of: field)
      // Where the shipped template does not show a list, what is required in it stands directly in it.
      let model = shipped?.places(of: field)
      if field.isRequired {
        let allowed = model.map { $0.isEmpty ? [[]] : $0.map(\.sections) }
        let isShown = found.contains { place in
          allowed?.contains { place.sections.isSubset(of: $0) } ?? true
        }
        if !isShown { report(field, at: found.first, of: list, log: &log) }
      }
      guard case .list(let own) = field.content, found.contains(where: { $0.node.isSection })
      else { continue }
      require(
        own, in: found.flatMap(\.node.children), as: model?.flatMap(\.node.children),
        of: field.name, log: &log)
    }
  }

  private func report(
    _ field: DocumentField, at place: TemplatePlace?, of list: String?, log: inout DiagnosticLog
  ) {
    let within = list.map { " for each entry of \"\($0)\"" } ?? ""
    let law = field.law.isEmpty ? "" : ", which is required by " + field.law.joined(separator: "; ")
    let around = list.map { "directly between {{#\($0)}} and {{/\($0)}}" } ?? "outside of sections"
    log.report(
      .templateLeavesOut,
      (place == nil ? "the template leaves out" : "a section that can be absent holds")
        + " \"\(field.name)\" (\(field.summary))\(within)\(law)",
      at: place?.node.tag.place ?? SourceLocation(file: file),
      hint: "show \(field.tag) \(around), or in those of the shipped template")
  }
}

/// Where a template shows a field.
struct TemplatePlace {
  /// What shows it.
  let node: TemplateNode
  /// The sections that it stands in: `#has-checks`, `^is-tied`.
  let sections: Set<String>
}

extension DocumentField {
  /// How a template shows it.
  var tag: String {
    switch content {
    case .text, .blocks: "{{\(name)}}"
    case .flag, .list: "{{#\(name)}} … {{/\(name)}}"
    }
  }

  /// Whether it is a list with a field of this name, however deep.
  fileprivate func holds(_ name: String) -> Bool {
    guard case .list(let own) = content else { return false }
    return own.contains { $0.name == name || $0.holds(name) }
  }
}

extension TemplateNode {
  fileprivate var isSection: Bool { if case .section = self { true } else { false } }
}

extension [TemplateNode] {
  /// Where a field is shown, however deep; of a list the sections over its entries.
  fileprivate func places(
    of field: DocumentField, in sections: Set<String> = []
  ) -> [TemplatePlace] {
    let isList = if case .list = field.content { true } else { false }
    return flatMap { node -> [TemplatePlace] in
      let isInverted = node.tag.mark == .inverted
      if node.tag.name == field.name, !(isList && isInverted) {
        return [TemplatePlace(node: node, sections: sections)]
      }
      let section = (isInverted ? "^" : "#") + node.tag.name
      return node.children.places(of: field, in: sections.union([section]))
    }
  }
}
