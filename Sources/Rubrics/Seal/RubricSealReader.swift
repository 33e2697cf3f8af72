public import Procurement
internal import YAMLReading

/// Reads `rubric.seal.json`, and holds a rubric against it.
public enum RubricSealReader {
  /// The seal, or `nil`; the log then says what is wrong with it.
  ///
  /// A signature that does not hold is an error too: the seal says nothing then.
  public static func read(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> RubricSeal? {
    // JSON is read as the YAML that it also is.
    guard let root = YAMLFile.read(bytes, file: file, log: &log),
      let fields = YAMLFields(
        root, what: "a seal",
        allowed: [
          "schema", "rubric", "version", "title", "sha256", "adjustments-sha256", "tool",
          "sealed-on", "public-key", "signature",
        ], log: &log)
    else { return nil }
    func required(_ key: String, log: inout DiagnosticLog) -> String? {
      fields.required(key, fields.text(key, log: &log), log: &log)?.value
    }
    func optional(_ key: String, log: inout DiagnosticLog) -> String? {
      fields.node(key).flatMap { $0.isBlank ? nil : $0.text }
    }
    let schema = required("schema", log: &log)
    guard let rubric = required("rubric", log: &log),
      let version = required("version", log: &log), let title = required("title", log: &log),
      let sha256 = required("sha256", log: &log), let tool = required("tool", log: &log)
    else { return nil }
    let date = optional("sealed-on", log: &log)
    let key = optional("public-key", log: &log)
    let signature = optional("signature", log: &log)
    let seal = RubricSeal(
      rubric: rubric, version: version, title: title, sha256: sha256,
      adjustments: optional("adjustments-sha256", log: &log), toolVersion: tool,
      sealedOn: date.flatMap { CalendarDate(iso: $0) },
      key: key.flatMap { VerifyingKey(hexadecimal: $0) },
      signature: signature.flatMap { Signature(hexadecimal: $0) })
    let isSound =
      schema == RubricSeal.schema && (date == nil) == (seal.sealedOn == nil)
      && (key == nil) == (seal.key == nil) && (signature == nil) == (seal.signature == nil)
      && (key == nil) == (signature == nil)
    guard isSound else {
      log.report(
        .rubricSealUnusable, "this is no seal that can be read", at: fields.location,
        hint: "seal the rubric again with `probity rubric seal`")
      return nil
    }
    if let key = seal.key, let signature = seal.signature,
      !key.verifies(signature, of: seal.signedBytes)
    {
      log.report(
        .rubricSealSignatureWrong, "the signature is not that of the seal's own key on this seal",
        at: fields.place(of: "signature"), hint: "put the seal back as it was signed")
      return nil
    }
    return seal
  }

  /// Warns where the seal says that it is younger than a bid.
  public static func check(
    _ seal: RubricSeal, against competition: Competition, log: inout DiagnosticLog
  ) {
    guard let sealedOn = seal.sealedOn else { return }
    let bids = competition.lots.flatMap(\.bids).filter { bid in
      bid.submitted.map { $0.value < sealedOn } ?? false
    }
    guard let first = bids.first, let submitted = first.submitted else { return }
    let more = bids.count > 1 ? ", as \(bids.count - 1) more bids were" : ""
    log.report(
      .rubricSealedLate,
      "the rubric was sealed on \(sealedOn), and the bid \(Diagnostic.quoted(first.id)) was submitted on "
        + "\(submitted.value) already\(bids.count == 2 ? ", as 1 more bid was" : more)",
      at: submitted.source,
      hint: "show by the published tender documents that the rubric was the same before")
  }

  /// Reports where a rubric, or the adjustments beside it, are not those that were sealed.
  public static func check(
    _ rubric: Rubric, adjustments: PriceAdjustments, against seal: RubricSeal,
    at place: SourceLocation, log: inout DiagnosticLog
  ) {
    if rubric.sha256 != seal.sha256 {
      let name = "\(rubric.id) \(rubric.version)"
      let sealed = "\(seal.rubric) \(seal.version)"
      log.report(
        .rubricNotSealed,
        "the rubric \(Diagnostic.quoted(name)) is not the sealed \(Diagnostic.quoted(sealed)): its SHA-256 is "
          + "\(rubric.sha256.prefix(12))…, the sealed one \(seal.sha256.prefix(12))…",
        at: place, hint: "put the sealed rubric back")
    }
    let own = adjustments.rules.isEmpty ? nil : adjustments.sha256
    if own != seal.adjustments {
      let message =
        switch (own, seal.adjustments) {
        case (nil, _): "the sealed adjustments of prices are not there"
        case (_, nil): "the adjustments of prices were not sealed with the rubric"
        default: "the adjustments of prices are not the sealed ones"
        }
      log.report(
        .adjustmentsNotSealed, message, at: place, hint: "put the sealed adjustments.yaml back")
    }
  }
}
