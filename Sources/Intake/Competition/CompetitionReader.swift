public import Procurement

/// Reads a competition's bids, prices, terms and marks from its folder.
public enum CompetitionReader {
  /// The competition, as far as its files can be read; whatever is wrong is in the log.
  ///
  /// A competition whose log has errors serves to find more of them, and must not be evaluated.
  ///
  /// - Parameters:
  ///   - folder: the competition folder.
  ///   - settings: what its `competition.yaml` says.
  ///   - lineRounding: how the rubric rounds each priced line before the sum; `nil` for not at all.
  ///   - isRoundingKnown: whether the rubric could be read, so that `lineRounding` holds.
  ///   - log: takes the diagnostics.
  public static func read(
    _ folder: CompetitionFolder, settings: CompetitionSettings, lineRounding: Rounding?,
    isRoundingKnown: Bool = true, log: inout DiagnosticLog
  ) -> Competition {
    read(
      folder, settings: settings, lineRounding: lineRounding, isRoundingKnown: isRoundingKnown,
      formats: ImportFormats.all, log: &log)
  }

  /// The same, with these formats.
  static func read(
    _ folder: CompetitionFolder, settings: CompetitionSettings, lineRounding: Rounding?,
    isRoundingKnown: Bool = true, formats: [any ImportFormat], log: inout DiagnosticLog
  ) -> Competition {
    var reading = DiagnosticLog()
    let draft = draft(
      of: folder, settings: settings, lineRounding: lineRounding, formats: formats, log: &reading)
    log.append(reading)
    return CompetitionJoin(
      settings: settings, readingLog: reading, isRoundingKnown: isRoundingKnown
    ).join(draft, log: &log)
  }

  /// The unit prices of the bids line by line, for comparing bids with each other.
  ///
  /// The price schedules are read once more for it, so that an evaluation keeps no lines; what is wrong
  /// with them was reported when the competition was read.
  ///
  /// - Parameters:
  ///   - folder: the competition folder, which was read without errors.
  ///   - settings: what its `competition.yaml` says.
  public static func pricedLines(
    _ folder: CompetitionFolder, settings: CompetitionSettings
  ) -> PricedLines {
    var log = DiagnosticLog()
    let draft = draft(
      of: folder, settings: settings, lineRounding: nil, formats: [BidXML(), PricesCSV()],
      keeping: KeptLines(), log: &log)
    return draft.prices.kept?.pricedLines(of: draft.prices.entries) ?? .none
  }

  private static func draft(
    of folder: CompetitionFolder, settings: CompetitionSettings, lineRounding: Rounding?,
    formats: [any ImportFormat], keeping kept: KeptLines? = nil, log: inout DiagnosticLog
  ) -> CompetitionDraft {
    var draft = CompetitionDraft()
    draft.prices.kept = kept
    do throws(FileError) {
      let listing = try folder.listing()
      let files = listing.files.compactMap { path in
        formats.first { $0.reads(path) }.map { (path: path, format: $0) }
      }
      for (path, format) in files.filter(\.format.isReadFirst)
        + files.filter({ !$0.format.isReadFirst })
      {
        let context = ImportContext(
          currency: settings.currency, currencySource: settings.currencySource,
          lineRounding: lineRounding,
          settings: settings.files[path] ?? FileSettings())
        draft.prices.startFile()
        read(path, of: folder, as: format, context: context, into: &draft, log: &log)
      }
      UnreadFiles.report(listing, formats: formats, log: &log)
    } catch {
      error.report(folder.path, log: &log)
    }
    return draft
  }

  private static func read(
    _ path: String, of folder: CompetitionFolder, as format: any ImportFormat,
    context: ImportContext, into draft: inout CompetitionDraft, log: inout DiagnosticLog
  ) {
    do throws(FileError) {
      format.read(try folder.open(path), context: context, into: &draft, log: &log)
    } catch {
      error.report(path, log: &log)
    }
  }
}
