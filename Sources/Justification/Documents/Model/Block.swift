public import Procurement

/// A part of a document.
public enum Block: Sendable, Hashable {
  /// A heading; level 1 is the highest below the document's title, 4 the lowest.
  case heading(level: Int, [TextRun])
  /// A paragraph.
  case paragraph([TextRun])
  /// A list.
  case list([[TextRun]], isOrdered: Bool = false)
  /// Facts, each with its name.
  case facts([Fact])
  /// A table.
  case table(DocumentTable)
  /// A picture.
  case picture(Picture)
  /// Something that must not be overlooked: what stands open, what is withheld.
  case notice([TextRun])
  /// Room for signatures, one for each role.
  case signOff([[TextRun]])
}

/// A fact with its name: `Decision date: 2026-07-31`.
public struct Fact: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// What it is.
  public let value: [TextRun]

  /// A fact.
  public init(_ name: String, _ value: [TextRun]) {
    self.name = name
    self.value = value
  }
}

/// A table of a document.
public struct DocumentTable: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// Its heading.
    public let title: [TextRun]
    /// Whether it holds figures, set to the right.
    public let isNumeric: Bool

    /// A column.
    public init(_ title: [TextRun], isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }

    /// A column with a heading of the program's own.
    public init(_ title: String, isNumeric: Bool = false) {
      self.init(.plain(title), isNumeric: isNumeric)
    }
  }

  /// Its name in file names: `ranking`; small letters, digits and hyphens, once in its document.
  public let name: String
  /// What it shows, in a line.
  public let caption: [TextRun]
  /// Its columns; the first one names each row.
  public let columns: [Column]
  /// Its rows, each with a cell for every column.
  public let rows: [[[TextRun]]]

  /// A table.
  public init(name: String, caption: [TextRun], columns: [Column], rows: [[[TextRun]]]) {
    self.name = name
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A picture of a document.
public struct Picture: Sendable, Hashable {
  /// Its name, once in its document: `contributions`.
  public let name: String
  /// What it shows, in a line.
  public let title: String
  /// The same in words, for those who do not see it: a line for each thing shown.
  public let description: [String]
  /// The picture: an `svg` element without `script`, links or references to other files.
  public let svg: String
  /// Its width and height in CSS pixels.
  public let width: Int
  /// Its height in CSS pixels.
  public let height: Int
  /// The cells or elements that it repeats.
  public let quotes: [SourceLocation]

  /// A picture.
  public init(
    name: String, title: String, description: [String], svg: String, width: Int, height: Int,
    quotes: [SourceLocation] = []
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.svg = svg
    self.width = width
    self.height = height
    self.quotes = quotes
  }
}
