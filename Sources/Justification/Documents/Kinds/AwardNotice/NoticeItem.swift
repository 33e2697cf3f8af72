internal import Procurement

/// Something that a contract award notice says, and whether it is known.
struct NoticeItem {
  /// Whether it is known.
  enum State: Equatable {
    /// It is, and comes from here.
    case known(from: String)
    /// It is not, and is supplied so.
    case toSupply(String)
    /// The folder has no place for it; a person enters it in the notice.
    case byPerson(String)
    /// It does not apply to this notice, for this reason.
    case notApplicable(String)
  }

  /// What it is.
  let name: String
  /// Where the law asks for it.
  let law: String
  /// What the notice says; empty where it is not known.
  let value: [TextRun]
  /// Whether it is known.
  let state: State

  /// An item that is known.
  init(_ name: String, law: String, _ value: [TextRun], from: String) {
    (self.name, self.law, self.value, self.state) = (name, law, value, .known(from: from))
  }

  /// An item that is not known, or does not apply.
  init(_ name: String, law: String, _ state: State) {
    (self.name, self.law, self.value, self.state) = (name, law, [], state)
  }

  /// An item that `award.yaml` gives, or has to.
  init(_ name: String, law: String, _ fact: Sourced<String>?, key: String) {
    if let fact {
      self.init(name, law: law, [fact.run("as given")], from: "\(key) in award.yaml")
    } else {
      self.init(name, law: law, .toSupply("add `\(key)` to award.yaml"))
    }
  }

  /// A day that `award.yaml` gives, or has to.
  init(_ name: String, law: String, day: Sourced<CalendarDate>?, key: String) {
    if let day {
      self.init(name, law: law, [day.run("as given")], from: "\(key) in award.yaml")
    } else {
      self.init(name, law: law, .toSupply("add `\(key)` to award.yaml"))
    }
  }

  /// Its row in the table of items.
  var row: [[TextRun]] {
    switch state {
    case .known(let from): [.plain(name), .plain(law), value, [TextRun(from)]]
    case .toSupply(let hint):
      [.plain(name), .plain(law), [TextRun("to be supplied", style: .strong)], [TextRun(hint)]]
    case .byPerson(let hint):
      [
        .plain(name), .plain(law),
        [TextRun("to be entered in the notice by a person", style: .strong)], [TextRun(hint)],
      ]
    case .notApplicable(let reason):
      [.plain(name), .plain(law), .plain("does not apply"), [TextRun(reason)]]
    }
  }
}
