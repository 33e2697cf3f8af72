import Procurement

/// Swift Testing has a `SourceLocation` too.
typealias Place = Procurement.SourceLocation
