/// What an XML document is, as its root element shows.
public enum DocumentKind: String, CaseIterable, Sendable {
  /// A bid for Probity.
  case bid
  /// A bid's contract schedule for Probity.
  case schedule = "contract schedule"
  /// A panel's marks for Probity.
  case marks = "panel's marks"
  /// An eForms notice of the European Union.
  case eFormsNotice = "eForms notice"
  /// A notice of the European Union in the schema before eForms.
  case tedNotice = "TED notice"
  /// A tender in the Universal Business Language.
  case ublTender = "UBL tender"
  /// Another document in the Universal Business Language.
  case ubl = "UBL document"
  /// A bill of quantities in the German GAEB's format.
  case gaeb = "GAEB bill of quantities"
  /// An XML schema.
  case schema = "XML schema"
  /// A web page.
  case webPage = "web page"
  /// A spreadsheet or document of an office program.
  case office = "office document"
  /// Something else.
  case unknown

  /// The kind of the document with this root element.
  static func of(root: String, namespace: String?) -> DocumentKind {
    let namespace = namespace ?? ""
    if let ours = BidRoot(rawValue: root), namespace == ours.namespace {
      return ours.kind
    }
    if root.lowercased() == "html" || namespace == "http://www.w3.org/1999/xhtml" {
      return .webPage
    }
    if namespace == "http://www.w3.org/2001/XMLSchema" { return .schema }
    if namespace.hasPrefix("http://www.gaeb.de/") || root == "GAEB" { return .gaeb }
    if root == "TED_EXPORT" || root == "TED_ESENDERS" { return .tedNotice }
    if namespace.hasPrefix("urn:oasis:names:specification:ubl:schema:xsd:") {
      return kindOfUBL[root] ?? .ubl
    }
    if namespace.hasPrefix("urn:oasis:names:tc:opendocument:")
      || namespace.hasPrefix("urn:schemas-microsoft-com:office:")
      || namespace.hasPrefix("http://schemas.openxmlformats.org/")
    {
      return .office
    }
    return .unknown
  }

  /// Why a document of this kind is not read as a bid or a schedule; lower case, no full stop.
  func whyNot(_ wanted: BidRoot, root: String, namespace: String?) -> String {
    let name = ShownValue.quoted(root)
    let isNearly = self == .unknown && [wanted.rawValue, wanted.folder].contains(root.lowercased())
    switch self {
    case .unknown where isNearly && namespace == nil:
      return "element \(name) has no namespace, so the file is not known to be \(wanted.noun)"
    case .unknown where isNearly && namespace == wanted.namespace:
      return
        "the file begins with \(name), but holds one \(wanted.rawValue) and begins with \"\(wanted.rawValue)\""
    case .unknown where isNearly && wanted == .marks:
      return
        "element \(name) is of namespace \(ShownValue.quoted(namespace ?? "")), not that of \(wanted.noun)"
    case .unknown where isNearly:
      return
        "element \(name) is of namespace \(ShownValue.quoted(namespace ?? "")), not \(wanted.noun)'s"
    case .unknown: return "the file begins with element \(name), and is not \(wanted.noun)"
    case .eFormsNotice, .office: return "the file is an \(rawValue), not \(wanted.noun)"
    case .schema: return "the file is an \(rawValue), not \(wanted.noun)"
    case .marks: return "the file holds a \(rawValue), and is not \(wanted.noun)"
    case _ where wanted == .marks: return "the file is a \(rawValue), and holds no marks of a panel"
    default: return "the file is a \(rawValue), not \(wanted.noun)"
    }
  }

  /// The roots that eForms notices have; UBL knows the same words.
  private static let kindOfUBL: [String: DocumentKind] = [
    "Tender": .ublTender, "ContractNotice": .eFormsNotice, "ContractAwardNotice": .eFormsNotice,
    "PriorInformationNotice": .eFormsNotice,
  ]
}
